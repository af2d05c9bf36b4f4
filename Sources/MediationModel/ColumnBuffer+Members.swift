import Diagnostics

extension ColumnBuffer {
  @inline(__always)
  func member(_ cell: Cell, _ row: Int, _ lookup: MemberLookup) -> Int? {
    let found = lookup.find(cell.start, Int(cell.count))
    if found >= 0 { return found }
    unknownMember(cell, row, lookup)
    return nil
  }

  /// Members between `;`, `；`, `、` or `|`; `none` and `无` alone are the empty set, which is known to be empty.
  @inline(__always)
  func set(_ cell: Cell, _ row: Int, _ lookup: MemberLookup) -> UInt64? {
    let end = cell.start + Int(cell.count)
    var members: UInt64 = 0
    var start = cell.start
    var p = cell.start
    while true {
      let width = passMember(&p, end)
      let part = Cell(start: start, count: Int32(truncatingIfNeeded: p - start)).trimmed()
      let found = part.count > 0 ? lookup.find(part.start, Int(part.count)) : -1
      if found >= 0 {
        members |= 1 &<< UInt64(found)
      } else if part.count > 0 {
        if width == 0, start == cell.start, isNone(part) { return 0 }
        unknownMember(part, row, lookup)
        return nil
      }
      // An empty part comes from a separator at the end or doubled, and says nothing.
      if width == 0 { return members }
      p += width
      start = p
    }
  }

  /// Moves to the end of a member; the width of the separator there, 0 at the end of the cell.
  @inline(__always)
  private func passMember(_ p: inout UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    while p < end {
      let word = word64(p)
      let semicolons = word ^ 0x3B3B_3B3B_3B3B_3B3B
      let bars = word ^ 0x7C7C_7C7C_7C7C_7C7C
      // The lowest mark is exact: a separator, or a byte that is not ASCII.
      let marks = ((semicolons &- ones) & ~semicolons | (bars &- ones) & ~bars | word) & highs
      if marks == 0 {
        p += 8
        continue
      }
      p += marks.trailingZeroBitCount >> 3
      if p >= end { break }
      if p.pointee < 0x80 { return 1 }
      if end - p >= 3,
        (p[0] == 0xE3 && p[1] == 0x80 && p[2] == 0x81) || (p[0] == 0xEF && p[1] == 0xBC && p[2] == 0x9B)
      {
        return 3
      }
      p += 1
    }
    p = end
    return 0
  }

  private func isNone(_ cell: Cell) -> Bool {
    let text = cell.text
    return text == "无" || text == "none"
  }

  @inline(never)
  private func unknownMember(_ cell: Cell, _ row: Int, _ lookup: MemberLookup) {
    let typed = cell.text
    var arguments: [String: DiagnosticArgument] = [
      "found": .text(typed), "enumeration": .text(lookup.enumeration.name),
      "expected": .list(lookup.enumeration.members.map(\.zh)),
    ]
    if let nearest = nearestName(to: typed, in: lookup.candidates) { arguments["nearest"] = .text(nearest) }
    fault(row, .unknownMember, arguments)
  }
}
