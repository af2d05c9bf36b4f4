import Testing
import TextWidth

@testable import Reporting

@Suite struct TextTableTests {
  private func sample(_ fit: TextTable.Column.Fit) -> TextTable {
    var table = TextTable([.init("辖区"), .init("缺", .right), .init("说明", fit: fit, minimum: 6)])
    table.append(["和平区", "1", "129 of 200 enterprises"])
    table.append(["滨海新区", "12"])
    return table
  }

  @Test func `Columns stay aligned under Chinese text`() {
    #expect(
      sample(.keep).text() == """
        辖区      缺  说明
        --------  --  ----------------------
        和平区     1  129 of 200 enterprises
        滨海新区  12

        """)
  }

  @Test func `A table that is too wide wraps its longest column`() {
    #expect(
      sample(.wrap).lines(total: 26) == [
        "辖区      缺  说明",
        "--------  --  ------------",
        "和平区     1  129 of 200",
        "              enterprises",
        "滨海新区  12",
      ])
  }

  @Test func `A column may be cut instead`() {
    #expect(sample(.cut).lines(total: 26)[2] == "和平区     1  129 of 200 …")
    #expect(sample(.cut).lines(total: nil)[2] == "和平区     1  129 of 200 enterprises")
  }

  @Test func `A table with an indent and no titles has no rule`() {
    var table = TextTable([.init(""), .init("")], indent: 2, showsTitles: false)
    table.append(["a", "乡\n镇"])
    #expect(table.lines() == ["  a  乡 镇"])
  }

  private func wide(_ count: Int) -> TextTable {
    var table = TextTable([.init("月份")] + (1...count).map { .init("事项\($0)", .right, fit: .wrap, minimum: 4) })
    table.append(["2030-09"] + (1...count).map { "\($0 * 1000)" })
    return table
  }

  @Test func `a table whose columns do not fit beside each other stands in blocks of about as many`() {
    #expect(
      wide(5).blocks(total: 28) == [
        "月份     事项1  事项2",
        "-------  -----  -----",
        "2030-09   1000   2000",
        "",
        "月份     事项3  事项4  事项5",
        "-------  -----  -----  -----",
        "2030-09   3000   4000   5000",
      ])
  }

  @Test(arguments: 8...120) func `no block is wider than the terminal nor loses a column`(total: Int) {
    let lines = wide(9).blocks(total: max(total, 13))
    #expect(lines.allSatisfy { DisplayWidth().of($0) <= max(total, 13) })
    for count in 1...9 { #expect(lines.count { $0.split(separator: " ").contains("\(count * 1000)") } == 1) }
  }

  @Test func `a table that fits is one block`() {
    #expect(wide(5).blocks(total: 80) == wide(5).lines(total: 80))
    #expect(wide(5).blocks(total: nil) == wide(5).lines(total: nil))
    #expect(TextTable([.init("甲")]).blocks(total: 2) == ["甲", "--"])
  }
}
