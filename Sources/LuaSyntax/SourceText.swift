package import Diagnostics

/// A half-open range of byte offsets into a `SourceText`.
package typealias ByteRange = Range<Int>

/// The bytes of one Lua file with its lines, so that every byte offset has a line and a column.
///
/// Lines end as Lua ends them: `\n`, `\r`, `\r\n` and `\n\r` are one break each. A byte order mark has no column.
package struct SourceText: Sendable {
  /// The path as the user would type it.
  package let path: String
  package let bytes: [UInt8]
  /// The offset of the first byte after a byte order mark: 0 or 3.
  package let bodyStart: Int
  private let lineStarts: [Int]
  /// How many bytes before offset `i * stride` continue a scalar: columns cost the same on a line of any length.
  private let continuationsBefore: [Int]
  private static let stride = 64

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    bodyStart = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var starts = [bodyStart]
    var continuations = [Int]()
    continuations.reserveCapacity(bytes.count / Self.stride + 1)
    var count = 0
    var pairedAt = -1
    for (offset, byte) in bytes.enumerated() {
      if offset % Self.stride == 0 { continuations.append(count) }
      if byte & 0xC0 == 0x80 { count += 1 }
      guard byte == 0x0A || byte == 0x0D, offset != pairedAt else { continue }
      let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
      let isPair = (next == 0x0A || next == 0x0D) && next != byte
      if isPair { pairedAt = offset + 1 }
      starts.append(offset + (isPair ? 2 : 1))
    }
    if bytes.count % Self.stride == 0 { continuations.append(count) }
    lineStarts = starts
    continuationsBefore = continuations
  }

  /// The same for a text at hand, as in tests and in the REPL.
  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  package var lineCount: Int { lineStarts.count }

  /// The line, from 1, that the byte at `offset` stands on. O(log lines).
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// Line and column, from 1; an offset inside a character gives the column of that character. O(log lines).
  package func position(at offset: Int) -> SourcePosition {
    let bounded = min(max(offset, bodyStart), bytes.count)
    let line = line(at: bounded)
    let start = lineStarts[line - 1]
    let isInsideScalar = bounded < bytes.count && bytes[bounded] & 0xC0 == 0x80
    let column = (bounded - start) - continuations(from: start, to: bounded)
    return SourcePosition(line: line, column: max(1, isInsideScalar ? column : column + 1))
  }

  package func span(_ range: ByteRange) -> SourceSpan {
    SourceSpan(file: path, start: position(at: range.lowerBound), end: position(at: range.upperBound))
  }

  package func place(_ range: ByteRange) -> DiagnosticPlace { .source(span(range)) }

  /// The byte offset of a line and column; nil when the file has no such place. The column after a line's last
  /// character is a place. O(length of the line).
  package func offset(of position: SourcePosition) -> Int? {
    guard position.line >= 1, position.line <= lineStarts.count, position.column >= 1 else { return nil }
    let lineEnd = position.line < lineStarts.count ? lineStarts[position.line] : bytes.count
    var offset = lineStarts[position.line - 1]
    for _ in 1..<position.column {
      guard offset < lineEnd else { return nil }
      offset += 1
      while offset < lineEnd, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return offset
  }

  /// The text of a range as written; bytes that are not UTF-8 become U+FFFD.
  package func text(_ range: ByteRange) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The text of a range for a message: one line, at most 40 characters.
  package func excerpt(_ range: ByteRange) -> String {
    let bounded = range.clamped(to: 0..<bytes.count)
    let window = text(bounded.lowerBound..<min(bounded.upperBound, bounded.lowerBound + 200))
    let firstLine = window.prefix { !$0.isNewline }
    let isCut = firstLine.utf8.count < bounded.count
    return firstLine.count > 40 || isCut ? String(firstLine.prefix(40)) + "…" : String(firstLine)
  }

  /// How many blanks a line begins with; nil when it holds more than 200 or something other than blanks before `offset`.
  func indentation(before offset: Int) -> Int? {
    let start = lineStarts[line(at: offset) - 1]
    guard offset - start <= 200 else { return nil }
    return bytes[start..<offset].allSatisfy { $0 == 0x20 || $0 == 0x09 } ? offset - start : nil
  }

  /// How many blanks, at most 200, the line of `offset` begins with.
  func lineIndentation(at offset: Int) -> Int {
    let start = lineStarts[line(at: offset) - 1]
    return bytes[start..<min(offset, start + 200)].prefix { $0 == 0x20 || $0 == 0x09 }.count
  }

  private func continuations(from start: Int, to end: Int) -> Int {
    if end - start <= 2 * Self.stride { return countContinuations(from: start, to: end) }
    let (first, last) = (start / Self.stride, end / Self.stride)
    return continuationsBefore[last] + countContinuations(from: last * Self.stride, to: end)
      - continuationsBefore[first] - countContinuations(from: first * Self.stride, to: start)
  }

  private func countContinuations(from start: Int, to end: Int) -> Int {
    var count = 0
    // By index: every span asks this, and a slice costs a build without optimisation several calls a byte.
    var index = start
    while index < end {
      if bytes[index] & 0xC0 == 0x80 { count += 1 }
      index += 1
    }
    return count
  }
}
