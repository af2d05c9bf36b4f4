import Diagnostics
import MediationModel
import PolicyEngine
package import PolicyLanguage
import PolicyModel

/// Runs the fixtures of policies: the work behind `policy test`.
package struct TestRunner {
  package struct Options: Hashable, Sendable {
    /// Only fixtures whose name or norm holds one of these texts; empty: all.
    package var filters: [String]
    /// After the first failure or error the rest is skipped.
    package var failFast: Bool

    package init(filters: [String] = [], failFast: Bool = false) {
      self.filters = filters
      self.failFast = failFast
    }
  }

  /// Runs policy by policy, in file order. Same policies, same report.
  package static func run(_ policies: [OpenedPolicy], _ options: Options = Options()) -> TestReport {
    var parts: [TestReport.PolicyPart] = []
    var isStopped = false
    for opened in policies {
      let (results, stopped) = FixtureEngine.with(opened) { engine in
        var run = SuiteRun(FixtureSuite(opened), engine, options, isStopped: isStopped)
        return (run.results(), run.isStopped)
      }
      isStopped = stopped
      let isWhole = options.filters.isEmpty && !isStopped
      parts.append(
        TestReport.PolicyPart(
          policy: opened.policy, results: results,
          gaps: isWhole ? FixtureRequirements(opened.policy, results).gaps() : []))
    }
    return TestReport(policies: parts)
  }
}

/// One policy's run.
private struct SuiteRun {
  let suite: FixtureSuite
  let options: TestRunner.Options
  let engine: FixtureEngine
  private(set) var isStopped: Bool

  init(_ suite: FixtureSuite, _ engine: FixtureEngine, _ options: TestRunner.Options, isStopped: Bool) {
    self.suite = suite
    self.engine = engine
    self.options = options
    self.isStopped = isStopped
  }

  mutating func results() -> [FixtureResult] {
    let chosen = suite.entries.filter { matches($0) }
    var answers: [Int: FixtureResult] = [:]
    var results: [FixtureResult] = []
    for (index, entry) in chosen.enumerated() {
      let result: FixtureResult
      switch entry {
      case .faulty(let name, let row, let norm, let place, let diagnostics):
        result = FixtureResult(faulty: name, row: row, norm: norm, place: place, diagnostics)
      case .fixture(let fixture):
        if let reason = skipReason(fixture) {
          var skipped = FixtureResult(fixture, .skipped)
          skipped.skipReason = reason
          result = skipped
        } else {
          if answers[index] == nil { answer(index, fixture, chosen, &answers) }
          guard let known = answers.removeValue(forKey: index) else { continue }
          result = known
        }
      }
      if options.failFast, result.status == .failed || result.status == .error { isStopped = true }
      results.append(result)
    }
    return results
  }

  private func skipReason(_ fixture: Fixture) -> FixtureResult.SkipReason? {
    if let reason = fixture.skip { return .marked(reason) }
    return isStopped ? .stopped : nil
  }

  private func matches(_ entry: FixtureEntry) -> Bool {
    if options.filters.isEmpty { return true }
    let names: [String]
    switch entry {
    case .fixture(let fixture): names = [fixture.name, fixture.norm.id]
    case .faulty(let name, _, let norm, _, _): names = [name, norm?.id ?? ""]
    }
    return options.filters.contains { filter in names.contains { $0.contains(filter) } }
  }

  // MARK: Answers

  /// Runs a fixture together with those that share its ledger.
  private func answer(
    _ index: Int, _ fixture: Fixture, _ entries: [FixtureEntry], _ answers: inout [Int: FixtureResult]
  ) {
    var group: [(index: Int, fixture: Fixture)] = [(index, fixture)]
    if let shared = fixture.sharedLedger {
      for (other, entry) in entries.enumerated() where other > index {
        guard case .fixture(let fixture) = entry, fixture.sharedLedger == shared else { continue }
        group.append((other, fixture))
      }
    }
    if let results = results(of: group.map(\.fixture)) {
      for (member, result) in zip(group, results) { answers[member.index] = result }
      return
    }
    // Something is wrong with one of them: each for itself.
    for member in group { answers[member.index] = alone(member.fixture) }
  }

  /// Nil when any of them is wrong.
  private func results(of fixtures: [Fixture]) -> [FixtureResult]? {
    switch findings(fixtures) {
    case .failure: return nil
    case .success(let findings): return zip(fixtures, findings).map { compared($0, $1) }
    }
  }

  private func alone(_ fixture: Fixture) -> FixtureResult {
    switch findings([fixture]) {
    case .success(let findings): return compared(fixture, findings.first ?? nil)
    case .failure(let invalid):
      var result = FixtureResult(fixture, .error)
      result.diagnostics = invalid.diagnostics
      return result
    }
  }

  private func compared(_ fixture: Fixture, _ finding: Finding?) -> FixtureResult {
    let mismatches = fixture.expectation.mismatches(with: finding)
    var result = FixtureResult(fixture, mismatches.isEmpty ? .passed : .failed, finding: finding)
    result.mismatches = mismatches
    return result
  }

  private func findings(_ fixtures: [Fixture]) -> Result<[Finding?], InvalidInput> {
    guard let first = fixtures.first else { return .success([]) }
    let policy = suite.opened.policy
    let ledger: FixtureLedger
    do throws(InvalidInput) {
      ledger = try FixtureLedger(fixtures, schema: suite.opened.schema, root: policy.jurisdiction.code)
    } catch {
      return .failure(error)
    }
    var readings: [String: String] = [:]
    for (reading, choice) in first.readings { readings["\(policy.id)#\(reading)"] = choice }
    var known: [FixtureEngine.SliceDay] = []
    do throws(EvaluationFailure) {
      let findings = try engine.findings(
        of: first.norm, subjects: fixtures.map(\.subject), ledger: ledger.ledger,
        binding: Binding(asOf: first.asOf, readings: readings, worstLimit: 0), facts: ledger.facts
      ) { days in
        known = days
        return first.milestone.index(among: days, asOf: first.asOf)
      }
      if let findings { return .success(findings) }
    } catch {
      return .failure(InvalidInput([error.diagnostic]))
    }
    return .failure(InvalidInput([unknownMilestone(first, known)]))
  }

  private func unknownMilestone(_ fixture: Fixture, _ days: [FixtureEngine.SliceDay]) -> Diagnostic {
    let found =
      switch fixture.milestone {
      case .automatic: fixture.asOf.description
      case .due(let day): day.description
      case .floor: "floor"
      case .openEnded: "open_ended"
      }
    let known = days.compactMap { $0.isFloor ? "floor" : $0.milestone?.description ?? "open_ended" }
    return Diagnostic(
      TestingCode.unknownMilestone, at: .source(fixture.place),
      ["found": .text(found), "norm": .text(fixture.norm.localID), "known": .list(known)])
  }
}

extension MilestoneChoice {
  /// Which of a norm's slices is meant; nil for a day or floor that none of them has.
  func index(among days: [FixtureEngine.SliceDay], asOf: Day) -> Int? {
    switch self {
    case .floor: return days.lastIndex { $0.isFloor }
    case .due(let day): return days.lastIndex { $0.milestone == day && !$0.isFloor }
    case .openEnded: return days.lastIndex { $0.milestone == nil }
    case .automatic:
      // An open end beside a milestone is asked for by name.
      let isDated = days.contains { $0.milestone != nil }
      let due = days.lastIndex { day in !day.isFloor && (day.milestone.map { $0 <= asOf } ?? !isDated) }
      return due ?? days.indices.first
    }
  }
}
