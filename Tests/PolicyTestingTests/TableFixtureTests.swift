import Diagnostics
import MediationModel
import PolicyModel
import PolicyTesting
import Testing

@Suite("Table fixtures")
struct TableFixtureTests {
  @Test func `a row passes where the norm says what it expects, and fails where it does not`() throws {
    let report = try SamplePolicy.run(
      """
      { norm = "staffing", as_of = "2024-06-30", columns = { "kind", "full_time", "expect" }, rows = {
        { "township_centre", 1, "not_satisfied" },
        { "township_centre", 2, "satisfied" },
        { "township_centre", 1, "satisfied" },
        { "other", 0, "not_applicable" },
        { "township_centre", "?", "unknown:full_time" },
      } },
      """)
    #expect(report.diagnostics == [])
    #expect(report.statuses == [.passed, .passed, .failed, .passed, .passed])
    let failed = report.results[2]
    #expect(
      failed.mismatches == [
        Mismatch(aspect: .outcome, expected: .outcome(.satisfied), actual: .outcome(.notSatisfied))
      ])
    #expect(failed.name == "staffing")
    #expect(failed.row == 3)
    #expect(failed.place.start == SourcePosition(line: 5, column: 3))
    #expect(failed.finding?.missing == Interval(1))
    #expect(failed.norm?.id == "sample/staff#staffing")
    #expect(report.counts.passed == 4)
    #expect(report.counts.failed == 1)
    #expect(!report.counts.isGreen)
  }

  @Test func `open readings are told apart by the record that they divide`() throws {
    let report = try SamplePolicy.run(
      """
      { norm = "certificate_state", as_of = "2024-06-30", columns = { "issued_on", "idle_since", "expect" }, rows = {
        { "2018-06-30", "2024-07-01", "extended" },
        { "2018-07-01", "2024-07-01", "open:held_until" },
        { "2018-07-02", "2024-07-01", "kept" },
        { "2018-07-02", "2024-06-29", "idle" },
        { "2018-07-01", "2024-07-01", "open:last_covered" },
        { "2018-07-01", "2024-07-01", "extended" },
      } },
      { norm = "certificate_state", as_of = "2024-06-30", readings = { held_until = "cutoff" },
        columns = { "issued_on", "idle_since", "expect" }, rows = { { "2018-07-01", "?", "extended" } } },
      """)
    #expect(report.diagnostics == [])
    #expect(report.statuses == [.passed, .passed, .passed, .passed, .failed, .failed, .passed])
    #expect(
      report.results[4].mismatches == [
        Mismatch(aspect: .openReading, expected: .names(["last_covered"]), actual: .names(["held_until"]))
      ])
    #expect(
      report.results[5].mismatches == [
        Mismatch(aspect: .state, expected: .state("extended"), actual: .nothing)
      ])
  }

  @Test func `rows of a norm for districts are districts, with facts set directly`() throws {
    let report = try SamplePolicy.run(
      """
      { norm = "district_coverage", as_of = "2024-12-31", columns = { "committees", "enterprises", "expect" }, rows = {
        { 129, 200, "not_satisfied" },
        { 130, 200, { outcome = "satisfied", part = 130, whole = 200, timing = "on_time", milestone = "2024-12-31" } },
        { 131, 200, "satisfied" },
        { 0, 0, "not_applicable" },
        { 3, "?", "unknown:enterprises" },
      } },
      { norm = "district_coverage", as_of = "2024-12-30", columns = { "committees", "enterprises", "expect" }, rows = {
        { 129, 200, { outcome = "pending", missing = 1 } },
      } },
      { norm = "district_coverage", milestone = "2025-12-31",
        columns = { "as_of", "committees", "enterprises", "expect" }, rows = {
        { "2025-12-31", 161, 200, "satisfied" },
        { "2025-12-31", 160, 200, { outcome = "not_satisfied", missing = 1, timing = "overdue" } },
        { "2025-12-30", 160, 200, { outcome = "pending", actual = "160/200" } },
      } },
      """)
    #expect(report.diagnostics == [])
    #expect(report.results.flatMap(\.mismatches) == [])
    #expect(report.statuses == [FixtureResult.Status](repeating: .passed, count: 9))
  }

  @Test func `a fact of a date is set as a date`() throws {
    let report = try SamplePolicy.run(
      """
      { norm = "recent", as_of = "2024-06-30", columns = { "trained_on", "expect" }, rows = {
        { "2023-06-29", "not_satisfied" }, { "2023-06-30", "satisfied" }, { "2023-07-01", "satisfied" },
        { "", "unknown:trained_on" },
      } },
      """)
    #expect(report.diagnostics == [])
    #expect(report.statuses == [.passed, .passed, .passed, .passed])
  }

  @Test func `one row that spends its budget is an error and leaves the others alone`() throws {
    let report = try SamplePolicy.run(
      """
      { norm = "endless", as_of = "2024-06-30", columns = { "published", "expect" }, rows = {
        { true, "satisfied" }, { false, "satisfied" }, { true, "not_satisfied" }, { "?", "unknown:published" } } },
      { norm = "staffing", as_of = "2024-06-30", columns = { "kind", "expect" }, rows = { { "other", "not_applicable" } } },
      """)
    #expect(report.statuses == [.passed, .error, .failed, .passed, .passed])
    #expect(report.results[1].diagnostics.map(\.code) == ["engine.budget-spent"])
    #expect(report.counts.error == 1)
  }

  @Test func `what is wrong with a table is told with its place and the nearest name`() throws {
    let report = try SamplePolicy.run(
      """
      { norm = "stafing", as_of = "2024-06-30", columns = { "expect" }, rows = { { "satisfied" } } },
      { norm = "staffing", as_of = "2024-13-01", columns = { "full_tim", "expect" }, rows = { { 1, "satisfied" } } },
      { norm = "staffing", as_of = "2024-06-30", columns = { "full_time", "expect" }, rows = {
        { 1 }, { 2, "satisfed" }, { "two", "satisfied" }, { 2, "open:held" }, { 2, "unknown:ful_time" } } },
      { norm = "spirit", as_of = "2024-06-30", columns = { "expect" }, rows = { { "reported" } } },
      { norm = "staffing", as_of = "2024-06-30", columns = { "full_time" }, rows = { { 1 } }, colour = "red" },
      { norm = "staffing", as_of = "2024-06-30", columns = { "kind", "expect" }, rows = { { "shop", "satisfied" } } },
      """)
    #expect(Set(report.statuses) == [.error])
    #expect(
      report.diagnostics.map(\.short) == [
        "engine.unknown-norm 2:10", "policy.bad-date 3:30", "policy.unknown-field 3:56", "testing.row-length 5:3",
        "testing.unknown-expectation 5:15", "testing.bad-fact-value 5:31", "policy.unknown-reading 5:58",
        "testing.unknown-expectation 5:78", "testing.norm-without-verdict 6:10", "policy.missing-key 7:54",
        "policy.unknown-key 7:89", "ledger.unknown-member 8:85",
      ])
    let nearest = Dictionary(report.diagnostics.map { ($0.short, $0.text("nearest")) }) { first, _ in first }
    #expect(nearest["engine.unknown-norm 2:10"] == "staffing")
    #expect(nearest["policy.unknown-field 3:56"] == "full_time")
    #expect(nearest["testing.unknown-expectation 5:15"] == "satisfied")
    #expect(nearest["testing.unknown-expectation 5:78"] == "full_time")
  }
}
