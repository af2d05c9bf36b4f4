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

  /// The beginning of an object that ends with a list: its other members, up to the list's bracket.
  func open(_ head: [(String, JSONValue)], thenListNamed name: String, depth: Int, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "{"))
    for (index, member) in head.enumerated() {
      separate(index, depth: depth + 1, &bytes)
      writeName(member.0, to: &bytes)
      write(member.1, depth: depth + 1, to: &bytes)
    }
    separate(head.count, depth: depth + 1, &bytes)
    writeName(name, to: &bytes)
    bytes.append(UInt8(ascii: "["))
  }

  /// The end of what `open` began.
  func close(isEmpty: Bool, depth: Int, to bytes: inout [UInt8]) {
    if !isEmpty { newLine(depth + 1, &bytes) }
    bytes.append(UInt8(ascii: "]"))
    newLine(depth, &bytes)
    bytes.append(UInt8(ascii: "}"))
  }

  func write(_ value: JSONValue, depth: Int, to bytes: inout [UInt8]) {
    switch value {
    case .null: bytes += "null".utf8
    case .bool(let flag): bytes += (flag ? "true" : "false").utf8
    case .integer(let number): bytes += String(number).utf8
    case .string(let text): JSONWriter.quote(text, to: &bytes)
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        separate(index, depth: depth + 1, &bytes)
        write(element, depth: depth + 1, to: &bytes)
      }
      if !elements.isEmpty { newLine(depth, &bytes) }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        separate(index, depth: depth + 1, &bytes)
        writeName(member.name, to: &bytes)
        write(member.value, depth: depth + 1, to: &bytes)
      }
      if !members.isEmpty { newLine(depth, &bytes) }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private func writeName(_ name: String, to bytes: inout [UInt8]) {
    JSONWriter.quote(name, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    if layout == .indented { bytes.append(UInt8(ascii: " ")) }
  }

  /// What stands before a member or element: a comma but for the first, and the new line of its depth.
  func separate(_ index: Int, depth: Int, _ bytes: inout [UInt8]) {
    if index > 0 { bytes.append(UInt8(ascii: ",")) }
    newLine(depth, &bytes)
  }

  private func newLine(_ depth: Int, _ bytes: inout [UInt8]) {
    guard layout == .indented else { return }
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth {
      bytes.append(UInt8(ascii: " "))
      bytes.append(UInt8(ascii: " "))
    }
  }

  /// Escapes what JSON demands, and DEL and the C1 controls too, so that no text of a ledger can steer a terminal.
  private static func quote(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    // Most texts hold nothing to escape and are taken as they are. C1 controls are 0xC2 and a byte below 0xA0.
    let isPlain: Bool? = text.utf8.withContiguousStorageIfAvailable { utf8 in
      guard utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C && $0 != 0x7F && $0 != 0xC2 }) else {
        return false
      }
      bytes.append(contentsOf: utf8)
      return true
    }
    if isPlain != true { escape(text, to: &bytes) }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func escape(_ text: String, to bytes: inout [UInt8]) {
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
  }
}
