import Diagnostics

/// A numbered place of a text, with what stands directly in it.
struct TextClause {
  /// The full path of numbers, as the outline writes it: `三（一）1`; `序`, `尾` for what has none.
  let path: String
  /// Nil at the top.
  let parent: String?
  /// Nil for `序` and `尾`.
  let label: Label?
  /// The number in the file.
  let span: SourceSpan
  /// Paragraphs without their labels; of a row of a table, its cells.
  var parts: [Part] = []
  /// Rows of a table that have a number of their own.
  var steps: [Step] = []

  struct Part {
    let text: NormalText
    /// The numbered row of a table that it stands in.
    var step: Int?
    /// It begins with the clause's own number.
    var isHeading = false
  }
  struct Step {
    let number: Int
    let span: SourceSpan
  }

  /// The heading goes on as a sentence, so that further paragraphs are not its body.
  var isRunIn: Bool {
    guard let heading = parts.first(where: \.isHeading) else { return false }
    return heading.text.scalars.contains { ["。", ";", "!", "?", ":"].contains($0) }
  }
}

/// A document's text by its numbering.
struct TextOutline {
  /// In the order of the text, `序` first and `尾` last where they are.
  var clauses: [TextClause] = []
  /// Numbers of the list of attachments.
  var attachments: [(number: Int, span: SourceSpan)] = []
  /// Headings of a table that have no number, each once.
  var headings: [(text: String, span: SourceSpan)] = []
  /// What is wrong with the table.
  var faults: [Diagnostic] = []
  var numberingFaults: [NumberingFault] = []
  var chapters = 0
  var rows = 0

  /// A number that does not follow the one before it.
  struct NumberingFault {
    let diagnostic: Diagnostic
    /// The clauses that would stand between.
    let skipped: [String]

    init(_ clause: String, found: Int, expected: Int, at span: SourceSpan, skipped: [String] = []) {
      diagnostic = Diagnostic(
        SourceTextsCode.numberingBroken, at: .source(span),
        ["clause": .text(clause), "found": .integer(found), "expected": .integer(expected)])
      self.skipped = skipped
    }
  }

  func clause(_ path: String) -> TextClause? { clauses.first { $0.path == path } }
}
