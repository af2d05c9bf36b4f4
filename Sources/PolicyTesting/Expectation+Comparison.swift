import MediationModel
import PolicyModel

extension Expectation {
  /// Every aspect that is expected, beside what the norm says of it, in the order of the aspects.
  /// - Parameter finding: nil where the norm does not ask the record: then only its outcome is compared.
  func compared(with finding: Finding?) -> [ComparedAspect] {
    guard let finding else {
      return [ComparedAspect(aspect: .outcome, expected: wanted, actual: .nothing, agrees: false)]
    }
    var found: [ComparedAspect] = []
    func compare(_ aspect: Mismatch.Aspect, _ expected: Mismatch.Value?, _ actual: Mismatch.Value) {
      guard let expected else { return }
      found.append(
        ComparedAspect(aspect: aspect, expected: expected, actual: actual, agrees: expected == actual))
    }
    compare(.outcome, outcome.map { .outcome($0) }, .outcome(finding.outcome))
    compare(.state, state.map { .state($0) }, finding.state.map { .state($0) } ?? .nothing)
    found += names(finding)
    found += quantities(finding)
    let unmetParts = Int64(finding.parts.count { $0.outcome == .notSatisfied })
    compare(.unmet, unmet.map { .number($0, scale: 0) }, .number(unmetParts, scale: 0))
    if let possible {
      let names = possible.map(\.name)
      found.append(
        ComparedAspect(
          aspect: .possible, expected: .names(names), actual: .names(finding.possible.map(\.name)),
          agrees: Set(possible) == Set(finding.possible)))
    }
    compare(.timing, timing.map { .timing($0) }, finding.timing.map { .timing($0) } ?? .nothing)
    compare(.milestone, milestone.map { .day($0) }, finding.milestone.map { .day($0) } ?? .nothing)
    return found
  }

  /// Where an answer is not what is expected.
  func mismatches(with finding: Finding?) -> [Mismatch] { compared(with: finding).compactMap(\.mismatch) }

  private var wanted: Mismatch.Value {
    outcome.map { .outcome($0) } ?? state.map { .state($0) } ?? .outcome(.reported)
  }

  /// What the outcome hangs on: open readings, or values that are not known.
  private func names(_ finding: Finding) -> [ComparedAspect] {
    func compare(_ aspect: Mismatch.Aspect, _ expected: String?, _ actual: [String]) -> [ComparedAspect] {
      guard let expected else { return [] }
      return [
        ComparedAspect(
          aspect: aspect, expected: .names([expected]), actual: actual.isEmpty ? .nothing : .names(actual),
          agrees: actual.contains(expected))
      ]
    }
    let open = finding.unknown.filter { (finding.readings[$0]?.count ?? 0) > 1 }
    return compare(.openReading, openReading, open)
      + compare(.unknown, unknown, finding.unknown.filter { !open.contains($0) })
  }

  private func quantities(_ finding: Finding) -> [ComparedAspect] {
    var found: [ComparedAspect] = []
    let scale = finding.required?.unit.scale ?? 0
    let shown: Mismatch.Value = finding.actual.map { .quantity($0) } ?? .nothing
    var parts: (part: Interval?, whole: Interval?) = (nil, nil)
    var isShare = false
    switch finding.actual {
    case .share(let part, let whole)?:
      parts = (part, whole)
      isShare = true
    case .number(let part)?: parts = (part, nil)
    default: break
    }
    func compare(_ aspect: Mismatch.Aspect, _ expected: Interval?, _ actual: Interval?) {
      guard let expected else { return }
      found.append(
        ComparedAspect(
          aspect: aspect, expected: .quantity(.number(expected)), actual: shown, agrees: actual == expected))
    }
    compare(.part, part, parts.part)
    compare(.whole, whole, parts.whole)
    if let actual {
      found.append(
        ComparedAspect(
          aspect: .actual, expected: .spelled(actual), actual: shown,
          agrees: Expectation.spells(actual, finding.actual, scale: scale)))
    }
    // A share lacks whole records; a number lacks its own unit.
    let distanceScale = isShare ? 0 : scale
    func compare(_ aspect: Mismatch.Aspect, _ expected: String?, distance actual: Interval?) {
      guard let expected else { return }
      let shown: Mismatch.Value? = actual.map {
        $0.isExact ? .number($0.known, scale: distanceScale) : .quantity(.number($0))
      }
      found.append(
        ComparedAspect(
          aspect: aspect, expected: .spelled(expected), actual: shown ?? .nothing,
          agrees: Interval(spelled: expected, scale: distanceScale) == actual))
    }
    compare(.missing, missing, distance: finding.missing)
    compare(.excess, excess, distance: finding.excess)
    return found
  }

  private static func spells(_ text: String, _ quantity: Quantity?, scale: Int) -> Bool {
    switch quantity {
    case .number(let interval)?:
      return interval == Interval(spelled: text, scale: scale)
    case .share(let part, let whole)?: return text == "\(part.spelled)/\(whole.spelled)"
    case .day(let day)?: return text == day.description
    case .text(let word)?: return text == word
    case .truth(let truth)?: return text == String(truth)
    case .unknown?: return text == "?"
    case nil: return false
    }
  }
}
