import Diagnostics
import LuaSyntax
import MediationModel
import PolicyModel

/// What going through every function of a policy gave.
struct FunctionAnalysis: Sendable {
  struct Conclusion: Sendable {
    var reads: FunctionReads
    /// False where the function calls or reads something that is not understood, so that `reads` may lack something.
    var isComplete: Bool
    /// When it answers true, for a function that answers true or false.
    let condition: Formula
    /// What it answers, as far as that is known.
    let value: CheckedValue?
  }

  private(set) var conclusions: [FunctionHandle: Conclusion] = [:]
  private(set) var diagnostics: [Diagnostic] = []
  /// How the names of the policy are typed.
  let names: CheckNames

  init(
    _ policy: Policy, _ schema: Schema, files: [PolicyFile], modules: [PolicyFile],
    isRuined: @escaping (String) -> Bool
  ) {
    let interpreter = Interpreter(policy, schema, files: files, modules: modules, isRuined: isRuined)
    names = interpreter.names
    for role in policy.functionRoles {
      guard let conclusion = interpreter.conclude(role) else { continue }
      if let known = conclusions[role.function] {
        conclusions[role.function]?.reads.formUnion(conclusion.reads)
        conclusions[role.function]?.isComplete = known.isComplete && conclusion.isComplete
      } else {
        conclusions[role.function] = conclusion
      }
    }
    interpreter.settleDoubts()
    diagnostics = interpreter.diagnostics
  }

  /// When a function answers true; true where there is none, opaque where it is not understood.
  func condition(_ function: FunctionHandle?) -> Formula {
    guard let function else { return .constant(true) }
    let unknown = Formula.opaque("\(function.chunk):\(function.line)", text: "function")
    return conclusions[function]?.condition ?? unknown
  }
}

extension Interpreter {
  /// Goes through a function as the engine calls it.
  fileprivate func conclude(_ role: FunctionRole) -> FunctionAnalysis.Conclusion? {
    guard let file = files[role.function.chunk],
      let function = file.chunk.functions(onLine: role.function.line).first
    else { return nil }
    (reads, isComplete, hasPeriod) = (FunctionReads(), true, role.hasPeriod)
    decides = role.decides
    let frame = Frame(file, function: function.id, isEntry: true)
    for (index, parameter) in function.parameters.enumerated() {
      switch index {
      case 0:
        let term = Term(key: "", reads: [], domain: .record)
        frame.locals[parameter] = CheckedValue(.record(role.entity), meaning: .term(term))
      case 1: frame.locals[parameter] = CheckedValue(.law)
      default: frame.locals[parameter] = .nothing
      }
    }
    let end = run(function.body, frame, .constant(true))
    checkResults(frame, end, function, role)
    var value = frame.returns.first?.value
    for other in frame.returns.dropFirst() { value = value?.joined(other.value) }
    return .init(
      reads: reads, isComplete: isComplete && fuel > 0,
      condition: end == nil ? frame.result : frame.opaque(function.range), value: value)
  }

  private func checkResults(_ frame: Frame, _ end: Formula?, _ function: FunctionExpression, _ role: FunctionRole) {
    let expected = role.answer == .truth ? "boolean" : "number"
    for returned in frame.returns {
      guard let kinds = returned.value.kinds, !kinds.isEmpty else { continue }
      let isWrong = kinds.allSatisfy { kind in
        switch (kind, role.answer) {
        case (.boolean, .truth), (.number, .number), (.library, _): false
        default: true
        }
      }
      if isWrong {
        report(
          CheckCode.wrongResult, returned.range, frame,
          ["found": .text(kinds[0].word), "expected": .text(expected)])
      }
    }
    if let end, isProved(end, frame) {
      let last = function.range.upperBound - 3..<function.range.upperBound
      report(CheckCode.noResult, last, frame, ["expected": .text(expected)])
    } else if end == nil, role.answer == .truth {
      checkTruth(frame, function)
    }
  }

  /// Whether some record takes this path: at most one part of it is not looked into, and no part excludes another.
  private func isProved(_ path: Formula, _ frame: Frame) -> Bool {
    if frame.returns.isEmpty { return true }
    let opaque = path.atoms.count { if case .opaque = $0 { true } else { false } }
    guard opaque <= 1, let cases = FormulaCases([path]) else { return false }
    return cases.cases().contains { ![.no, .ended].contains(cases.answer(path, in: $0)) }
  }

  private func checkTruth(_ frame: Frame, _ function: FunctionExpression) {
    let result = frame.result
    // A function that plainly says `return false` was meant to.
    guard !result.atoms.isEmpty, let returned = frame.returns.first(where: { !$0.condition.atoms.isEmpty }),
      let cases = FormulaCases([result])
    else { return }
    if cases.cases().allSatisfy({ [.no, .ended].contains(cases.answer(result, in: $0)) }) {
      report(
        CheckCode.neverTrue, returned.range, frame,
        ["found": .text(frame.file.chunk.source.excerpt(returned.range))])
    }
  }
}
