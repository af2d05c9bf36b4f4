import Reporting
import Testing

@Suite struct `A line chart` {
  private func chart(_ values: [Int64?], _ marks: [LineChart.Mark] = []) -> String {
    LineChart(
      "t <1>", months: values.indices.map { "m\($0)" }, lines: [.init("计划", values, color: "#000000")], marks: marks
    ).svg
  }

  @Test func `draws a step for every month`() {
    // From 0 at the bottom (200) to 10 at the top (36), two months wide.
    #expect(chart([0, 10]).contains("<path d=\"M60 200 H310 V36 H560\""))
  }

  @Test func `leaves a gap where a month is not known`() {
    #expect(chart([10, nil, 10, 10]).contains("<path d=\"M60 36 H185 M310 36 H435 V36 H560\""))
  }

  @Test func `fills the diamond of what is met alone`() {
    let svg = chart(
      [4, 10],
      [.init(month: 0, value: 5, label: "五", isMet: false), .init(month: 1, value: 10, label: "十", isMet: true)])
    #expect(svg.contains("fill=\"#ffffff\" stroke=\"#b3261e\"><title>五</title>"))
    #expect(svg.contains("fill=\"#1b7f4b\" stroke=\"#1b7f4b\"><title>十</title>"))
  }

  @Test func `escapes its words and survives equal and huge numbers`() {
    #expect(chart([0]).contains("aria-label=\"t &lt;1&gt;\""))
    #expect(chart([7, 7]).contains("<path d="))
    #expect(chart([.max / 2, 0]).contains("<path d="))
  }
}
