/// The stable codes of one module, such as `ledger.unknown-header`. Users silence, search and script by them, so a
/// code is never renamed or reused. Each module declares one `enum … : String, CaseIterable, DiagnosticCode`.
public protocol DiagnosticCode: RawRepresentable, CaseIterable, Sendable where RawValue == String {}

/// A fact that a message is made of. The words around it belong to the phrasebook in `Reporting`.
public enum DiagnosticArgument: Hashable, Sendable {
  case text(String)
  case integer(Int)
  case list([String])
}

/// Where something was found.
public enum DiagnosticPlace: Hashable, Sendable {
  case source(SourceSpan)
  /// A cell of a table. `row` is the line number in the file, from 1 (the header is line 1); `column` is the header as written,
  /// nil when the whole row is meant.
  case cell(file: String, row: Int, column: String?)
  case file(String)
  case none
}

/// One thing to tell a person about the input: a stable code, a place, and typed arguments; no words.
public struct Diagnostic: Hashable, Sendable {
  public enum Severity: Int, Sendable, Comparable {
    case note, warning, error
    public static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }
  }

  public let code: String
  public var severity: Severity
  public var place: DiagnosticPlace
  /// Named as in the phrasebook's templates: `{found}`, `{expected}`, `{nearest}` …
  public var arguments: [String: DiagnosticArgument]

  public init(
    _ code: some DiagnosticCode, severity: Severity = .error, at place: DiagnosticPlace,
    _ arguments: [String: DiagnosticArgument] = [:]
  ) {
    self.code = code.rawValue
    self.severity = severity
    self.place = place
    self.arguments = arguments
  }
}

extension Diagnostic: Comparable {
  /// By file, then position, then code: the order in which people read them, the same on every run.
  public static func < (a: Diagnostic, b: Diagnostic) -> Bool {
    let (left, right) = (a.sortKey, b.sortKey)
    if left.file != right.file { return left.file < right.file }
    if left.line != right.line { return left.line < right.line }
    if left.column != right.column { return left.column < right.column }
    if left.name != right.name { return left.name < right.name }
    return a.code < b.code
  }

  private var sortKey: (file: String, line: Int, column: Int, name: String) {
    switch place {
    case .source(let span): (span.file, span.start.line, span.start.column, "")
    case .cell(let file, let row, let column): (file, row, 0, column ?? "")
    case .file(let path): (path, 0, 0, "")
    case .none: ("", 0, 0, "")
    }
  }
}

/// Input that cannot be used, with everything that is wrong with it.
public struct InvalidInput: Error, Sendable {
  public let diagnostics: [Diagnostic]

  public init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics.sorted()
  }
}
