import MediationModel
import PolicyEngine
import PolicyModel
import Testing

/// Steps of a task list against the progress that the ledger reports.
@Suite struct MeasureTests {
  private func asked(_ limit: String, _ records: [[String: String]], covered: Bool = true) throws -> Asked {
    let policy = InventedPolicy(
      measures: """
        { no = 1, section = "一", gist = "事项", steps = {
          { no = 1, gist = "步骤", leads = {}, with = { "bureau" }, limit = { \(limit) } },
          { no = 2, gist = "另一步", departments = "above", limit = "above" } } },
        """)
    return try policy.asked { given in
      if !covered { given.covers(["organization"], in: "CN-XX") }
      for record in records {
        let shared = ["jurisdiction": "CN-XX", "policy": "invented/trial", "measure": "1", "step": "1"]
        given.add(1, "measure_progress", shared.merging(record) { $1 }.filter { !$0.value.isEmpty })
      }
    }
  }

  private static let milestone = "by = \"2024-06-30\", reach = \"interim_result\""

  @Test(
    "A milestone is judged at the end of its day",
    arguments: [
      ("2024-06-29", "2024-06-29", Outcome.satisfied, Timing.pending),
      ("2024-06-30", "2024-06-30", .satisfied, .onTime), ("2024-07-01", "2024-06-30", .notSatisfied, .overdue),
      ("2024-07-01", "2024-06-29", .pending, .pending), ("2024-07-01", "2024-07-01", .notSatisfied, .late),
    ])
  func day(reached: String, day: String, outcome: Outcome, timing: Timing) throws {
    let asked = try asked(MeasureTests.milestone, [["date": reached, "status": "interim_result"]])
    let finding = try asked.finding("m1_1", "CN-XX", on: day)
    #expect(finding.outcome == outcome)
    #expect(finding.timing == timing)
    #expect(finding.milestone == Day("2024-06-30"))
  }

  @Test(
    "A status at least as far as asked is enough",
    arguments: [
      ("not_started", "interim_result", Outcome.notSatisfied), ("under_way", "interim_result", .notSatisfied),
      ("interim_result", "interim_result", .satisfied), ("done", "interim_result", .satisfied),
      ("interim_result", "done", .notSatisfied), ("done", "done", .satisfied),
    ])
  func reach(status: String, reach: String, outcome: Outcome) throws {
    let asked = try asked("by = \"2024-06-30\", reach = \"\(reach)\"", [["date": "2024-06-01", "status": status]])
    let finding = try asked.finding("m1_1", "CN-XX", on: "2024-06-30")
    #expect(finding.outcome == outcome)
    #expect(finding.actual == .text(status))
  }

  @Test("A record of another step, item or list is none; one without a step speaks of the whole item")
  func whose() throws {
    for (changed, outcome) in [
      (["step": "2"], Outcome.notSatisfied), (["measure": "2"], .notSatisfied), (["policy": "other"], .notSatisfied),
      (["jurisdiction": "甲区"], .notSatisfied), (["step": ""], .satisfied),
    ] {
      let record = ["date": "2024-06-01", "status": "done"].merging(changed) { $1 }
      let asked = try asked(MeasureTests.milestone, [record])
      #expect(try asked.finding("m1_1", "CN-XX", on: "2024-06-30").outcome == outcome, "\(changed)")
    }
  }

  @Test("A ledger that does not cover progress leaves it open, not missed")
  func uncovered() throws {
    let asked = try asked(MeasureTests.milestone, [], covered: false)
    let finding = try asked.finding("m1_1", "CN-XX", on: "2024-07-01")
    #expect(finding.outcome == .indeterminate)
    #expect(finding.unknown == ["measure_progress"])
  }

  @Test("What goes on without an end is reported with its latest status")
  func openEnded() throws {
    let records = [
      ["date": "2024-06-01", "status": "interim_result"], ["date": "2024-05-01", "status": "under_way"],
      ["date": "2024-08-01", "status": "done"],
    ]
    let asked = try asked("open_ended = true", records)
    let finding = try asked.finding("m1_1", "CN-XX", on: "2024-07-01")
    #expect(finding.outcome == .reported)
    #expect(finding.actual == .text("interim_result"))
    #expect(finding.milestone == nil)
    #expect(try asked.finding("m1_2", "CN-XX", on: "2024-07-01").actual == nil)
  }

  @Test("Two records of one day that differ tell no status")
  func contradicting() throws {
    let records = [["date": "2024-06-01", "status": "under_way"], ["date": "2024-06-01", "status": "done"]]
    let asked = try asked("open_ended = true", records)
    #expect(try asked.finding("m1_1", "CN-XX", on: "2024-07-01").actual == .unknown)
  }
}
