import Diagnostics
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel

/// Looks for records to which a policy and a changed policy give different answers, by varying the fixtures that the norms
/// have: a day earlier or later, a number one up or down, another member, a value that is not known, a reading closed.
struct FixtureSearch {
  private let bench: FixtureBench
  private let changed: OpenedPolicy
  private let norms: [Norm]
  private let mutant: Mutant
  /// At most so many ledgers are tried.
  private let budget: Int

  init(_ bench: FixtureBench, changed: OpenedPolicy, norms: [Norm], _ mutant: Mutant, budget: Int) {
    self.budget = budget
    self.bench = bench
    self.changed = changed
    self.norms = norms
    self.mutant = mutant
  }

  /// Nil when nothing that was tried tells the two apart.
  func found() -> GeneratedFixture? {
    let ordered = mutant.nearestFirst(norms)
    return FixtureEngine.with(bench.opened) { today in
      FixtureEngine.with(changed) { tomorrow in
        var left = budget
        for depth in 1...2 {
          for norm in ordered {
            for base in bases(of: norm) {
              for candidate in FixtureVariations(bench.opened, mutant).all(of: base, depth: depth) {
                left -= 1
                if left < 0 { return nil }
                if let made = telling(candidate, norm, today, tomorrow) { return made }
              }
            }
          }
        }
        return nil
      }
    }
  }

  /// The norm's fixtures, fullest ledgers first, for they have most to vary.
  private func bases(of norm: Norm) -> [Fixture] {
    let all = (bench.groups[norm.localID] ?? []).flatMap(\.fixtures)
    let answers = all.sorted { $0.records.count > $1.records.count }
    return Array(answers.prefix(12))
  }

  private func telling(_ candidate: Fixture, _ norm: Norm, _ today: FixtureEngine, _ tomorrow: FixtureEngine)
    -> GeneratedFixture?
  {
    guard let changedNorm = changed.policy.norm(norm.localID),
      let ledger = try? FixtureLedger(
        [candidate], bench.forms, root: bench.opened.policy.jurisdiction.code)
    else { return nil }
    let group = FixtureBench.Group(fixtures: [candidate], ledger: ledger)
    guard let answer = today.findings(of: norm, group, policy: bench.opened.policy), let finding = answer.first ?? nil
    else { return nil }
    let other = tomorrow.findings(of: changedNorm, group, policy: changed.policy)
    let otherFinding = other.flatMap { $0.first ?? nil }
    guard
      let made = GeneratedFixture(
        candidate, schema: bench.opened.schema, root: bench.opened.policy.jurisdiction.code, finding: finding,
        changed: otherFinding)
    else { return nil }
    return isTrue(made, of: norm, otherFinding, hasAnswer: other != nil, today) ? made : nil
  }

  /// Read back as a person's file would be, it passes today and fails with the change.
  private func isTrue(
    _ made: GeneratedFixture, of norm: Norm, _ otherFinding: Finding?, hasAnswer: Bool, _ today: FixtureEngine
  ) -> Bool {
    guard case .success(let opened) = bench.opened.written.opened(withFixtures: "return {\n\(made.text)}\n"),
      let fixture = FixtureSuite(opened).fixtures.first,
      let ledger = try? FixtureLedger([fixture], bench.forms, root: opened.policy.jurisdiction.code),
      let answer = today.findings(
        of: norm, FixtureBench.Group(fixtures: [fixture], ledger: ledger), policy: bench.opened.policy)
    else { return false }
    return fixture.expectation.mismatches(with: answer.first ?? nil).isEmpty
      && (!hasAnswer || !fixture.expectation.mismatches(with: otherFinding).isEmpty)
  }
}
