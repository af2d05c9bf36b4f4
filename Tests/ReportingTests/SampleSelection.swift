import MediationModel
import PolicyLanguage
import PolicyModel
import Testing

@testable import Campaigns

/// A selection plan of three nominations under two readings, made up to have every part of a report once. Names are such
/// as a page, a table or a calendar could take for something else.
enum SampleSelection {
  static let hostile = "<script>alert(1)</script>,\"甲\"\n二行"
  static let formula = "=cmd|' /C calc'!A1"

  static func report(cases: Int = 2, leadDays: Int = 14) throws -> SelectionPlanReport {
    let opened = try #require(ExamplePolicy.opened.first)
    let policy = opened.policy
    var plan = SelectionPlan(title: "示例“推荐” <a&b>")
    plan.reason = "先看两种读法"
    plan.leadDays = leadDays
    let reading = try #require(policy.reading("cutoff"))
    let choices = reading.open
    return SelectionPlanReport(
      plan: plan, policies: [policy], asOf: try day("2030-07-01"), through: try day("2030-08-31"),
      readings: [
        .init(policy: policy.id, reading: reading, choices: cases == 1 ? ["eve"] : choices, matters: true)
      ],
      cases: try (0..<cases).map { try one($0, policy, reading: choices[$0 % 2]) },
      candidates: try candidates(policy, leadDays), steps: try steps(policy, leadDays),
      unread: [
        .init(
          norm: "\(policy.id)#coverage_target", label: "企业委员会", labelEn: "committees of enterprises",
          reason: .counting, outcomes: [.satisfied: 1, .notSatisfied: 2])
      ], solver: "CBC 2.10.8")
  }

  static func day(_ text: String) throws -> Day { try #require(Day(text)) }

  private static func norm(_ id: String, _ policy: Policy) throws -> Norm { try #require(policy.norm(id)) }

  /// The second case cannot keep its bound.
  private static func one(_ index: Int, _ policy: Policy, reading: String) throws -> SelectionPlanReport.Case {
    let quota = try norm("experts", policy)
    var finding = Finding(
      norm: quota.id, subject: Subject(entity: "jurisdiction", id: "CN-XX-A", label: "甲区"),
      outcome: index == 1 ? .notSatisfied : .satisfied)
    finding.actual = .number(Interval(index == 1 ? 3 : 1))
    finding.required = Required(
      comparison: .atMost, parameter: "full_time_min", value: .number(1), unit: .measure(.person))
    finding.excess = Interval(index == 1 ? 2 : 0)
    finding.citations = quota.citations
    return .init(
      choices: [ReadingChange("\(policy.id)#cutoff", reading)], chosen: index == 1 ? ["N-1", "N-2"] : ["N-1"],
      bounds: [.init(norm: quota, finding: finding)],
      aims: [.init(name: .broken, value: index == 1 ? 1 : 0), .init(name: .distance, value: 3)], isProved: index != 1)
  }

  private static func candidates(_ policy: Policy, _ leadDays: Int) throws -> [SelectionPlanReport.Candidate] {
    let stage = try norm("nominate", policy)
    let last = try day("2030-08-04")
    let deadline = SelectionPlanReport.Deadline(
      norm: stage.id, label: stage.label, labelEn: stage.labelEn, day: last, before: 1020,
      wanted: last.adding(days: -leadDays))
    let staffing = try norm("staffing", policy)
    var lack = Finding(
      norm: staffing.id, subject: Subject(entity: "organization", id: "O-1", label: hostile), outcome: .notSatisfied)
    lack.parts = [
      PartFinding(
        label: "full_time_mediators", outcome: .notSatisfied, actual: .number(Interval(0)),
        required: Required(
          comparison: .atLeast, parameter: "full_time_min", value: .number(1), unit: .measure(.person)),
        missing: Interval(1))
    ]
    lack.missing = Interval(1)
    lack.citations = staffing.citations
    var unclear = Finding(norm: staffing.id, subject: lack.subject, outcome: .indeterminate)
    unclear.unknown = ["published"]
    unclear.citations = staffing.citations
    func candidate(
      _ nomination: String, _ name: String, _ standing: SelectionPlanReport.Candidate.Standing,
      lacks: [SelectionPlanReport.Lack] = [], next: SelectionPlanReport.Deadline? = nil
    ) -> SelectionPlanReport.Candidate {
      .init(
        nomination: nomination, organization: Subject(entity: "organization", id: "O-\(nomination)", label: name),
        kind: "township_centre", jurisdiction: Subject(entity: "jurisdiction", id: "CN-XX-A", label: "甲区"),
        unit: Subject(entity: "authority", id: "A-1", label: "甲区人社局"), batch: 1, weight: 1, standing: standing,
        lacks: lacks, next: next, forwarding: next)
    }
    return [
      candidate(
        "N-1", hostile, .included(reason: "定了"),
        lacks: [.init(finding: lack, cases: []), .init(finding: unclear, cases: [1])], next: deadline),
      candidate("N-2", formula, .open, lacks: [.init(finding: lack, cases: [])], next: deadline),
      candidate("N-3", "丙组织", .open),
      candidate("N-4", "丁组织", .excluded(reason: "在改制")),
    ]
  }

  private static func steps(_ policy: Policy, _ leadDays: Int) throws -> [SelectionPlanReport.Step] {
    func step(
      _ id: String, from: String? = nil, day last: String?, before: Int? = nil, over: Bool = false,
      candidates: [String] = []
    ) throws -> SelectionPlanReport.Step {
      let last = try last.map { try day($0) }
      return .init(
        policy: policy.id, norm: try norm(id, policy), from: try from.map { try day($0) }, day: last, before: before,
        wanted: last?.adding(days: -leadDays), isOver: over, candidates: candidates,
        atLeast: id == "nominate" ? ["typical_case": 1] : [:])
    }
    return [
      try step("roster", day: "2030-06-30", over: true),
      try step("nominate", day: "2030-08-04", before: 1020, candidates: ["N-1", "N-2"]),
      try step("review", from: "2030-08-25", day: "2030-08-31"), try step("publish", day: nil),
    ]
  }
}
