/// The spellings of dates, months and hours that ledger files may use.
package enum DateSpelling {
  package enum Reading: Hashable, Sendable {
    case day(Day)
    /// Well spelled, but no calendar has it.
    case impossible
    case bad
  }

  /// The day that a cell means.
  package static func read(_ text: String) -> Reading {
    var copy = text
    switch copy.withUTF8({ day($0) }) {
    case .day(let number): return .day(Day(number: number))
    case .impossible: return .impossible
    case .bad: return .bad
    }
  }

  /// `2024-06-30`, `2024/6/30`, `2024年6月30日`.
  static func day(_ bytes: UnsafeBufferPointer<UInt8>) -> DateRead {
    var scanner = Scanner(bytes)
    guard let year = scanner.number(digits: 4...4), let separator = scanner.separator(),
      let month = scanner.number(digits: 1...2)
    else { return .bad }
    switch separator {
    case .dash: guard scanner.take("-") else { return .bad }
    case .slash: guard scanner.take("/") else { return .bad }
    case .year: guard scanner.take("月") else { return .bad }
    }
    guard let day = scanner.number(digits: 1...2) else { return .bad }
    if separator == .year, !scanner.take("日"), !scanner.take("号") { return .bad }
    guard scanner.isAtEnd else { return .bad }
    return Day(year: year, month: month, day: day).map { .day($0.number) } ?? .impossible
  }

  /// `2024-06`, `2024/6`, `2024年6月`, as months since year 0; nil for anything else.
  static func month(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32? {
    var scanner = Scanner(bytes)
    guard let year = scanner.number(digits: 4...4), let separator = scanner.separator(),
      let month = scanner.number(digits: 1...2)
    else { return nil }
    if separator == .year, !scanner.take("月") { return nil }
    guard scanner.isAtEnd, year >= 1, (1...12).contains(month) else { return nil }
    return Int32(year * 12 + month - 1)
  }

  /// `17:00`, `9:30`, `17:00+08:00`; nil for anything else.
  static func minuteOfDay(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var scanner = Scanner(bytes)
    guard let hour = scanner.number(digits: 1...2), scanner.take(":"), let minute = scanner.number(digits: 2...2)
    else { return nil }
    if !scanner.isAtEnd, !scanner.take("+08:00") { return nil }
    guard scanner.isAtEnd, hour < 24, minute < 60 else { return nil }
    return hour * 60 + minute
  }

  private enum Separator {
    case dash
    case slash
    case year
  }

  private struct Scanner {
    let bytes: UnsafeBufferPointer<UInt8>
    var position = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    var isAtEnd: Bool { position == bytes.count }

    mutating func number(digits: ClosedRange<Int>) -> Int? {
      var value = 0
      var count = 0
      while position < bytes.count, count < digits.upperBound, (48...57).contains(bytes[position]) {
        value = value * 10 + Int(bytes[position] - 48)
        position += 1
        count += 1
      }
      return digits.contains(count) ? value : nil
    }

    mutating func take(_ text: String) -> Bool {
      let wanted = Array(text.utf8)
      guard position + wanted.count <= bytes.count,
        bytes[position..<position + wanted.count].elementsEqual(wanted)
      else { return false }
      position += wanted.count
      return true
    }

    mutating func separator() -> Separator? {
      take("-") ? .dash : take("/") ? .slash : take("年") ? .year : nil
    }
  }
}
