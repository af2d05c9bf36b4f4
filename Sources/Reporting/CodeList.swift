/// Every diagnostic code with what its message says, as a page of the manual.
package enum CodeList {
  package static func page() -> String {
    """
    # 代码表 / Codes

    本页由程序生成，测试会核对；不要手改。花括号里的，报出时换成实际的内容。
    This page is made by the program and compared by a test; do not edit it. What stands in braces is filled in.

    | 代码 code | 意思 | meaning |
    |---|---|---|
    \(rows.joined(separator: "\n"))

    """
  }

  /// In the order of the codes; parts of a message that may be absent stand like the others.
  private static var rows: [String] {
    Phrasebook.phrases.sorted { $0.key < $1.key }.map { code, phrase in
      "| `\(code)` | \(cell(phrase.zh)) | \(cell(phrase.en)) |"
    }
  }

  private static func cell(_ template: String) -> String {
    String(template.filter { $0 != "⟦" && $0 != "⟧" }).replacing("|", with: "\\|").replacing("\n", with: " ")
  }
}
