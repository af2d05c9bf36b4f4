import Diagnostics
import LuaRuntime
import LuaSyntax
import MediationModel
import PolicyModel

/// Turns one function into expressions by running it on what is not known yet: every path is followed, and each value is
/// kept with the condition under which it comes about. Lua's rules are all here; the expressions know none of them.
struct ExpressionCompiler {
  /// More than any rule needs, and few enough that no function that compiles can use up a record's budget in the VM.
  static let mostNodes = 4000
  static let mostCalls = 200
  static let deepestCalls = 12

  var graph = ExpressionGraph()
  let types: FieldTypes
  let sources: any FunctionSources
  /// Where the function has come to: it was not left on another path.
  var reach: ExpressionID
  var ended: ExpressionID
  var stopped: ExpressionID
  /// Reads of fields that may be missing, with the condition under which they are reached.
  var noted: [ExpressionID: [ExpressionID]] = [:]
  var frame: CompilationFrame
  var calls = 0
  var depth = 0
  var textReads = 0
  /// It looked into a table that the file made: whoever compiles must know that nobody changes it.
  var readsTables = false

  init(_ meaning: FunctionMeaning, types: FieldTypes, sources: any FunctionSources) {
    self.types = types
    self.sources = sources
    frame = CompilationFrame(meaning)
    reach = graph.truth(true)
    ended = graph.truth(false)
    stopped = ended
  }

  /// Compiles a function of a record of `entity`.
  mutating func compile(_ meaning: FunctionMeaning, entity: EntityName) throws(CompilationObstacle) -> CompiledFunction
  {
    let arguments: [LuaMeaning] = [.record(graph.add(.record), entity), .parameters]
    let result = try run(meaning, arguments)
    let kinds = kinds(of: result)
    let isNumber: Bool
    switch (kinds.truth, kinds.number) {
    case (true, false): isNumber = false
    case (false, true): isNumber = true
    // A function that never answers is the VM's to complain about.
    default: throw obstacle(.mixedResult, meaning.function.range)
    }
    let value: ExpressionID
    if isNumber {
      value = number(result)
    } else {
      value = truthAnswer(result)
    }
    return CompiledFunction(
      graph: graph, result: isNumber ? .number : .truth, value: value, ended: ended, stopped: stopped,
      textReads: textReads)
  }

  func obstacle(_ reason: CompilationObstacle.Reason, _ range: ByteRange) -> CompilationObstacle {
    CompilationObstacle(reason: reason, span: frame.chunk.span(range), found: frame.chunk.source.excerpt(range))
  }

  // MARK: What ends or stops a function

  /// The function has come to something that is missing unless `known` holds.
  mutating func endsUnless(_ known: ExpressionID) {
    if graph.constant(known) == true { return }
    let earlier = noted[known] ?? []
    if earlier.contains(where: { graph.implies(reach, $0) }) { return }
    noted[known, default: []].append(reach)
    let missing = graph.not(known)
    ended = graph.or(ended, graph.and(reach, missing))
  }

  /// The function is in error here where `fault` holds, unless it ended before.
  mutating func stops(where fault: ExpressionID) {
    if graph.constant(fault) == false { return }
    let here = graph.and(reach, graph.not(ended))
    stopped = graph.or(stopped, graph.and(here, fault))
  }

  /// Runs `body` as far as `condition` holds.
  mutating func under<Result>(
    _ condition: ExpressionID, _ body: (inout ExpressionCompiler) throws(CompilationObstacle) -> Result
  ) throws(CompilationObstacle) -> Result {
    let before = reach
    reach = graph.and(before, condition)
    let result = try body(&self)
    reach = before
    return result
  }
}

/// Where the compiler finds functions and what they captured when the files were run.
protocol FunctionSources {
  /// The text of a function; nil when it cannot be told.
  func function(chunk: Int, line: Int) -> (Chunk, FunctionExpression)?
  /// The value that a function captured under this name; nil when it has none, several, or one that is no constant.
  func captured(_ name: String, by handle: Int32) -> LuaValue?
}
