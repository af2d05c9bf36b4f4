package import Diagnostics
import MediationModel
package import PolicyModel

/// A least that is above a most of the same number.
package struct CrossedBounds: Sendable {
  package let norm: Norm
  /// Parameters.
  package let least: String
  package let most: String
  /// Where it is so first.
  package let stretch: ParameterStretch
}

extension Policy {
  /// The norms whose bounds leave no number between them on some day. A least and a most of one series of due days are not
  /// compared.
  package var crossedBounds: [CrossedBounds] {
    norms.flatMap { norm -> [CrossedBounds] in
      var pairs: [(least: String, most: String)] = []
      switch norm.body {
      case .quota(let quota):
        if let least = quota.atLeast, let most = quota.atMost { pairs = [(least, most)] }
      case .requirement(let requirement): pairs = requirement.condition.boundPairs
      case .classification, .target, .stage, .duty, .measure, .guidance: break
      }
      return pairs.compactMap { least, most in
        let parameters = [least, most].compactMap { parameter($0) }
        let crossed = stretches(of: parameters).first { stretch in
          guard let low = stretch.numbers[least], let high = stretch.numbers[most] else { return false }
          return low > high
        }
        return crossed.map { CrossedBounds(norm: norm, least: least, most: most, stretch: $0) }
      }
    }
  }
}

extension CrossedBounds {
  package func diagnostic(_ policy: Policy, at place: DiagnosticPlace) -> Diagnostic {
    Diagnostic(
      CheckCode.crossedBounds, at: place,
      [
        "norm": .text(norm.localID), "least": .text(least), "most": .text(most),
        "example": .text(stretch.words(policy).joined(separator: ", ")),
      ])
  }
}

extension PolicyChecks {
  func bounds() {
    for crossed in policy.crossedBounds { collector.add([crossed.diagnostic(policy, at: .source(crossed.norm.span))]) }
  }
}

extension Condition {
  private enum Measured: Hashable {
    case value(String)
    case share(String, String)
  }

  /// Every least with every most of the same value that are both asked.
  fileprivate var boundPairs: [(least: String, most: String)] {
    guard case .all(let parts) = self else {
      if case .any(let parts) = self { return parts.flatMap(\.boundPairs) }
      if case .under(_, let part) = self { return part.boundPairs }
      return []
    }
    var least: [Measured: [String]] = [:]
    var most: [Measured: [String]] = [:]
    for part in parts {
      let measured: Measured
      let (comparison, parameter): (Comparison, String)
      switch part {
      case .compare(.name(let name), let own, let bound): (measured, comparison, parameter) = (.value(name), own, bound)
      case .share(.name(let part), .name(let whole), let own, let bound):
        (measured, comparison, parameter) = (.share(part, whole), own, bound)
      default: continue
      }
      if comparison != .atMost, comparison != .onOrBefore { least[measured, default: []].append(parameter) }
      if comparison != .atLeast, comparison != .onOrAfter { most[measured, default: []].append(parameter) }
    }
    let own = least.flatMap { measured, lows in
      lows.flatMap { low in (most[measured] ?? []).filter { $0 != low }.map { (least: low, most: $0) } }
    }
    return own.sorted { ($0.least, $0.most) < ($1.least, $1.most) } + parts.flatMap(\.boundPairs)
  }
}
