import Diagnostics

extension ColumnBuffer {
  @inline(__always)
  func number(_ cell: Cell, _ row: Int, scale: Int, isPercent: Bool, range: ClosedRange<Int64>) -> Int64? {
    let p = cell.start
    let count = Int(cell.count)
    if scale == 0, count <= 18 {
      var value: Int64 = 0
      var index = 0
      while index < count {
        let digit = p[index] &- 48
        if digit > 9 { break }
        value = value &* 10 &+ Int64(digit)
        index += 1
      }
      if index == count, range.contains(value) {
        if value > highest { highest = value }
        return value
      }
    }
    return slowNumber(cell, row, scale: scale, isPercent: isPercent, range: range)
  }

  @inline(never)
  private func slowNumber(
    _ cell: Cell, _ row: Int, scale: Int, isPercent: Bool, range: ClosedRange<Int64>
  ) -> Int64? {
    var bytes = cell
    if isPercent {
      if bytes.start[Int(bytes.count) - 1] == UInt8(ascii: "%") {
        bytes.count -= 1
      } else if bytes.count > 3, cell.bytes.suffix(3).elementsEqual([0xEF, 0xBC, 0x85]) {
        bytes.count -= 3
      }
      bytes = bytes.trimmed()
    }
    switch ExactDecimal.read(bytes.bytes, scale: scale) {
    case .success(let value):
      if range.contains(value) {
        lowest = min(lowest, value)
        highest = max(highest, value)
        return value
      }
      if value < 0, range.lowerBound == 0 {
        fault(row, .negativeNumber, found: cell)
      } else {
        fault(
          row, .outOfRange,
          [
            "found": .text(cell.text),
            "lowest": .text(ExactDecimal(units: range.lowerBound, scale: scale).description),
            "highest": .text(ExactDecimal(units: range.upperBound, scale: scale).description),
          ])
      }
    case .failure(.tooLarge): fault(row, .numberTooLarge, found: cell)
    case .failure(.tooManyDecimals):
      if scale == 0 {
        fault(row, .badInteger, found: cell)
      } else {
        fault(row, .tooManyDecimals, ["found": .text(cell.text), "expected": .integer(scale)])
      }
    case .failure(.notANumber):
      if hasFullWidthDigits(cell) {
        fault(row, .fullWidthDigits, found: cell)
      } else if let plain = withoutThousandsSeparators(cell) {
        fault(row, .thousandsSeparator, ["found": .text(cell.text), "expected": .text(plain)])
      } else {
        fault(row, isPercent ? .badPercent : scale == 0 ? .badInteger : .badDecimal, found: cell)
      }
    }
    return nil
  }

  /// ０–９ are EF BC 90–99.
  func hasFullWidthDigits(_ cell: Cell) -> Bool {
    cell.text.unicodeScalars.contains { (0xFF10...0xFF19).contains($0.value) }
  }

  /// `12,000` as `12000`; nil when nothing but digits, points, a minus and separators may be in the cell.
  private func withoutThousandsSeparators(_ cell: Cell) -> String? {
    let separators: Set<Character> = [",", "，", "'", " "]
    let text = cell.text
    guard text.contains(where: { separators.contains($0) }) else { return nil }
    let plain = text.filter { !separators.contains($0) }
    guard !plain.isEmpty, plain.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 || $0 == 45 || $0 == 37 }) else {
      return nil
    }
    return plain
  }

  @inline(__always)
  func boolean(_ cell: Cell, _ row: Int) -> UInt8? {
    let p = cell.start
    switch cell.count {
    case 1:
      let digit = p[0] &- 48
      if digit <= 1 { return digit }
    case 2:
      if p[0] | 0x20 == UInt8(ascii: "n"), p[1] | 0x20 == UInt8(ascii: "o") { return 0 }
    case 3:
      let word = UInt32(p[0]) << 16 | UInt32(p[1]) << 8 | UInt32(p[2])
      if word == 0xE6_98_AF { return 1 }  // 是
      if word == 0xE5_90_A6 { return 0 }  // 否
      if word | 0x20_20_20 == 0x79_65_73 { return 1 }  // yes
    case 4:
      if word32(p) | 0x2020_2020 == 0x6575_7274 { return 1 }  // true, little end first
    case 5:
      if word32(p) | 0x2020_2020 == 0x736C_6166, p[4] | 0x20 == UInt8(ascii: "e") { return 0 }  // false
    default: break
    }
    fault(row, .badBoolean, found: cell)
    return nil
  }
}
