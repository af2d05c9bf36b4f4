import Diagnostics
import MediationModel
import PolicyLanguage
import PolicyModel
import PolicyTesting
import Testing

@Suite("Running fixtures")
struct RunTests {
  private let three = """
    { name = "好", norm = "staffing", as_of = "2024-06-30", columns = { "kind", "expect" }, rows = { { "other", "not_applicable" } } },
    { name = "坏", norm = "staffing", as_of = "2024-06-30", columns = { "kind", "expect" }, rows = { { "other", "satisfied" } } },
    { name = "停", norm = "opening", as_of = "2024-06-30", skip = "待核", columns = { "expect" }, rows = { { "satisfied" } } },
    { name = "末", norm = "opening", as_of = "2024-06-30", columns = { "established_on", "expect" }, rows = { { "2024-06-30", "satisfied" } } },
    """

  @Test func `a skipped fixture is neither passed nor failed`() throws {
    let report = try SamplePolicy.run(three)
    #expect(report.statuses == [.passed, .failed, .skipped, .passed])
    #expect(report.results[2].skipReason == .marked("待核"))
  }

  @Test func `fail fast skips what comes after the first failure`() throws {
    let report = try SamplePolicy.run(three, .init(failFast: true))
    #expect(report.statuses == [.passed, .failed, .skipped, .skipped])
    #expect(report.results[3].skipReason == .stopped)
    #expect(report.gaps.isEmpty)
  }

  @Test func `a filter takes fixtures by name or norm`() throws {
    #expect(try SamplePolicy.run(three, .init(filters: ["#opening"])).results.map(\.name) == ["停", "末"])
    #expect(try SamplePolicy.run(three, .init(filters: ["好", "坏"])).results.map(\.name) == ["好", "坏"])
  }

  @Test func `a row gets the same answer alone and in company`() throws {
    let rows = (0..<40).map { "{ \"township_centre\", \($0 % 4), \"satisfied\" }" }
    func fixture(_ rows: [String]) -> String {
      "{ norm = \"staffing\", as_of = \"2024-06-30\", columns = { \"kind\", \"full_time\", \"expect\" }, rows = { "
        + rows.joined(separator: ", ") + " } },"
    }
    let together = try SamplePolicy.run(fixture(rows))
    let alone = try SamplePolicy.run(rows.map { fixture([$0]) }.joined(separator: "\n"))
    #expect(together.statuses == alone.statuses)
    #expect(together.results.map(\.mismatches) == alone.results.map(\.mismatches))
    #expect(together.results.map { $0.finding?.parts } == alone.results.map { $0.finding?.parts })
    #expect(together.counts.passed == 20)
  }
}

@Suite("What fixtures must show")
struct FixtureRequirementTests {
  private func gaps(_ fixtures: String, of norm: String) throws -> [FixtureGap.Kind] {
    try SamplePolicy.run(fixtures).gaps.filter { $0.norm.localID == norm }.map(\.kind)
  }

  @Test func `a judged norm without a fixture is reported, one that is only reported is not`() throws {
    let report = try SamplePolicy.run("")
    #expect(
      report.gaps.map(\.norm.localID) == [
        "staffing", "opening", "endless", "recent", "certificate_state", "district_coverage", "summary",
      ])
    #expect(Set(report.gaps.map(\.kind)) == [.noFixture])
    #expect(report.gaps.first?.diagnostic.severity == .warning)
  }

  @Test func `a number wants below, at and above`() throws {
    func table(_ numbers: [Int]) -> String {
      let rows = numbers.map { "{ \"township_centre\", \($0), { actual = \($0) } }" }.joined(separator: ", ")
      return """
        { norm = "staffing", as_of = "2024-06-30", columns = { "kind", "full_time", "expect" }, rows = { \(rows) } },
        """
    }
    func lacking(_ sides: [FixtureGap.Side]) -> [FixtureGap.Kind] {
      [.threshold(parameter: "staff_min", value: .number(2), unit: .measure(.person), by: nil, lacking: sides)]
    }
    #expect(try gaps(table([1, 2, 3]), of: "staffing") == [])
    #expect(try gaps(table([2, 3]), of: "staffing") == lacking([.below]))
    #expect(try gaps(table([1, 3]), of: "staffing") == lacking([.at]))
    #expect(try gaps(table([1]), of: "staffing") == lacking([.at, .above]))
  }

  @Test func `a date wants the day before, the day and the day after`() throws {
    func table(_ days: [String]) -> String {
      let rows = days.map { "{ \"\($0)\", { actual = \"\($0)\" } }" }.joined(separator: ", ")
      return
        "{ norm = \"opening\", as_of = \"2024-08-30\", columns = { \"established_on\", \"expect\" }, rows = { \(rows) } },"
    }
    #expect(try gaps(table(["2024-06-29", "2024-06-30", "2024-07-01"]), of: "opening") == [])
    let day = try #require(Day("2024-06-30"))
    #expect(
      try gaps(table(["2024-06-28", "2024-06-30"]), of: "opening") == [
        .day(day, parameter: "started_by", lacking: [.dayBefore, .dayAfter])
      ])
  }

  @Test func `a target wants both, for each of its milestones`() throws {
    func rows(_ milestone: String, _ days: [String], _ parts: [Int]) -> String {
      let rows = days.flatMap { day in parts.map { "{ \"\(day)\", \($0), 200, { whole = 200 } }" } }
      return """
        { norm = "district_coverage", milestone = "\(milestone)",
          columns = { "as_of", "committees", "enterprises", "expect" }, rows = { \(rows.joined(separator: ", ")) } },
        """
    }
    let first = rows("2024-12-31", ["2024-12-30", "2024-12-31", "2025-01-01"], [129, 130, 131])
    let second = rows("2025-12-31", ["2025-12-30", "2025-12-31", "2026-01-01"], [160, 161, 162])
    #expect(try gaps(first + second, of: "district_coverage") == [])
    let by = try #require(Day("2025-12-31"))
    #expect(
      try gaps(first + rows("2025-12-31", ["2025-12-31"], [160]), of: "district_coverage") == [
        .threshold(
          parameter: "coverage", value: .number(8050), unit: .measure(.percent), by: by, lacking: [.at, .above]),
        .day(by, parameter: nil, lacking: [.dayBefore, .dayAfter]),
      ])
  }

  @Test func `a classification wants each of its states`() throws {
    let fixtures = """
      { norm = "certificate_state", as_of = "2024-06-30", columns = { "issued_on", "idle_since", "expect" }, rows = {
        { "2018-06-30", "2024-07-01", "extended" }, { "2020-01-01", "2024-01-01", "idle" } } },
      """
    #expect(try gaps(fixtures, of: "certificate_state") == [.state("kept")])
  }
}
