/// Words that hold a numeral and state no figure. A word that is not here states one, so a new word of this kind shows as
/// a figure that nothing accounts for.
enum FixedWords {
  static let words = [
    "进一步", "一步步", "唯一", "统一", "同一", "单一", "专一", "逐一", "任一", "某一", "这一", "那一", "上一年度", "另一方",
    "一致", "一并", "一同", "一道", "一起", "一样", "一般", "一定", "一些", "一切", "一律", "一旦", "一经", "一直", "一贯", "一向",
    "一时", "一味", "一概", "一体", "一线", "一流", "一手", "一把手", "一心", "一方", "一方面", "一边", "一面", "一系列",
    "一批", "一大批", "一支", "一项", "一种", "一套", "一整套", "一部分", "择一", "万一", "之一",
    "一站式", "一窗式", "一窗", "一网通办", "一网统管", "一张网", "一条龙", "一揽子", "一刀切", "一票否决", "一次性", "一对一",
    "一案一策", "一企一策", "一事一议", "一岗双责", "一带一路", "一盘棋", "一体化", "一视同仁", "一以贯之", "言行一致",
    "第一线", "第一时间", "第一责任人", "第一道防线", "第三方", "第三人", "三方机制", "三方四家", "三令五申", "三农",
    "五一劳动", "四面八方", "千方百计", "万众一心", "十分", "十足", "百分点", "百分比", "百分率", "两者", "两手",
  ]

  static let places = [
    "四川", "三亚", "三明", "三沙", "三门峡", "六安", "六盘水", "七台河", "九江", "十堰", "百色", "万宁", "万州", "四平",
    "五指山", "三河", "二连浩特", "六合", "九龙坡", "千岛湖", "五华", "一师", "八宿",
  ]

  /// What follows makes a figure of the word: 一起案件 is one case, 十分钟 ten minutes.
  private static let figures: [String: [String]] = [
    "一起": ["案", "事", "争议", "重大", "集体"], "十分": ["钟"], "一手": ["房"], "一道": ["题"], "一项": ["以上", "以下"],
    "一种": ["以上", "以下"], "一套": ["以上", "以下"], "一支": ["以上"], "一批": ["次"], "一方": ["案"],
    "之一": ["以上", "以下"],
  ]
  /// What stands before makes a figure of it.
  private static let counting = ["不少于", "至少", "不超过", "最多", "仅", "不低于", "达到", "每", "第", "满", "近", "超过"]
  /// Words that count where such a word stands before them.
  private static let counted: Set<String> = ["一批", "一大批", "一支", "一项", "一种", "一套", "一整套", "一起", "一次性"]

  /// The word around the numeral at `run`; nil where the numeral counts something.
  static func word(around run: Range<Int>, in text: NormalText) -> String? {
    match(words, around: run, in: text) { word, range in
      if let followers = figures[word], followers.contains(where: { text.has($0, at: range.upperBound) }) {
        return false
      }
      return !(counted.contains(word) && counting.contains { text.ends(with: $0, before: range.lowerBound) })
    }
  }

  static func place(around run: Range<Int>, in text: NormalText) -> String? {
    match(places, around: run, in: text) { _, _ in true }
  }

  /// The longest word that stands around the whole run.
  private static func match(
    _ words: [String], around run: Range<Int>, in text: NormalText, where isRight: (String, Range<Int>) -> Bool
  ) -> String? {
    let numeral = Array(text.scalars[run])
    var best: String?
    for word in words {
      let letters = Array(word.unicodeScalars)
      guard letters.count > (best?.unicodeScalars.count ?? 0), letters.count > numeral.count else { continue }
      for offset in 0...(letters.count - numeral.count)
      where letters[offset..<offset + numeral.count].elementsEqual(numeral) {
        let start = run.lowerBound - offset
        guard start >= 0, text.has(word, at: start), isRight(word, start..<start + letters.count) else { continue }
        best = word
      }
    }
    return best
  }
}
