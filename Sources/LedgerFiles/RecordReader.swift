import Diagnostics
import Glibc
import MediationModel

/// Splits records into cells (RFC 4180: commas, quotes, doubled quotes, quoted line feeds; CRLF or LF).
struct RecordReader {
  private let base: UnsafePointer<UInt8>
  private(set) var p: UnsafePointer<UInt8>
  private let end: UnsafePointer<UInt8>
  private let columns: Int
  private let hasQuotes: Bool
  /// Unescaped copies of cells; they live until `forgetCopies`.
  private var copies: [UnsafeMutablePointer<UInt8>] = []

  /// What is wrong with the record read last; empty for most.
  private(set) var faults: [Fault] = []
  /// Line feeds inside the quoted cells of the record read last.
  private(set) var innerLineFeeds = 0

  enum Fault: Hashable {
    case ragged(found: Int)
    case strayQuote(column: Int, text: String)
    case textAfterQuote(column: Int, text: String)
    /// A quote is never closed; `line` counts line feeds from the start of the record.
    case unclosedQuote(column: Int, line: Int)
  }

  /// `end` is followed by a line feed where it is not preceded by one, and by eight readable bytes.
  init(_ bytes: UnsafePointer<UInt8>, from offset: Int, to end: Int, columns: Int, hasQuotes: Bool) {
    base = bytes
    p = bytes + offset
    self.end = bytes + end
    self.columns = columns
    self.hasQuotes = hasQuotes
  }

  var offset: Int { p - base }
  /// Nothing is to be said about the record read last, which lies on one line.
  var isPlain: Bool { faults.isEmpty && innerLineFeeds == 0 }

  /// Reads one record into `columns` cells at `cells`. The last cell of a line loses its carriage return.
  @inline(__always)
  mutating func read(into cells: UnsafeMutablePointer<Cell>) {
    if hasQuotes { return readQuoted(into: cells) }
    var start = p
    var column = 0
    while true {
      let stop = nextDelimiter(start)
      if stop.pointee == 10 {
        var last = stop
        if last > start, last[-1] == 13 { last -= 1 }
        put(cells + column, start, last)
        column += 1
        p = stop + 1
        break
      }
      put(cells + column, start, stop)
      column += 1
      start = stop + 1
      if column == columns {
        passSurplus(from: start)
        return
      }
    }
    if column < columns { lacking(cells, column) }
  }

  /// Field by field, because an initialiser of another module is a call.
  @inline(__always)
  private func put(_ cell: UnsafeMutablePointer<Cell>, _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) {
    cell.pointee.start = start
    cell.pointee.count = Int32(truncatingIfNeeded: end - start)
  }

  /// The next comma or line feed, eight bytes at a time.
  @inline(__always)
  private func nextDelimiter(_ start: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    var q = UnsafeRawPointer(start)
    while true {
      let word = q.loadUnaligned(as: UInt64.self)
      let commas = word ^ 0x2C2C_2C2C_2C2C_2C2C
      let feeds = word ^ 0x0A0A_0A0A_0A0A_0A0A
      // The lowest byte marked is exact, which is the one that counts.
      let marks = ((commas &- ones) & ~commas | (feeds &- ones) & ~feeds) & highs
      if marks != 0 {
        return (q + marks.trailingZeroBitCount >> 3).assumingMemoryBound(to: UInt8.self)
      }
      q += 8
    }
  }

  /// A record has more cells than the header: counts them.
  @inline(never)
  private mutating func passSurplus(from start: UnsafePointer<UInt8>) {
    var stop = nextDelimiter(start)
    var found = columns + 1
    while stop.pointee != 10 {
      found += 1
      stop = nextDelimiter(stop + 1)
    }
    p = stop + 1
    faults.append(.ragged(found: found))
  }

  @inline(never)
  private mutating func lacking(_ cells: UnsafeMutablePointer<Cell>, _ found: Int) {
    for column in found..<columns { cells[column] = Cell(start: p, count: Cell.suppressed) }
    faults.append(.ragged(found: found))
  }

  private var isUnclosed: Bool {
    faults.contains {
      if case .unclosedQuote = $0 { true } else { false }
    }
  }

  /// To be called before the next record when this one was not plain.
  mutating func clear() {
    faults.removeAll(keepingCapacity: true)
    innerLineFeeds = 0
  }

  mutating func forgetCopies() {
    for copy in copies { copy.deallocate() }
    copies.removeAll(keepingCapacity: true)
  }

  private mutating func readQuoted(into cells: UnsafeMutablePointer<Cell>) {
    var column = 0
    while true {
      let cell = p.pointee == UInt8(ascii: "\"") ? quotedCell(column) : plainCell(column)
      if column < columns { (cells + column).initialize(to: cell) }
      column += 1
      if p >= end || p.pointee == 10 {
        p += 1
        break
      }
      p += 1
    }
    if column < columns {
      lacking(cells, column)
      if isUnclosed { faults.removeLast() }
    } else if column > columns {
      faults.append(.ragged(found: column))
    }
  }

  /// Leaves `p` at the comma or line feed behind the cell.
  private mutating func plainCell(_ column: Int) -> Cell {
    let start = p
    p = nextDelimiter(start)
    var last = p
    if p.pointee == 10, last > start, last[-1] == 13 { last -= 1 }
    let cell = Cell(start: start, count: Int32(truncatingIfNeeded: last - start))
    if cell.count > 0, memchr(start, 0x22, Int(cell.count)) != nil {
      faults.append(.strayQuote(column: column, text: text(start, last)))
    }
    return cell
  }

  private mutating func quotedCell(_ column: Int) -> Cell {
    let start = p + 1
    var q = start
    var doubled = 0
    while true {
      guard q < end, let found = memchr(q, 0x22, end - q) else {
        faults.append(.unclosedQuote(column: column, line: innerLineFeeds))
        p = end
        return Cell(start: start, count: Cell.suppressed)
      }
      q = UnsafePointer(found.assumingMemoryBound(to: UInt8.self))
      if q + 1 < end, q[1] == 0x22 {
        doubled += 1
        q += 2
        continue
      }
      break
    }
    let length = q - start
    for index in 0..<length where start[index] == 10 { innerLineFeeds += 1 }
    p = q + 1
    if p < end, p.pointee == 13, p[1] == 10 { p += 1 }
    if p < end, p.pointee != 10, p.pointee != UInt8(ascii: ",") {
      let after = p
      p = nextDelimiter(p)
      faults.append(.textAfterQuote(column: column, text: text(after, p)))
    }
    guard doubled > 0 else { return Cell(start: start, count: Int32(truncatingIfNeeded: length)) }
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: length + 8)
    copies.append(copy)
    var count = 0
    var index = 0
    while index < length {
      copy[count] = start[index]
      count += 1
      index += start[index] == 0x22 ? 2 : 1
    }
    return Cell(start: UnsafePointer(copy), count: Int32(truncatingIfNeeded: count))
  }

  private func text(_ from: UnsafePointer<UInt8>, _ to: UnsafePointer<UInt8>) -> String {
    String(decoding: UnsafeBufferPointer(start: from, count: to - from), as: UTF8.self)
  }
}
