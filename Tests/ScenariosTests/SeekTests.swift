import Diagnostics
import MediationModel
import PolicyEngine
import PolicyModel
import Testing

@testable import Scenarios

@Suite("Seek and sweep on the example") struct SeekTests {
  private static let goal = SeekGoal("enterprise_committees", .nobodyFails)

  @Test("finds the largest whole percent that every district reaches, and confirms it") func largest() throws {
    let answer = try Example.baseline.seek(
      .parameter(SweepAxis("enterprise_coverage", by: Day("2025-12-31"))), Self.goal)
    // By arithmetic: the lowest share of a district whose numbers are known, cut to a whole percent.
    let shares = Example.shares("enterprise_committees", "2025-12-31").values
    let largest = try #require(shares.map { $0.part * 100 / $0.whole }.min())
    #expect(answer.intervals == [.init(from: "0", through: String(largest))])
    #expect(answer.tried == 101)
    #expect(answer.isMonotone)
    #expect(answer.isStepped)
    #expect(answer.isConfirmed)
    #expect(answer.checks.map(\.value) == ["0", String(largest), String(largest + 1)])
    #expect(answer.checks.map(\.found) == [true, true, false])

    // And by evaluating at it and one step above.
    for (value, holds) in [(largest, true), (largest + 1, false)] {
      let outcome = try Example.baseline.evaluate(Example.change("enterprise_coverage@2025-12-31=\(value)"))
      let outcomes = Example.outcomes(outcome.evaluations, "enterprise_committees", "2025-12-31")
      #expect(!outcomes.values.contains(.notSatisfied) == holds, "\(value)")
    }
  }

  @Test("finds hundredths of a percent where the step says so") func hundredths() throws {
    var axis = SweepAxis("enterprise_coverage", by: Day("2025-12-31"))
    axis.bounds = .init(from: "67", through: "67.1")
    axis.step = "0.01"
    let answer = try Example.baseline.seek(.parameter(axis), SeekGoal("enterprise_committees", .subject("武清区")))
    // 118 of 176.
    #expect(answer.intervals == [.init(from: "67", through: "67.04")])
    #expect(answer.checks.first?.value == "66.99")
    #expect(answer.checks.first?.expected == nil)
    #expect(answer.checks.first?.found == true)
  }

  @Test("finds how many more committees a district needs: as many as are missing") func committees() throws {
    var change = FactChange(.add(count: 1), of: "organization")
    change.within = "武清区"
    change.values = [FactChange.Value("kind", .text("enterprise_committee"))]
    let answer = try Example.baseline.seek(
      .records(change, through: 30),
      SeekGoal("enterprise_committees", .subject("武清区"), milestone: Day("2025-12-31")))
    let slices = Example.baseline.evaluations[0].norms.first { $0.norm.localID == "enterprise_committees" }?.slices
    let finding = slices?.first { $0.milestone == Day("2025-12-31") }?.results.first { $0.subject.label == "武清区" }
    let missing = try #require(finding?.missing)
    #expect(missing == Interval(23))
    #expect(answer.intervals == [.init(from: String(missing.known), through: "30")])
    #expect(answer.isConfirmed)
  }

  @Test("says when nothing meets the goal") func nothing() throws {
    var axis = SweepAxis("enterprise_coverage", by: Day("2025-12-31"))
    axis.bounds = .init(from: "90", through: "95")
    let answer = try Example.baseline.seek(.parameter(axis), Self.goal)
    #expect(answer.intervals.isEmpty)
    #expect(answer.checks.map(\.found) == [false, false])
  }

  @Test("A sweep says at each point what a scenario with that value says") func sweep() throws {
    var axis = SweepAxis("township_part_time_min")
    axis.bounds = .init(from: "0", through: "4")
    let sweep = try Example.baseline.sweep([axis])
    #expect(sweep.points.map(\.values) == [["0"], ["1"], ["2"], ["3"], ["4"]])
    #expect(sweep.norms.map(\.localID) == ["township_staffing"])
    for point in sweep.points {
      let outcome = try Example.baseline.evaluate(Example.change("township_part_time_min=\(point.values[0])"))
      let counts = outcome.kept[0].counts.filter { $0.norm == point.counts[0].norm }
      #expect(counts == point.counts)
    }
    let satisfied = sweep.points.map { $0.counts[0].tally[.satisfied] }
    #expect(satisfied == satisfied.sorted(by: >), "asking more, fewer comply")
    #expect(Set(satisfied).count > 2)
  }

  @Test("Two parameters are swept over every pair") func pairs() throws {
    let axes = try ["township_full_time_min=0..2", "township_part_time_min=1..3"].map { try SweepAxis(text: $0) }
    let sweep = try Example.baseline.sweep(axes)
    #expect(sweep.points.map { $0.values.joined(separator: ",") }.prefix(4) == ["0,1", "0,2", "0,3", "1,1"])
    #expect(sweep.points.count == 9)
  }

  @Test(
    "Ranges are read as they are written", arguments: ["a=1..", "a=..2", "a=1..2/", "=1..2", "a@day=1..2", "a=12"])
  func badRanges(_ text: String) { #expect(throws: InvalidInput.self) { try SweepAxis(text: text) } }

  @Test("The most sensitive number is the one that flips most, and each move says what a scenario says")
  func sensitivity() throws {
    let found = try Example.baseline.sensitivity()
    #expect(found.moves.map(\.flips) == found.moves.map(\.flips).sorted(by: >))
    let first = try #require(found.moves.first)
    #expect(first.name == "training_hours_min" && first.from == "40" && first.to == "41")
    let comparison = try Example.baseline.compare(Example.change("training_hours_min=41"))
    let flips = comparison.norms.flatMap(\.slices).flatMap(\.flips).reduce(0) { $0 + $1.count }
    #expect(first.flips == flips)
    #expect(found.nearest.allSatisfy { $0.distance >= 0 })
    #expect(found.unknowns.first?.alone ?? 0 > 0)
  }
}
