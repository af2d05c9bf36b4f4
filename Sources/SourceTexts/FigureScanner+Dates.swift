import Diagnostics
import MediationModel

extension FigureScanner {
  /// Reads a date at `start` and gives the index behind it; nil when there is none here.
  mutating func readDate(at start: Int) -> Int? {
    guard let (date, end) = isoDate(at: start) ?? yearDate(at: start) ?? monthDate(at: start) ?? lentDay(at: start)
    else { return nil }
    let range = start..<end
    add(.date, date.spelled, range)
    if !date.isPossible {
      scan.faults.append(
        Diagnostic(
          SourceTextsCode.impossibleDate, at: .source(text.span(range)), ["found": .text(text.string(range))]))
    }
    lender = (date, end)
    return end
  }

  /// `2024-12-31`, `2024/12/31`, `2024.12.31`.
  private func isoDate(at start: Int) -> (PartialDate, Int)? {
    guard let (year, afterYear) = whole(at: start), isYear(start..<afterYear, year),
      ["-", "/", "."].contains(text[afterYear]), let (month, afterMonth) = whole(at: afterYear + 1),
      (1...12).contains(month),
      text[afterMonth] == text[afterYear], let (day, end) = whole(at: afterMonth + 1), (1...31).contains(day),
      end - afterMonth <= 3
    else { return nil }
    return (PartialDate(year: year, month: month, tail: .day(day)), end)
  }

  /// `2024年…`, and the first of `2024年、2025年12月底` and of `2023—2025年`.
  private func yearDate(at start: Int) -> (PartialDate, Int)? {
    guard let (year, afterYear) = whole(at: start), isYear(start..<afterYear, year) else { return nil }
    guard text[afterYear] == "年" else {
      guard ["—", "-", "至", "、"].contains(text[afterYear]), let (second, end) = whole(at: afterYear + 1),
        isYear(afterYear + 1..<end, second), text[end] == "年"
      else { return nil }
      return (PartialDate(year: year), afterYear)
    }
    var date = PartialDate(year: year)
    var end = afterYear + 1
    if let (tail, after) = yearTail(at: end) {
      date.tail = tail
      return (date, after)
    }
    if let (month, afterMonth) = whole(at: end), afterMonth - end <= 2, text[afterMonth] == "月" {
      date.month = month
      end = afterMonth + 1
      if let (tail, after) = monthTail(at: end) {
        date.tail = tail
        end = after
      }
      return (date, end)
    }
    if ["、", "和", "及"].contains(text[end]), let (next, _) = yearDate(at: end + 1),
      next.month != nil || next.tail == .end
    {
      return (PartialDate(year: year, month: next.month, tail: next.tail), end)
    }
    return (date, text[end] == "度" ? end + 1 : end)
  }

  /// `7月31日`, `3月底`; the year comes from a date just before, in a range or a list.
  private func monthDate(at start: Int) -> (PartialDate, Int)? {
    guard let (month, afterMonth) = whole(at: start), text[afterMonth] == "月", afterMonth - start <= 3, month <= 31,
      text[start - 1] != "个"
    else { return nil }
    var date = PartialDate(year: lentDate(before: start, hours: true)?.year, month: month)
    guard let (tail, end) = monthTail(at: afterMonth + 1) else {
      return (date, afterMonth + (text[afterMonth + 1] == "份" ? 2 : 1))
    }
    date.tail = tail
    return (date, end)
  }

  /// The `31日` of `8月25日至31日`.
  private func lentDay(at start: Int) -> (PartialDate, Int)? {
    guard let before = lentDate(before: start, hours: false), before.month != nil, case .day = before.tail,
      let (day, end) = whole(at: start), text[end] == "日" || text[end] == "号"
    else { return nil }
    return (PartialDate(year: before.year, month: before.month, tail: .day(day)), end + 1)
  }

  /// The date just before, with a connecting word between.
  private func lentDate(before start: Int, hours: Bool) -> PartialDate? {
    guard let lender else { return nil }
    let between = text.string(lender.end..<start)
    let connecting = ["至", "到", "—", "-", "、", "和", "起至"]
    return connecting.contains { between == $0 || between.hasSuffix(")" + $0) && between.hasPrefix("(") }
      ? lender.date : nil
  }

  private func yearTail(at start: Int) -> (PartialDate.Tail, Int)? {
    for word in ["年底", "年末", "底", "末"] where text.has(word, at: start) {
      return (.end, start + word.unicodeScalars.count)
    }
    for (word, part) in [("上半年", "H1"), ("下半年", "H2")] where text.has(word, at: start) {
      return (.part(part), start + 3)
    }
    let quarter = text[start] == "第" ? start + 1 : start
    if let (number, end) = whole(at: quarter), (1...4).contains(number), text.has("季度", at: end) {
      return (.part("Q\(number)"), end + 2)
    }
    return nil
  }

  private func monthTail(at start: Int) -> (PartialDate.Tail, Int)? {
    for word in ["月底", "月末", "底", "末"] where text.has(word, at: start) {
      return (.end, start + word.unicodeScalars.count)
    }
    for word in ["上旬", "中旬", "下旬"] where text.has(word, at: start) { return (.third(word), start + 2) }
    if let (day, end) = whole(at: start), text[end] == "日" || text[end] == "号" { return (.day(day), end + 1) }
    return nil
  }

  /// `17:00`, `17时30分`, `下午5时`.
  mutating func readTime(at start: Int) -> Int? {
    guard var (hour, end) = whole(at: start), hour <= 24, end - start <= 3 else { return nil }
    var minute = 0
    if text[end] == ":", let (read, after) = whole(at: end + 1), after == end + 3, read < 60 {
      (minute, end) = (read, after)
    } else if text[end] == "时", !["间", "段", "期", "代", "限", "刻", "候"].contains(text[end + 1]) {
      end += 1
      if let (read, after) = whole(at: end), read < 60, text[after] == "分" { (minute, end) = (read, after + 1) }
    } else {
      return nil
    }
    if hour < 12, ["下午", "晚上", "晚"].contains(where: { text.ends(with: $0, before: start) }) { hour += 12 }
    add(.date, "\(PartialDate.two(hour)):\(PartialDate.two(minute))", start..<end)
    return end
  }

  /// The 五 of 星期五 and of （周五）, compared with the date before it.
  mutating func readWeekday(_ run: Range<Int>) -> Int? {
    let isWeekday =
      text.ends(with: "星期", before: run.lowerBound)
      || text.ends(with: "(周", before: run.lowerBound) && text[run.upperBound] == ")"
    guard isWeekday, run.count == 1 else { return nil }
    setAsideWeekday(run)
    guard let lender, lender.end + 3 >= run.lowerBound - 1, let day = lender.date.day,
      let printed = ChineseNumeral.value(text.scalars[run])
    else { return run.upperBound }
    scan.weekdays += 1
    // 1970-01-01 was a Thursday; Monday is 1.
    let real = ((Int(day.number) + 3) % 7 + 7) % 7 + 1
    if printed != real {
      let name = real == 7 ? "日" : ChineseNumeral.spelled(real)
      scan.faults.append(
        Diagnostic(
          SourceTextsCode.weekdayDiffers, at: .source(text.span(run)),
          ["date": .text(day.description), "found": .text("星期" + text.string(run)), "expected": .text("星期" + name)]))
    }
    return run.upperBound
  }

  /// A whole number without powers, and the index behind it.
  private func whole(at start: Int) -> (Int, Int)? {
    let run = numeral(at: start)
    guard !run.isEmpty, run.count <= 9 else { return nil }
    let value = text[start].isASCIIDigit ? Int(text.string(run)) : ChineseNumeral.value(text.scalars[run])
    return value.map { ($0, run.upperBound) }
  }

  /// Four digits, 1900 through 2199.
  private func isYear(_ run: Range<Int>, _ value: Int) -> Bool { run.count == 4 && (1900...2199).contains(value) }
}
