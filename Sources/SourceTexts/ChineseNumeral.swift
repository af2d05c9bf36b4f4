/// Numbers written in Chinese characters.
enum ChineseNumeral {
  /// Characters of a numeral; `半` is half.
  static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    digits[scalar] != nil || powers[scalar] != nil || scalar == "半"
  }

  private static let digits: [Unicode.Scalar: Int] = [
    "〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]
  private static let powers: [Unicode.Scalar: Int] = ["十": 10, "百": 100, "千": 1000, "万": 10_000, "亿": 100_000_000]

  /// The whole number that the characters spell: `一百二十`, `二〇二四`, `十`. Nil for what has no one reading, such as
  /// `三四` (three or four), and for numbers beyond 64 bits.
  static func value(_ text: some Collection<Unicode.Scalar>) -> Int? {
    if text.allSatisfy({ digits[$0] != nil }) {
      let isPositional = text.count == 1 || text.count == 4 || text.contains("〇") || text.contains("零")
      guard isPositional, text.count <= 18 else { return nil }
      return text.reduce(0) { $0 * 10 + (digits[$1] ?? 0) }
    }
    return grouped(text)
  }

  private static func grouped(_ text: some Collection<Unicode.Scalar>) -> Int? {
    var total = 0
    var section = 0
    var digit: Int?
    for scalar in text {
      if let value = digits[scalar] {
        // Two digits side by side, 零 aside, are two numbers.
        if let digit, digit != 0 { return nil }
        digit = value
      } else if let power = powers[scalar], power < 10_000 {
        guard digit != nil || power == 10 || section == 0 else { return nil }
        section += (digit ?? 1) * power
        digit = nil
      } else if let power = powers[scalar] {
        section += digit ?? 0
        digit = nil
        let (product, overflow) = (total + max(section, total == 0 ? 1 : section)).multipliedReportingOverflow(
          by: power)
        guard !overflow else { return nil }
        total = product
        section = 0
      } else {
        return nil
      }
    }
    return total + section + (digit ?? 0)
  }

  /// `一`, `十二`, `二十`, as clauses are numbered; 1 through 99.
  static func spelled(_ number: Int) -> String {
    let names = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    guard (1...99).contains(number) else { return String(number) }
    let (tens, ones) = (number / 10, number % 10)
    return (tens == 0 ? "" : tens == 1 ? "十" : names[tens] + "十") + names[ones]
  }

  /// Only 百, 千, 万, 亿 without a digit: a name or a round word, as in 百家 and 千家万户.
  static func isBarePower(_ text: some Collection<Unicode.Scalar>) -> Bool {
    !text.isEmpty && text.allSatisfy { (powers[$0] ?? 0) >= 100 }
  }
}
