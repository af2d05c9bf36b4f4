import Diagnostics
import FoundationEssentials
import PolicyLanguage
import PolicyModel
import PolicyTesting
import Testing

@testable import Reporting

/// The report on a policy whose fixtures pass, fail, go wrong and are skipped.
@Suite struct FixtureReportTests {
  private static let root = String(#filePath.dropLast("/FixtureReportTests.swift".count))
  private static let opened = PolicyOpener.open(["\(root)/Policies/tested"], coverage: false)

  private func report(coverage: Bool = false, _ language: Language = .zh) throws -> FixtureReport {
    let suites = TestRunner.suites(Self.opened.policies, workers: 1)
    let report = TestRunner.run(suites)
    let measured = coverage ? try TestRunner.coverage(of: suites, report) : nil
    return FixtureReport(report, coverage: measured.map { .init($0, threshold: 90) }, language)
  }

  /// Without the path of this checkout.
  private func plain(_ text: String) -> String { text.replacing(Self.root + "/", with: "") }

  @Test func `The policy opens without an error`() {
    #expect(Self.opened.diagnostics.filter { $0.severity == .error } == [])
  }

  @Test func `Passed, failed, skipped and error are counted apart`() throws {
    let counts = try report().report.counts
    #expect([counts.passed, counts.failed, counts.skipped, counts.error] == [1, 2, 1, 1])
    #expect(try report().text.hasSuffix("\n1 passed, 2 failed, 1 skipped, 1 error\n"))
  }

  @Test func `Every format for people and machines is as expected`() throws {
    for language in Language.allCases {
      // The width of the coverage's table would depend on the path of this checkout.
      let bare = try self.report(language)
      try Snapshot.expect(plain(bare.text), "fixtures-\(language.rawValue).txt")
      try Snapshot.expect(plain(bare.tap), "fixtures-\(language.rawValue).tap")
      let report = try report(coverage: true, language)
      try Snapshot.expect(plain(report.junit), "fixtures-\(language.rawValue).xml")
      try Snapshot.expect(plain(report.github), "fixtures-\(language.rawValue).github.txt")
      try Snapshot.expect(plain(JSONWriter.indented(report.json)), "fixtures-\(language.rawValue).json")
    }
  }

  @Test func `The same run gives the same bytes`() throws {
    let (first, second) = (try report(coverage: true), try report(coverage: true))
    #expect(first.text == second.text)
    #expect(first.junit == second.junit)
    #expect(JSONWriter.compact(first.sarif(version: "1.0.0")) == JSONWriter.compact(second.sarif(version: "1.0.0")))
  }

  @Test func `What is to be said of a difference stands in columns that Chinese does not move`() throws {
    let failed = try #require(try report().report.results.first { $0.name == "三名调解员" })
    let lines = FixtureText(failed, .zh).failure
    #expect(
      lines == [
        "规则  tested/staff-2030#staffing  \(failed.norm?.span.file ?? ""):3",
        "给定  评估日 2030-06-30", "      organization 甲会: kind = township_centre",
        "      mediator-1: organization = 甲会, engagement = full_time, roster_from = 2030-01-01",
        "应为  outcome: satisfied, actual: 3", "实际  outcome: not_satisfied, actual: 1",
        "差别  − outcome  satisfied", "      + outcome  not_satisfied", "      − actual   3", "      + actual   1",
      ])
  }

  @Test func `A code scanning log names the fixture, and the norm as a related place`() throws {
    let log = try report().sarif(version: "1.2.3")
    #expect(log["version"] == "2.1.0")
    guard case .array(let runs)? = log["runs"], case .array(let results)? = runs.first?["results"] else {
      return #expect(Bool(false), "a log has runs, and a run results")
    }
    #expect(runs.first?["columnKind"] == "unicodeCodePoints")
    let codes = results.map { $0["ruleId"] }
    #expect(codes.filter { $0 == "testing.fixture-failed" }.count == 2)
    #expect(codes.contains("engine.budget-spent"))
    #expect(codes.contains("testing.fixture-skipped"))
    let failed = try #require(results.first { $0["ruleId"] == "testing.fixture-failed" })
    #expect(failed["level"] == "error")
    guard case .array(let related)? = failed["relatedLocations"] else {
      return #expect(Bool(false), "a failure has the norm's place")
    }
    #expect(related.first?["physicalLocation"]?["region"]?["startLine"] == 3)
    // Every rule that a result names is described, at the index it gives.
    guard case .array(let rules)? = runs.first?["tool"]?["driver"]?["rules"] else {
      return #expect(Bool(false), "a tool has rules")
    }
    for result in results {
      guard case .integer(let index)? = result["ruleIndex"] else { return #expect(Bool(false)) }
      #expect(rules[Int(index)]["id"] == result["ruleId"])
    }
  }
}
