import MediationModel
import PolicyModel

/// Gathers what a plan does not model, by question and reason.
struct LeftOut: Sendable {
  typealias Reason = BuildingPlanReport.Verification.LeftOut.Reason

  private struct Key: Hashable {
    let question: Question
    let reason: Reason
  }
  private struct Entry {
    var places: Set<Int> = []
    var subjects = 0
    var names: [String] = []
  }
  private var entries: [Key: Entry] = [:]
  private var order: [Key] = []

  mutating func add(
    _ question: Question, _ reason: Reason, place: Int? = nil, subjects: Int = 0, names: [String] = []
  ) {
    // Parts of one norm are one matter here.
    let key = Key(question: question.part(0), reason: reason)
    if entries[key] == nil { order.append(key) }
    var entry = entries[key] ?? Entry()
    if let place { entry.places.insert(place) }
    entry.subjects += subjects
    for name in names where !entry.names.contains(name) { entry.names.append(name) }
    entries[key] = entry
  }

  func list(end: Day) -> [BuildingPlanReport.Verification.LeftOut] {
    order.map { key in
      let entry = entries[key] ?? Entry()
      return .init(
        norm: key.question.norm, reason: key.reason, due: key.question.milestone.map { _ in key.question.due(end) },
        districts: entry.places.sorted(), subjects: entry.subjects, names: entry.names)
    }
  }
}
