import Campaigns
import Foundation
import MediationModel
import PolicyLanguage
import Testing
import TextWidth

@testable import Reporting

@Suite struct `A selection plan` {
  private func page(_ language: Language, cases: Int = 2) throws -> String {
    let run = RunDescription(
      version: "0", policies: [], ledgerDigest: "0123456789abcdef", setAside: 0, flags: 0,
      asOf: try SampleSelection.day("2030-07-01"), readings: [:])
    return SelectionPlanPage(try SampleSelection.report(cases: cases), ExamplePolicy.opened, run, language).html
  }

  private func csv(_ language: Language, cases: Int = 2) throws -> String {
    SelectionPlanTable.csv(try SampleSelection.report(cases: cases), ExamplePolicy.opened, language)
  }

  private func calendar(_ language: Language, leadDays: Int = 14) throws -> String {
    SelectionPlanCalendar.text(try SampleSelection.report(leadDays: leadDays), ExamplePolicy.opened, language)
  }

  // MARK: The page

  @Test(arguments: Language.allCases) func `is one page that fetches and runs nothing`(language: Language) throws {
    let html = try page(language)
    try Snapshot.expect(html, "selection-\(language.rawValue).html")
    for word in ["http", "<script", "url(", "@import", "src="] { #expect(!html.contains(word)) }
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(html.contains("<h1>示例“推荐” &lt;a&amp;b&gt;</h1>"))
  }

  @Test func `shows the readings side by side, with a star for who is in all of them`() throws {
    // The line end in the name is kept: a browser shows a blank for it.
    let rows = try page(.zh).replacing("\n二行", with: " 二行").split(separator: "\n").map(String.init)
    let first = try #require(rows.first { $0.contains(">N-1<") && $0.contains("●") })
    #expect(first.hasPrefix("<tr><td>★!</td>") && first.hasSuffix("<td>●</td><td>●</td></tr>"))
    let second = try #require(rows.first { $0.contains(">N-2<") && $0.contains("●") })
    #expect(second.hasPrefix("<tr><td></td>") && second.hasSuffix("<td></td><td>●</td></tr>"))
    // The bound that the second reading cannot keep, and the case itself.
    #expect(rows.contains { $0.hasPrefix("<tr class=\"marked\">") && $0.contains("1: 1；2: 3（差 2）") })
    #expect(rows.contains { $0.hasPrefix("<tr class=\"marked\"><td>2</td><td>算</td>") })
  }

  @Test func `with more cases than a sheet has room for names them in one column`() throws {
    let html = try page(.zh, cases: 12)
    #expect(html.contains("<td>123456789abc</td></tr>"))
    #expect(html.contains("<td>1；2: 2</td>") == false)
    #expect(html.contains("13456789abc: 1；2: 2"))
    #expect(!html.contains("●</td>"))
  }

  @Test func `with one case needs no star and no numbers of cases`() throws {
    let html = try page(.en, cases: 1)
    #expect(!html.contains("★"))
    #expect(html.contains("Put forward: 1."))
  }

  // MARK: The table

  @Test(arguments: Language.allCases) func `is a table of all nominations`(language: Language) throws {
    let csv = try csv(language)
    try Snapshot.expect(csv, "selection-\(language.rawValue).csv")
    #expect(csv.hasPrefix(language.pick("\u{FEFF}批次,", "\u{FEFF}batch,")))
    // A name in quotes has the only line end without a carriage return.
    #expect(csv.split(separator: "\r\n").count == 5)
    #expect(csv.contains("\"<script>alert(1)</script>,\"\"甲\"\"\n二行\""))
    #expect(csv.contains(",'=cmd|' /C calc'!A1,"))
    #expect(csv.contains("cutoff=eve") && csv.contains("cutoff=day"))
  }

  @Test func `under one reading has no columns for cases`() throws {
    let header = try csv(.en, cases: 1).prefix { $0 != "\r\n" }
    #expect(!header.contains("case_"))
    #expect(header.hasSuffix("nomination,put_forward,reason,lacks,what_it_lacks,mend_by,wanted_by,put_forward_by"))
  }

  // MARK: The calendar

  @Test(arguments: Language.allCases) func `is a calendar of what is still to come`(language: Language) throws {
    let calendar = try calendar(language)
    try Snapshot.expect(calendar, "selection-\(language.rawValue).ics")
    let lines = calendar.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
    let ids = lines.filter { $0.hasPrefix("UID:") }
    // Two steps with a day, each with the planner's own, and two to mend; neither the one that is over nor that without.
    #expect(ids.count == 6 && Set(ids).count == 6)
    #expect(
      lines.filter { $0.hasPrefix("DTSTART") }.map { $0.suffix(8) } == [
        "20300721", "20300721", "20300721", "20300804", "20300817", "20300831",
      ])
    #expect(lines.allSatisfy { !$0.contains("\n") })
  }

  @Test func `keeps the ids of events when the planner's days move`() throws {
    func ids(_ text: String) -> Set<Substring> {
      Set(text.replacing("\r\n ", with: "").split(separator: "\r\n").filter { $0.hasPrefix("UID:") })
    }
    let (early, late) = (try calendar(.zh), try calendar(.en, leadDays: 7))
    #expect(ids(early) == ids(late))
    #expect(early.contains("VALUE=DATE:20300721") && !late.contains("VALUE=DATE:20300721"))
    // Without a day of the planner's own there is one event a step, and the last day to mend.
    let plain = try calendar(.zh, leadDays: 0)
    #expect(ids(plain).isStrictSubset(of: ids(early)) && ids(plain).count == 4)
    #expect(plain.components(separatedBy: "DTSTART;VALUE=DATE:20300804").count == 4)
  }

  // MARK: For a terminal

  @Test(arguments: Language.allCases) func `holds hostile names on lines of their own`(language: Language) throws {
    let text = SelectionPlanText(try SampleSelection.report(), ExamplePolicy.opened, language).text(width: 80)
    let lines = text.split(separator: "\n")
    #expect(!lines.contains { $0.hasPrefix("二行") })
    #expect(lines.filter { DisplayWidth().of($0) > 80 } == [])
    #expect(text.contains("<script>"))
  }
}

@Suite struct `A cell of a table for spreadsheets` {
  @Test(arguments: ["=1+1", "+1+1", "-cmd", "@SUM(A1)", "\tx", "＝1", "=", "-", "+49 170"])
  func `is no formula`(text: String) {
    #expect(CSVText.text([[text]]) == "\u{FEFF}'\(text)\r\n")
  }

  @Test(arguments: ["-3", "+2.5", "-0.01", "2024-06", "a=b", "'x", "", "甲", "≥3"])
  func `stays as it is`(text: String) {
    #expect(CSVText.text([[text]]) == "\u{FEFF}\(text)\r\n")
  }
}
