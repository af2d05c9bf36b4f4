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
  private var evaluators: [Evaluator]
  /// What ends the working out of facts; the evaluators look at it.
  private var cancellation: Cancellation?
  private var known: [FactName: [[FactColumn]]] = [:]

  private struct FactName: Hashable {
    let entity: EntityName
    let id: String
  }

  /// - Parameter dictionaries: texts that were laid out before, to use again.
  package init(
    _ workspace: Workspace, _ binding: Binding, dictionaries: InquiryDictionaries = InquiryDictionaries()
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
      let evaluator = Evaluator(policy, ledgers: [workspace.ledger], binding: binding)
      evaluator.leftOut = workspace.leftOut
      return evaluator
    }
  }

  /// The values of a fact for one record, one for each policy that has such a fact: what is known of it under all choices of
  /// readings that are open.
  package func facts(_ id: String, of entity: EntityName, row: Int, _ cancellation: Cancellation?)
    throws(EvaluationFailure) -> [Interval]
  {
    let name = FactName(entity: entity, id: id)
    if known[name] == nil { known[name] = try made(name, cancellation) }
    return (known[name] ?? []).map { columns in
      columns.dropFirst().reduce(columns[0][row]) { joined, column in
        let possible = joined.possible.flatMap { mine in column[row].possible.map { max(mine, $0) } }
        return Interval(known: min(joined.known, column[row].known), possible: possible)
      }
    }
  }

  /// For each policy that has the fact, its columns under each choice of readings.
  private func made(_ name: FactName, _ cancellation: Cancellation?) throws(EvaluationFailure) -> [[FactColumn]] {
    if cancellation !== self.cancellation {
      // What was worked out before holds whoever asks.
      evaluators = evaluators.map { old in
        let evaluator = Evaluator(old.policy, ledgers: old.ledgers, binding: old.binding, cancellation: cancellation)
        evaluator.leftOut = old.leftOut
        evaluator.caches = old.caches
        return evaluator
      }
      self.cancellation = cancellation
    }
    var found: [[FactColumn]] = []
    for evaluator in evaluators where evaluator.law.fact(name.id, of: name.entity) != nil {
      let names = evaluator.policy.readings(behind: name.id, of: name.entity)
      let combinations = ReadingChoices.combinations(of: evaluator.law.readings.filter { names.contains($0.id) }) {
        evaluator.binding.readings["\(evaluator.law.id)#\($0.id)"]
      }
      var columns: [FactColumn] = []
      for choices in combinations.prefix(Evaluator.readingCombinationLimit) {
        let context = Evaluator.Context(moment: evaluator.asOf, choices: choices)
        columns.append(try evaluator.facts(name.id, of: name.entity, context)[0])
      }
      found.append(columns)
    }
    return found
  }
}

/// Texts of columns, laid out as Lua reads them; made once however often a ledger is bound.
package final class InquiryDictionaries {
  let flat = LuaDictionaries()

  package init() {}
}
