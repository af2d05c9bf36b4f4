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
}
