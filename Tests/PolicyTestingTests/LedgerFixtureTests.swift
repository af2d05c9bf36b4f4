import Diagnostics
import MediationModel
import PolicyModel
import PolicyTesting
import Testing

@Suite("Ledger fixtures")
struct LedgerFixtureTests {
  private let committees = """
    jurisdiction = { { id = "D7", enterprises = 3 } },
    organization = {
      { kind = "enterprise_committee", established_on = "2024-01-01" },
      { kind = "enterprise_committee", established_on = "2024-12-31" },
      { kind = "enterprise_committee", established_on = "2025-01-01" },
      { kind = "other", established_on = "2024-01-01" },
    },
    """

  @Test func `part and whole are compared with what was counted`() throws {
    let report = try SamplePolicy.run(
      """
      { name = "三家建两家", norm = "district_coverage", as_of = "2024-12-31", given = { \(committees) },
        expect = { outcome = "satisfied", part = 2, whole = 3 } },
      { name = "三家建一家", norm = "district_coverage", as_of = "2024-12-30", given = { \(committees) },
        expect = { outcome = "pending", part = 2, whole = 4 } },
      """)
    #expect(report.diagnostics == [])
    #expect(report.statuses == [.passed, .failed])
    let share = Mismatch.Value.quantity(.share(part: Interval(1), whole: Interval(3)))
    #expect(
      report.results[1].mismatches == [
        Mismatch(aspect: .part, expected: .quantity(.number(Interval(2))), actual: share),
        Mismatch(aspect: .whole, expected: .quantity(.number(Interval(4))), actual: share),
      ])
    #expect(report.results[1].name == "三家建一家")
    #expect(report.results[1].finding?.subject.id == "D7")
  }

  @Test func `a number of which only an interval is known is stated as one`() throws {
    let given = "given = { organization = { { kind = \"township_centre\" } } }"
    func fixture(_ expect: String) -> String {
      """
      { norm = "vague", as_of = "2024-06-30", \(given), covers = {}, expect = { outcome = "reported", \(expect) } },

      """
    }
    let report = try SamplePolicy.run(
      [
        "parts = 1", "unmet = 0", "part = \"0..\"", "part = 0", "part = \"0..2\"", "part = \"2..0\"", "part = \"some\"",
      ].map(fixture).joined())
    #expect(report.diagnostics.map(\.code) == ["policy.unknown-key", "testing.bad-interval", "testing.bad-interval"])
    #expect(report.statuses == [.error, .passed, .passed, .failed, .failed, .error, .error])
    let exact = try SamplePolicy.run(
      """
      { name = "三家建两家", norm = "district_coverage", as_of = "2024-12-31", given = { \(committees) },
        expect = { outcome = "satisfied", part = "2..2", whole = 3, actual = "2/3" } },
      { norm = "district_coverage", as_of = "2024-12-31",
        given = { jurisdiction = { { id = "D7", enterprises = 3, committees = "?" } } },
        expect = { outcome = "indeterminate", part = "0..", whole = 3, actual = "0../3" } },
      """)
    #expect(exact.results.flatMap(\.mismatches) == [])
    #expect(exact.statuses == [.passed, .passed])
  }

  @Test func `what the ledger does not cover is unknown, not zero`() throws {
    let given =
      "given = { organization = { { kind = \"township_centre\" } }, mediator = { { engagement = \"full_time\" } } }"
    let report = try SamplePolicy.run(
      """
      { norm = "staffing", as_of = "2024-06-30", \(given), expect = { outcome = "not_satisfied", actual = 1 } },
      { norm = "staffing", as_of = "2024-06-30", \(given), covers = {}, expect = "unknown:full_time" },
      { norm = "staffing", as_of = "2024-06-30", \(given), covers = { "organization" }, expect = "unknown:full_time" },
      { norm = "staffing", as_of = "2024-06-30", \(given), covers = { "mediator" }, expect = "not_satisfied" },
      { norm = "staffing", as_of = "2024-06-30", \(given), covers = { "mediators" }, expect = "not_satisfied" },
      """)
    #expect(report.diagnostics.map(\.short) == ["policy.unknown-entity 6:161"])
    #expect(report.diagnostics.first?.text("nearest") == "mediator")
    #expect(report.results.flatMap(\.mismatches) == [])
    #expect(report.statuses == [.passed, .passed, .passed, .passed, .error])
  }

  @Test func `a duty is asked in the period that is due, or in the one that is named`() throws {
    let given = """
      given = { submission = { { submitted_on = "2024-07-31" }, { submitted_on = "2025-01-31" } } }
      """
    let report = try SamplePolicy.run(
      """
      { norm = "summary", as_of = "2025-02-01", \(given), expect = { outcome = "satisfied", milestone = "2025-01-31" } },
      { norm = "summary", as_of = "2025-02-01", \(given), milestone = "2024-07-31", expect = { outcome = "satisfied", actual = 1 } },
      { norm = "summary", as_of = "2025-08-01", \(given), expect = { outcome = "not_satisfied", milestone = "2025-07-31", timing = "overdue" } },
      { norm = "summary", as_of = "2024-07-30", milestone = "2024-07-31", expect = { outcome = "pending", missing = 1 } },
      { norm = "summary", as_of = "2024-07-30", milestone = "2024-08-31", expect = "pending" },
      """)
    #expect(report.results.flatMap(\.mismatches) == [])
    #expect(report.statuses == [.passed, .passed, .passed, .passed, .error])
    #expect(report.diagnostics.map(\.code) == ["testing.unknown-milestone"])
  }

  @Test func `what holds on the day after the last one that is due is asked for by its name`() throws {
    let given = "given = { jurisdiction = { { committees = 66, enterprises = 100 } } }"
    let report = try SamplePolicy.run(
      """
      { norm = "district_coverage", as_of = "2025-03-01", \(given), expect = { timing = "on_time" } },
      { norm = "district_coverage", as_of = "2027-03-01", \(given), milestone = "today",
        expect = { outcome = "reported", part = 66, whole = 100 } },
      { norm = "district_coverage", as_of = "2024-03-01", \(given), milestone = "today", expect = "reported" },
      """)
    #expect(report.results.flatMap(\.mismatches) == [])
    #expect(report.statuses == [.passed, .passed, .error])
  }

  @Test func `the subject is the only one that fits, or must be named`() throws {
    let two = """
      given = { organization = { { id = "a", kind = "other" }, { id = "b", kind = "township_centre" } } }
      """
    let report = try SamplePolicy.run(
      """
      { norm = "staffing", as_of = "2024-06-30", \(two), subject = "b", expect = { outcome = "not_satisfied", actual = 0, missing = 2 } },
      { norm = "staffing", as_of = "2024-06-30", \(two), subject = "a", expect = "not_applicable" },
      { norm = "staffing", as_of = "2024-06-30", \(two), expect = "not_applicable" },
      { norm = "staffing", as_of = "2024-06-30", \(two), subject = "c", expect = "not_applicable" },
      { norm = "staffing", as_of = "2024-06-30", expect = "not_applicable" },
      """)
    #expect(report.results.flatMap(\.mismatches) == [])
    #expect(report.statuses == [.passed, .passed, .error, .error, .error])
    #expect(
      report.results.flatMap(\.diagnostics).map(\.code) == [
        "testing.which-subject", "engine.unknown-subject", "testing.no-subject",
      ])
  }

  @Test func `a fault of a record is told at the record, when checking and when running`() throws {
    let fixtures = """
      return {
        { norm = "opening", as_of = "2024-06-30", expect = "satisfied", given = { organization = {
          { kind = "other", established_on = "2024-02-30" } } } },
        { norm = "opening", as_of = "2024-06-30", expect = "satisfied", given = { organisation = {} } },
        { norm = "opening", as_of = "2024-06-30", expect = "satisfied", given = { organization = { { kinds = "other" } } } },
        { norm = "opening", as_of = "2024-06-30", expect = "satisfied", given = { organization = { { active = true } } } },
      }
      """
    let opened = try SamplePolicy.opened(fixtures: fixtures)
    let expected = [
      "ledger.impossible-date 3:5", "policy.unknown-entity 4:77", "policy.unknown-field 5:96",
      "ledger.derived-header 6:96",
    ]
    #expect(FixtureSuite(opened).check().map(\.short) == expected)
    let report = TestRunner.run([opened])
    #expect(Set(report.diagnostics.map(\.short)).isSuperset(of: expected))
    #expect(report.statuses == [.error, .error, .error, .error])
  }
}
