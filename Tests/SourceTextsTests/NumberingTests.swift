import Diagnostics
import Testing

@testable import SourceTexts

@Suite("The numbering of a text") struct NumberingTests {
  private func outline(_ text: String) -> TextOutline { .read(TextFile(path: "t", text: text)) }

  @Test("is read at every level, half-width and full-width") func levels() {
    let text = """
      开头
      一、甲
      （一）乙。正文。
      1．丙。正文。
      （1）丁。
      ①戊。
      ②己。
      (2)庚。
      2. 辛。
      (二)壬。正文。
      二、癸
      正文。
      """
    #expect(
      outline(text).clauses.map(\.path) == [
        "序", "一", "一（一）", "一（一）1", "一（一）1（1）", "一（一）1（1）①", "一（一）1（1）②", "一（一）1（2）", "一（一）2", "一（二）", "二",
      ])
  }

  @Test("of articles goes through the chapters") func articles() {
    let outline = outline("某办法\n第一章 总则\n第一条 甲。\n第二条 乙：\n（一）丙；\n（二）丁。\n第二章 分则\n第三条 戊。")
    #expect(outline.clauses.map(\.path) == ["序", "第一条", "第二条", "第二条（一）", "第二条（二）", "第三条"])
    #expect(outline.chapters == 2)
    #expect(outline.numberingFaults.isEmpty)
  }

  @Test(
    "takes no figure for a number",
    arguments: ["2.5万人参加。", "2024年、2025年都办。", "一百二十件。", "（2024年1月）。", "第三批名单。", "第三条规定的事。", "12345678"])
  func noLabel(text: String) { #expect(Label(NormalText(file: "t", line: 1, text.unicodeScalars)) == nil) }

  @Test("takes a number before a year", arguments: ["1.2024年办。", "1. 2024年办。", "1．2024年办。", "1、办。"])
  func labelBeforeYear(text: String) throws {
    let label = try #require(Label(NormalText(file: "t", line: 1, text.unicodeScalars)))
    #expect(label.rank == .item && label.number == 1)
  }

  @Test("ends before the list of attachments, the signature, and a paragraph behind a run-in clause") func tail() {
    let runIn = outline("一、甲\n（一）乙。正文。\n请各区报送。\n附件：1．表\n2．册\n某局\n2031年3月2日")
    #expect(runIn.clauses.map(\.path) == ["一", "一（一）", "尾"])
    #expect(runIn.clauses.last?.parts.count == 5)
    #expect(runIn.attachments.map(\.number) == [1, 2])
    let bare = outline("一、甲\n正文。\n又一段。\n某局\n2031年3月2日")
    #expect(bare.clauses.first?.parts.count == 3)
    #expect(bare.clauses.last?.parts.map(\.text.string) == ["某局", "2031年3月2日"])
  }

  @Test(
    "is told where it breaks",
    arguments: [
      ("一、甲\n三、乙", "三", 3, 2), ("一、甲\n（二）乙。", "一（二）", 2, 1), ("一、甲\n1．乙。\n3．丙。", "一3", 3, 2),
      ("一、甲\n二是乙。", "一二是", 2, 1), ("第一类：甲；\n第三类：乙；", "第三类", 3, 2), ("一、甲。\n附件：1．表\n3．册", "附件3", 3, 2),
      ("一、甲。\n附件：\n表\n2．册", "附件2", 2, 1),
    ])
  func breaks(text: String, clause: String, found: Int, expected: Int) {
    let faults = outline(text).numberingFaults.map(\.diagnostic)
    #expect(faults.count == 1)
    #expect(
      faults.first?.arguments == ["clause": .text(clause), "found": .integer(found), "expected": .integer(expected)])
  }

  @Test("may begin a list again below a clause") func secondList() {
    #expect(outline("一、甲\n1．乙。\n2．丙。\n1．丁。\n2．戊。").numberingFaults.isEmpty)
  }
}
