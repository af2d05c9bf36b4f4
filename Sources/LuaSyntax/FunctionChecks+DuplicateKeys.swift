package import Diagnostics

extension FunctionChecks {
  /// Two entries of one table constructor with the same key, of which Lua keeps one without a word. Reported at the
  /// second, with the line of the first.
  package static func duplicateKeys(in chunk: Chunk) -> [Diagnostic] {
    var finder = DuplicateKeyFinder(chunk: chunk)
    chunk.walk(&finder)
    return finder.found.sorted()
  }
}

struct DuplicateKeyFinder: SyntaxVisitor {
  let chunk: Chunk
  var found: [Diagnostic] = []

  mutating func visit(_ expression: Expression, in function: FunctionID) {
    guard case .table(let table) = expression.kind, table.entries.count > 1 else { return }
    var first: [ConstantKey: TableEntry] = [:]
    first.reserveCapacity(table.entries.count)
    for entry in table.entries {
      guard let key = entry.constantKey else { continue }
      guard let earlier = first[key] else {
        first[key] = entry
        continue
      }
      report(entry, key, after: earlier)
    }
  }

  private mutating func report(_ entry: TableEntry, _ key: ConstantKey, after first: TableEntry) {
    var code = LuaSyntaxCode.duplicateKey
    if case .position = entry.key { code = .duplicatePosition }
    if case .position = first.key { code = .duplicatePosition }
    found.append(
      FunctionChecks.diagnostic(
        code, chunk, entry.keyRange,
        [
          "key": .text(key.spelling), "first_line": .integer(chunk.source.line(at: first.keyRange.lowerBound)),
        ]))
  }
}
