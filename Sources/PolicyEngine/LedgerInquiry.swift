package import LuaRuntime
package import MediationModel
import PolicyLanguage
package import PolicyModel

/// A workspace's records as lines of Lua read them, and their facts, asked one by one. Facts are worked out for all records
/// of an entity when the first is asked for.
///
/// A class, since it owns memory that Lua states borrow: it must live as long as its record types are bound. It belongs to
/// one thread at a time.
package final class LedgerInquiry {
  /// By the index of the entity in the schema. The identifier and facts are no columns.
  package let recordTypes: [LuaRecordType]
  package let ledger: Ledger
  private let columns: [Column]
  private let dictionaries: InquiryDictionaries
  private let evaluators: [Evaluator]

  /// - Parameters:
  ///   - cancellation: what ends the working out of facts.
  ///   - dictionaries: texts that were laid out before, to use again.
  package init(
    _ workspace: Workspace, _ binding: Binding, dictionaries: InquiryDictionaries = InquiryDictionaries(),
    cancellation: Cancellation? = nil
  ) {
    ledger = workspace.ledger
    self.dictionaries = dictionaries
    var types: [LuaRecordType] = []
    var held: [Column] = []
    for table in ledger.tables {
      var bound: [LuaColumn] = []
      for field in table.entity.fields {
        let column =
          field.derivation == nil
          ? table.column(field.name) : ledger.derivedColumn(table.entity.name, field.name, at: binding.asOf)
        guard let column,
          let lua = PreparedBinding.luaColumn(
            field.name, column, ledger.schema, members: nil, dictionaries.flat)
        else { continue }
        held.append(column)
        bound.append(lua)
      }
      types.append(LuaRecordType(name: table.entity.name, columns: bound, rowCount: table.rowCount))
    }
    recordTypes = types
    columns = held
    evaluators = workspace.opened.map { policy in
      let evaluator = Evaluator(
        policy, ledgers: [workspace.ledger], binding: binding, cancellation: cancellation)
      evaluator.leftOut = workspace.leftOut
      return evaluator
    }
  }

  /// The values of a fact for one record, one for each policy that has such a fact.
  package func facts(_ id: String, of entity: EntityName, row: Int) throws(EvaluationFailure) -> [Interval] {
    var found: [Interval] = []
    for evaluator in evaluators where evaluator.law.fact(id, of: entity) != nil {
      found.append(try fact(id, of: entity, row: row, evaluator))
    }
    return found
  }
}

extension LedgerInquiry {
  /// What is known of it under all choices of readings that are open.
  private func fact(_ id: String, of entity: EntityName, row: Int, _ evaluator: Evaluator)
    throws(EvaluationFailure) -> Interval
  {
    let names = evaluator.policy.readings(behind: id, of: entity)
    let combinations = ReadingChoices.combinations(of: evaluator.law.readings.filter { names.contains($0.id) }) {
      evaluator.binding.readings["\(evaluator.law.id)#\($0.id)"]
    }
    var joined: Interval?
    for choices in combinations.prefix(Evaluator.readingCombinationLimit) {
      let context = Evaluator.Context(moment: evaluator.asOf, choices: choices)
      let value = try evaluator.facts(id, of: entity, context)[0][row]
      guard let other = joined else {
        joined = value
        continue
      }
      let possible = value.possible.flatMap { mine in other.possible.map { max(mine, $0) } }
      joined = Interval(known: min(value.known, other.known), possible: possible)
    }
    return joined ?? Interval(known: 0, possible: nil)
  }
}

/// Texts of columns, laid out as Lua reads them; made once however often a ledger is bound.
package final class InquiryDictionaries {
  let flat = LuaDictionaries()

  package init() {}
}
