import Diagnostics
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel
import PolicyTesting
import Reporting

extension ReplSession {
  /// The last norm that was asked of one subject, as an entry of `fixtures.lua`: its level that is due last, or its one answer.
  /// - Throws: where nothing was asked, or what the answer hangs on is more than a fixture holds.
  func pinned(_ cancellation: Cancellation) throws -> String {
    let (view, host, _) = try ready(cancellation)
    guard let question = host.question else { throw ReplFault([Diagnostic(ReplCode.nothingToPin, at: .none)]) }
    let findings = try view.workspace.explain(norm: question.norm, subject: question.subject, view.binding)
    let (policy, norm) = try PolicyReport.find(question.norm, in: view.policies)
    let asked = findings.filter { $0.milestone != nil }
    let due = asked.last { ($0.milestone ?? view.binding.asOf) <= view.binding.asOf } ?? asked.first ?? findings.first
    let prefix = "\(policy.policy.id)#"
    var readings: [String: String] = [:]
    for (name, choice) in view.binding.readings where name.hasPrefix(prefix) {
      readings[String(name.dropFirst(prefix.count))] = choice
    }
    guard let due else { throw ReplFault([Diagnostic(ReplCode.notPinned, at: .none, ["norm": .text(norm.id)])]) }
    do throws(PinnedFixture.Fault) {
      return try PinnedFixture(
        due, of: norm, in: policy, ledger: view.ledger, asOf: view.binding.asOf, readings: readings,
        cancellation: cancellation
      ).text
    } catch {
      switch error {
      case .cancelled: throw EvaluationFailure.cancelled
      case .otherAnswer: throw ReplFault([Diagnostic(ReplCode.notPinned, at: .none, ["norm": .text(norm.id)])])
      case .tooMany(let count):
        throw ReplFault([
          Diagnostic(ReplCode.tooMuchToPin, at: .none, ["norm": .text(norm.id), "count": .integer(count)])
        ])
      }
    }
  }
}
