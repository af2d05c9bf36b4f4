import MediationModel
package import PolicyEngine
package import PolicyLanguage
import PolicyModel

extension LawDifference {
  /// The same with the findings that differ on a ledger: those of the new version − those of the old one, norm by norm of
  /// the same id.
  /// - Parameter workspace: of the old version.
  package init(
    _ workspace: Workspace, _ new: [OpenedPolicy], _ binding: Binding, limit: Int, _ work: Work = Work()
  ) throws {
    let ledger = workspace.ledger.widened(to: Schema.union(workspace.opened.map(\.schema) + new.map(\.schema)))
    let before = try Baseline(Workspace(opened: workspace.opened, ledger: ledger), binding, work)
    var other = binding
    other.readings = binding.readings.filter { key, _ in
      new.contains { policy in policy.policy.readings.contains { key == "\(policy.policy.id)#\($0.id)" } }
    }
    let after = try Baseline(Workspace(opened: new, ledger: ledger), other, work)
    let common = Set(before.evaluations.flatMap { $0.norms.map(\.norm.id) })
    let pairs = after.evaluations.flatMap { $0.norms.map(\.norm.id) }.filter { common.contains($0) }.map { ($0, $0) }
    let findings = try before.compare(
      before.outcome, ScenarioOutcome(scenario: nil, kept: after.kept, pairs: Dictionary(uniqueKeysWithValues: pairs)),
      limit: limit)
    self.init(workspace.opened, new, findings: findings)
  }
}
