import CampaignPlanning
import Testing

@Suite struct LinearModelTests {
  @Test func `a row of whole variables is checked to the last unit`() {
    var model = LinearModel()
    let many = model.variable(through: 1 << 50)
    model.require([.init(3, many)], from: 3 << 50, group: "exact")
    #expect(model.violation(of: [Double(1 << 50)]) == nil)
    #expect(model.violation(of: [Double(1 << 50) - 1]) == .row(0))
  }

  @Test func `terms of one variable are added up`() {
    var model = LinearModel()
    let one = model.variable()
    let other = model.variable()
    model.require([.init(2, one), .init(1, other), .init(3, one), .init(-1, other)], from: 1, group: "sum")
    #expect(model.rows[0].terms == [.init(5, one)])
  }

  @Test func `a value far from whole is no point, a hair beside is made whole`() {
    var model = LinearModel()
    _ = model.variable(through: 9)
    _ = model.variable(through: 9, isWhole: false)
    #expect(model.rounded([2.999_999, 0.5]) == [3, 0.5])
    #expect(model.rounded([2.9, 0.5]) == nil)
    #expect(model.rounded([.nan, 0.5]) == nil)
    #expect(model.rounded([1]) == nil)
  }

  @Test func `what lies outside a variable's bounds is named`() {
    var model = LinearModel()
    _ = model.variable(from: 1, through: 2)
    #expect(model.violation(of: [0]) == .variable(0))
    #expect(model.violation(of: [3]) == .variable(0))
    #expect(model.violation(of: [2]) == nil)
    #expect(model.violation(of: []) == .size)
  }
}
