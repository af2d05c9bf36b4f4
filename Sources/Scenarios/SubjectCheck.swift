import Diagnostics
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel

/// Whether a subject that a goal names is one that the norm asks.
struct SubjectCheck {
  private let norm: Norm
  private let kept: [KeptEvaluation]

  init(_ norm: Norm, _ kept: [KeptEvaluation]) {
    self.norm = norm
    self.kept = kept.filter { $0.opened.policy.norms.contains { $0.id == norm.id } }
  }

  /// - Throws: where no record of the norm's entity is named so, several are, or the norm does not ask the one that is.
  func check(_ subject: String) throws(InvalidInput) {
    guard let ledger = kept.first?.ledger, let entity = norm.subjectEntity, let table = ledger.table(entity) else {
      return
    }
    _ = try RecordNames.row(subject, in: table, at: .none)
    if kept.contains(where: { $0.hasSubject(subject, of: norm.localID) }) { return }
    throw InvalidInput([
      Diagnostic(ScenarioCode.notAsked, at: .none, ["found": .text(subject), "norm": .text(norm.localID)])
    ])
  }
}
