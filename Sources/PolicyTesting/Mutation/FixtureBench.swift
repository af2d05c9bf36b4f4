import Diagnostics
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel

/// The fixtures of one policy that pass, with their ledgers built once, to be asked of many changed policies.
struct FixtureBench: Sendable {
  /// Fixtures of one norm that stand in one ledger.
  struct Group: Sendable {
    let fixtures: [Fixture]
    let ledger: FixtureLedger
  }

  let opened: OpenedPolicy
  /// Of the schema, which no change of a policy touches.
  let forms: LedgerForms
  /// By the norm's local id, in the order of the file.
  let groups: [String: [Group]]

  /// - Parameter fixtures: those that pass today and are a person's own.
  init(_ opened: OpenedPolicy, fixtures: [Fixture]) {
    self.opened = opened
    forms = LedgerForms(opened.schema)
    var groups: [String: [Group]] = [:]
    var shared: [Int: [Fixture]] = [:]
    for fixture in fixtures { if let number = fixture.sharedLedger { shared[number, default: []].append(fixture) } }
    for fixture in fixtures {
      let members = fixture.sharedLedger.map { shared.removeValue(forKey: $0) ?? [] } ?? [fixture]
      guard !members.isEmpty,
        let ledger = try? FixtureLedger(members, forms, root: opened.policy.jurisdiction.code)
      else { continue }
      groups[fixture.norm.localID, default: []].append(Group(fixtures: members, ledger: ledger))
    }
    self.groups = groups
  }

  /// The first fixture of these norms that the changed policy answers otherwise.
  func killer(of changed: OpenedPolicy, norms: [Norm]) -> Fixture? {
    FixtureEngine.with(changed) { engine in
      for norm in norms {
        for group in groups[norm.localID] ?? [] {
          if let killer = killer(in: group, changed, engine) { return killer }
        }
      }
      return nil
    }
  }

  private func killer(in group: Group, _ changed: OpenedPolicy, _ engine: FixtureEngine) -> Fixture? {
    guard let first = group.fixtures.first else { return nil }
    guard let norm = changed.policy.norm(first.norm.localID),
      let findings = engine.findings(of: norm, group, policy: changed.policy)
    else { return first }
    return zip(group.fixtures, findings).first { !$0.0.expectation.mismatches(with: $0.1).isEmpty }?.0
  }
}

extension FixtureEngine {
  /// What a norm answers to the fixtures of a group; nil where it cannot answer.
  func findings(of norm: Norm, _ group: FixtureBench.Group, policy: Policy) -> [Finding?]? {
    guard let first = group.fixtures.first else { return [] }
    var readings: [String: String] = [:]
    for (reading, choice) in first.readings { readings["\(policy.id)#\(reading)"] = choice }
    let subjects = group.fixtures.map(\.subject)
    do throws(EvaluationFailure) {
      let found = try findings(
        of: norm, subjects: subjects, ledger: group.ledger.ledger,
        binding: Binding(asOf: first.asOf, readings: readings, worstLimit: 0), facts: group.ledger.facts
      ) { first.milestone.index(among: $0, asOf: first.asOf) }
      return first.milestone.completed(found, of: norm, subjects)
    } catch {
      return nil
    }
  }
}
