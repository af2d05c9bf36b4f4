import Diagnostics
import PolicyModel
import Testing

@testable import SourceTexts

@Suite("A table of measures") struct TableTests {
  private typealias Row = [String]

  /// Titles, then four rows: two sections, three measures, four steps; blank cells stand for what is above.
  private static let rows: [Row] = [
    ["第一部分\n\n第一部分", "1.办甲事。", "1.先办三件。", "甲局、乙局", "2031年年底前完成"],
    ["", "", "2.后办。", "", ""],
    ["第二部分", "2.办乙\n\n事。", "1.只办一次。", "乙局\n", "长期推进"],
    ["", "3.办丙事。", "1.办第12期班。", "丙局", "2032年6月底前"],
  ]

  private static func text(_ rows: [Row]) -> String {
    let table = ([["部分", "要办的事", "办法", "谁办", "何时"]] + rows).map { row in row.map { "\t" + $0 }.joined(separator: "\n") }
    return "附件\n示例清单\n\n" + table.joined(separator: "\n\n") + "\n"
  }

  private static let source = Source(
    id: "list", title: "示例清单", number: nil, issuers: [], adopted: nil, issued: nil,
    clauses: [
      Sample.clause("一", [], title: "第一部分"),
      Sample.clause("1", [("1", "三件", ["3", "2031-12-31"]), ("2", "后办", [])]),
      Sample.clause("二", [], title: "第二部分"),
      Sample.clause("2", [("1", "一次", ["1"])]),
      Sample.clause("3", [("1", "班", ["12", "2032-06-30"])]),
    ])

  private func findings(_ rows: [Row]) -> [String] {
    Sample.findings(Sample.verify(Self.text(rows), Self.source)).filter { !$0.hasPrefix("sources.numbering") }
  }

  @Test("is read with blank cells, cells of several lines, and headings printed again") func agrees() {
    let verification = Sample.verify(Self.text(Self.rows), Self.source)
    #expect(Sample.findings(verification) == [])
    #expect(verification.counts.rows == 4)
    #expect(verification.counts.numbers == 3)
    #expect(verification.counts.dates == 2)
  }

  @Test("A row that is gone is reported", arguments: 0..<4) func goneRow(index: Int) {
    var rows = Self.rows
    rows.remove(at: index)
    #expect(!Sample.verify(Self.text(rows), Self.source).agrees)
  }

  @Test("Two rows that changed places are reported", arguments: 0..<3) func swappedRows(index: Int) {
    var rows = Self.rows
    rows.swapAt(index, index + 1)
    #expect(!Sample.verify(Self.text(rows), Self.source).agrees)
  }

  @Test("A step more and a step less are told with their clause") func steps() {
    var rows = Self.rows
    rows[1][2] = "2.后办。"
    rows.insert(["", "", "3.再办。", "", ""], at: 2)
    #expect(findings(rows) == ["sources.step-not-in-outline text.txt:26:2 1 3"])
    rows = Self.rows
    rows.remove(at: 1)
    #expect(findings(rows) == ["sources.point-not-in-text sources.lua:49:3 1 2"])
  }

  @Test("A date in the row below is not the same") func dateInAnotherRow() {
    var rows = Self.rows
    (rows[0][4], rows[1][4]) = (rows[1][4], rows[0][4])
    #expect(
      findings(rows) == [
        "sources.figure-not-in-text sources.lua:49:2 1 1 2031-12-31",
        "sources.figure-not-in-outline text.txt:22:2 1 2031-12-31",
      ])
  }

  @Test("A heading, a number and a cell that are wrong are told") func wrongCells() {
    var rows = Self.rows
    rows[2][0] = "第二部份"
    #expect(findings(rows).contains { $0.hasPrefix("sources.clause-not-in-outline") && $0.hasSuffix("第二部份") })
    rows = Self.rows
    rows[2][1] = "办乙事。"
    #expect(findings(rows).contains { $0.hasPrefix("sources.row-without-number") && $0.hasSuffix("办乙事。") })
    rows = Self.rows
    rows[2].removeLast()
    #expect(findings(rows).contains { $0.hasPrefix("sources.row-length") && $0.hasSuffix("4 5") })
  }

  @Test(
    "A heading printed again within a cell is one heading",
    arguments: [("甲甲甲", "甲"), ("甲乙甲乙", "甲乙"), ("甲乙甲", "甲乙甲"), ("", "")])
  func once(text: String, unit: String) {
    #expect(TextOutline.headingOnce(text) == unit)
  }

  @Test("Paragraphs that are indented with tabulators are no table") func indented() {
    let blocks = TextBlocks(TextFile(path: "t", text: "\t一、甲\n\t正文。\n\t二、乙\n\t正文。\n\t三、丙\n"))
    #expect(blocks.cells.isEmpty)
    #expect(blocks.before.count == 5)
  }
}
