import Diagnostics
import Glibc
import MediationModel

/// The text of a file as UTF-8: as it is, or decoded from GB18030.
enum SourceText {
  /// A file's text, and what was seen when it was looked at.
  struct Decoded {
    let bytes: SourceBytes
    /// Behind a byte order mark.
    let start: Int
    /// From `start` to the end; empty where the text was made anew.
    var ranges: [Range<Int>] = []
    var scans: [ByteScan] = []

    /// The ranges and scans of the records from one byte to another, of which only the first and the last are looked at
    /// again.
    func scans(from: Int, to: Int, _ workers: Workers) -> (ranges: [Range<Int>], scans: [ByteScan]) {
      guard let first = ranges.first, let last = ranges.last, from < first.upperBound, to > last.lowerBound, from < to
      else {
        let ranges = RecordStructure.cut(bytes, from, to)
        return (ranges, SourceText.scans(bytes, ranges, workers))
      }
      var result = (ranges: ranges, scans: scans)
      result.ranges[0] = from..<first.upperBound
      let end = ranges.count - 1
      result.ranges[end] = result.ranges[end].lowerBound..<to
      for index in Set([0, end]) {
        let range = result.ranges[index]
        result.scans[index] = ByteScan(bytes.start + range.lowerBound, range.count)
      }
      return result
    }
  }

  /// UTF-8 with a byte order mark, else UTF-8 if it is valid, else GB18030.
  static func decode(
    _ raw: SourceBytes, name: String, workers: Workers
  ) throws(InvalidInput) -> Decoded {
    try refuseForeignFormats(raw, name)
    let p = raw.start
    let hasMark = raw.count >= 3 && p[0] == 0xEF && p[1] == 0xBB && p[2] == 0xBF
    let start = hasMark ? 3 : 0
    let ranges = RecordStructure.cut(raw, start, raw.count)
    let scans = scans(raw, ranges, workers)
    if let block = scans.firstIndex(where: { $0.nul != nil }) {
      let offset = ranges[block].lowerBound + (scans[block].nul ?? 0)
      throw fault(.nulByte, raw, offset, name, encoding: nil)
    }
    guard let block = scans.firstIndex(where: { $0.notUTF8 != nil }) else {
      return Decoded(bytes: raw, start: start, ranges: ranges, scans: scans)
    }
    let offset = ranges[block].lowerBound + (scans[block].notUTF8 ?? 0)
    // Chinese in GB18030 fails as UTF-8 within a few characters. Some good ones first mean UTF-8 with damage.
    let wide = scans[...block].reduce(0) { $0 + $1.wideCharacters }
    if hasMark || wide >= 4 { throw fault(.badByte, raw, offset, name, encoding: "UTF-8") }
    switch GB18030.decode(raw) {
    case .decoded(let decoded): return Decoded(bytes: decoded, start: 0)
    case .badByte(let other): throw fault(.badByte, raw, other, name, encoding: "GB18030")
    case .unavailable: throw fault(.badByte, raw, offset, name, encoding: "UTF-8")
    }
  }

  /// Looks at each range, side by side.
  static func scans(_ bytes: SourceBytes, _ ranges: [Range<Int>], _ workers: Workers) -> [ByteScan] {
    [ByteScan](unsafeUninitializedCapacity: ranges.count) { buffer, count in
      nonisolated(unsafe) let out = buffer
      workers.forEach(ranges.count) { number in
        let range = ranges[number]
        out.initializeElement(at: number, to: ByteScan(bytes.start + range.lowerBound, range.count))
        bytes.forget(range.lowerBound, range.upperBound)
      }
      count = ranges.count
    }
  }

  private static func refuseForeignFormats(_ raw: SourceBytes, _ name: String) throws(InvalidInput) {
    guard raw.count >= 2 else { return }
    let p = raw.start
    if (p[0] == 0xFF && p[1] == 0xFE) || (p[0] == 0xFE && p[1] == 0xFF) {
      throw InvalidInput([Diagnostic(LedgerCode.utf16, at: .file(name))])
    }
    let isZip = raw.count >= 4 && p[0] == 0x50 && p[1] == 0x4B && p[2] == 3 && p[3] == 4
    let isCompound = raw.count >= 4 && p[0] == 0xD0 && p[1] == 0xCF && p[2] == 0x11 && p[3] == 0xE0
    if isZip || isCompound {
      throw InvalidInput([Diagnostic(LedgerCode.notCSV, at: .file(name), ["found": .text(isZip ? "XLSX" : "XLS")])])
    }
  }

  private static func fault(
    _ code: LedgerCode, _ bytes: SourceBytes, _ offset: Int, _ name: String, encoding: String?
  ) -> InvalidInput {
    var row = 1
    for index in 0..<min(offset, bytes.count) where bytes.start[index] == 10 { row += 1 }
    let hex = String(bytes.start[min(offset, max(0, bytes.count - 1))], radix: 16, uppercase: true)
    var arguments: [String: DiagnosticArgument] = [
      "offset": .integer(offset + 1), "found": .text("0x" + (hex.count < 2 ? "0" : "") + hex),
    ]
    if let encoding { arguments["encoding"] = .text(encoding) }
    return InvalidInput([Diagnostic(code, at: .cell(file: name, row: row, column: nil), arguments)])
  }
}
