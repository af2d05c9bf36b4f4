/// How the records of one entity become columns: what is read, in which order.
package final class TablePlan: Sendable {
  package let entityIndex: Int
  package let entity: Entity
  /// The fields that the source gives, in the source's order of columns.
  let fields: [FieldPlan]
  /// Where the identifier is among `fields`; nil when the source lacks it (which is a fault of its own).
  let identifier: Int?

  /// `columns`: for each column of the source the index of its field in the entity and its header as written; nil for a
  /// column that is not read.
  package init?(schema: Schema, entityIndex: Int, columns: [(field: Int, header: String)?]) {
    let entity = schema.entities[entityIndex]
    var plans: [FieldPlan] = []
    for (position, column) in columns.enumerated() {
      guard let column else { continue }
      let field = entity.fields[column.field]
      guard let decoding = Decoding(field, schema: schema) else { return nil }
      plans.append(
        FieldPlan(
          fieldIndex: column.field, position: position, field: field, header: column.header, decoding: decoding))
    }
    self.entityIndex = entityIndex
    self.entity = entity
    fields = plans
    identifier = plans.firstIndex { $0.field.type == .identifier }
  }
}

struct FieldPlan: Sendable {
  let fieldIndex: Int
  /// Which column of the source it is, from 0.
  let position: Int
  let field: Field
  let header: String
  let decoding: Decoding

  var isRequired: Bool { field.required }
}

/// How the cells of a column are read, and how wide their elements are.
enum Decoding: Sendable {
  case identifier
  case text
  case boolean
  /// Whole numbers, decimals and percents, as integers of 10^-scale.
  case number(scale: Int, isPercent: Bool, range: ClosedRange<Int64>)
  case date(ClosedRange<Int64>)
  case month(ClosedRange<Int64>)
  case timestamp(ClosedRange<Int64>)
  case enumeration(MemberLookup)
  case set(MemberLookup)
  case reference(entityIndex: Int)

  /// Nil when the schema lacks the enumeration or entity that the field names.
  init?(_ field: Field, schema: Schema) {
    let range = field.range ?? Int64.min...Int64.max
    switch field.type {
    case .identifier: self = .identifier
    case .text: self = .text
    case .boolean: self = .boolean
    case .integer: self = .number(scale: 0, isPercent: false, range: range)
    case .decimal(_, let scale): self = .number(scale: scale, isPercent: false, range: range)
    case .percent: self = .number(scale: 2, isPercent: true, range: range)
    case .date: self = .date(range)
    case .month: self = .month(range)
    case .timestamp: self = .timestamp(range)
    case .enumeration(let name):
      guard let enumeration = schema.enumeration(name) else { return nil }
      self = .enumeration(MemberLookup(enumeration))
    case .set(let name):
      guard let enumeration = schema.enumeration(name), enumeration.members.count <= 63 else { return nil }
      self = .set(MemberLookup(enumeration))
    case .reference(let name):
      guard let index = schema.entities.firstIndex(where: { $0.name == name }) else { return nil }
      self = .reference(entityIndex: index)
    }
  }

  /// Bytes of an element while a chunk is read; numbers and timestamps are narrowed afterwards.
  var width: Int {
    switch self {
    case .identifier: 0
    case .boolean: 1
    case .text, .date, .month, .reference: 4
    case .number, .timestamp: 8
    case .enumeration(let lookup): lookup.enumeration.members.count > 255 ? 2 : 1
    case .set(let lookup): Self.setWidth(lookup.enumeration.members.count)
    }
  }

  /// Bit n is member n; the sign bit of the wider widths stays free.
  static func setWidth(_ members: Int) -> Int {
    members <= 8 ? 1 : members <= 16 ? 2 : members <= 31 ? 4 : 8
  }
}
