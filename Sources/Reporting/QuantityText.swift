import MediationModel
import PolicyModel

/// Numbers of findings in words: what there is, what is asked, and the share between them.
struct QuantityText {
  let language: Language

  func quantity(_ quantity: Quantity) -> String {
    switch quantity {
    case .number(let interval): text(interval)
    case .share(let part, let whole): "\(text(part))/\(text(whole))"
    case .day(let day): day.description
    case .text(let text): text
    case .truth(let truth): truth ? language.pick("是", "yes") : language.pick("否", "no")
    case .unknown: language.pick("不知道", "unknown")
    }
  }

  /// `18–20`, or `18 以上` where no bound is known.
  private func text(_ interval: Interval) -> String {
    guard let possible = interval.possible else {
      return interval.known == 0
        ? language.pick("不知道", "unknown") : language.pick("≥\(interval.known)", "≥\(interval.known)")
    }
    return possible == interval.known ? "\(possible)" : "\(interval.known)–\(possible)"
  }

  /// The share of exact counts in percent, cut (never rounded up) to two decimals, so that a share that misses a
  /// threshold never reads as if it reached it. Nil for anything else.
  func share(_ quantity: Quantity) -> String? {
    guard case .share(let part, let whole) = quantity, part.isExact, whole.isExact, whole.known > 0 else { return nil }
    let hundredths = Int128(part.known) * 10_000 / Int128(whole.known)
    return ExactDecimal(units: Int64(truncatingIfNeeded: hundredths), scale: 2).fixed + "%"
  }

  func required(_ required: Required) -> String {
    let sign = Names.sign(required.comparison)
    switch required.value {
    case .number(let number):
      let text = ExactDecimal(units: number, scale: required.unit.scale).description
      return sign + text + (required.unit == .measure(.percent) ? "%" : "")
    case .day(let day): return sign + day.description
    case .names(let names): return language.pick("须含 ", "every of ") + names.joined(separator: ";")
    }
  }
}
