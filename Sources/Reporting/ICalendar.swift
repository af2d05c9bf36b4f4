package import MediationModel

/// A calendar file as RFC 5545 wants it: all-day events, lines of at most 75 bytes that end with CR LF, texts escaped.
/// The same events give the same bytes: nothing of the clock or the machine goes in.
package struct ICalendar: Sendable {
  /// Something that fills whole days.
  package struct Event: Hashable, Sendable {
    /// Names the event for good: a reader that gets it again changes it instead of adding another.
    package let id: String
    package let first: Day
    /// The last day, itself included.
    package let last: Day
    package let title: String
    /// Several lines, if need be.
    package let note: String
    /// What a reader filters by.
    package let categories: [String]
    /// Days before `first` on which readers that have an alarm remind of it; nil: never.
    package let reminds: Int?

    package init(
      id: String, first: Day, last: Day? = nil, title: String, note: String = "", categories: [String] = [],
      reminds: Int? = nil
    ) {
      self.id = id
      self.first = first
      self.last = last ?? first
      self.title = title
      self.note = note
      self.categories = categories
      self.reminds = reminds
    }
  }

  private let name: String
  private let stamp: Day
  private var events: [Event] = []

  /// - Parameters:
  ///   - name: what readers call the calendar.
  ///   - stamp: the day that the calendar was made for; the standard asks every event for a time of making, and the
  ///     clock's would change the bytes.
  package init(name: String, stamp: Day) {
    self.name = name
    self.stamp = stamp
  }

  package mutating func append(_ event: Event) { events.append(event) }

  /// The whole file.
  package var text: String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Policy Workbench//Policy Workbench//ZH", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", "X-WR-CALNAME:\(Self.escaped(name))",
    ]
    for event in events { lines += self.lines(of: event) }
    // The standard wants something in a calendar: where nothing is left to come, the time that its days are in.
    if events.isEmpty { lines += Self.timeZone }
    lines.append("END:VCALENDAR")
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  private static let timeZone = [
    "BEGIN:VTIMEZONE", "TZID:Asia/Shanghai", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0800",
    "TZOFFSETTO:+0800", "TZNAME:CST", "END:STANDARD", "END:VTIMEZONE",
  ]

  private func lines(of event: Event) -> [String] {
    var lines = [
      "BEGIN:VEVENT", "UID:\(Self.escaped(event.id))@policy-workbench", "DTSTAMP:\(Self.digits(stamp))T000000Z",
      "DTSTART;VALUE=DATE:\(Self.digits(event.first))",
      // The end is the first day that no longer belongs to it.
      "DTEND;VALUE=DATE:\(Self.digits(event.last.adding(days: 1)))", "SUMMARY:\(Self.escaped(event.title))",
    ]
    if !event.note.isEmpty { lines.append("DESCRIPTION:\(Self.escaped(event.note))") }
    if !event.categories.isEmpty {
      lines.append("CATEGORIES:\(event.categories.map(Self.escaped).joined(separator: ","))")
    }
    // A duty does not make its bearer busy all day.
    lines.append("TRANSP:TRANSPARENT")
    if let days = event.reminds {
      lines += [
        "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:\(Self.escaped(event.title))", "TRIGGER:-P\(days)D",
        "END:VALARM",
      ]
    }
    lines.append("END:VEVENT")
    return lines
  }

  /// Tells plans apart by their titles (FNV-1a), so that one calendar can hold several.
  package static func mark(of title: String) -> String {
    let hash = title.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return String(hash, radix: 16)
  }

  private static func digits(_ day: Day) -> String { day.description.replacing("-", with: "") }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case ";": result += "\\;"
      case ",": result += "\\,"
      case "\n": result += "\\n"
      // No other control may stand in a text, and the tab is the only one that means something.
      case "\t": result.unicodeScalars.append(scalar)
      case let other where other.value < 0x20 || other.value == 0x7f: continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Continues a line of more than 75 bytes on further ones that begin with a blank, never inside of a character.
  private static func folded(_ line: String) -> String {
    var result = ""
    var used = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if used + size > 75 {
        result += "\r\n "
        used = 1
      }
      result.unicodeScalars.append(scalar)
      used += size
    }
    return result
  }
}
