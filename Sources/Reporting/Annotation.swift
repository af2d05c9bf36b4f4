package import Diagnostics

/// One thing to show at a place of a file: what services of continuous integration and code scanning take.
package struct Annotation: Hashable, Sendable {
  package struct Related: Hashable, Sendable {
    package let span: SourceSpan
    package let message: String

    package init(_ span: SourceSpan, _ message: String) {
      self.span = span
      self.message = message
    }
  }

  /// The stable code of what kind of thing it is.
  package let code: String
  package let severity: Diagnostic.Severity
  /// A few words.
  package let title: String
  /// May have several lines.
  package let message: String
  package let place: DiagnosticPlace
  package let related: [Related]
  /// What stays the same from run to run although lines move; nil: nothing does.
  package let identity: String?

  package init(
    code: String, severity: Diagnostic.Severity, title: String, message: String, place: DiagnosticPlace,
    related: [Related] = [], identity: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.title = title
    self.message = message
    self.place = place
    self.related = related
    self.identity = identity
  }

  package init(_ diagnostic: Diagnostic, _ language: Language) {
    self.init(
      code: diagnostic.code, severity: diagnostic.severity, title: diagnostic.code,
      message: DiagnosticText.message(diagnostic, language), place: diagnostic.place)
  }

  /// The file, and the stretch of it where that is known. A cell of a table has its line.
  var file: (path: String, region: Region)? {
    switch place {
    case .source(let span): (span.file, .span(span))
    case .cell(let path, let row, _): (path, .line(row))
    case .file(let path): (path, .whole)
    case .none: nil
    }
  }

  enum Region: Hashable {
    case whole
    case line(Int)
    case span(SourceSpan)
  }
}
