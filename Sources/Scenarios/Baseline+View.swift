package import PolicyEngine

extension Baseline {
  /// Law and facts as an outcome has them, for questions about single records.
  package func view(of outcome: ScenarioOutcome) -> (workspace: Workspace, binding: Binding) {
    guard let first = outcome.kept.first else { return (workspace, binding) }
    var binding = first.binding
    for kept in outcome.kept { binding.readings.merge(kept.binding.readings) { _, new in new } }
    return (
      Workspace(opened: outcome.kept.map(\.opened), ledger: first.ledger, setAside: workspace.setAside), binding
    )
  }
}
