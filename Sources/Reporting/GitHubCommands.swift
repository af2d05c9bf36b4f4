import Diagnostics

/// Annotations as workflow commands of GitHub Actions: `::error file=…,line=…,col=…,title=…::message`, a line each.
package enum GitHubCommands {
  package static func text(_ annotations: [Annotation]) -> String {
    annotations.map { line($0) + "\n" }.joined()
  }

  static func line(_ annotation: Annotation) -> String {
    var properties: [(String, String)] = []
    if let file = annotation.file {
      properties.append(("file", file.path))
      switch file.region {
      case .whole: break
      case .line(let line): properties.append(("line", String(line)))
      case .span(let span):
        properties += [("line", String(span.start.line)), ("endLine", String(span.end.line))]
        properties.append(("col", String(span.start.column)))
        // An end on another line would be read as one on this.
        if span.end.line == span.start.line { properties.append(("endColumn", String(span.end.column))) }
      }
    }
    properties.append(("title", annotation.title))
    let spelled = properties.map { "\($0.0)=\(property($0.1))" }.joined(separator: ",")
    return "::\(word(annotation.severity)) \(spelled)::\(data(annotation.message))"
  }

  private static func word(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  /// A message: what would end the line, and the sign that begins an escape.
  static func data(_ text: String) -> String { escaped(text) { $0 == "%" || $0 == "\r" || $0 == "\n" } }

  /// A property: also what would end it or its name.
  static func property(_ text: String) -> String {
    escaped(text) { $0 == "%" || $0 == "\r" || $0 == "\n" || $0 == ":" || $0 == "," }
  }

  private static func escaped(_ text: String, _ isSpecial: (Unicode.Scalar) -> Bool) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isSpecial(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result.append(contentsOf: "%\(digits.count == 1 ? "0" : "")\(digits)".unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
