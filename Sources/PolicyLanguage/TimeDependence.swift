import MediationModel
package import PolicyModel

/// How the answers of a norm depend on the day that they are asked for, through everything that the norm reads.
package struct TimeDependence: Sendable {
  /// Date fields of records: only on their days, and where `readsDay`, can an answer change.
  package var dates: Set<FunctionReads.Field> = []
  /// Any day may change an answer.
  package var readsDay = false
  /// Parameters that are read; a later value of one begins on a day of its own.
  package var parameters: Set<String> = []
  /// Columns without a date of their own: how they stood on a past day cannot be known.
  package var undated: Set<FunctionReads.Field> = []

  /// Whether every day gives the same answer, but for parameters and what the manifest covers.
  package var isConstant: Bool { dates.isEmpty && !readsDay }
}

extension OpenedPolicy {
  /// How a norm depends on the day.
  package func timeDependence(of norm: Norm) -> TimeDependence {
    var found = TimeDependence()
    for node in dependencies.nodes(behind: .norm(norm.localID)) {
      let direct = dependencies.direct(of: node)
      found.parameters.formUnion(direct.parameters)
      // The functions of a duty or stage are called for a period, whose own days stand still.
      let hasPeriod = node == .norm(norm.localID) && (norm.kind == .duty || norm.kind == .stage)
      let moving: Set<MomentName> = hasPeriod ? [.asOf, .due] : Set(MomentName.allCases)
      if !direct.moments.isDisjoint(with: moving) { found.readsDay = true }
      add(direct.names, to: &found)
      if case .fact(let entity, let id) = node, let fact = policy.fact(id, of: entity) { add(fact, to: &found) }
    }
    return found
  }

  private func add(_ names: FunctionReads, to found: inout TimeDependence) {
    var places = names.fields
    for name in names.anyFields {
      for entity in schema.entities where entity.field(name) != nil {
        places.insert(.init(entity: entity.name, name: name))
      }
    }
    for place in places {
      guard let field = schema.entity(place.entity)?.field(place.name) else { continue }
      if field.isUndated { found.undated.insert(place) }
      if case .holds(let from, let until)? = field.derivation {
        found.dates.insert(.init(entity: place.entity, name: from))
        found.dates.insert(.init(entity: place.entity, name: until))
      }
    }
  }

  private func add(_ fact: Fact, to found: inout TimeDependence) {
    switch fact.measure {
    case .figure: found.dates.insert(.init(entity: "figure", name: "date"))
    case .latest(let count, _): if let date = count.date { found.dates.insert(.init(entity: count.entity, name: date)) }
    case .count, .sum, .exists: if fact.during != nil { found.readsDay = true }
    }
  }
}
