import LuaSyntax
import PolicyLanguage
import Testing

/// A change that makes the sample faulty, and every line that opening it must then say.
struct Fault: Sendable, CustomTestStringConvertible {
  let code: String
  let what: String
  let changes: [Change]
  /// Whole lines in Chinese, in order: place, severity, words, code.
  let lines: [String]

  init(_ code: String, _ what: String, _ changes: [Change], says lines: [String]) {
    self.code = code
    self.what = what
    self.changes = changes
    self.lines = lines
  }

  var testDescription: String { "\(code): \(what)" }

  static let all = ofFiles + ofSyntax + ofTables + ofValues + ofNames + ofMeasures
}
