import Diagnostics
package import MediationModel
package import PolicyModel

/// Where the columns say something else than the VM.
package struct EngineDifference: Hashable, Sendable {
  /// The norm's full id, or a fact's.
  package let norm: String
  package let isFact: Bool
  /// Nil where a whole norm failed in one of them alone.
  package let record: Record?
  package let expected: String
  package let found: String
  package let expectation: Expectation?

  package struct Record: Hashable, Sendable {
    package let entity: EntityName
    package let id: String
  }

  /// What the VM says of the record, as a fixture would have it.
  package struct Expectation: Hashable, Sendable {
    package let outcome: Outcome
    /// Index of the state of a classification; nil for every other norm, or where it cannot be told.
    package let state: Int?
    package let milestone: Day?
  }

  var diagnostic: Diagnostic {
    Diagnostic(
      EngineCode.enginesDiffer, at: .none,
      [
        "norm": .text(norm), "record": .text(record.map { "\($0.entity) \($0.id)" } ?? ""), "found": .text(found),
        "expected": .text(expected),
      ])
  }
}

/// Works out every norm through the VM and through columns, and compares every record.
final class EngineComparison {
  let vm: Evaluator
  private let keepsAnswers: Bool
  private var expected: [String: Result<[Slice], EvaluationFailure>] = [:]
  /// Norms that ended with the same error in both.
  private(set) var failures = 0
  /// Verdicts that were compared.
  private(set) var verdicts = 0

  /// - Parameter keepsAnswers: what the VM says is kept, so that several evaluators of columns can be compared with it.
  init(vm: Evaluator, keepsAnswers: Bool = false) {
    self.vm = vm
    self.keepsAnswers = keepsAnswers
  }

  /// - Throws: at the first norm, slice and record where they differ, or where only one of them fails.
  func run(_ columns: Evaluator) throws(EvaluationFailure) {
    if let difference = difference(columns) { throw EvaluationFailure(difference.diagnostic) }
  }

  /// The first norm, slice and record where the columns differ, facts that no verdict hangs on at the end.
  func difference(_ columns: Evaluator) -> EngineDifference? {
    failures = 0
    verdicts = 0
    for norm in vm.law.norms where vm.binding.asks(norm) {
      switch (answer(norm), slices(norm, columns)) {
      case (.success(let a), .success(let b)): if let found = difference(norm, a, b) { return found }
      // The same fault is reported once, by the evaluation itself.
      case (.failure(let a), .failure(let b)) where a.diagnostic == b.diagnostic: failures += 1
      case (.failure(let failure), _): return whole(norm, expected: failure.diagnostic.code, found: "")
      case (_, .failure(let failure)): return whole(norm, expected: "", found: failure.diagnostic.code)
      }
    }
    return factDifference(columns)
  }

  /// What the VM says of a norm.
  func answer(_ norm: Norm) -> Result<[Slice], EvaluationFailure> {
    if let known = expected[norm.id] { return known }
    let made = slices(norm, vm)
    if keepsAnswers { expected[norm.id] = made }
    return made
  }

  private func slices(_ norm: Norm, _ evaluator: Evaluator) -> Result<[Slice], EvaluationFailure> {
    do throws(EvaluationFailure) { return .success(try evaluator.slices(of: norm)) } catch { return .failure(error) }
  }

  private func difference(_ norm: Norm, _ a: [Slice], _ b: [Slice]) -> EngineDifference? {
    if a.count != b.count { return whole(norm, expected: String(a.count), found: String(b.count)) }
    for (left, right) in zip(a, b) {
      for partition in left.verdicts.indices {
        verdicts += left.verdicts[partition].count
        if isSame(left, right, partition) { continue }
        for row in left.verdicts[partition].indices {
          let subject = SubjectRow(partition: partition, row: row)
          let expected = words(left, subject)
          let found = words(right, subject)
          if expected == found { continue }
          let verdict = Verdict(bits: left.verdicts[partition][row])
          let state = left.states.isEmpty ? nil : Int(left.states[partition][row])
          return EngineDifference(
            norm: norm.id, isFact: false,
            record: .init(entity: left.entity, id: vm.table(left.entity, partition).identifier(at: row)),
            expected: expected, found: found,
            expectation: .init(
              outcome: verdict.outcome, state: state.flatMap { $0 < Int(Evaluator.faultState) ? $0 : nil },
              milestone: left.milestone))
        }
      }
    }
    return nil
  }

  /// Whether a partition's planes are the same byte for byte: then no record need be looked at.
  private func isSame(_ a: Slice, _ b: Slice, _ partition: Int) -> Bool {
    guard a.verdicts[partition] == b.verdicts[partition], a.missesOne == b.missesOne,
      a.missing.isSame(b.missing, partition), a.excess.isSame(b.excess, partition), a.reachedOn == b.reachedOn
    else { return false }
    return a.states.isEmpty && b.states.isEmpty || a.states[partition] == b.states[partition]
  }

  private func words(_ slice: Slice, _ subject: SubjectRow) -> String {
    let verdict = Verdict(bits: slice.verdicts[subject.partition][subject.row])
    if verdict.isNone { return "" }
    let state = slice.states.isEmpty ? "" : " \(slice.states[subject.partition][subject.row])"
    // What is missing means something only where something is.
    let isOpen = [.notSatisfied, .indeterminate, .pending].contains(verdict.outcome)
    let amounts = isOpen ? [slice.missing(subject), slice.excess[subject]] : []
    let distances = amounts.map { "\($0.least)–\($0.most)" }.joined(separator: " ")
    let reached = slice.reachedOn[subject].map { " \($0)" } ?? ""
    return "\(verdict.outcome.name) \(verdict.bits) \(distances)\(state)\(reached)"
  }

  /// Facts that no verdict hangs on are compared too, in the order of the policy.
  private func factDifference(_ columns: Evaluator) -> EngineDifference? {
    let keys = vm.factCache.keys.sorted {
      ($0.entity, $0.name, $0.moment.day, "\($0.choices)") < ($1.entity, $1.name, $1.moment.day, "\($1.choices)")
    }
    for key in keys {
      guard let expected = vm.factCache[key], let found = columns.factCache[key] else { continue }
      for partition in expected.indices {
        if expected[partition].low == found[partition].low, expected[partition].high == found[partition].high {
          continue
        }
        for row in expected[partition].low.indices where expected[partition][row] != found[partition][row] {
          return EngineDifference(
            norm: key.name, isFact: true,
            record: .init(entity: key.entity, id: vm.table(key.entity, partition).identifier(at: row)),
            expected: text(expected[partition][row]), found: text(found[partition][row]), expectation: nil)
        }
      }
    }
    return nil
  }

  private func text(_ interval: Interval) -> String {
    "\(interval.known)…" + (interval.possible.map { String($0) } ?? "")
  }

  private func whole(_ norm: Norm, expected: String, found: String) -> EngineDifference {
    EngineDifference(
      norm: norm.id, isFact: false, record: nil, expected: expected, found: found, expectation: nil)
  }
}
