import MediationModel
import PolicyEngine
import PolicyModel
import Testing

/// Dated steps that the ledger shows, once.
@Suite struct StageTests {
  private func finding(_ due: String, sent: String?, on day: String) throws -> Finding {
    let policy = InventedPolicy(
      stages: """
          { id = "plan", label = "报方案", cite = "一", bearer = "bureau", \(due), per = "district",
            count = "submission", date = "submitted_on",
            where = function(s) return s.kind == "implementation_plan" end },
        """)
    let asked = try policy.asked { given in
      if let sent {
        given.add(
          1, "submission", ["jurisdiction": "甲区", "kind": "implementation_plan", "submitted_on": sent])
      }
    }
    return try asked.finding("plan", "甲区", on: day)
  }

  @Test(
    "A step with a last day is judged at the end of that day",
    arguments: [
      ("2024-06-29", "2024-06-29", Outcome.satisfied), ("2024-06-30", "2024-06-30", .satisfied),
      ("2024-07-01", "2024-07-01", .notSatisfied),
    ])
  func by(sent: String, day: String, outcome: Outcome) throws {
    let finding = try finding("by = \"2024-06-30\"", sent: sent, on: day)
    #expect(finding.outcome == outcome)
    #expect(finding.milestone == Day("2024-06-30"))
  }

  @Test(
    "What was done before the document was issued is no answer to it",
    arguments: [("2024-03-09", false), ("2024-03-10", true)])
  func beforeTheDocument(sent: String, counts: Bool) throws {
    let finding = try finding("by = \"2024-06-30\"", sent: sent, on: "2024-06-30")
    #expect(finding.outcome == (counts ? .satisfied : .notSatisfied))
  }

  @Test("A step that is not done is pending the day before, and missed on the day")
  func notDone() throws {
    let before = try finding("by = \"2024-06-30\"", sent: nil, on: "2024-06-29")
    #expect(before.outcome == .pending)
    #expect(before.daysLeft == 1)
    #expect(before.missing == Interval(1))
    #expect(try finding("by = \"2024-06-30\"", sent: nil, on: "2024-06-30").outcome == .notSatisfied)
  }

  @Test(
    "A step with a first and a last day counts what was done between them, both included",
    arguments: [
      ("2024-08-24", Outcome.notSatisfied), ("2024-08-25", .satisfied), ("2024-08-31", .satisfied),
      ("2024-09-01", .notSatisfied),
    ])
  func fromThrough(sent: String, outcome: Outcome) throws {
    let due = "from = \"2024-08-25\", through = \"2024-08-31\""
    #expect(try finding(due, sent: sent, on: "2024-12-31").outcome == outcome)
  }

  @Test("A step of a month counts the whole month", arguments: [("2024-08-01", true), ("2024-07-31", false)])
  func during(sent: String, counts: Bool) throws {
    let found = try finding("during = \"2024-08\"", sent: sent, on: "2024-12-31")
    #expect(found.outcome == (counts ? .satisfied : .notSatisfied))
    #expect(found.milestone == Day("2024-08-31"))
  }

  @Test("A step before an hour is due on that day, and not a day later")
  func beforeAnHour() throws {
    let due = "before = \"2024-08-04T17:00\""
    #expect(try finding(due, sent: "2024-08-04", on: "2024-08-05").outcome == .satisfied)
    #expect(try finding(due, sent: "2024-08-05", on: "2024-08-05").outcome == .notSatisfied)
  }

  @Test("A step without a day is reported: what was done since the document, through the day of the evaluation")
  func openEnded() throws {
    for (sent, day, count) in [
      ("2024-06-30", "2024-06-30", 1), ("2024-06-30", "2024-06-29", 0), ("2024-03-09", "2024-06-30", 0),
    ] {
      let finding = try finding("open_ended = true", sent: sent, on: day)
      #expect(finding.outcome == .reported)
      #expect(finding.milestone == nil)
      #expect(finding.actual == .number(Interval(Int64(count))), "\(sent) on \(day)")
    }
  }
}
