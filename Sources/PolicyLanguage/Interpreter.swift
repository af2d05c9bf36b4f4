import Diagnostics
import LuaSyntax
import MediationModel
import PolicyModel

/// Goes through functions without running them: what kinds of values meet, what is read, which conditions are asked.
///
/// A helper is gone through at each call with the kinds of that call's arguments. Whatever is not understood is `anything`,
/// and nothing is reported about it. A class, because everything it goes through adds to one result.
final class Interpreter {
  let names: CheckNames
  /// Every file that may be run, by number.
  let files: [Int: PolicyFile]
  let modules: [String: PolicyFile]
  private var scopes: [Int: FileScope] = [:]
  private var fileValues: [PlaceOfLocal: CheckedValue] = [:]

  private(set) var diagnostics: [Diagnostic] = []
  private var reported: Set<Report> = []
  /// Whether the function that is gone through answers for a record, and is no filter of a count.
  var decides = false
  /// Columns of which the left side of an `and` or `or` around has asked whether they are known.
  var settled: Set<String> = []
  /// Faults in helpers that another call may show to be none.
  private var doubts: [Report: Diagnostic] = [:]
  private var cleared: Set<Report> = []

  private let isRuined: (String) -> Bool

  /// What the function being gone through has read so far.
  var reads = FunctionReads()
  /// False once something was called or read that is not understood.
  var isComplete = true
  /// Whether `p` has what only a duty's or stage's period gives.
  var hasPeriod = false
  private var memory: [HelperCall: Memory] = [:]
  private var depth = 0
  /// How often each function is being gone through right now.
  private var active: [FunctionPlace: Int] = [:]
  /// Steps left: the work for one policy is bounded whatever its helpers do.
  var fuel = 400_000

  private struct PlaceOfLocal: Hashable {
    let chunk: Int
    let local: LocalID
  }
  private struct FunctionPlace: Hashable {
    let chunk: Int
    let function: FunctionID
  }
  private struct Report: Hashable {
    let code: String
    let chunk: Int
    let range: ByteRange
  }
  private struct HelperCall: Hashable {
    let function: FunctionReference
    let arguments: [CheckedValue]
    let hasPeriod: Bool
  }
  private struct Memory {
    let value: CheckedValue
    let reads: FunctionReads
    let isComplete: Bool
  }

  /// Deeper calls are not followed.
  private static let deepestCall = 24
  /// A function that calls itself is followed so often.
  private static let deepestRecursion = 2

  init(
    _ policy: Policy, _ schema: Schema, files: [PolicyFile], modules: [PolicyFile], isRuined: @escaping (String) -> Bool
  ) {
    self.isRuined = isRuined
    names = CheckNames(policy, schema)
    self.files = Dictionary((files + modules).map { ($0.id, $0) }) { first, _ in first }
    self.modules = Dictionary(modules.map { ($0.name, $0) }) { first, _ in first }
  }

  // MARK: Reports

  /// - Parameter isDoubtful: in a helper the fault counts only if no call of it passes there.
  func report(
    _ code: some DiagnosticCode, severity: Diagnostic.Severity = .error, _ range: ByteRange, _ frame: Frame,
    isDoubtful: Bool = true, _ arguments: [String: DiagnosticArgument]
  ) {
    let key = Report(code: code.rawValue, chunk: frame.file.id, range: range)
    // Names of entries that could not be read are not missing.
    if case .text(let found)? = arguments["found"], isRuined(found) { return }
    guard fuel > 0, frame.function != 0, reported.insert(key).inserted else { return }
    let diagnostic = Diagnostic(code, severity: severity, at: frame.file.chunk.source.place(range), arguments)
    if frame.isEntry || !isDoubtful { diagnostics.append(diagnostic) } else { doubts[key] = diagnostic }
  }

  /// The same where a literal is written, which may be in the file that called the function.
  func report(
    _ code: CheckCode, severity: Diagnostic.Severity = .error, at place: CheckedValue.LiteralPlace, _ frame: Frame,
    _ arguments: [String: DiagnosticArgument]
  ) {
    guard let file = files[place.chunk] else { return }
    let isOwn = place.chunk == frame.file.id && frame.range.contains(place.range.lowerBound)
    let written = isOwn || place.chunk == frame.file.id ? frame : Frame(file, function: frame.function)
    report(code, severity: severity, place.range, written, isDoubtful: isOwn, arguments)
  }

  func wasReported(_ code: CheckCode, _ range: ByteRange, _ frame: Frame) -> Bool {
    reported.contains(Report(code: code.rawValue, chunk: frame.file.id, range: range))
  }

  func passes(_ code: CheckCode, _ range: ByteRange, _ frame: Frame) {
    if !frame.isEntry { cleared.insert(Report(code: code.rawValue, chunk: frame.file.id, range: range)) }
  }

  /// Adds what is wrong in helpers however they are called.
  func settleDoubts() {
    for (key, diagnostic) in doubts where !cleared.contains(key) { diagnostics.append(diagnostic) }
    doubts = [:]
  }

  // MARK: Values of files

  func scope(_ file: PolicyFile) -> FileScope {
    if let known = scopes[file.id] { return known }
    let scope = FileScope(file.chunk)
    scopes[file.id] = scope
    return scope
  }

  /// The value of a local of a file that is given one once.
  func fileValue(_ id: LocalID, _ file: PolicyFile) -> CheckedValue {
    let place = PlaceOfLocal(chunk: file.id, local: id)
    if let known = fileValues[place] { return known }
    // What hangs on itself is not known.
    fileValues[place] = .anything
    let local = file.chunk.locals[id]
    var value = CheckedValue.anything
    if local.assignments == 0 {
      if let function = scope(file).functions[id] {
        value = CheckedValue(.function(FunctionReference(chunk: file.id, function: function.id, captured: [:])))
      } else if let initializer = local.initializer {
        value = self.value(of: initializer, Frame(file, function: 0))
      }
    }
    fileValues[place] = value
    return value
  }

  /// What a module returns.
  func value(ofModule name: String) -> CheckedValue {
    guard let file = modules[name], let returned = file.chunk.returnedExpression else { return .anything }
    return value(of: returned, Frame(file, function: 0))
  }

  /// The entry of a table that a file builds; anything where that cannot be told.
  func entry(_ key: String, of table: TableReference) -> CheckedValue {
    guard let file = files[table.chunk], let known = scope(file).tables[table.offset], known.isPlain else {
      return .anything
    }
    let frame = Frame(file, function: 0)
    if let added = known.added[key] {
      switch added {
      case .expression(let expression): return value(of: expression, frame)
      case .function(let function):
        return CheckedValue(.function(FunctionReference(chunk: file.id, function: function.id, captured: [:])))
      case nil: return .anything
      }
    }
    return known.constructor.entry(named: key).map { value(of: $0.value, frame) } ?? .anything
  }

  // MARK: Calls

  /// What a function of a file gives for these arguments.
  func call(_ reference: FunctionReference, _ arguments: [CheckedValue]) -> CheckedValue {
    let place = FunctionPlace(chunk: reference.chunk, function: reference.function)
    guard let file = files[reference.chunk], depth < Self.deepestCall, fuel > 0,
      active[place, default: 0] <= Self.deepestRecursion,
      let function = file.chunk.functions.first(where: { $0.id == reference.function })
    else {
      isComplete = false
      return .anything
    }
    let key = HelperCall(function: reference, arguments: arguments, hasPeriod: hasPeriod)
    if let known = memory[key] {
      reads.formUnion(known.reads)
      isComplete = isComplete && known.isComplete
      return known.value
    }
    let (outerReads, wasComplete) = (reads, isComplete)
    (reads, isComplete) = (FunctionReads(), true)
    depth += 1
    active[place, default: 0] += 1
    let frame = Frame(file, function: function.id)
    frame.locals = reference.captured
    for (index, parameter) in function.parameters.enumerated() {
      frame.locals[parameter] = index < arguments.count ? arguments[index] : .nothing
    }
    let fallsThrough = run(function.body, frame, .constant(true)) != nil
    var value: CheckedValue? = fallsThrough ? .nothing : nil
    for returned in frame.returns { value = value.map { $0.joined(returned.value) } ?? returned.value }
    var result = value ?? .anything
    if result.kinds == [.boolean(nil)], result.meaning == nil, !fallsThrough {
      result.meaning = .formula(frame.result)
    }
    depth -= 1
    active[place, default: 0] -= 1
    memory[key] = Memory(value: result, reads: reads, isComplete: isComplete)
    reads.formUnion(outerReads)
    isComplete = isComplete && wasComplete
    return result
  }
}

/// One call of a function as the interpreter goes through it.
final class Frame {
  struct Return {
    let value: CheckedValue
    let condition: Formula
    let path: Formula
    let range: ByteRange
  }

  let file: PolicyFile
  /// 0 for the file itself.
  let function: FunctionID
  /// Whether the engine calls it, so that its record and `p` are known exactly.
  let isEntry: Bool
  var locals: [LocalID: CheckedValue] = [:]
  var returns: [Return] = []

  /// From `function` to `end`; the whole file for the file itself.
  let range: ByteRange

  init(_ file: PolicyFile, function: FunctionID, isEntry: Bool = false) {
    range = file.chunk.functions.first { $0.id == function }?.range ?? 0..<Int.max
    self.file = file
    self.function = function
    self.isEntry = isEntry
  }

  /// The condition under which it returns true.
  var result: Formula {
    let parts = returns.map { Formula.all($0.path, $0.condition) }
    return parts.dropFirst().reduce(parts.first ?? .constant(false)) { .either($0, $1) }
  }

  func opaque(_ range: ByteRange) -> Formula {
    .opaque("\(file.id):\(range.lowerBound)-\(range.upperBound)", text: file.chunk.source.excerpt(range))
  }
}
