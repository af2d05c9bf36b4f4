package import SourceTexts

extension Names {
  /// Why a number word is no figure.
  package func reason(_ reason: SetAside.Reason) -> String {
    switch reason {
    case .title: language.pick("标题里的", "in titles")
    case .listNumber: language.pick("条款和列举的序号", "numbers of clauses and items")
    case .enumerator: language.pick("分项的字样", "enumerators")
    case .fixedWord: language.pick("固定的词", "fixed words")
    case .roundWord: language.pick("不带数字的百、千、万", "round words")
    case .meeting: language.pick("会议名称", "names of meetings")
    case .placeName: language.pick("地名", "place names")
    case .identifier: language.pick("编码、网址、邮箱", "identifiers and addresses")
    case .contact: language.pick("电话、邮编", "telephone and postal numbers")
    case .weekday: language.pick("星期（与日期核对）", "weekdays (compared with the dates)")
    case .ownDay: language.pick("题头和落款的日期（与提纲核对）", "days of head and signature (compared with the outline)")
    case .page: language.pick("网页自带的", "of the web page")
    }
  }
}
