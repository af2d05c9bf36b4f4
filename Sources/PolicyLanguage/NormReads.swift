import MediationModel
package import PolicyModel

/// What one norm or fact reads, sorted for people: `policy check --facts`.
package struct NormReads: Sendable {
  package enum Reader: Sendable {
    case norm(Norm)
    case fact(Fact)
  }
  package let reader: Reader
  /// Columns of the ledger.
  package let fields: [FunctionReads.Field]
  package let facts: [FunctionReads.Field]
  package let classifications: [FunctionReads.Field]
  package let parameters: [String]
  package let readings: [String]
  /// Names read of records whose entity is not known: any entity's may be meant.
  package let unplaced: [String]
}

extension OpenedPolicy {
  /// What every norm reads, in the order of the policy, then what every fact reads; guidance reads nothing.
  package func normReads() -> [NormReads] {
    policy.norms.filter { $0.kind != .guidance }.map { sorted(.norm($0), DirectReads($0, reads)) }
      + policy.facts.map { sorted(.fact($0), DirectReads($0, reads)) }
  }

  private func sorted(_ reader: NormReads.Reader, _ found: DirectReads) -> NormReads {
    let places = found.names.fields.sorted { ($0.entity, $0.name) < ($1.entity, $1.name) }
    func isField(_ place: FunctionReads.Field) -> Bool { schema.entity(place.entity)?.field(place.name) != nil }
    func isFact(_ place: FunctionReads.Field) -> Bool { policy.fact(place.name, of: place.entity) != nil }
    let readings = found.structural.union(found.names.parameters.filter { policy.reading($0) != nil })
    return NormReads(
      reader: reader, fields: places.filter(isField), facts: places.filter { !isField($0) && isFact($0) },
      classifications: places.filter { !isField($0) && !isFact($0) },
      parameters: found.names.parameters.filter { policy.reading($0) == nil }.sorted(), readings: readings.sorted(),
      unplaced: found.names.anyFields.sorted())
  }
}
