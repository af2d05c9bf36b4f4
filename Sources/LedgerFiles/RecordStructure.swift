import Glibc
import MediationModel

/// Where the records of a file are, found side by side in blocks that begin after a line feed.
///
/// A quote opens a quoted cell only where a cell begins, so a block can be begun in two ways, outside quotes or inside;
/// both are followed, and which one it was is known when the blocks before it are joined.
struct RecordStructure: Sendable {
  struct Block: Sendable {
    var start: Int
    var end: Int
    var hasQuotes: Bool
    /// Records ended before the block, and line feeds before it.
    var records = 0
    var lineFeeds = 0
    var beginsInside = false
  }

  let blocks: [Block]
  let recordCount: Int
  let hasQuotes: Bool
  let endsInside: Bool
  /// Behind the last record.
  let end: Int

  /// What one block comes to when it is begun outside and inside quotes.
  struct Passage: Sendable {
    var records = 0
    var endsInside = false
  }

  static let blockSize = 1 << 18

  /// Cuts `start..<end` after line feeds.
  static func cut(_ bytes: SourceBytes, _ start: Int, _ end: Int) -> [Range<Int>] {
    var cuts: [Range<Int>] = []
    var from = start
    while from < end {
      var to = min(end, from + blockSize)
      if to < end {
        if let found = memchr(bytes.start + to - 1, 10, end - to + 1) {
          to = UnsafeRawPointer(found) - UnsafeRawPointer(bytes.start) + 1
        } else {
          to = end
        }
      }
      cuts.append(from..<to)
      from = to
    }
    return cuts
  }

  /// `scans` are those of `ranges`, which cover the records without a gap.
  init(_ bytes: SourceBytes, ranges: [Range<Int>], scans: [ByteScan], end: Int, workers: Workers) {
    self.end = end
    hasQuotes = scans.contains { $0.hasQuotes }
    nonisolated(unsafe) let passages = UnsafeMutablePointer<(Passage, Passage)>.allocate(capacity: max(1, ranges.count))
    defer { passages.deallocate() }
    let fileHasQuotes = hasQuotes
    let kept = scans
    workers.forEach(fileHasQuotes ? ranges.count : 0) { number in
      let range = ranges[number]
      if kept[number].hasQuotes {
        passages[number] = (
          Self.follow(bytes, range, inside: false), Self.follow(bytes, range, inside: true)
        )
      } else {
        passages[number] = (Passage(records: kept[number].lineFeeds), Passage(endsInside: true))
      }
    }
    var blocks: [Block] = []
    var records = 0
    var feeds = 0
    var inside = false
    for (number, range) in ranges.enumerated() {
      blocks.append(
        Block(
          start: range.lowerBound, end: range.upperBound, hasQuotes: scans[number].hasQuotes, records: records,
          lineFeeds: feeds, beginsInside: inside))
      feeds += scans[number].lineFeeds
      if fileHasQuotes {
        let passage = inside ? passages[number].1 : passages[number].0
        records += passage.records
        inside = passage.endsInside
      } else {
        records += scans[number].lineFeeds
      }
    }
    // The last record may end without a line feed, or never.
    let last = ranges.last.map { $0.upperBound } ?? 0
    if last > 0, inside || bytes.start[last - 1] != 10 { records += 1 }
    self.blocks = blocks
    recordCount = records
    endsInside = inside
  }

  private static func follow(_ bytes: SourceBytes, _ range: Range<Int>, inside: Bool) -> Passage {
    var walker = RecordWalker(bytes.start, at: range.lowerBound, end: range.upperBound, inside: inside)
    while walker.passRecord() {}
    return Passage(records: walker.ended, endsInside: walker.inside)
  }

  struct Position {
    var offset: Int
    /// Line feeds before it, counted from the first record.
    var lineFeeds: Int
  }

  /// Where record `number` begins. Linear in the size of a block.
  func position(ofRecord number: Int, in bytes: SourceBytes) -> Position {
    guard number > 0, !blocks.isEmpty else { return Position(offset: blocks.first?.start ?? 0, lineFeeds: 0) }
    var low = 0
    var high = blocks.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if blocks[middle].records < number { low = middle } else { high = middle }
    }
    let block = blocks[low]
    var walker = RecordWalker(bytes.start, at: block.start, end: block.end, inside: block.beginsInside)
    while block.records + walker.ended < number, walker.passRecord() {}
    return Position(offset: walker.offset, lineFeeds: block.lineFeeds + walker.lineFeeds)
  }
}

/// Walks over records without looking into their cells.
struct RecordWalker {
  private let bytes: UnsafePointer<UInt8>
  private let end: Int
  private(set) var offset: Int
  private(set) var inside: Bool
  /// Records whose end was passed.
  private(set) var ended = 0
  private(set) var lineFeeds = 0
  private var atCellStart = true

  init(_ bytes: UnsafePointer<UInt8>, at offset: Int, end: Int, inside: Bool) {
    self.bytes = bytes
    self.offset = offset
    self.end = end
    self.inside = inside
  }

  /// False when the bytes end before the record does.
  mutating func passRecord() -> Bool {
    while offset < end {
      if inside {
        let byte = bytes[offset]
        offset += 1
        if byte == 10 { lineFeeds += 1 }
        guard byte == UInt8(ascii: "\"") else { continue }
        if offset < end, bytes[offset] == UInt8(ascii: "\"") {
          offset += 1
        } else {
          inside = false
          atCellStart = false
        }
        continue
      }
      let byte = bytes[offset]
      offset += 1
      if byte == 10 {
        lineFeeds += 1
        ended += 1
        atCellStart = true
        return true
      }
      if byte == UInt8(ascii: ",") {
        atCellStart = true
      } else if byte == UInt8(ascii: "\""), atCellStart {
        inside = true
      } else {
        atCellStart = false
      }
    }
    return false
  }
}
