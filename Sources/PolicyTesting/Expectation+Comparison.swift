import MediationModel
import PolicyModel

extension Expectation {
  /// Where an answer is not what is expected, in the order of the aspects.
  /// - Parameter finding: nil where the norm does not ask the record.
  func mismatches(with finding: Finding?) -> [Mismatch] {
    guard let finding else { return [Mismatch(aspect: .outcome, expected: wanted, actual: .nothing)] }
    var found: [Mismatch] = []
    func compare(_ aspect: Mismatch.Aspect, _ expected: Mismatch.Value?, _ actual: Mismatch.Value) {
      if let expected, expected != actual { found.append(Mismatch(aspect: aspect, expected: expected, actual: actual)) }
    }
    compare(.outcome, outcome.map { .outcome($0) }, .outcome(finding.outcome))
    compare(.state, state.map { .state($0) }, finding.state.map { .state($0) } ?? .nothing)
    found += namesMismatches(finding)
    found += quantityMismatches(finding)
    let unmetParts = Int64(finding.parts.count { $0.outcome == .notSatisfied })
    compare(.unmet, unmet.map { .number($0, scale: 0) }, .number(unmetParts, scale: 0))
    compare(.timing, timing.map { .timing($0) }, finding.timing.map { .timing($0) } ?? .nothing)
    compare(.milestone, milestone.map { .day($0) }, finding.milestone.map { .day($0) } ?? .nothing)
    return found
  }

  private var wanted: Mismatch.Value {
    outcome.map { .outcome($0) } ?? state.map { .state($0) } ?? .outcome(.reported)
  }

  /// What the outcome hangs on: open readings, or values that are not known.
  private func namesMismatches(_ finding: Finding) -> [Mismatch] {
    var found: [Mismatch] = []
    let open = finding.unknown.filter { (finding.readings[$0]?.count ?? 0) > 1 }
    if let openReading, !open.contains(openReading) {
      found.append(
        Mismatch(
          aspect: .openReading, expected: .names([openReading]), actual: open.isEmpty ? .nothing : .names(open)))
    }
    let values = finding.unknown.filter { !open.contains($0) }
    if let unknown, !values.contains(unknown) {
      found.append(
        Mismatch(
          aspect: .unknown, expected: .names([unknown]), actual: values.isEmpty ? .nothing : .names(values)))
    }
    return found
  }

  private func quantityMismatches(_ finding: Finding) -> [Mismatch] {
    var found: [Mismatch] = []
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
    if let part, parts.part != Interval(part) {
      found.append(Mismatch(aspect: .part, expected: .quantity(.number(Interval(part))), actual: shown))
    }
    if let whole, parts.whole != Interval(whole) {
      found.append(Mismatch(aspect: .whole, expected: .quantity(.number(Interval(whole))), actual: shown))
    }
    if let actual, !Expectation.spells(actual, finding.actual, scale: scale) {
      found.append(Mismatch(aspect: .actual, expected: .spelled(actual), actual: shown))
    }
    // A share lacks whole records; a number lacks its own unit.
    let missingScale = isShare ? 0 : scale
    if let missing, (try? ExactDecimal(missing, scale: missingScale))?.units != finding.missing {
      found.append(
        Mismatch(
          aspect: .missing, expected: .spelled(missing),
          actual: finding.missing.map { .number($0, scale: missingScale) } ?? .nothing))
    }
    return found
  }

  private static func spells(_ text: String, _ quantity: Quantity?, scale: Int) -> Bool {
    switch quantity {
    case .number(let interval)?:
      guard let units = (try? ExactDecimal(text, scale: scale))?.units else { return false }
      return interval == Interval(units)
    case .share(let part, let whole)?: return text == "\(part.known)/\(whole.known)" && part.isExact && whole.isExact
    case .day(let day)?: return text == day.description
    case .text(let word)?: return text == word
    case .truth(let truth)?: return text == String(truth)
    case .unknown?: return text == "?"
    case nil: return false
    }
  }
}
