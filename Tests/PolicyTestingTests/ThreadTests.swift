import PolicyLanguage
import PolicyModel
import PolicyTesting
import Testing

@Suite("Fixtures on several threads")
struct ThreadTests {
  private static func rows(_ expected: (Int) -> String) -> String {
    let rows = (0..<60).map { number in
      """
      { name = "第\(number)", norm = "staffing", as_of = "2024-06-30", columns = { "kind", "full_time", "expect" },
        rows = { { "township_centre", \(number % 4), "\(expected(number))" } } },
      """
    }
    return rows.joined(separator: "\n")
  }

  private func outcome(_ number: Int) -> String { number % 4 < 2 ? "not_satisfied" : "satisfied" }

  @Test(arguments: [2, 3, 7])
  func `the report does not depend on how many there are`(workers: Int) throws {
    let fixtures = Self.rows { $0 % 5 == 0 ? "pending" : outcome($0) }
    let one = try SamplePolicy.run(fixtures)
    let several = try SamplePolicy.run(fixtures, .init(workers: workers))
    #expect(one.counts.failed == 12)
    #expect(one.statuses == several.statuses)
    #expect(one.results.map(\.mismatches) == several.results.map(\.mismatches))
    #expect(one.gaps.map(\.kind) == several.gaps.map(\.kind))
  }

  @Test(arguments: [1, 2, 7])
  func `fail fast ends at the first in the order of the file, whoever was first by the clock`(workers: Int) throws {
    let fixtures = Self.rows { $0 == 17 || $0 == 41 ? "pending" : outcome($0) }
    let report = try SamplePolicy.run(fixtures, .init(failFast: true, workers: workers))
    #expect(report.statuses.prefix(17).allSatisfy { $0 == .passed })
    #expect(report.statuses[17] == .failed)
    #expect(report.statuses.dropFirst(18).allSatisfy { $0 == .skipped })
    #expect(report.results.last?.skipReason == .stopped)
  }

  @Test func `a skipped fixture shows nothing of what must be shown`() throws {
    func gaps(_ skip: String) throws -> [FixtureGap.Kind] {
      try SamplePolicy.run(
        """
        { norm = "staffing", as_of = "2024-06-30", \(skip) columns = { "kind", "full_time", "expect" }, rows = {
          { "township_centre", 1, "not_satisfied" }, { "township_centre", 2, "satisfied" },
          { "township_centre", 3, "satisfied" } } },
        """
      ).gaps.filter { $0.norm.localID == "staffing" }.map(\.kind)
    }
    #expect(try gaps("") == [])
    #expect(try gaps("skip = \"待核\",") == [.noFixture])
  }
}
