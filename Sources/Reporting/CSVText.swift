/// Lines of a CSV file as RFC 4180 has them: cells with a comma, a quote or a line end are quoted, lines end with CR LF. It
/// begins with a byte order mark, without which Excel and WPS take it for another encoding.
///
/// A cell that a spreadsheet would work out as a formula, and that is no number, is led by an apostrophe: names come from
/// ledgers that others filled in.
enum CSVText {
  static func text(_ rows: [[String]]) -> String {
    "\u{FEFF}" + rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func cell(_ raw: String) -> String {
    let text = isFormula(raw) ? "'" + raw : raw
    guard text.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  /// Spreadsheets take what begins so for a formula; full-width forms as well, where Chinese or Japanese is set up.
  private static let leaders: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"]

  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, leaders.contains(first) else { return false }
    // A negative number, or one with its sign.
    return !text.utf8.dropFirst().allSatisfy { (48...57).contains($0) || $0 == 46 } || text.utf8.count == 1
  }
}
