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

  /// The same in the unit of what is asked: `62%` where a percent is compared with one.
  func quantity(_ quantity: Quantity, of required: Required?) -> String {
    guard case .number(let interval) = quantity, let unit = required?.unit else { return self.quantity(quantity) }
    return text(interval) { number($0, unit) }
  }

  /// What is missing of a part, in the unit of what it was compared in; of a share it is a count.
  func missing(_ missing: Int64, of part: PartFinding) -> String {
    guard case .number = part.actual, let unit = part.required?.unit else { return String(missing) }
    return number(missing, unit)
  }

  private func number(_ number: Int64, _ unit: ParameterUnit) -> String {
    ExactDecimal(units: number, scale: unit.scale).description + (unit == .measure(.percent) ? "%" : "")
  }

  /// `18–20`, or `18 以上` where no bound is known.
  private func text(_ interval: Interval, _ spelled: (Int64) -> String = { String($0) }) -> String {
    guard let possible = interval.possible else {
      return interval.known == 0 ? language.pick("不知道", "unknown") : "≥" + spelled(interval.known)
    }
    return possible == interval.known
      ? spelled(possible) : "\(spelled(interval.known))–\(spelled(possible))"
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
    case .number(let number): return sign + self.number(number, required.unit)
    case .day(let day): return sign + day.description
    case .names(let names): return language.pick("须含 ", "every of ") + names.joined(separator: ";")
    }
  }
}
