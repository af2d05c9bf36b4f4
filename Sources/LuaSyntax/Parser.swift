import Diagnostics

/// Reads a Lua 5.4 file into a tree by recursive descent, in one pass and in linear time.
package struct Parser {
  /// How deep statements and expressions may be nested, a little below C Lua's own limit of 200.
  package static let deepestNesting = 190
  /// How high a tree may grow through chains such as `a + b + c …`, so that it can be walked by recursion.
  package static let highestTree = 1000

  let source: SourceText
  let tokens: [Token]
  let comments: [Comment]
  var index = 0
  var diagnostics: [Diagnostic] = []
  var scopes = ScopeTracker()
  var jumps = JumpTracker()
  var functions: [FunctionExpression?] = []
  var depth = 0
  /// The height of the highest expression in the function being read.
  var tallest = 0
  var loopDepth = 0
  var isVararg = true
  /// An opening whose closing word stands at another indentation: the first place to look when one is missing.
  var suspectLine: Int?

  /// Where the statement begins that is being read.
  var statementStart = 0

  private init(_ source: SourceText, _ lexed: LexedFile) {
    self.source = source
    tokens = lexed.tokens
    comments = lexed.comments
  }

  /// Reads a file. A file that is not UTF-8 is not read any further, for every other report would be noise.
  package static func parse(_ source: SourceText) -> ParsedFile {
    let encoding = source.encodingProblems()
    if encoding.contains(where: { $0.code == LuaSyntaxCode.invalidUTF8.rawValue }) {
      return ParsedFile(source: source, chunk: nil, diagnostics: encoding.sorted(), comments: [])
    }
    let lexed = Lexer.lex(source)
    var parser = Parser(source, lexed)
    var chunk: Chunk?
    var failure: [Diagnostic] = []
    do {
      chunk = try parser.readChunk()
    } catch {
      failure = [error.diagnostic]
    }
    var readPast = parser.diagnostics
    if let start = lexed.unclosedStart {
      // Nothing is to be believed behind a string or comment that is never closed.
      let limit = source.position(at: start)
      readPast.removeAll { report in
        if case .source(let span) = report.place { span.start >= limit } else { false }
      }
      if parser.current.range.lowerBound >= start { failure = [] }
    }
    let diagnostics = encoding + lexed.diagnostics + readPast + failure
    return ParsedFile(
      source: source, chunk: chunk, diagnostics: diagnostics.sorted(), comments: lexed.comments)
  }

  private mutating func readChunk() throws(SyntaxFailure) -> Chunk {
    jumps.enterFunction()
    let block = try readBlock()
    if case .symbol(let symbol) = current.kind {
      throw fail(.extraCloser, current.range, ["found": .text(symbol.rawValue)])
    }
    jumps.leaveFunction()
    return Chunk(
      source: source, block: block, locals: scopes.locals, functions: functions.compactMap { $0 }, comments: comments)
  }
}

/// The fault at which reading stopped.
struct SyntaxFailure: Error {
  let diagnostic: Diagnostic
}
