/// The number before a heading, an item or an article.
struct Label: Hashable {
  /// From the outside in. A label belongs to the last one of a smaller rank.
  enum Rank: Int, Comparable {
    /// 第一章, 第二节: counted, and no part of a clause's number.
    case chapter
    /// 第一条
    case article
    /// 一、
    case section
    /// （一）
    case bracketed
    /// 1．
    case item
    /// （1）
    case subitem
    /// ①
    case circled
    /// 一是, 第一类：
    case enumerator

    static func < (a: Rank, b: Rank) -> Bool { a.rawValue < b.rawValue }
  }
  let rank: Rank
  let number: Int
  /// What it adds to the number of the clause around it: `三`, `（一）`, `1`.
  let component: String
  /// Scalars of the text that it takes.
  let length: Int

  /// The same label with another number.
  func component(of other: Int) -> String {
    switch rank {
    case .section: ChineseNumeral.spelled(other)
    case .bracketed: "（\(ChineseNumeral.spelled(other))）"
    case .item: String(other)
    case .subitem: "（\(other)）"
    case .article: "第\(ChineseNumeral.spelled(other))条"
    case .circled: Unicode.Scalar(0x245F + UInt32(other)).map(String.init) ?? ""
    case .chapter, .enumerator: ""
    }
  }

  /// The label that a paragraph begins with.
  init?(_ text: NormalText) {
    guard let label = Label.section(text) ?? Label.bracketed(text) ?? Label.item(text) ?? Label.ordinal(text) else {
      return nil
    }
    self = label
  }

  private init(_ rank: Rank, _ number: Int, _ component: String, _ length: Int) {
    self.rank = rank
    self.number = number
    self.component = component
    self.length = length
  }

  /// `一、`, `一.`, and the enumerator `一是`.
  private static func section(_ text: NormalText) -> Label? {
    let end = numeralEnd(text, from: 0)
    guard end > 0, let number = ChineseNumeral.value(text.scalars[0..<end]), (1...99).contains(number) else {
      return nil
    }
    let spelled = ChineseNumeral.spelled(number)
    switch text[end] {
    case "、", ".": return Label(.section, number, spelled, end + 1)
    case "是": return Label(.enumerator, number, spelled + "是", end + 1)
    default: return nil
    }
  }

  /// `（一）`, `（1）`, `1）`, `①`.
  private static func bracketed(_ text: NormalText) -> Label? {
    if (0x2460...0x2473).contains(text[0].value) {
      return Label(.circled, Int(text[0].value) - 0x245F, text.string(0..<1), 1)
    }
    let start = text[0] == "(" ? 1 : 0
    let digits = digitsEnd(text, from: start)
    if digits > start, digits - start <= 2, text[digits] == ")", let number = Int(text.string(start..<digits)) {
      return Label(.subitem, number, "（\(number)）", digits + 1)
    }
    let end = numeralEnd(text, from: 1)
    guard start == 1, end > 1, text[end] == ")", let number = ChineseNumeral.value(text.scalars[1..<end]) else {
      return nil
    }
    let dot = text[end + 1] == "、" || text[end + 1] == "." ? 1 : 0
    return Label(.bracketed, number, "（\(ChineseNumeral.spelled(number))）", end + 1 + dot)
  }

  /// `1．`, `1.`, `1、`. A point with a digit close behind is a decimal one, unless a year follows.
  private static func item(_ text: NormalText) -> Label? {
    let end = digitsEnd(text, from: 0)
    guard (1...2).contains(end), text[end] == "." || text[end] == "、", let number = Int(text.string(0..<end)),
      number > 0
    else { return nil }
    if text[end] == ".", text[end + 1].isASCIIDigit {
      let next = digitsEnd(text, from: end + 1)
      guard next - end == 5, text[next] == "年" else { return nil }
    }
    return Label(.item, number, String(number), end + 1)
  }

  /// `第一条`, `第一章`, and the enumerators `第一类：`, `第一，`.
  private static func ordinal(_ text: NormalText) -> Label? {
    guard text[0] == "第" else { return nil }
    let digits = digitsEnd(text, from: 1)
    let end = digits > 1 ? digits : numeralEnd(text, from: 1)
    guard end > 1 else { return nil }
    let number = digits > 1 ? Int(text.string(1..<end)) : ChineseNumeral.value(text.scalars[1..<end])
    guard let number, number > 0 else { return nil }
    let spelled = "第" + ChineseNumeral.spelled(number)
    switch text[end] {
    case "条" where !text.has("规定", at: end + 1) && text[end + 1] != "的":
      return Label(.article, number, spelled + "条", end + 1)
    case "章", "节", "编": return Label(.chapter, number, spelled + text.string(end..<end + 1), end + 1)
    case ",", "、", ":": return Label(.enumerator, number, spelled, end + 1)
    default:
      guard text[end + 1] == ":" else { return nil }
      return Label(.enumerator, number, spelled + text.string(end..<end + 1), end + 2)
    }
  }

  private static func digitsEnd(_ text: NormalText, from start: Int) -> Int {
    var end = start
    while text[end].isASCIIDigit { end += 1 }
    return end
  }

  private static func numeralEnd(_ text: NormalText, from start: Int) -> Int {
    var end = start
    while ChineseNumeral.isPart(text[end]), text[end] != "半" { end += 1 }
    return end
  }
}
