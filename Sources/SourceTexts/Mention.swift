package import Diagnostics

/// A number, a date or a document number that a text states.
package struct Mention: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case number
    /// Days, months, years, hours.
    case date
    /// `人社厅发〔2023〕36号`
    case documentNumber
  }
  package let kind: Kind
  /// In the normal form: `65`, `2024-12-31`.
  package let value: String
  package let span: SourceSpan
  let range: Range<Int>
}

/// A number word that states no figure, and why it is set aside.
package struct SetAside: Hashable, Sendable {
  /// The named exceptions; there are no others.
  package enum Reason: String, CaseIterable, Sendable {
    /// Inside the title of a document, `《…》`, the document's own title included.
    case title
    /// The number before a clause, an item, a row: compared as numbering.
    case listNumber = "list-number"
    /// 一是, 第一类：, ①: compared as numbering.
    case enumerator
    /// 进一步, 统一, 第三方: words of the closed list `FixedWords`.
    case fixedWord = "fixed-word"
    /// 百家, 千家万户: 百, 千, 万, 亿 without a digit.
    case roundWord = "round-word"
    /// 二十大, 第七次…座谈会: names of congresses and meetings.
    case meeting
    /// 四川, 三亚: names of places.
    case placeName = "place-name"
    /// Letters and digits, e-mail and web addresses, index numbers.
    case identifier
    /// Telephone, fax and postal numbers.
    case contact
    /// 星期五 behind a date: compared with the date.
    case weekday
    /// The document's own days, compared with the outline's.
    case ownDay = "own-day"
    /// What the web page adds: copyright, read-aloud.
    case page
  }
  package let reason: Reason
  package let word: String
  package let span: SourceSpan
}

/// The figures of a paragraph or a cell, in order.
struct Scan {
  var mentions: [Mention] = []
  var setAside: [SetAside] = []
  /// Weekdays that were compared with their dates, and what is impossible about dates.
  var weekdays = 0
  var faults: [Diagnostic] = []
  /// Numbers behind 附件, with their places.
  var attachments: [(number: Int, span: SourceSpan)] = []

  static func + (a: Scan, b: Scan) -> Scan {
    Scan(
      mentions: a.mentions + b.mentions, setAside: a.setAside + b.setAside, weekdays: a.weekdays + b.weekdays,
      faults: a.faults + b.faults, attachments: a.attachments + b.attachments)
  }
}
