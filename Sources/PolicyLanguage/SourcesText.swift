import LuaSyntax

/// `sources.lua` as text: a document can be added without a change to what stands there.
package enum SourcesText {
  /// The file with one more entry at the end of the list that it returns. Every byte that was there stays, and in the
  /// same order; a comma follows the last entry where it had none.
  /// - Parameter entry: whole lines.
  /// - Returns: nil where the file is no Lua, or does not spell out the list.
  package static func adding(_ entry: String, to bytes: [UInt8], path: String) -> [UInt8]? {
    let parsed = Parser.parse(SourceText(path: path, bytes: bytes))
    guard parsed.isValid, let chunk = parsed.chunk, let list = chunk.returnedTable else { return nil }
    let brace = list.range.upperBound - 1
    var lineStart = brace
    while lineStart > 0, bytes[lineStart - 1] == UInt8(ascii: " ") || bytes[lineStart - 1] == UInt8(ascii: "\t") {
      lineStart -= 1
    }
    let isOwnLine = lineStart > 0 && bytes[lineStart - 1] == UInt8(ascii: "\n")
    let place = isOwnLine ? lineStart : brace
    let inserted = Array(((isOwnLine ? "" : "\n") + entry).utf8)
    guard let last = list.entries.last, !isFollowedByComma(last.range.upperBound, brace, bytes, chunk) else {
      return Array(bytes[..<place]) + inserted + Array(bytes[place...])
    }
    let end = last.range.upperBound
    return Array(bytes[..<end]) + [UInt8(ascii: ",")] + Array(bytes[end..<place]) + inserted + Array(bytes[place...])
  }

  /// Whether a separator stands between an entry and the closing brace, outside of comments.
  private static func isFollowedByComma(_ end: Int, _ brace: Int, _ bytes: [UInt8], _ chunk: Chunk) -> Bool {
    (end..<brace).contains { place in
      (bytes[place] == UInt8(ascii: ",") || bytes[place] == UInt8(ascii: ";"))
        && !chunk.comments.contains { $0.range.contains(place) }
    }
  }
}
