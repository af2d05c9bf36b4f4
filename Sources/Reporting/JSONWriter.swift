/// Spells JSON values (RFC 8259): the same value always has the same bytes. Numbers are integers only; decimals are
/// strings by convention of the reports.
package struct JSONWriter: Sendable {
  package enum Layout: Sendable {
    /// One line without blanks, for JSON Lines.
    case compact
    /// Two blanks a level; a line ends after every member and element.
    case indented
  }

  package let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  /// One line, without a line end.
  package static func compact(_ value: JSONValue) -> String { JSONWriter(.compact).text(value) }

  /// Indented, with a line end, as a file wants it.
  package static func indented(_ value: JSONValue) -> String { JSONWriter(.indented).text(value) + "\n" }

  package func text(_ value: JSONValue) -> String {
    var bytes: [UInt8] = []
    write(value, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the value in UTF-8, without a line end.
  package func write(_ value: JSONValue, to bytes: inout [UInt8]) { write(value, depth: 0, to: &bytes) }

  private func write(_ value: JSONValue, depth: Int, to bytes: inout [UInt8]) {
    switch value {
    case .null: bytes += "null".utf8
    case .bool(let flag): bytes += (flag ? "true" : "false").utf8
    case .integer(let number): bytes += String(number).utf8
    case .string(let text): JSONWriter.quote(text, to: &bytes)
    case .array(let elements):
      list(elements, "[", "]", depth, &bytes) { element, bytes in write(element, depth: depth + 1, to: &bytes) }
    case .object(let members):
      list(members, "{", "}", depth, &bytes) { member, bytes in
        JSONWriter.quote(member.name, to: &bytes)
        bytes += (layout == .compact ? ":" : ": ").utf8
        write(member.value, depth: depth + 1, to: &bytes)
      }
    }
  }

  private func list<Element>(
    _ elements: [Element], _ open: String, _ close: String, _ depth: Int, _ bytes: inout [UInt8],
    _ body: (Element, inout [UInt8]) -> Void
  ) {
    bytes += open.utf8
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      newLine(depth + 1, &bytes)
      body(element, &bytes)
    }
    if !elements.isEmpty { newLine(depth, &bytes) }
    bytes += close.utf8
  }

  private func newLine(_ depth: Int, _ bytes: inout [UInt8]) {
    guard layout == .indented else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  /// Escapes what JSON demands, and DEL and the C1 controls too, so that no text of a ledger can steer a terminal.
  private static func quote(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes += "\\\"".utf8
      case "\\": bytes += "\\\\".utf8
      case "\n": bytes += "\\n".utf8
      case "\r": bytes += "\\r".utf8
      case "\t": bytes += "\\t".utf8
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}":
        let digits = String(scalar.value, radix: 16)
        bytes += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
      default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
