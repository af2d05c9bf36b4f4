import Diagnostics
import LuaRuntime
import MediationModel
import PolicyModel

/// Reads a plan file of the kind `selection`: the planner's own decisions beside the law.
struct SelectionPlanReader {
  private var reader: TableReader
  private let collector: Collector

  /// - Parameter reader: of the file's table, with the keys that every plan has read.
  init(_ reader: TableReader, _ collector: Collector) {
    self.reader = reader
    self.collector = collector
  }

  mutating func read() -> SelectionPlan? {
    let title = reader.string("title", required: true)
    var plan = SelectionPlan(title: title ?? "")
    plan.reason = reader.string("reason")
    plan.asOf = reader.day("as_of")
    plan.through = reader.day("through")
    plan.norms = reader.array("norms").compactMap { element in
      if case .string(let text) = element.value { return .init(text, at: .source(element.span)) }
      return reader.wrongType(element, "norms", expected: "string")
    }
    plan.goals = goals() ?? plan.goals
    plan.weights = reader.child("weights").map { weights($0) } ?? []
    plan.included = reader.array("include").compactMap { decision($0, "include") }
    plan.excluded = reader.array("exclude").compactMap { decision($0, "exclude") }
    plan.readings = reader.names("readings").map { ReadingChange($0.name, $0.value, at: .source($0.span)) }
    plan.leadDays = Int(reader.count("lead_days", 0...365) ?? 0)
    reader.finish()
    findRepeated(plan)
    return title == nil ? nil : plan
  }

  /// Each goal at most once; one that is left out is asked last. Nil where nothing is written.
  private mutating func goals() -> [SelectionPlan.Goal]? {
    let written = reader.array("order")
    if written.isEmpty { return nil }
    var goals: [SelectionPlan.Goal] = []
    for element in written {
      guard case .string(let text) = element.value else {
        let _: String? = reader.wrongType(element, "order", expected: "string")
        continue
      }
      guard let goal = SelectionPlan.Goal(rawValue: text) else {
        var arguments = Collector.unknown(text, among: SelectionPlan.Goal.allCases.map(\.rawValue))
        arguments["key"] = .text("order")
        collector.report(.unknownWord, at: element.span, arguments)
        continue
      }
      if goals.contains(goal) { twice(text, .source(element.span)) } else { goals.append(goal) }
    }
    return goals + SelectionPlan.Goal.allCases.filter { !goals.contains($0) }
  }

  private func weights(_ node: PolicyNode) -> [SelectionPlan.Weight] {
    guard var inner = TableReader(node, collector, what: "weights") else { return [] }
    let weights = node.keys.compactMap { key, _ in
      inner.count(key, 0...1_000).map { SelectionPlan.Weight(key, $0, at: .source(node.child(key)?.span ?? node.span)) }
    }
    inner.finish()
    return weights
  }

  private func decision(_ node: PolicyNode, _ what: String) -> SelectionPlan.Decision? {
    guard var inner = TableReader(node, collector, what: what) else { return nil }
    let organization = inner.string("organization", required: true)
    let reason = inner.string("reason", required: true)
    let nomination = inner.string("nomination")
    inner.finish()
    guard let organization, let reason else { return nil }
    return .init(organization, reason: reason, nomination: nomination, at: .source(node.span))
  }

  /// What is both put forward and left out, or one of them twice.
  private func findRepeated(_ plan: SelectionPlan) {
    var seen: Set<String> = []
    for decision in plan.included + plan.excluded {
      let key = decision.nomination.map { "\(decision.organization) \($0)" } ?? decision.organization
      if !seen.insert(key).inserted { twice(key, decision.place) }
    }
  }

  private func twice(_ found: String, _ place: DiagnosticPlace) {
    collector.add([Diagnostic(PlanCode.twoValues, at: place, ["found": .text(found)])])
  }
}
