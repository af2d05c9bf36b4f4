import MediationModel
import PolicyModel

/// What a requirement's parts ask, as a condition on the record.
struct RequirementFormula {
  let policy: Policy
  let analysis: FunctionAnalysis

  func formula(_ condition: Condition, of entity: EntityName) -> Formula {
    switch condition {
    case .all(let parts): return parts.reduce(.constant(true)) { .all($0, formula($1, of: entity)) }
    case .any(let parts): return parts.reduce(.constant(false)) { .either($0, formula($1, of: entity)) }
    case .has(let field):
      if let term = term(field, entity), term.domain == .boolean { return .truth(term) }
      return unknown(field)
    case .test(let function, let label):
      let asked = analysis.condition(function)
      // Its label says more than its text.
      if case .opaque(let place, _) = asked, !label.isEmpty { return .opaque(place, text: label) }
      return asked
    case .compare(let value, let comparison, let parameter):
      let left: Term? =
        switch value {
        case .name(let name): term(name, entity)
        case .function(let function, _): analysis.conclusions[function]?.value?.term
        }
      let text = "\(left?.key ?? written(value)) \(comparison.relation.rawValue) p.\(parameter)"
      // A milestone series has a value for each day.
      guard policy.parameter(parameter)?.isMilestoneSeries != true, let left,
        let right = analysis.names.parameter(parameter)?.term
      else { return unknown(text) }
      return .ordering(left, comparison.relation, right)
    case .share(let part, let whole, let comparison, let parameter):
      return unknown("\(written(part)) / \(written(whole)) \(comparison.relation.rawValue) p.\(parameter)")
    case .includes(let field, let every): return unknown("includes(\(field), p.\(every))")
    case .under(let choices, let part):
      let names = choices.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)" }.joined(separator: ", ")
      return .either(.opaque("under \(names)", text: "not under \(names)"), formula(part, of: entity))
    }
  }

  private func written(_ value: ValueSource) -> String {
    switch value {
    case .name(let name): name
    case .function(_, let label): label.isEmpty ? "function" : label
    }
  }

  private func unknown(_ text: String) -> Formula { .opaque(text, text: text) }

  private func term(_ name: String, _ entity: EntityName) -> Term? {
    let root = Term(key: "", reads: [], domain: .record)
    return analysis.names.value(name, of: entity, from: root)?.term
  }
}

extension Comparison {
  fileprivate var relation: Relation {
    switch self {
    case .atLeast, .onOrAfter: .greaterEqual
    case .atMost, .onOrBefore: .lessEqual
    case .equals: .equal
    }
  }
}
