package import Diagnostics
package import PolicyModel

/// A document's text beside its outline: what was compared, what was set aside, and what does not agree.
package struct SourceVerification: Sendable {
  package struct Counts: Hashable, Sendable {
    /// Numbered clauses that the text has, and that the outline has. A preamble and an end count as clauses.
    package var textClauses = 0
    package var outlineClauses = 0
    /// Numbered items that the outline holds as points of the clause around them.
    package var items = 0
    package var rows = 0
    /// Clauses that the opened policies cite.
    package var citedClauses = 0
    package var attachments = 0
    /// Figures that the text states.
    package var numbers = 0
    package var dates = 0
    /// Figures of the outline's points, and how many of them repeat what the text states once for several points.
    package var outlineFigures = 0
    package var repeatedFigures = 0
    package var documentNumbers = 0
    package var weekdays = 0
  }

  package let source: Source
  /// The file of the text as the user typed it.
  package let path: String
  package let counts: Counts
  /// In the order of the text.
  package let setAside: [SetAside]
  /// Sorted by place.
  package let diagnostics: [Diagnostic]

  package var agrees: Bool { diagnostics.isEmpty }

  /// Compares a text with the outline of its document, and with what policies cite of it.
  package init(_ source: Source, text: TextFile, policies: [Policy]) {
    var verifier = Verifier(source, TextOutline.read(text), path: text.path)
    verifier.compareClauses()
    verifier.compareCitations(of: policies)
    verifier.compareFigures()
    verifier.compareHead()
    self.source = source
    path = text.path
    counts = verifier.counts
    setAside = verifier.setAside
    var seen: Set<Diagnostic> = []
    diagnostics = verifier.diagnostics.filter { seen.insert($0).inserted }.sorted()
  }
}

/// One comparison while it runs.
struct Verifier {
  let source: Source
  let text: TextOutline
  let path: String
  /// The document's title in normal spelling.
  let title: [Unicode.Scalar]
  var counts = SourceVerification.Counts()
  var setAside: [SetAside] = []
  var diagnostics: [Diagnostic] = []
  /// The clause of the outline that holds each clause of the text, by index.
  var hosts: [Int: String] = [:]
  /// Numbers of documents that the text prints.
  var printedNumbers: [String] = []
  /// Clauses of the outline that the text does not have.
  var missing: Set<String> = []

  init(_ source: Source, _ text: TextOutline, path: String) {
    self.source = source
    self.text = text
    self.path = path
    title = NormalText.scalars(of: source.title)
    counts.textClauses = text.clauses.count { $0.label?.rank ?? .section != .enumerator } + text.headings.count
    counts.outlineClauses = source.clauses.count
    counts.rows = text.rows
    counts.attachments = text.attachments.count
    diagnostics = text.faults
  }

  mutating func report(_ code: SourceTextsCode, at span: SourceSpan, _ arguments: [String: DiagnosticArgument]) {
    diagnostics.append(Diagnostic(code, at: .source(span), arguments))
  }
}
