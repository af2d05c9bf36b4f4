import Diagnostics
import MediationModel
import PolicyModel

/// What the conditions of a norm leave possible: states that none can reach, that overlap, that leave a bound out, and
/// demands that none can meet.
extension PolicyChecks {
  func decisions(_ norm: Norm) {
    switch norm.body {
    case .requirement(let requirement):
      demand(
        RequirementFormula(policy: policy, analysis: analysis).formula(requirement.condition, of: requirement.of),
        when: analysis.condition(requirement.when),
        at: norm.span)
    case .classification(let classification): states(norm, classification)
    case .target, .quota, .stage, .duty, .measure, .guidance: break
    }
  }

  private func states(_ norm: Norm, _ classification: Classification) {
    let scope = analysis.condition(classification.when)
    let states = classification.states.map { (state: $0, when: analysis.condition($0.when)) }
    for (index, entry) in states.enumerated() {
      // Looked for only where there is something to tell.
      func span() -> SourceSpan { places.span(of: entry.state.id, in: norm.span) }
      let earlier = classification.hit == .first ? states[..<index].map(\.when) : []
      if isUnreachable(entry.when, scope, earlier) {
        report(.unreachableState, at: span(), ["found": .text(entry.state.id)])
        continue
      }
      if let expect = entry.state.expect {
        demand(analysis.condition(expect), when: .all(scope, entry.when), at: span())
      }
      guard classification.hit == .unique else { continue }
      for other in states[..<index] {
        let example = witness([scope, other.when, entry.when]) { overlap($0[1], $0[2], $0[0]) }
        guard let example else { continue }
        report(
          .overlap, severity: .warning, at: span(),
          ["found": .text(entry.state.id), "other": .text(other.state.id), "example": .text(example)])
      }
    }
    if let example = witness([scope] + states.map(\.when), { gap(Array($0.dropFirst()), $0[0]) }) {
      report(.gap, severity: .warning, at: places.span(of: norm.localID, in: norm.span), ["example": .text(example)])
    }
  }

  /// What is found of formulas, whatever the numbers of the law are, or with those that they have from some day on; in
  /// words, with these numbers and the day.
  private func witness(_ formulas: [Formula], _ find: ([Formula]) -> String?) -> String? {
    if let found = find(formulas) { return found }
    let keys = formulas.reduce(into: Set<String>()) { $0.formUnion($1.comparedKeys) }
    for stretch in policy.stretches(of: policy.parameters.filter { keys.contains("p.\($0.id)") }) {
      let numbers = Dictionary(uniqueKeysWithValues: stretch.numbers.map { ("p.\($0.key)", $0.value) })
      if let found = find(formulas.map { $0.substituting(numbers) }) {
        return ([found] + stretch.words(policy)).joined(separator: ", ")
      }
    }
    return nil
  }

  /// Whether a state is shut out by what stands around it. One that cannot be true by itself is reported there.
  private func isUnreachable(_ when: Formula, _ scope: Formula, _ earlier: [Formula]) -> Bool {
    if earlier.isEmpty, scope == .constant(true) { return false }
    guard let cases = FormulaCases([scope, when] + earlier) else { return false }
    var isPossible = false
    for chosen in cases.cases() {
      guard ![.no, .ended].contains(cases.answer(when, in: chosen)) else { continue }
      isPossible = true
      if [.no, .ended].contains(cases.answer(scope, in: chosen)) { continue }
      // A state before it that is true, or that ends for want of a field, keeps it from being asked.
      if earlier.allSatisfy({ ![.yes, .ended].contains(cases.answer($0, in: chosen)) }) { return false }
    }
    return isPossible
  }

  /// A record that is in both, in words; nil where none is proved.
  private func overlap(_ first: Formula, _ second: Formula, _ scope: Formula) -> String? {
    guard let cases = FormulaCases([first, second, scope]), cases.isFree else { return nil }
    let both = cases.cases().first { chosen in
      [first, second, scope].allSatisfy { cases.answer($0, in: chosen) == .yes }
    }
    return both.map { cases.description(of: $0) }
  }

  /// A number that no state takes though some below and above it are taken; nil where none is proved.
  private func gap(_ states: [Formula], _ scope: Formula) -> String? {
    guard states.count > 1, let cases = FormulaCases([scope] + states), cases.isFree else { return nil }
    func isTaken(_ chosen: FormulaCases.Case) -> Bool { states.contains { cases.answer($0, in: chosen) == .yes } }
    for chosen in cases.cases() where cases.answer(scope, in: chosen) == .yes {
      guard states.allSatisfy({ cases.answer($0, in: chosen) == .no }) else { continue }
      let isBetween = cases.neighbours(of: chosen).contains {
        $0.below.contains(where: isTaken) && $0.above.contains(where: isTaken)
      }
      if isBetween {
        return cases.description(of: chosen)
      }
    }
    return nil
  }

  /// Reports a demand that no record can meet of which it is asked.
  private func demand(_ demand: Formula, when: Formula, at span: @autoclosure () -> SourceSpan) {
    guard when != .constant(true), let cases = FormulaCases([when, demand]) else { return }
    var (isAsked, canBeMet) = (false, false)
    for chosen in cases.cases() {
      let asked = ![.no, .ended].contains(cases.answer(when, in: chosen))
      let met = ![.no, .ended].contains(cases.answer(demand, in: chosen))
      if asked, met { return }
      isAsked = isAsked || asked
      canBeMet = canBeMet || met
    }
    // A condition that cannot be by itself is reported by itself.
    if isAsked, canBeMet { report(.neverMet, at: span(), [:]) }
  }
}
