import Diagnostics

/// What a spelling of a date came to.
enum DateRead {
  case day(Int32)
  /// Well spelled, but no calendar has it.
  case impossible
  case bad
}

extension ColumnBuffer {
  @inline(__always)
  func date(_ cell: Cell, _ row: Int, _ range: ClosedRange<Int64>) -> Int32? {
    if cell.count == 10, let day = MonthStarts.plainDay(cell.start), range.contains(Int64(day)) { return day }
    return slowDate(cell, row, range)
  }

  @inline(never)
  private func slowDate(_ cell: Cell, _ row: Int, _ range: ClosedRange<Int64>) -> Int32? {
    switch DateSpelling.day(cell.bytes) {
    case .day(let day):
      if range.contains(Int64(day)) { return day }
      outOfRange(row, cell, Day(number: clamp(range.lowerBound)), Day(number: clamp(range.upperBound)))
    case .impossible: fault(row, .impossibleDate, found: cell)
    case .bad: fault(row, hasFullWidthDigits(cell) ? .fullWidthDigits : .badDate, found: cell)
    }
    return nil
  }

  func month(_ cell: Cell, _ row: Int, _ range: ClosedRange<Int64>) -> Int32? {
    guard let month = DateSpelling.month(cell.bytes) else {
      fault(row, hasFullWidthDigits(cell) ? .fullWidthDigits : .badMonth, found: cell)
      return nil
    }
    guard range.contains(Int64(month)) else {
      outOfRange(row, cell, MonthText(range.lowerBound), MonthText(range.upperBound))
      return nil
    }
    return month
  }

  func timestamp(_ cell: Cell, _ row: Int, _ range: ClosedRange<Int64>) -> Int64? {
    let bytes = cell.bytes
    guard let gap = bytes.firstIndex(where: { $0 == UInt8(ascii: "T") || $0 == UInt8(ascii: " ") }) else {
      fault(row, hasFullWidthDigits(cell) ? .fullWidthDigits : .badTimestamp, found: cell)
      return nil
    }
    let clock = DateSpelling.minuteOfDay(UnsafeBufferPointer(rebasing: bytes[(gap + 1)...]))
    switch (DateSpelling.day(UnsafeBufferPointer(rebasing: bytes[..<gap])), clock) {
    case (.day(let day), let minutes?):
      let value = Int64(day) * 1440 + Int64(minutes)
      if range.contains(value) {
        lowest = min(lowest, value)
        highest = max(highest, value)
        return value
      }
      outOfRange(row, cell, range.lowerBound, range.upperBound)
    case (.impossible, _): fault(row, .impossibleDate, found: cell)
    default: fault(row, hasFullWidthDigits(cell) ? .fullWidthDigits : .badTimestamp, found: cell)
    }
    return nil
  }

  private func clamp(_ value: Int64) -> Int32 { Int32(clamping: value) }

  private func outOfRange(
    _ row: Int, _ cell: Cell, _ lowest: some CustomStringConvertible, _ highest: some CustomStringConvertible
  ) {
    fault(
      row, .outOfRange,
      ["found": .text(cell.text), "lowest": .text(lowest.description), "highest": .text(highest.description)])
  }
}

/// `2024-06` for months since year 0.
private struct MonthText: CustomStringConvertible {
  let description: String

  init(_ months: Int64) {
    let (year, month) = (months / 12, months % 12 + 1)
    description = "\(year)-\(month < 10 ? "0" : "")\(month)"
  }
}

/// The first days of the months of 1800–2199, so that the usual date costs a look into a table.
enum MonthStarts {
  static let firstYear = 1800
  static let lastYear = 2199

  /// Never freed: as long as the program.
  nonisolated(unsafe) private static let table: UnsafePointer<Int32> = {
    let months = (lastYear - firstYear + 1) * 12
    let table = UnsafeMutablePointer<Int32>.allocate(capacity: months + 1)
    for month in 0...months {
      table[month] = Day(year: firstYear + month / 12, month: month % 12 + 1, day: 1)?.number ?? 0
    }
    return UnsafePointer(table)
  }()

  /// The day of `2024-06-30` or `2024/06/30`, ten bytes; nil for anything else, also for what is merely uncommon.
  @inline(__always)
  static func plainDay(_ p: UnsafePointer<UInt8>) -> Int32? {
    guard p[4] == p[7], p[4] == UInt8(ascii: "-") || p[4] == UInt8(ascii: "/") else { return nil }
    let (a, b, c, d) = (p[0] &- 48, p[1] &- 48, p[2] &- 48, p[3] &- 48)
    let (e, f, g, h) = (p[5] &- 48, p[6] &- 48, p[8] &- 48, p[9] &- 48)
    guard max(max(max(a, b), max(c, d)), max(max(e, f), max(g, h))) <= 9 else { return nil }
    let year = Int(a) &* 1000 &+ Int(b) &* 100 &+ Int(c) &* 10 &+ Int(d)
    let month = Int(e) &* 10 &+ Int(f)
    let day = Int32(g) &* 10 &+ Int32(h)
    guard year >= firstYear, year <= lastYear, month >= 1, month <= 12, day >= 1 else { return nil }
    let index = (year &- firstYear) &* 12 &+ month &- 1
    let start = table[index]
    return start &+ day <= table[index &+ 1] ? start &+ day &- 1 : nil
  }
}
