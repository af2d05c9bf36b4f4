import MediationModel
import Reporting
import Testing

@Suite struct `A calendar file` {
  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  @Test func `spans whole days and ends on the first day after`() throws {
    var calendar = ICalendar(name: "a", stamp: try day("2024-06-01"))
    calendar.append(.init(id: "x", first: try day("2024-12-31"), title: "due"))
    calendar.append(.init(id: "y", first: try day("2024-02-28"), last: try day("2024-02-29"), title: "step"))
    #expect(calendar.text.contains("DTSTART;VALUE=DATE:20241231\r\nDTEND;VALUE=DATE:20250101\r\n"))
    #expect(calendar.text.contains("DTSTART;VALUE=DATE:20240228\r\nDTEND;VALUE=DATE:20240301\r\n"))
    #expect(calendar.text.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
    #expect(calendar.text.hasSuffix("END:VEVENT\r\nEND:VCALENDAR\r\n"))
  }

  @Test func `is never empty, for the standard wants a component`() throws {
    var calendar = ICalendar(name: "a", stamp: try day("2024-06-01"))
    #expect(calendar.text.contains("X-WR-CALNAME:a\r\nBEGIN:VTIMEZONE\r\nTZID:Asia/Shanghai\r\n"))
    #expect(calendar.text.hasSuffix("END:VTIMEZONE\r\nEND:VCALENDAR\r\n"))
    calendar.append(.init(id: "x", first: try day("2024-12-31"), title: "due"))
    #expect(!calendar.text.contains("VTIMEZONE"))
  }

  @Test func `escapes what would end a text`() throws {
    var calendar = ICalendar(name: "a,b", stamp: try day("2024-06-01"))
    calendar.append(
      .init(
        id: "x", first: try day("2024-06-01"), title: "甲；a;b,c\\d", note: "一行\n二行\u{7}", categories: ["a,b", "c"]))
    #expect(calendar.text.contains("X-WR-CALNAME:a\\,b\r\n"))
    #expect(calendar.text.contains("SUMMARY:甲；a\\;b\\,c\\\\d\r\n"))
    #expect(calendar.text.contains("DESCRIPTION:一行\\n二行\r\n"))
    #expect(calendar.text.contains("CATEGORIES:a\\,b,c\r\n"))
  }

  @Test func `has no line of more than 75 bytes, and none is cut inside of a character`() throws {
    let title = String(repeating: "企业劳动争议调解委员会", count: 9)
    var calendar = ICalendar(name: "a", stamp: try day("2024-06-01"))
    calendar.append(.init(id: "x", first: try day("2024-06-01"), title: title))
    let lines = calendar.text.split(separator: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(lines.contains { $0.hasPrefix(" ") })
    #expect(calendar.text.replacing("\r\n ", with: "").contains("SUMMARY:\(title)\r\n"))
  }

  @Test func `reminds days before`() throws {
    var calendar = ICalendar(name: "a", stamp: try day("2024-06-01"))
    calendar.append(.init(id: "x", first: try day("2024-06-30"), title: "t", reminds: 14))
    #expect(
      calendar.text.contains("BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:t\r\nTRIGGER:-P14D\r\nEND:VALARM\r\n"))
  }
}
