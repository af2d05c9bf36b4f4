import Diagnostics
import MediationModel

/// Reads the numbers and dates of one paragraph or cell into the normal form. Every numeral ends as a mention or is set
/// aside with its reason, those of a title or a name together.
struct FigureScanner {
  let text: NormalText
  private let zones: Zones
  var scan = Scan()
  private var index = 0
  /// The last day or month, while only a connecting word has followed it: `8月25日至31日` lends its year and month.
  var lender: (date: PartialDate, end: Int)?

  private init(_ text: NormalText, title: [Unicode.Scalar]) {
    self.text = text
    zones = Zones(text, title: title)
  }

  static func scan(_ text: NormalText, title: [Unicode.Scalar]) -> Scan {
    // Most paragraphs and cells have no numeral at all.
    guard text.scalars.contains(where: { $0.isASCIIDigit || isCircled($0) || ChineseNumeral.isPart($0) }) else {
      return Scan()
    }
    var scanner = FigureScanner(text, title: title)
    while scanner.index < text.count { scanner.step() }
    return scanner.scan
  }

  private mutating func step() {
    if let zone = zones.zone(at: index) {
      read(zone.range, zone.content)
      index = zone.range.upperBound
      return
    }
    let scalar = text[index]
    if scalar.isASCIIDigit || ChineseNumeral.isPart(scalar) {
      index = readFigure(at: index)
    } else {
      if FigureScanner.isCircled(scalar) { setAside(.enumerator, index..<index + 1) }
      index += 1
    }
  }

  /// ① through ⑳, ⑴ through ⒇
  private static func isCircled(_ scalar: Unicode.Scalar) -> Bool { (0x2460...0x2487).contains(scalar.value) }

  private mutating func read(_ range: Range<Int>, _ content: Zones.Content) {
    switch content {
    case .documentNumber: add(.documentNumber, text.string(range), range)
    case .reason(let reason):
      guard let first = numerals(in: range).first(where: { !isWord($0) }) else { return }
      let shown = range.lowerBound..<min(range.upperBound, range.lowerBound + 40)
      setAside(reason, first, as: text.string(shown) + (shown == range ? "" : "…"))
    }
  }

  private func numerals(in range: Range<Int>) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var position = range.lowerBound
    while position < range.upperBound {
      let run = numeral(at: position)
      if !run.isEmpty { runs.append(run) }
      position = max(run.upperBound, position + 1)
    }
    return runs
  }

  private func isWord(_ run: Range<Int>) -> Bool { FixedWords.word(around: run, in: text) != nil }

  /// The end of what was read.
  private mutating func readFigure(at start: Int) -> Int {
    if let end = readDate(at: start) ?? readTime(at: start) ?? readShare(at: start) { return end }
    let run = numeral(at: start)
    let isChinese = !text[start].isASCIIDigit
    if isChinese {
      if let end = readWeekday(run) { return end }
      if let reason = reasonToSetAside(run) {
        setAside(reason.reason, run, as: reason.word)
        return run.upperBound
      }
    }
    if text[run.lowerBound - 1] == "(", text[run.upperBound] == ")" {
      setAside(.enumerator, run)
      return run.upperBound
    }
    return readNumber(run, isChinese: isChinese)
  }

  private func reasonToSetAside(_ run: Range<Int>) -> (reason: SetAside.Reason, word: String)? {
    if let word = FixedWords.word(around: run, in: text) { return (.fixedWord, word) }
    if let word = FixedWords.place(around: run, in: text) { return (.placeName, word) }
    let before = text[run.lowerBound - 1]
    let opens = run.lowerBound == 0 || ["。", ";", ":", ",", "\0"].contains(before)
    if opens, text.has("是", at: run.upperBound) || text.has("要", at: run.upperBound) {
      return (.enumerator, text.string(run) + "是")
    }
    let hasBound = ["以上", "以下", "以内"].contains { word in (0...3).contains { text.has(word, at: run.upperBound + $0) } }
    if ChineseNumeral.isBarePower(text.scalars[run]), !hasBound {
      return (.roundWord, text.string(run.lowerBound..<min(run.upperBound + 1, text.count)))
    }
    return nil
  }

  private mutating func readNumber(_ run: Range<Int>, isChinese: Bool) -> Int {
    let (value, end) = number(run, isChinese: isChinese)
    // 一年半, 两个半月
    for unit in ["年", "天", "小时", "个", "倍"] where text.has(unit, at: end) {
      let half = end + unit.unicodeScalars.count
      if text.has("半", at: half), let whole = Int(value) {
        add(.number, "\(whole).5", run.lowerBound..<half + 1)
        return half + 1
      }
    }
    if text.ends(with: "附件", before: run.lowerBound) || isEndOfAttachmentRange(run.lowerBound), let number = Int(value)
    {
      scan.attachments.append((number, text.span(run)))
    }
    add(.number, value, run.lowerBound..<end)
    return end
  }

  /// `附件1—8`: the 8.
  private func isEndOfAttachmentRange(_ start: Int) -> Bool {
    guard ["—", "-", "至", "、", "和"].contains(text[start - 1]) else { return false }
    var index = start - 2
    while text[index].isASCIIDigit { index -= 1 }
    return index < start - 2 && text.ends(with: "附件", before: index + 1)
  }

  // MARK: Pieces

  /// The digits or numeral characters from `start` on; empty when there are none.
  func numeral(at start: Int) -> Range<Int> {
    var end = start
    if text[start].isASCIIDigit {
      while text[end].isASCIIDigit { end += 1 }
    } else {
      while ChineseNumeral.isPart(text[end]) { end += 1 }
    }
    return start..<end
  }

  /// A number with its decimals, thousands and powers: `1,000`, `85.5`, `3.5万`, `一百二十`.
  /// What cannot be read stands as it is written.
  func number(_ run: Range<Int>, isChinese: Bool) -> (value: String, end: Int) {
    if isChinese {
      if ["半", "一半"].contains(text.string(run)) { return ("0.5", run.upperBound) }
      if let value = ChineseNumeral.value(text.scalars[run]) { return (String(value), run.upperBound) }
      return (text.string(run), run.upperBound)
    }
    var digits = text.string(run)
    var end = run.upperBound
    while text[end] == ",", (1...3).allSatisfy({ text[end + $0].isASCIIDigit }), !text[end + 4].isASCIIDigit {
      digits += text.string(end + 1..<end + 4)
      end += 4
    }
    var decimals = ""
    if text[end] == ".", text[end + 1].isASCIIDigit {
      let fraction = numeral(at: end + 1)
      decimals = text.string(fraction)
      end = fraction.upperBound
    }
    var zeros = 0
    while let more = [("百", 2), ("千", 3), ("万", 4), ("亿", 8)].first(where: { text.has($0.0, at: end) }),
      !text.has("百分", at: end)
    {
      zeros += more.1
      end += 1
    }
    return (FigureScanner.spelled(digits, decimals, zeros), end)
  }

  /// Without superfluous zeros.
  private static func spelled(_ digits: String, _ decimals: String, _ zeros: Int) -> String {
    let moved = decimals.prefix(zeros)
    var whole = digits + moved + String(repeating: "0", count: max(0, zeros - decimals.count))
    while whole.count > 1, whole.hasPrefix("0") { whole.removeFirst() }
    var rest = decimals.dropFirst(zeros)
    while rest.hasSuffix("0") { rest = rest.dropLast() }
    return rest.isEmpty ? whole : "\(whole).\(rest)"
  }

  mutating func add(_ kind: Mention.Kind, _ value: String, _ range: Range<Int>) {
    scan.mentions.append(Mention(kind: kind, value: value, span: text.span(range), range: range))
  }

  private mutating func setAside(_ reason: SetAside.Reason, _ run: Range<Int>, as word: String? = nil) {
    scan.setAside.append(SetAside(reason: reason, word: word ?? text.string(run), span: text.span(run)))
  }

  mutating func setAsideWeekday(_ run: Range<Int>) { setAside(.weekday, run, as: "星期" + text.string(run)) }
}
