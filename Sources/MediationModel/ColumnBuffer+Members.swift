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
      // Of the separators only ASCII ones have no high bit; the others begin with E3 80 81 (、) or EF BC 9B (；).
      var width = 0
      while p < end {
        let byte = p.pointee
        if byte == UInt8(ascii: ";") || byte == UInt8(ascii: "|") {
          width = 1
          break
        }
        if byte >= 0xE3, end - p >= 3,
          (byte == 0xE3 && p[1] == 0x80 && p[2] == 0x81) || (byte == 0xEF && p[1] == 0xBC && p[2] == 0x9B)
        {
          width = 3
          break
        }
        p += 1
      }
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
