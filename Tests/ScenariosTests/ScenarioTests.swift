import Foundation
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel
import Testing

@testable import Scenarios

/// The example of the repository, opened and evaluated once for all tests.
enum Example {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path
  static let day = Day(year: 2025, month: 12, day: 31) ?? Day(number: 0)

  static let baseline: Baseline = {
    do {
      let workspace = try Workspace.open(
        policies: ["\(root)/Policies/tianjin/organization-building-2024"], ledger: "\(root)/Examples/tianjin/ledger",
        workers: 2)
      return try Baseline(workspace, Binding(asOf: day, workers: 2))
    } catch {
      preconditionFailure("the example opens: \(error)")
    }
  }()

  static func change(_ text: String) -> Scenario {
    let sides = text.split(separator: "=").map(String.init)
    let name = sides[0].split(separator: "@").map(String.init)
    let value: WrittenValue = Day(sides[1]) == nil ? .number(sides[1]) : .text(sides[1])
    return Scenario(
      title: text,
      parameters: [ParameterChange(name[0], by: name.count == 2 ? Day(name[1]) : nil, value)])
  }

  /// Name → outcome of every district in the slice of a milestone.
  static func outcomes(_ evaluations: [Evaluation], _ norm: String, _ milestone: String) -> [String: Outcome] {
    let slices = evaluations.flatMap(\.norms).filter { $0.norm.localID == norm }.flatMap(\.slices)
    let slice = slices.first { $0.milestone == Day(milestone) }
    return Dictionary((slice?.results ?? []).map { ($0.subject.label ?? "", $0.outcome) }) { first, _ in first }
  }

  /// Name → known part and whole of every district whose numbers are exact.
  static func shares(_ norm: String, _ milestone: String) -> [String: (part: Int64, whole: Int64)] {
    let slices = baseline.evaluations.flatMap(\.norms).filter { $0.norm.localID == norm }.flatMap(\.slices)
    let slice = slices.first { $0.milestone == Day(milestone) }
    var found: [String: (part: Int64, whole: Int64)] = [:]
    for finding in slice?.results ?? [] {
      guard case .share(let part, let whole)? = finding.actual, part.isExact, whole.isExact else { continue }
      found[finding.subject.label ?? ""] = (part.known, whole.known)
    }
    return found
  }
}

@Suite("A scenario on the example") struct ScenarioTests {
  @Test("All streets instead of 95 % flips the districts between the two, and no other")
  func streets() throws {
    let comparison = try Example.baseline.compare(Example.change("township_coverage@2025-12-31=100"))
    #expect(comparison.norms.map(\.norm.localID) == ["township_centres"])
    #expect(comparison.evaluatedAgain == ["tianjin/organization-building-2024#township_centres"])
    let slices = try #require(comparison.norms.first).slices
    // The earlier milestone is not shown: nothing of it changed.
    #expect(slices.map(\.milestone) == [Day("2025-12-31")])
    let flipped = slices[0].subjects.filter { $0.before?.outcome != $0.after?.outcome }
    let fallen = flipped.filter { $0.before?.outcome == .satisfied && $0.after?.outcome == .notSatisfied }
    // By arithmetic from the baseline's counts: at least 95 in 100, and not all.
    let between = Example.shares("township_centres", "2025-12-31").filter { _, share in
      share.part * 100 >= share.whole * 95 && share.part < share.whole
    }
    #expect(Set(fallen.compactMap { $0.before?.subject.label }) == Set(between.keys))
    #expect(Set(between.keys) == ["滨海新区", "静海区"])
    // One that may have all or all but one can no longer be told.
    #expect(flipped.filter { $0.after?.outcome == .indeterminate }.map { $0.before?.subject.label } == ["宝坻区"])
    #expect(flipped.count == 3)
    #expect(slices[0].subjects.count == 5, "two more only lack one more")
  }

  @Test(
    "says what an evaluation from nothing says",
    arguments: [
      "enterprise_coverage@2025-12-31=85", "enterprise_coverage@2026-06-30=90", "chamber_coverage@2024-12-31=50",
      "township_full_time_min=2", "township_part_time_min=0", "training_hours_min=48", "practice_events_min=5",
      "held_years=4", "idle_years=1", "district_experts_max=20", "candidates_max=1", "removal_days=30",
      "mediated_share_min=60", "extended_to=2027-12-31",
    ])
  func sameAsAnew(_ text: String) throws {
    let scenario = Example.change(text)
    try expectSameAsAnew(scenario, changed: Example.baseline.changes(of: scenario))
  }

  @Test("says what an evaluation from nothing says of another day") func otherDay() throws {
    let scenario = Scenario(title: "", asOf: Day("2025-06-30"))
    try expectSameAsAnew(scenario, changed: Example.baseline.changes(of: scenario))
  }

  @Test("says what an evaluation from nothing says of other records", arguments: ["wuqing", "staffing"])
  func otherRecords(_ name: String) throws {
    let scenario = try ScenarioFile.read("\(Example.root)/Examples/tianjin/scenarios/\(name).lua")
    try expectSameAsAnew(scenario, changed: Example.baseline.changes(of: scenario))
  }

  private func expectSameAsAnew(_ scenario: Scenario, changed: [EvaluationChange]) throws {
    let outcome = try Example.baseline.evaluate(scenario)
    #expect(!outcome.evaluatedAgain.isEmpty)
    for (kept, (base, change)) in zip(outcome.kept, zip(Example.baseline.kept, changed)) {
      let law = base.opened.under(base.opened.policy.replacing(change.parameters))
      var binding = base.binding
      binding.asOf = change.asOf ?? binding.asOf
      let workspace = Workspace(opened: [law], ledger: change.ledger ?? base.ledger)
      let anew = try KeptEvaluation.evaluate(law, in: workspace, binding).counts
      #expect(kept.counts.count == anew.count)
      for (found, expected) in zip(kept.counts, anew) { #expect(found == expected, "\(expected.norm)") }
    }
  }

  @Test("leaves the baseline as it was") func baselineStays() throws {
    let before = Example.baseline.kept[0].counts
    _ = try Example.baseline.evaluate(Example.change("training_hours_min=100"))
    #expect(Example.baseline.kept[0].counts == before)
    #expect(Example.baseline.outcome.evaluatedAgain.isEmpty)
  }

  @Test("with the value that the law has changes nothing") func sameValue() throws {
    let comparison = try Example.baseline.compare(Example.change("township_coverage@2025-12-31=95"))
    #expect(comparison.norms.isEmpty)
    #expect(comparison.evaluatedAgain.count == 1)
  }

  @Test("Two scenarios are compared with each other, B with A") func twoScenarios() throws {
    let a = Example.change("township_coverage@2025-12-31=100")
    let b = Example.change("training_hours_min=36")
    let comparison = try Example.baseline.compare(a, with: b)
    #expect(comparison.norms.map(\.norm.localID) == ["township_centres", "training_hours"])
    let streets = try #require(comparison.norms.first).slices[0]
    #expect(streets.flips.contains { $0.from == .notSatisfied && $0.to == .satisfied && $0.count == 2 })
    #expect(try Example.baseline.compare(a, with: a).norms.isEmpty)
  }

  @Test("closes a reading") func reading() throws {
    let policy = try #require(Example.baseline.workspace.policies.first)
    let reading = try #require(policy.readings.first { $0.id == "held_until" })
    var scenario = Scenario(title: "")
    scenario.readings = [ReadingChange("held_until", try #require(reading.open.first))]
    let comparison = try Example.baseline.compare(scenario)
    #expect(comparison.norms.map(\.norm.localID) == ["certificate_state"])
    // A reading closed can settle and never unsettle.
    #expect(comparison.norms.flatMap(\.slices).flatMap(\.flips).allSatisfy { $0.from == .indeterminate })
  }

  @Test("is ended by a cancellation, and gives no answer") func cancelled() throws {
    let cancellation = Cancellation()
    cancellation.cancel()
    let failure = #expect(throws: EvaluationFailure.self) {
      try Example.baseline.evaluate(Example.change("training_hours_min=48"), Work(cancellation: cancellation))
    }
    #expect(failure?.isCancelled == true)
    #expect(throws: EvaluationFailure.self) {
      try Example.baseline.sweep([SweepAxis("training_hours_min")], Work(cancellation: cancellation))
    }
  }
}
