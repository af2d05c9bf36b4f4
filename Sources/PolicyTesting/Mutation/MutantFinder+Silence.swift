import LuaSyntax
import PolicyLanguage
import PolicyModel

/// What no answer shows, and so is not changed.
extension MutantFinder {
  /// Keys whose values no answer shows, or that only name things.
  static let silent: Set<String> = [
    "id", "no", "label", "label_en", "title", "title_en", "gist", "note", "cite", "question", "bearer",
    "to", "unit", "range", "step", "absent", "inferred", "hit_because", "consequence", "set_aside", "decided_by",
    "source", "section", "jurisdiction", "language", "totals", "reason", "materials", "gives", "effective_from",
    "leads", "with", "departments", "crosses_measure",
  ]
  /// A classification judges only states that `expect` something, a task list only steps with a day; elsewhere their force
  /// shows nowhere.
  func showsForce(_ table: TableConstructor, _ place: Place) -> Bool {
    if file.name == "measures.lua", place.path.count > 1 {
      let step = place.path.count > 3 ? place.path[3] : nil
      return policy.norms.contains { norm in
        guard case .measure(let measure) = norm.body, measure.limit.value.milestone != nil else { return false }
        return String(measure.place.measure) == place.path[1] && (step == nil || String(measure.place.step) == step)
      }
    }
    if place.key == "states" { return table.entry(named: "expect") != nil }
    guard case .table(let states)? = table.entry(named: "states")?.value.unwrapped.kind else { return true }
    return states.entries.contains { state in
      if case .table(let state) = state.value.unwrapped.kind { state.entry(named: "expect") != nil } else { true }
    }
  }

  /// The parameter has no value in the text, so that no side of it is better.
  func comparesWithNothing(_ entry: TableEntry) -> Bool {
    guard case .string(let name) = entry.value.unwrapped.kind, let parameter = policy.parameter(name.description)
    else { return false }
    return parameter.values.isEmpty
  }
}
