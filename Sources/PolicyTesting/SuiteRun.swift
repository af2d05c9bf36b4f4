import Diagnostics
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel

/// One policy's run: which of its fixtures are wanted, and which of them are answered together.
struct SuiteRun: Sendable {
  let suite: FixtureSuite
  /// Those that the filters let through, in the order of the file.
  let entries: [FixtureEntry]
  /// Indices of entries that share a ledger, in the order of the first of each; what is faulty or skipped is in none.
  let groups: [[Int]]

  init(_ suite: FixtureSuite, filters: [String]) {
    self.suite = suite
    entries = suite.entries.filter { SuiteRun.matches($0, filters) }
    var groups: [[Int]] = []
    var places: [Int: Int] = [:]
    for (index, entry) in entries.enumerated() {
      guard case .fixture(let fixture) = entry, fixture.skip == nil else { continue }
      if let shared = fixture.sharedLedger {
        if let place = places[shared] {
          groups[place].append(index)
          continue
        }
        places[shared] = groups.count
      }
      groups.append([index])
    }
    self.groups = groups
  }

  private static func matches(_ entry: FixtureEntry, _ filters: [String]) -> Bool {
    if filters.isEmpty { return true }
    let names: [String]
    switch entry {
    case .fixture(let fixture): names = [fixture.name, fixture.norm.id]
    case .faulty(let name, _, let norm, _, _): names = [name, norm?.id ?? ""]
    }
    return filters.contains { filter in names.contains { $0.contains(filter) } }
  }

  /// Every entry's result, in order.
  /// - Parameters:
  ///   - answers: by the index of the entry; those behind the first failure are not looked at under `failFast`.
  ///   - isStopped: an earlier failure ended the run; set when one of these does.
  func results(_ answers: [Int: FixtureResult], failFast: Bool, isStopped: inout Bool) -> [FixtureResult] {
    entries.enumerated().compactMap { index, entry in
      let result: FixtureResult
      switch entry {
      case .faulty(let name, let row, let norm, let place, let diagnostics):
        result = FixtureResult(faulty: name, row: row, norm: norm, place: place, diagnostics)
      case .fixture(let fixture):
        if let reason = fixture.skip {
          result = FixtureResult(fixture, skipped: .marked(reason))
        } else if isStopped {
          result = FixtureResult(fixture, skipped: .stopped)
        } else {
          guard let answer = answers[index] else { preconditionFailure("what is not skipped is answered") }
          result = answer
        }
      }
      if failFast, result.isBad { isStopped = true }
      return result
    }
  }

  // MARK: Answers

  /// The results of the fixtures of one group, in its order.
  func answers(_ group: [Int], _ engine: FixtureEngine) -> [FixtureResult] {
    let fixtures = group.compactMap { index in
      if case .fixture(let fixture) = entries[index] { fixture } else { nil }
    }
    switch findings(fixtures, engine) {
    case .success(let findings): return zip(fixtures, findings).map { compared($0, $1) }
    case .failure(let invalid):
      if fixtures.count == 1 { return [FixtureResult(fixtures[0], error: invalid.diagnostics)] }
      // Something is wrong with one of them: each for itself.
      return fixtures.map { alone($0, engine) }
    }
  }

  private func alone(_ fixture: Fixture, _ engine: FixtureEngine) -> FixtureResult {
    switch findings([fixture], engine) {
    case .success(let findings): compared(fixture, findings.first ?? nil)
    case .failure(let invalid): FixtureResult(fixture, error: invalid.diagnostics)
    }
  }

  private func compared(_ fixture: Fixture, _ finding: Finding?) -> FixtureResult {
    let compared = fixture.expectation.compared(with: finding)
    var result = FixtureResult(fixture, compared.allSatisfy(\.agrees) ? .passed : .failed, finding: finding)
    result.compared = compared
    return result
  }

  private func findings(_ fixtures: [Fixture], _ engine: FixtureEngine) -> Result<[Finding?], InvalidInput> {
    guard let first = fixtures.first else { return .success([]) }
    let policy = suite.opened.policy
    let ledger: FixtureLedger
    do throws(InvalidInput) {
      ledger = try FixtureLedger(fixtures, suite.forms, root: policy.jurisdiction.code)
    } catch {
      return .failure(error)
    }
    var readings: [String: String] = [:]
    for (reading, choice) in first.readings { readings["\(policy.id)#\(reading)"] = choice }
    var known: [FixtureEngine.SliceDay] = []
    do throws(EvaluationFailure) {
      // The VM defines what functions mean, and keeps their budgets.
      let findings = try engine.findings(
        of: first.norm, subjects: fixtures.map(\.subject), ledger: ledger.ledger,
        binding: Binding(asOf: first.asOf, readings: readings, worstLimit: 0, engine: .vm), facts: ledger.facts
      ) { days in
        known = days
        return first.milestone.index(among: days, asOf: first.asOf)
      }
      if let findings = first.milestone.completed(findings, of: first.norm, fixtures.map(\.subject)) {
        return .success(findings)
      }
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
      case .today: "today"
      case .openEnded: "open_ended"
      case .absent(let year): String(year)
      }
    let own = days.filter { $0.absentYear == nil }
    let known = own.map { $0.milestone?.description ?? (own.count > 1 ? "today" : "open_ended") }
    return Diagnostic(
      TestingCode.unknownMilestone, at: .source(fixture.place),
      ["found": .text(found), "norm": .text(fixture.norm.localID), "known": .list(known)])
  }
}

extension MilestoneChoice {
  /// The findings of the slice that was chosen. Whoever has the record of a year, or owes none, is not asked.
  func completed(_ findings: [Finding?]?, of norm: Norm, _ subjects: [String]) -> [Finding?]? {
    guard case .absent = self, let entity = norm.expected?.per else { return findings }
    return subjects.enumerated().map { index, id in
      let subject = Subject(entity: entity, id: id, label: nil)
      return (findings?[index]) ?? Finding(norm: norm.id, subject: subject, outcome: .notApplicable)
    }
  }

  /// Which of a norm's slices is meant; nil for a day that none of them has.
  func index(among days: [FixtureEngine.SliceDay], asOf: Day) -> Int? {
    switch self {
    case .absent(let year): return days.lastIndex { $0.absentYear == year }
    case .due(let day): return days.lastIndex { $0.milestone == day }
    case .today, .openEnded: return days.lastIndex { $0.milestone == nil && $0.absentYear == nil }
    case .automatic:
      let days = days.prefix { $0.absentYear == nil }
      // An open end beside a milestone is asked for by name.
      let isDated = days.contains { $0.milestone != nil }
      let due = days.lastIndex { day in day.milestone.map { $0 <= asOf } ?? !isDated }
      return due ?? days.indices.first
    }
  }
}
