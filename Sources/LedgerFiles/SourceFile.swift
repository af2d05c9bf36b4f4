import Diagnostics
import Glibc
import MediationModel

/// One CSV file: its text, its header and where its records are.
struct SourceFile: Sendable {
  /// As told in messages: relative to the folder.
  let name: String
  let bytes: SourceBytes
  /// The cells of the header, trimmed.
  let headers: [String]
  let structure: RecordStructure
  /// Line feeds in the header, its own end included: the first record is on this line + 1.
  let headerLines: Int

  /// Reads the header and finds the records. Throws what makes the file as a whole unreadable.
  init(path: String, name: String, workers: Workers) throws(InvalidInput) {
    self.name = name
    let raw = try SourceBytes(path: path, name: name)
    let decoded = try SourceText.decode(raw, name: name, workers: workers)
    let (text, start) = (decoded.bytes, decoded.start)
    let end = Self.endOfText(text)
    guard end > start else { throw InvalidInput([Diagnostic(LedgerCode.emptyFile, at: .file(name))]) }
    var walker = RecordWalker(text.start, at: start, end: end, inside: false)
    _ = walker.passRecord()
    if walker.inside {
      throw InvalidInput([
        Diagnostic(LedgerCode.unclosedQuote, at: .cell(file: name, row: 1, column: nil), ["opened": .integer(1)])
      ])
    }
    headers = Self.headers(text.start, from: start, to: walker.offset)
    headerLines = max(1, walker.lineFeeds)
    bytes = text
    let (ranges, scans) = decoded.scans(from: walker.offset, to: end, workers)
    structure = RecordStructure(bytes, ranges: ranges, scans: scans, end: end, workers: workers)
  }

  /// Without blank lines at the end, which spreadsheets leave behind.
  private static func endOfText(_ bytes: SourceBytes) -> Int {
    var end = bytes.count
    while end > 1, bytes.start[end - 1] == 10 {
      if bytes.start[end - 2] == 10 {
        end -= 1
      } else if bytes.start[end - 2] == 13, end == 2 || bytes.start[end - 3] == 10 {
        end -= 2
      } else {
        break
      }
    }
    return end == 1 && bytes.start[0] == 10 ? 0 : end
  }

  private static func headers(_ bytes: UnsafePointer<UInt8>, from start: Int, to end: Int) -> [String] {
    // The number of cells is not known yet; there are at most as many as commas, and one.
    var commas = 0
    for offset in start..<end where bytes[offset] == UInt8(ascii: ",") { commas += 1 }
    let columns = commas + 1
    var reader = RecordReader(bytes, from: start, to: end, columns: columns, hasQuotes: true)
    defer { reader.forgetCopies() }
    return withUnsafeTemporaryAllocation(of: Cell.self, capacity: columns) { cells in
      guard let first = cells.baseAddress else { return [] }
      reader.read(into: first)
      return (0..<columns).compactMap { column in
        let cell = first[column]
        guard cell.count >= 0 else { return nil }
        let buffer = UnsafeBufferPointer(start: cell.start, count: Int(cell.count))
        return String(decoding: buffer, as: UTF8.self).trimmingBlanks()
      }
    }
  }
}
