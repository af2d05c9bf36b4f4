/// The bytes of one cell of a ledger file, UTF-8, without its quotes. Eight bytes behind them can be read.
package struct Cell {
  package var start: UnsafePointer<UInt8>
  /// 0: the cell is empty, which means unknown. `suppressed`: nothing can be said about it.
  package var count: Int32

  @inlinable
  package init(start: UnsafePointer<UInt8>, count: Int32) {
    self.start = start
    self.count = count
  }

  /// The length of a cell in a record that has been faulted as a whole: it is neither read nor missed.
  package static let suppressed: Int32 = -1
}

extension Cell {
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: Int(max(0, count))) }
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The cell without surrounding blanks: spaces, tabs, no-break and ideographic spaces. The usual cell has none.
  @inline(__always)
  func trimmed() -> Cell {
    if count <= 0 { return self }
    let last = start[Int(count) - 1]
    // 0xC2 and 0xE3 begin the wide blanks, 0x80 and 0xA0 end them.
    let first = start[0]
    if first > 0x20, first != 0xC2, first != 0xE3, last > 0x20, last != 0x80, last != 0xA0 { return self }
    return trimmedSlowly()
  }

  @inline(never)
  private func trimmedSlowly() -> Cell {
    var cell = self
    while cell.count > 0 {
      let width = blankWidth(cell.start, cell.count)
      if width == 0 { break }
      cell.start += Int(width)
      cell.count -= width
    }
    while cell.count > 0 {
      let end = cell.start + Int(cell.count)
      if blankWidth(end - 1, 1) == 1 {
        cell.count -= 1
      } else if cell.count >= 2, blankWidth(end - 2, 2) == 2 {
        cell.count -= 2
      } else if cell.count >= 3, blankWidth(end - 3, 3) == 3 {
        cell.count -= 3
      } else {
        break
      }
    }
    return cell
  }

  private func blankWidth(_ p: UnsafePointer<UInt8>, _ left: Int32) -> Int32 {
    if p[0] == 0x20 || p[0] == 0x09 { return 1 }
    if left >= 2, p[0] == 0xC2, p[1] == 0xA0 { return 2 }
    if left >= 3, p[0] == 0xE3, p[1] == 0x80, p[2] == 0x80 { return 3 }
    return 0
  }
}
