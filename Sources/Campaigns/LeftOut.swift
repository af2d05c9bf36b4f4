import MediationModel
import PolicyModel

/// Gathers what a plan does not model, by norm and reason.
struct LeftOut: Sendable {
  typealias Reason = BuildingPlanReport.Verification.LeftOut.Reason

  private struct Key: Hashable {
    let norm: String
    let reason: Reason
  }
  private struct Entry {
    var dues: Set<Day> = []
    var places: Set<Int> = []
    var subjects = 0
    var names: [String] = []
  }
  private var entries: [Key: Entry] = [:]
  private var order: [Key] = []

  mutating func add(
    _ question: Question, _ reason: Reason, place: Int? = nil, subjects: Int = 0, names: [String] = []
  ) {
    let key = Key(norm: question.norm, reason: reason)
    if entries[key] == nil { order.append(key) }
    var entry = entries[key] ?? Entry()
    if let due = question.interim ?? question.milestone { entry.dues.insert(due) }
    if let place { entry.places.insert(place) }
    entry.subjects += subjects
    for name in names where !entry.names.contains(name) { entry.names.append(name) }
    entries[key] = entry
  }

  var list: [BuildingPlanReport.Verification.LeftOut] {
    order.map { key in
      let entry = entries[key] ?? Entry()
      return .init(
        norm: key.norm, reason: key.reason, dues: entry.dues.sorted(), districts: entry.places.sorted(),
        subjects: entry.subjects, names: entry.names)
    }
  }
}
