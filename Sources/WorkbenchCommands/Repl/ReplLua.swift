import Diagnostics
import LuaRuntime
import LuaSyntax
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel
import Reporting

/// The Lua state of a session, and the lines that made what is in it, so that a fresh state can take its place.
///
/// A line that fails may have changed half of what it was to change, and one that was stopped leaves a state that is spent:
/// both times the state is thrown away, and the lines that succeeded are run again when the next one comes.
final class ReplLua {
  /// A line that succeeded, with the law and facts it was run under.
  private struct Entry {
    let source: String
    let view: ReplView
    let setsLast: Bool
    let changesNames: Bool
    let readsLast: Bool
  }

  private let host: ReplHost
  private let limits: LuaLimits
  private var state: LuaState?
  private var bound: ReplView?
  private var journal: [Entry] = []
  /// Globals that lines have assigned to.
  private(set) var names: [String] = []
  /// What a global is that was given just what was read.
  private(set) var types: [String: ReplType] = [:]

  init(_ host: ReplHost, limits: LuaLimits) {
    self.host = host
    self.limits = limits
  }

  /// Every global that a line may use.
  var known: Set<String> { ReplFunction.globals.union(names) }

  struct Outcome {
    let value: LuaValue
    let type: ReplType?
  }

  /// Runs a line that has no faults.
  /// - Throws: `LuaFailure`, with nothing changed.
  func run(_ line: ReplLine, _ view: ReplView, _ cancellation: Cancellation) throws(LuaFailure) -> Outcome {
    try LuaThread.run { () throws(LuaFailure) in
      do throws(LuaFailure) {
        return try runHere(line, view, cancellation)
      } catch {
        // What was bound may be the other law's; a state that is spent or may be half changed is of no use.
        if line.changesNames || state?.isSpent == true { state = nil }
        throw error
      }
    }
  }

  private func runHere(_ line: ReplLine, _ view: ReplView, _ cancellation: Cancellation) throws(LuaFailure) -> Outcome {
    let state = try readyState(cancellation)
    try bind(view, state, cancellation)
    host.typed = nil
    host.unknown = nil
    let result = try state.run(line: Array(line.source.utf8), chunk: 0, keeps: line.expression != nil)
    let type = type(of: line, result)
    for name in line.assigned where !names.contains(name) { names.append(name) }
    for name in line.assigned { types[name] = nil }
    if line.assigned.count == 1, line.isPlainAssignment { types[line.assigned[0]] = type }
    note(
      Entry(
        source: line.source, view: view, setsLast: line.expression != nil && result.value != .nil,
        changesNames: line.changesNames, readsLast: line.readsLast))
    return Outcome(value: result.value, type: type)
  }

  /// Keeps a line; of those that only gave a value, the last one, and those that others went on from.
  private func note(_ entry: Entry) {
    if entry.setsLast, !entry.readsLast {
      var index = journal.count - 1
      while index >= 0, !journal[index].readsLast {
        if journal[index].setsLast {
          if !journal[index].changesNames { journal.remove(at: index) }
          break
        }
        index -= 1
      }
    }
    if entry.setsLast || entry.changesNames { journal.append(entry) }
  }

  // MARK: States

  /// A state in which every line that succeeded has been run.
  private func readyState(_ cancellation: Cancellation) throws(LuaFailure) -> LuaState {
    host.cancellation = cancellation
    if let state {
      state.watch { cancellation.isCancelled }
      return state
    }
    let made = try LuaState(limits: limits, allowsGlobals: true)
    made.watch { cancellation.isCancelled }
    let host = host
    try made.openSession(functions: ReplFunction.all.map(\.name)) { host.answer($0) }
    bound = nil
    let (printed, remarks) = (host.printed, host.remarks)
    host.isReplaying = true
    defer {
      (host.printed, host.remarks) = (printed, remarks)
      host.isReplaying = false
    }
    var failed: [String] = []
    var kept: [Entry] = []
    for entry in journal {
      do throws(LuaFailure) {
        try bind(entry.view, made, cancellation)
        _ = try made.run(line: Array(entry.source.utf8), chunk: 0, keeps: entry.setsLast)
        kept.append(entry)
      } catch {
        if error.isBudget { throw error }
        failed.append(entry.source)
      }
    }
    journal = kept
    state = made
    if !failed.isEmpty { lost = failed }
    return made
  }

  /// Lines that did not succeed when they were run again.
  private var lost: [String] = []

  func takeLost() -> [String] {
    defer { lost = [] }
    return lost
  }

  private func bind(_ view: ReplView, _ state: LuaState, _ cancellation: Cancellation) throws(LuaFailure) {
    host.view = view
    if bound === view { return }
    if let bound, bound.origin !== view.origin { state.forgetRecords() }
    let inquiry = view.inquiry
    try state.bind(recordTypes: inquiry.recordTypes)
    if bound == nil {
      try state.name(.host(.result(handle: ReplHost.parametersHandle, value: .table(LuaTable()))), "p")
      let records = inquiry.recordTypes.enumerated().map {
        LuaTable.Field(key: $1.name, value: .host(.records(type: $0)))
      }
      try state.name(.host(.result(handle: ReplHost.ledgerHandle, value: .table(LuaTable(fields: records)))), "ledger")
    }
    bound = view
  }

  /// What a line's value is, where it is just what the line read last, or a name that was given such a value.
  private func type(of line: ReplLine, _ result: LuaLine) -> ReplType? {
    if let name = line.expression?.unwrapped.path, let type = types[name] { return type }
    if line.givesDay { return .day }
    guard line.endsInRead else { return nil }
    let schema = host.view.ledger.schema
    switch result.lastRead {
    case .nothing: return nil
    case .field(let type, let column):
      let entity = schema.entities[type]
      let name = host.view.inquiry.recordTypes[type].columns[column].name
      return entity.field(name).map { .field($0, entity.name) }
    case .host:
      switch host.typed {
      case .fact(let fact, _, let table, let row):
        let owner = table.column("name")?.text(at: row) ?? table.identifier(at: row)
        return .fact(fact, fact.unit(schema), of: owner, at: host.view.binding.asOf)
      case .parameter(let policy, let parameter, let value): return .parameter(parameter, value, policy.policy)
      case .day: return .day
      case nil: return nil
      }
    }
  }
}
