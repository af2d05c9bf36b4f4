/// Lines of a CSV file as RFC 4180 has them: cells with a comma, a quote or a line end are quoted, lines end with CR LF. It
/// begins with a byte order mark, without which Excel and WPS take it for another encoding.
enum CSVText {
  static func text(_ rows: [[String]]) -> String {
    "\u{FEFF}" + rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func cell(_ text: String) -> String {
    guard text.contains(where: { ",\"\r\n".contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
