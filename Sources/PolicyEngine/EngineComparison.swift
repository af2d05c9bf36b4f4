import Diagnostics
import MediationModel
import PolicyModel

/// Works out every norm twice, through the VM and through columns, and compares every record.
struct EngineComparison {
  let vm: Evaluator
  let columns: Evaluator

  /// - Throws: at the first norm, slice and record where they differ, or where only one of them fails.
  func run() throws(EvaluationFailure) {
    for norm in vm.law.norms where vm.binding.asks(norm) {
      let expected = slices(norm, vm)
      let found = slices(norm, columns)
      switch (expected, found) {
      case (.success(let a), .success(let b)): try compare(norm, a, b)
      // The same fault is reported once, by the evaluation itself.
      case (.failure(let a), .failure(let b)) where a.diagnostic == b.diagnostic: continue
      case (.failure(let failure), _), (_, .failure(let failure)):
        throw differ(norm, record: "", found: failure.diagnostic.code, expected: "")
      }
    }
    try compareFacts()
  }

  private func slices(_ norm: Norm, _ evaluator: Evaluator) -> Result<[Slice], EvaluationFailure> {
    do throws(EvaluationFailure) { return .success(try evaluator.slices(of: norm)) } catch { return .failure(error) }
  }

  private func compare(_ norm: Norm, _ a: [Slice], _ b: [Slice]) throws(EvaluationFailure) {
    if a.count != b.count { throw differ(norm, record: "", found: String(b.count), expected: String(a.count)) }
    for (left, right) in zip(a, b) {
      for partition in left.verdicts.indices {
        for row in left.verdicts[partition].indices {
          let subject = SubjectRow(partition: partition, row: row)
          let expected = words(left, subject)
          let found = words(right, subject)
          if expected == found { continue }
          let record = vm.table(left.entity, partition).identifier(at: row)
          throw differ(norm, record: "\(left.entity) \(record)", found: found, expected: expected)
        }
      }
    }
  }

  private func words(_ slice: Slice, _ subject: SubjectRow) -> String {
    let verdict = Verdict(bits: slice.verdicts[subject.partition][subject.row])
    if verdict.isNone { return "" }
    let state = slice.states.isEmpty ? "" : " \(slice.states[subject.partition][subject.row])"
    // What is missing means something only where something is.
    let isOpen = [.notSatisfied, .indeterminate, .pending].contains(verdict.outcome)
    return "\(verdict.outcome.name) \(verdict.bits) \(isOpen ? slice.missing(subject) : 0)\(state)"
  }

  /// Facts that no verdict hangs on are compared too.
  private func compareFacts() throws(EvaluationFailure) {
    for (key, expected) in vm.factCache {
      guard let found = columns.factCache[key] else { continue }
      for partition in expected.indices {
        for row in expected[partition].low.indices where expected[partition][row] != found[partition][row] {
          let record = vm.table(key.entity, partition).identifier(at: row)
          throw differ(
            key.name, record: "\(key.entity) \(record)", found: text(found[partition][row]),
            expected: text(expected[partition][row]))
        }
      }
    }
  }

  private func text(_ interval: Interval) -> String {
    "\(interval.known)…" + (interval.possible.map { String($0) } ?? "")
  }

  private func differ(_ norm: Norm, record: String, found: String, expected: String) -> EvaluationFailure {
    differ(norm.id, record: record, found: found, expected: expected)
  }

  private func differ(_ name: String, record: String, found: String, expected: String) -> EvaluationFailure {
    EvaluationFailure(
      Diagnostic(
        EngineCode.enginesDiffer, at: .none,
        ["norm": .text(name), "record": .text(record), "found": .text(found), "expected": .text(expected)]))
  }
}
