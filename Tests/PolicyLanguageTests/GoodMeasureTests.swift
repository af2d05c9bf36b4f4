import MediationModel
import PolicyLanguage
import PolicyModel
import Testing

@Suite("A task list without a fault") struct GoodMeasureTests {
  private let policy: Policy

  init() throws { policy = try SampleFolder.good().policy }

  private func measure(_ id: String) throws -> Measure {
    let norm = try #require(policy.norm(id))
    guard case .measure(let measure) = norm.body else { throw Wrong() }
    return measure
  }

  private struct Wrong: Error {}

  @Test("makes each step a norm that cites its item and step") func norms() throws {
    let norm = try #require(policy.norm("m1_2"))
    #expect(norm.label == "步骤二")
    #expect(norm.citations == [Citation(source: "sample-1", clause: "1", point: "2")])
    #expect(norm.force == .must)
    #expect(try #require(policy.norm("m2_1")).force == .encouraged)
    let measure = try measure("m1_2")
    #expect(measure.place == Measure.Place(measure: 1, step: 2))
    #expect(measure.gist == "事项一")
    #expect(measure.section == "一")
    #expect(measure.level == "province")
  }

  @Test("resolves a blank cell in each column by itself, across items too") func blanks() throws {
    let printed = Measure.Departments(leads: ["bureau"], participants: ["court"])
    let first = Measure.Place(measure: 1, step: 1)
    #expect(try measure("m1_1").departments == Measure.Cell(printed, inheritedFrom: nil))
    #expect(try measure("m1_2").departments == Measure.Cell(printed, inheritedFrom: first))
    #expect(try measure("m2_1").departments == Measure.Cell(printed, inheritedFrom: first))
    let day = try #require(Day("2024-12-31"))
    let milestone = Measure.Milestone(by: day, reach: .interimResult)
    #expect(try measure("m1_1").limit.value == Measure.Limit(milestone: milestone, isOpenEnded: true))
    let open = Measure.Limit(milestone: nil, isOpenEnded: true)
    #expect(try measure("m1_2").limit == Measure.Cell(open, inheritedFrom: nil))
    #expect(try measure("m2_1").limit == Measure.Cell(open, inheritedFrom: Measure.Place(measure: 1, step: 2)))
  }
}
