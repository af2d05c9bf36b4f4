/// Stretches of a text whose numbers are no figures, found before figures are read.
struct Zones {
  enum Content: Hashable {
    case reason(SetAside.Reason)
    case documentNumber
  }
  /// Ascending and disjoint.
  private(set) var found: [(range: Range<Int>, content: Content)] = []

  /// - Parameter title: the document's own title in normal spelling.
  init(_ text: NormalText, title: [Unicode.Scalar]) {
    if Zones.isPageFurniture(text) {
      add(0..<text.count, .reason(.page))
      return
    }
    for range in text.occurrences(of: title) { add(range, .reason(.title)) }
    for range in Zones.bookTitles(text) { add(range, .reason(.title)) }
    let string = text.string
    func all(_ pattern: Regex<Substring>, _ content: Content) {
      for match in string.matches(of: pattern.matchingSemantics(.unicodeScalar)) {
        let start = string.unicodeScalars.distance(from: string.startIndex, to: match.range.lowerBound)
        let length = string.unicodeScalars.distance(from: match.range.lowerBound, to: match.range.upperBound)
        add(start..<start + length, content)
      }
    }
    all(/(?:(?![〇零一二两三四五六七八九十百千万亿])[\p{Han}A-Za-z]){1,10}[〔(][0-9]{4}[〕)]第?[0-9]+号/, .documentNumber)
    all(/(?:令|公告)第?[0-9]+号|(?:令|公告)第[〇零一二三四五六七八九十百千]+号/, .documentNumber)
    all(/(?:索引号|统一社会信用代码|邮编|邮政编码)[:]?[0-9A-Za-z\/\-]+/, .reason(.identifier))
    all(/[0-9A-Za-z][0-9A-Za-z._\-\/:@%?=&#+]*(?:@|:\/\/)[0-9A-Za-z._\-\/:@%?=&#+]+/, .reason(.identifier))
    all(/[0-9]+[0-9\/\-]*[A-Za-z][0-9A-Za-z\/\-]*|[A-Za-z][A-Za-z\-]*[0-9][0-9A-Za-z\/\-]*/, .reason(.identifier))
    all(/(?:电话|手机|传真|热线|邮编|邮政编码)[:]?\(?[0-9][0-9()\-— 、]{3,}[0-9]/, .reason(.contact))
    all(/0[0-9]{2,3}[\-—][0-9]{7,8}|1[3-9][0-9]{9}|[0-9]{5,}(?=(?:服务)?热线)/, .reason(.contact))
    all(/第?[一二三四五六七八九十]+届(?:[一二三四五六七八九十]+[中次]?(?:、[一二三四五六七八九十]+[中次]?)*)?全会/, .reason(.meeting))
    all(/第[一二三四五六七八九十]+届|第[一二三四五六七八九十]+次[^,。、;]{0,12}?(?:座谈会|大会|会议)/, .reason(.meeting))
    all(/(?:二十[一二三四五六七八九]?|十[一二三四五六七八九])大(?![型量中])/, .reason(.meeting))
    found.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The zone that begins at or around an index.
  func zone(at index: Int) -> (range: Range<Int>, content: Content)? { found.first { $0.range.contains(index) } }

  private mutating func add(_ range: Range<Int>, _ content: Content) {
    guard !range.isEmpty, !found.contains(where: { $0.range.overlaps(range) }) else { return }
    found.append((range, content))
  }

  /// `《…》`, with titles inside; one that is never closed is none.
  private static func bookTitles(_ text: NormalText) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var starts: [Int] = []
    for index in 0..<text.count {
      if text[index] == "《" { starts.append(index) }
      if text[index] == "》", let start = starts.popLast(), starts.isEmpty { ranges.append(start..<index + 1) }
    }
    return ranges
  }

  private static let furniture = ["Copyright", "copyright", "©", "语音播报", "浏览:", "ICP备", "公网安备", "扫一扫"]

  private static func isPageFurniture(_ text: NormalText) -> Bool {
    furniture.contains { !text.occurrences(of: Array($0.unicodeScalars)).isEmpty }
  }
}
