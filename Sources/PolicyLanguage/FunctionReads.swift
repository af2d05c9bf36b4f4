import LuaSyntax
package import MediationModel
import PolicyModel

/// What a function reads, the helpers that it calls included.
package struct FunctionReads: Hashable, Sendable {
  package struct Field: Hashable, Sendable {
    package let entity: EntityName
    package let name: String

    package init(entity: EntityName, name: String) {
      self.entity = entity
      self.name = name
    }
  }

  /// Fields, facts and classifications of records whose entity is known.
  package var fields: Set<Field> = []
  /// Names read of records whose entity is not known: any entity's may be meant.
  package var anyFields: Set<String> = []
  /// Names read from `p`.
  package var parameters: Set<String> = []

  package func reads(_ name: String, of entity: EntityName) -> Bool {
    fields.contains(Field(entity: entity, name: name)) || anyFields.contains(name)
  }

  /// The names alone.
  package var names: Set<String> { anyFields.union(fields.map(\.name)) }

  mutating func formUnion(_ other: FunctionReads) {
    fields.formUnion(other.fields)
    anyFields.formUnion(other.anyFields)
    parameters.formUnion(other.parameters)
  }
}
