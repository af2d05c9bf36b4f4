import Diagnostics
package import LuaRuntime
package import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel
package import Reporting

/// A session of `policy repl`: a line in, its answer out. It knows no terminal and prints nothing.
///
/// A line is Lua in the sandbox, or a command that begins with `:`. A line that fails changes nothing. Policies and ledger are
/// opened when the first line needs them. It belongs to one thread at a time.
package final class ReplSession {
  package struct Settings {
    package var language: Language
    /// Columns that answers are made for.
    package var width: Int
    package var version: String
    /// What one line may use up before it is stopped.
    package var limits: LuaLimits

    package init(language: Language = .zh, width: Int = 80, version: String, limits: LuaLimits = ReplSession.limits) {
      self.language = language
      self.width = width
      self.version = version
      self.limits = limits
    }
  }

  /// Far more than a policy's function gets: a person waits for it, and can end it.
  package static let limits = LuaLimits(
    gasPerLoad: 1_000_000_000, memoryBytes: 512 << 20, blockBytes: 64 << 20, stringBytes: 1 << 20,
    resultBytes: 128 << 20)

  package var settings: Settings
  let world: ReplWorld
  private(set) var host: ReplHost?
  private(set) var lua: ReplLua?
  var isJSON = false
  /// Lines that succeeded, for `:save` and `:history`.
  var statements: [String] = []
  /// Where answers go instead of to the caller, by `:out`.
  var outFile: ReplOutput?
  /// Remarks of the command at work.
  var pendingRemarks: [Diagnostic] = []
  var isEnding = false

  /// - Parameter world: what is opened, and how.
  init(_ world: ReplWorld, _ settings: Settings) {
    self.world = world
    self.settings = settings
  }

  var language: Language { settings.language }

  /// Runs one statement, which may have several lines.
  /// - Parameter cancellation: what stops it, at the next place that looks at it: between chunks, rounds of the VM, points.
  package func run(_ text: String, _ cancellation: Cancellation = Cancellation()) -> ReplAnswer {
    var answer = ReplAnswer()
    let trimmed = text.drop { $0.isWhitespace }
    if trimmed.isEmpty { return answer }
    let target = outFile
    do {
      if ReplSession.isCommand(trimmed) {
        try run(command: String(trimmed.dropFirst()), cancellation, &answer)
      } else {
        try run(lua: text, cancellation, &answer)
      }
      if answer.outcome == .done { statements.append(text) }
    } catch {
      answer.output = host?.printed ?? []
      explain(error, cancellation, &answer)
    }
    host?.printed = []
    // The answer to the command that ends it still goes where answers went.
    if let target, outFile === target, answer.outcome == .done { answer = target.take(answer) }
    return answer
  }

  private func explain(_ error: any Error, _ cancellation: Cancellation, _ answer: inout ReplAnswer) {
    answer.outcome = .failed
    switch error {
    case let failure as EvaluationFailure: answer.remarks += [failure.diagnostic]
    case let invalid as InvalidInput: answer.remarks += invalid.diagnostics
    case let fault as ReplFault: answer.remarks += fault.diagnostics
    case let refusal as Refusal: answer.remarks += refusal.diagnostics
    case let failure as OutputFile.Failure:
      answer.remarks += [
        Diagnostic(
          ReplCode.badFile, at: .none, ["found": .text(failure.path), "message": .text(failure.reason)])
      ]
    default: answer.complaint = ReplWorld.message(of: error)
    }
    if cancellation.isCancelled {
      answer.remarks = [Diagnostic(ReplCode.interrupted, severity: .note, at: .none)]
      answer.outcome = .interrupted
    }
  }

  // MARK: Lua

  /// What is open, with the Lua state that sees it.
  func ready(_ cancellation: Cancellation) throws -> (view: ReplView, host: ReplHost, lua: ReplLua) {
    let view = try world.view(cancellation)
    if let host, let lua {
      host.view = view
      host.width = settings.width
      host.cancellation = cancellation
      return (view, host, lua)
    }
    let host = ReplHost(view, world, language)
    let lua = ReplLua(host, limits: settings.limits)
    host.width = settings.width
    host.cancellation = cancellation
    (self.host, self.lua) = (host, lua)
    return (view, host, lua)
  }

  private func run(lua text: String, _ cancellation: Cancellation, _ answer: inout ReplAnswer) throws {
    let (view, host, lua) = try ready(cancellation)
    let evaluated = try evaluate(text, view, host, lua, cancellation)
    let display = ReplDisplay(host)
    answer.output = host.printed
    if !isJSON {
      answer.output += try display.lines(evaluated.value, typed: evaluated.type)
    } else if evaluated.value != .nil {
      answer.output.append(JSONWriter.compact(display.json(evaluated.value)))
    }
    answer.remarks += evaluated.remarks
  }

  /// The value of a line of Lua.
  struct Evaluated {
    let value: LuaValue
    let type: ReplType?
    let remarks: [Diagnostic]
  }

  /// Runs a line of Lua.
  func evaluate(
    _ text: String, _ view: ReplView, _ host: ReplHost, _ lua: ReplLua, _ cancellation: Cancellation
  ) throws -> Evaluated {
    let line = ReplLine(text, known: lua.known, pure: ReplFunction.pure)
    if line.chunk == nil || line.faults.contains(where: { $0.severity == .error }) { throw ReplFault(line.faults) }
    host.printed = []
    host.remarks = []
    let outcome: ReplLua.Outcome
    do throws(LuaFailure) {
      outcome = try lua.run(line, view, cancellation)
    } catch {
      throw ReplFault([fault(error, host)])
    }
    var remarks = host.remarks
    for name in line.lostLocals {
      remarks.append(Diagnostic(ReplCode.lostLocal, severity: .note, at: .none, ["name": .text(name)]))
    }
    for source in lua.takeLost() {
      remarks.append(Diagnostic(ReplCode.replayFailed, severity: .warning, at: .none, ["found": .text(source)]))
    }
    return Evaluated(value: outcome.value, type: outcome.type, remarks: remarks)
  }

  private func fault(_ failure: LuaFailure, _ host: ReplHost) -> Diagnostic {
    var place = DiagnosticPlace.none
    // A place is worth telling where there are several lines.
    if let line = failure.line, line > 1 {
      let position = SourcePosition(line: line, column: 1)
      place = .source(SourceSpan(file: "", start: position, end: position))
    }
    switch failure.kind {
    case .gas, .memory, .depth: return Diagnostic(ReplCode.budgetSpent, at: place)
    case .unknownValue:
      var arguments: [String: DiagnosticArgument] = [:]
      if let read = failure.lastRead {
        arguments["field"] = .text(host.name(of: read))
        if let owner = host.unknown?.record { arguments["record"] = .text(owner) }
      }
      return Diagnostic(ReplCode.unknownValue, at: place, arguments)
    default: return Diagnostic(ReplCode.lineFailed, at: place, ["message": .text(failure.message)])
    }
  }

  // MARK: Editing

  /// What stands before a statement: a mark where a scenario changes something.
  package var prompt: String {
    let mark = world.scenario.isEmpty ? "" : "*"
    return "policy\(mark)> "
  }

  /// Ends what is still open: the file of `:out` is written.
  package func close() throws {
    try outFile?.close()
    outFile = nil
  }

  private static func isCommand(_ text: Substring) -> Bool { text.first == ":" || text.first == "：" }

  /// The statements of what was pasted at once: one, where it is one of Lua or a command, else as the lines of a script; as it
  /// is, where these are none either.
  package func statements(in text: String) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let later = lines.dropFirst().contains { ReplSession.isCommand($0.drop { $0.isWhitespace }) }
    let trimmed = text.drop { $0.isWhitespace }
    let isOne = ReplSession.isCommand(trimmed) ? ReplArguments.isOneLine(text) : ReplLine.isWhole(text)
    if lines.count < 2 || isOne && !later { return [text] }
    var found: [String] = []
    var statement = ""
    for line in lines {
      statement += statement.isEmpty ? line : "\n" + line
      guard isComplete(statement, endsAtEmptyLine: false) else { continue }
      if !statement.allSatisfy(\.isWhitespace) { found.append(statement) }
      statement = ""
    }
    return statement.isEmpty && !found.isEmpty ? found : [text]
  }

  /// Whether a statement is whole.
  /// - Parameter endsAtEmptyLine: an empty line then ends what one cannot see the end of, as on a terminal.
  package func isComplete(_ text: String, endsAtEmptyLine: Bool = true) -> Bool {
    let trimmed = text.drop { $0.isWhitespace }
    if trimmed.isEmpty { return true }
    if ReplSession.isCommand(trimmed) {
      return endsAtEmptyLine && text.hasSuffix("\n") || ReplArguments.isClosed(String(trimmed))
    }
    return !ReplLine.isUnfinished(text, endsAtEmptyLine: endsAtEmptyLine)
  }
}
