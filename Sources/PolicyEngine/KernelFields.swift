import LuaRuntime
import MediationModel
import PolicyLanguage
import PolicyModel

/// The columns of one partition that a function reads, and the constants of its binding.
struct KernelFields {
  struct Name: Hashable {
    let entity: EntityName
    let field: String
  }
  /// Facts, classifications and fields of files; not those that are derived from dates.
  var columns: [Name: Column] = [:]
  /// Boolean fields that hold from one date until another.
  var derivations: [Name: (from: String, until: String)] = [:]
  /// Names of the states of classifications.
  var states: [Name: [String]] = [:]
  var rowCounts: [EntityName: Int] = [:]
  var slots: [String: LuaParameter] = [:]
  let schema: Schema
  /// The day that derived fields are taken at.
  let day: Day

  init(schema: Schema, day: Day) {
    self.schema = schema
    self.day = day
  }

  func column(_ use: FieldUse) -> Column? { columns[Name(entity: use.entity, field: use.field)] }

  /// The names that an enumeration field can have, by code; nil for one of text.
  func members(_ use: FieldUse) -> [String]? {
    let name = Name(entity: use.entity, field: use.field)
    if let states = states[name] { return states }
    guard case .enumeration(let id)? = columns[name]?.kind else { return nil }
    return schema.enumeration(id)?.members.map(\.name)
  }
}

extension Evaluator {
  /// What the expressions of a function lead to in one partition; nil when a column is not there.
  func kernelFields(_ compiled: CompiledFunction, _ context: Context, _ partition: Int) throws(EvaluationFailure)
    -> KernelFields?
  {
    var fields = KernelFields(schema: schema, day: context.moment.day)
    fields.rowCounts = rowCounts(partition)
    fields.slots = slots(context)
    for use in compiled.graph.fieldUses {
      guard try add(use.entity, use.field, to: &fields, context, partition) else { return nil }
    }
    if let planted { alter(&fields, planted) }
    return fields
  }

  private func alter(_ fields: inout KernelFields, _ planted: PlantedFault) {
    if let alter = planted.parameters { fields.slots = alter(fields.slots) }
    guard let alter = planted.column else { return }
    for (name, column) in fields.columns { fields.columns[name] = alter(name.entity, name.field, column, schema) }
  }

  /// Rows of every table of a partition.
  private func rowCounts(_ partition: Int) -> [EntityName: Int] {
    if let known = rowCountCache[partition] { return known }
    var counts: [EntityName: Int] = [:]
    for (entity, table) in zip(schema.entities, ledgers[partition].tables) { counts[entity.name] = table.rowCount }
    rowCountCache[partition] = counts
    return counts
  }

  /// The values of `p`.
  private func slots(_ context: Context) -> [String: LuaParameter] {
    if let known = slotCache[context] { return known }
    var slots: [String: LuaParameter] = [:]
    for (name, value) in PreparedBinding.parameters(self, context) { slots[name] = value }
    slotCache[context] = slots
    return slots
  }

  private func add(
    _ entity: EntityName, _ field: String, to fields: inout KernelFields, _ context: Context, _ partition: Int
  ) throws(EvaluationFailure) -> Bool {
    let name = KernelFields.Name(entity: entity, field: field)
    if fields.columns[name] != nil || fields.derivations[name] != nil { return true }
    if let fact = law.fact(field, of: entity) {
      fields.columns[name] = try factColumns(fact, context)[partition]
      return true
    }
    if let norm = law.norms.first(where: { $0.localID == field && $0.kind == .classification }),
      case .classification(let classification) = norm.body, classification.of == entity
    {
      fields.columns[name] = .computedStates(try states(norm, classification, context)[partition])
      fields.states[name] = classification.memberNames
      return true
    }
    if case .holds(let from, let until)? = schema.entity(entity)?.field(field)?.derivation {
      fields.derivations[name] = (from, until)
      let hasFrom = try add(entity, from, to: &fields, context, partition)
      let hasUntil = try add(entity, until, to: &fields, context, partition)
      return hasFrom && hasUntil
    }
    guard let column = table(entity, partition).column(field) else { return false }
    fields.columns[name] = column
    return true
  }

  /// A fact as functions read it, in every partition.
  private func factColumns(_ fact: Fact, _ context: Context) throws(EvaluationFailure) -> [Column] {
    let key = DerivedKey(
      entity: fact.of, name: fact.id, moment: EvaluationMoment(day: context.moment.day),
      choices: context.choices.restricted(to: readings(behind: fact.id, of: fact.of)))
    if let known = factColumnCache[key] { return known }
    let columns = try facts(fact.id, of: fact.of, context).map { $0.column(isTruth: fact.isTruth) }
    factColumnCache[key] = columns
    return columns
  }
}

extension ExpressionGraph {
  /// Every field that an expression reads.
  var fieldUses: [FieldUse] {
    nodes.flatMap { node -> [FieldUse] in
      switch node {
      case .truthOf(let use), .isKnown(let use), .isText(let use, _), .isListed(let use, _), .hasMember(let use, _),
        .numberOf(let use), .reference(let use):
        [use]
      case .sameText(let a, let b): [a, b]
      default: []
      }
    }
  }
}
