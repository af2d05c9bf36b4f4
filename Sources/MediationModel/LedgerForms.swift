/// What every small ledger of one schema is built with: how its tables are read, how headers are matched, and the empty
/// tables. Worked out once, for whoever builds many.
package final class LedgerForms: Sendable {
  package let schema: Schema
  /// Entities in the order in which they are read.
  let order: [Int]
  /// By the index of the entity: every field that a record can give.
  let plans: [TablePlan]
  let matchers: [HeaderMatcher]
  /// By the index of the entity: the entities that its fields refer to.
  let targets: [[Int]]
  /// By the index of the entity.
  let emptyTables: [Table]

  package init(_ schema: Schema) {
    self.schema = schema
    order = LedgerAssembly.order(schema)
    plans = schema.entities.indices.map { TablePlan.whole(schema: schema, entityIndex: $0) }
    matchers = schema.entities.map { HeaderMatcher($0) }
    targets = plans.map { plan in
      plan.fields.compactMap { if case .reference(let target) = $0.decoding { target } else { nil } }
    }
    emptyTables = plans.map { plan in
      TableDraft(plan: plan, rowCount: 0, chunks: [], places: .given([]), workers: Workers(1))
        .finished(schema: schema, workers: Workers(1))
    }
  }
}

extension TablePlan {
  /// A plan for records that may give any field, by the fields' own names.
  static func whole(schema: Schema, entityIndex: Int) -> TablePlan {
    let fields = schema.entities[entityIndex].fields
    let columns: [(field: Int, header: String)?] = fields.indices.map {
      fields[$0].derivation == nil ? (field: $0, header: fields[$0].name) : nil
    }
    guard let plan = TablePlan(schema: schema, entityIndex: entityIndex, columns: columns) else {
      preconditionFailure("a schema declares the enumerations and entities that its fields name")
    }
    return plan
  }
}
