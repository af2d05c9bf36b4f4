/// The normal form in which outlines state figures.
enum FigureForm {
  /// What kind of figure a spelling is; nil when it is not in the normal form.
  static func kind(_ figure: String) -> Mention.Kind? {
    if figure.wholeMatch(of: /(0|[1-9][0-9]*)(\.[0-9]*[1-9])?‰?/) != nil { return .number }
    if figure.wholeMatch(of: /[1-9][0-9]*\/[1-9][0-9]*/) != nil { return .number }
    if figure.wholeMatch(of: /[0-9]{4}-[0-9]{2}(-[0-9]{2})?|[0-9]{4}年|[0-9]{4}-(H[12]|Q[1-4])|H[12]|Q[1-4]/) != nil {
      return isPossible(figure) ? .date : nil
    }
    if figure.wholeMatch(of: /[0-9]{2}-[0-9]{2}|02-末|[1-9][0-9]?月|[0-9]{4}-[0-9]{2}[上中下]旬|[0-9]{2}[上中下]旬/) != nil {
      return isPossible(figure) ? .date : nil
    }
    if figure.wholeMatch(of: /[0-2][0-9]:[0-5][0-9]/) != nil { return .date }
    // A numeral with more than one reading stands as it is printed.
    if !figure.isEmpty, figure.unicodeScalars.allSatisfy(ChineseNumeral.isPart) { return .number }
    return nil
  }

  private static func isPossible(_ figure: String) -> Bool {
    let numbers = figure.split(separator: "-").map { Int($0) }
    guard numbers.count > 1, !numbers.contains(nil) else { return true }
    let values = numbers.compactMap(\.self)
    let date =
      values[0] > 31
      ? PartialDate(year: values[0], month: values[1], tail: values.count > 2 ? .day(values[2]) : .none)
      : PartialDate(month: values[0], tail: .day(values[1]))
    return date.isPossible
  }

  /// What the scanner would make of the spelling, where that is one figure: the remedy to offer.
  static func normal(_ figure: String) -> String? {
    let mentions = FigureScanner.scan(NormalText(file: "", line: 1, figure.unicodeScalars), title: []).mentions
    return mentions.count == 1 ? mentions.first?.value : nil
  }
}
