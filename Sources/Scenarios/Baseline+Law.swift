import Diagnostics
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel

extension Baseline {
  /// A baseline of the same ledger and day under another law.
  ///
  /// Whom the other law is about: where the ledger knows its jurisdiction, what is in or below it; else the whole ledger.
  /// What it asks of each jurisdiction of a level it asks of the level that `levels` gives; a level that the ledger has not
  /// and `levels` does not map is a fault. Words for levels inside functions stay as they are.
  func baseline(under law: OtherLaw, _ work: Work) throws -> Baseline {
    let result = PolicyOpener.open(law.policies, coverage: false)
    guard result.isValid else { throw InvalidInput(result.diagnostics) }
    let ledger = workspace.ledger.widened(
      to: Schema.union(workspace.opened.map(\.schema) + result.policies.map(\.schema)))
    let levels = LevelMap(law, ledger)
    let mapped = result.policies.map { $0.under(levels.mapped($0.policy)) }
    let faults = levels.faults(in: mapped.map(\.policy))
    if !faults.isEmpty { throw InvalidInput(faults) }
    var other = binding
    other.readings = binding.readings.filter { key, _ in
      result.policies.contains { key.hasPrefix("\($0.policy.id)#") }
    }
    return try Baseline(
      Workspace(opened: mapped, ledger: ledger, setAside: workspace.setAside), other, work)
  }

  /// Norm of another law → the norm of this one on the same topic, where each has one, of one kind and on one entity. Full
  /// ids.
  func pairs(with other: [Policy]) -> [String: String] {
    func byTopic(_ policies: [Policy]) -> [String: [Norm]] {
      Dictionary(grouping: policies.flatMap(\.norms).filter { $0.topic != nil }) { "\($0.topic ?? "") \($0.kind)" }
    }
    let mine = byTopic(workspace.policies)
    var pairs: [String: String] = [:]
    for (topic, theirs) in byTopic(other) {
      guard theirs.count == 1, let norms = mine[topic], norms.count == 1,
        theirs[0].subjectEntity == norms[0].subjectEntity
      else { continue }
      pairs[theirs[0].id] = norms[0].id
    }
    return pairs
  }
}

/// Levels of another law as levels of this ledger.
private struct LevelMap {
  private let law: OtherLaw
  /// Levels that the ledger has jurisdictions of, in the order of the model.
  private let known: [String]

  init(_ law: OtherLaw, _ ledger: Ledger) {
    self.law = law
    let members = ledger.schema.enumeration("jurisdiction_level")?.members.map(\.name) ?? []
    let table = ledger.table(Schema.jurisdiction)
    let column = table?.column("level")
    let codes = Set((0..<(table?.rowCount ?? 0)).compactMap { column?.value(at: $0) })
    known = members.indices.filter { codes.contains(Int64($0)) }.map { members[$0] }
  }

  func mapped(_ policy: Policy) -> Policy {
    policy.replacing(norms: policy.norms.map { $0.mappingLevels { law.levels[$0] ?? $0 } })
  }

  func faults(in policies: [Policy]) -> [Diagnostic] {
    var unknown: [String] = []
    for level in policies.flatMap({ $0.norms.flatMap(\.levels) }) where !known.contains(level) {
      if !unknown.contains(level) { unknown.append(level) }
    }
    return unknown.map { level in
      Diagnostic(
        ScenarioCode.unknownLevel, at: law.place, ["found": .text(level), "known": .list(known)])
    }
  }
}
