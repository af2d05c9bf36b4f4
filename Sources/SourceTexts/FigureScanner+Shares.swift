extension FigureScanner {
  /// `65%`, `百分之六十五`, `三分之一`, `3‰`, `六成以上`; the index behind it. Nil when there is none here.
  mutating func readShare(at start: Int) -> Int? {
    let run = numeral(at: start)
    let isChinese = !text[start].isASCIIDigit
    if isChinese, let end = readPartOf(run) { return end }
    let (value, end) = number(run, isChinese: isChinese)
    if text[end] == "%" {
      add(.number, value, start..<end + 1)
      return end + 1
    }
    if text[end] == "‰" {
      add(.number, value + "‰", start..<end + 1)
      return end + 1
    }
    if !isChinese, text.has("分之", at: end) {
      let over = numeral(at: end + 2)
      guard !over.isEmpty else { return nil }
      let upper = number(over, isChinese: !text[over.lowerBound].isASCIIDigit)
      add(.number, "\(upper.value)/\(value)", start..<upper.end)
      return upper.end
    }
    let followers = ["以上", "以下", "左右", "的", "。", ",", ";"]
    if text[end] == "成", followers.contains(where: { text.has($0, at: end + 1) }), let tenths = Int(value), tenths <= 10
    {
      add(.number, String(tenths * 10), start..<end + 1)
      return end + 1
    }
    return nil
  }

  /// 百分之…, 千分之…, 三分之….
  private mutating func readPartOf(_ run: Range<Int>) -> Int? {
    guard text.has("分之", at: run.upperBound) else { return nil }
    let start = run.upperBound + 2
    let over = numeral(at: start)
    guard !over.isEmpty else { return nil }
    var (value, end) = number(over, isChinese: !text[start].isASCIIDigit)
    if text[end] == "点" {
      let fraction = numeral(at: end + 1)
      if !fraction.isEmpty {
        // One digit a character.
        value += "." + text.scalars[fraction].map { ChineseNumeral.value([$0]).map(String.init) ?? String($0) }.joined()
        end = fraction.upperBound
      }
    }
    switch text.string(run) {
    case "百": add(.number, value == "百" ? "100" : value, run.lowerBound..<end)
    case "千": add(.number, value + "‰", run.lowerBound..<end)
    default:
      add(
        .number, "\(value)/\(ChineseNumeral.value(text.scalars[run]).map(String.init) ?? text.string(run))",
        run.lowerBound..<end)
    }
    return end
  }
}
