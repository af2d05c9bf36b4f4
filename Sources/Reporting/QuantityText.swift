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

  /// `39`, `39–120`, or `1 too many`: how far off it is, for a cell under “missing”. Nil where it is not off.
  func distance(_ missing: Interval?, _ excess: Interval?, _ spelled: (Int64) -> String = { String($0) }) -> String? {
    let parts = [
      missing.flatMap { amount($0, spelled) },
      excess.flatMap { amount($0, spelled) }.map { language.pick("多 \($0)", "\($0) too many") },
    ]
    let shown = parts.compactMap { $0 }
    return shown.isEmpty ? nil : shown.joined(separator: language.pick("，", ", "))
  }

  /// The same in a sentence: `还差 39–120`, `39–120 short`.
  func distanceWords(_ missing: Interval?, _ excess: Interval?, _ spelled: (Int64) -> String = { String($0) })
    -> String?
  {
    let parts = [
      missing.flatMap { amount($0, spelled) }.map { language.pick("还差 \($0)", "\($0) short") },
      excess.flatMap { amount($0, spelled) }.map { language.pick("多 \($0)", "\($0) too many") },
    ]
    let shown = parts.compactMap { $0 }
    return shown.isEmpty ? nil : shown.joined(separator: language.pick("，", ", "))
  }

  /// The same of a part, in the unit of what it was compared in; of a share it is a count.
  func distanceWords(of part: PartFinding) -> String? {
    distanceWords(part.missing, part.excess, of: part.actual, part.required)
  }

  /// The same of a finding; nil where all that fails is a condition that is met or not, of which there is no number.
  func distanceWords(of finding: Finding) -> String? {
    let failing = finding.parts.filter { ![.satisfied, .notApplicable].contains($0.outcome) }
    if !failing.isEmpty, finding.required == nil, failing.allSatisfy({ $0.required == nil }) { return nil }
    return distanceWords(finding.missing, finding.excess, of: finding.actual, finding.required)
  }

  private func distanceWords(_ missing: Interval?, _ excess: Interval?, of actual: Quantity?, _ required: Required?)
    -> String?
  {
    // Nothing bounds it: neither the number nor how far off it is can be said.
    if [missing, excess].allSatisfy({ $0.map { $0.possible == 0 || $0.known == 0 && $0.possible == nil } ?? true }) {
      let isOpen = [missing, excess].contains { $0?.possible == nil && $0 != nil }
      return isOpen ? language.pick("差多少不知道", "how far off is not known") : nil
    }
    guard let unit = required?.unit else { return distanceWords(missing, excess) }
    if unit == .date {
      let parts = [
        missing.flatMap { amount($0) }.map { language.pick("早 \($0) 天", "\(days($0)) too early") },
        excess.flatMap { amount($0) }.map { language.pick("晚 \($0) 天", "\(days($0)) late") },
      ]
      let shown = parts.compactMap { $0 }
      return shown.isEmpty ? nil : shown.joined(separator: language.pick("，", ", "))
    }
    guard case .number? = actual else { return distanceWords(missing, excess) }
    return distanceWords(missing, excess) { number($0, unit) }
  }

  private func days(_ count: String) -> String { count == "1" ? "1 day" : "\(count) days" }

  /// The distance of a finding for a cell: `0` where it complies, blank where there is nothing to be short of.
  func distanceCell(_ finding: Finding) -> String {
    distance(finding.missing, finding.excess) ?? (finding.outcome == .satisfied ? "0" : "")
  }

  /// Nil for nothing.
  private func amount(_ interval: Interval, _ spelled: (Int64) -> String = { String($0) }) -> String? {
    if interval.possible == 0 { return nil }
    guard let possible = interval.possible else {
      return interval.known == 0 ? language.pick("多少不知道", "unknown") : "≥" + spelled(interval.known)
    }
    return possible == interval.known ? spelled(possible) : "\(spelled(interval.known))–\(spelled(possible))"
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

  /// The share of exact counts in percent, cut (never rounded up) to as many decimals, two at least, as it takes to stand
  /// to what is required as the share itself does. Nil for anything else.
  func share(_ quantity: Quantity, of required: Required? = nil) -> String? {
    guard case .share(let part, let whole) = quantity, part.isExact, whole.isExact, whole.known > 0 else { return nil }
    var bound: Int64?
    if let required, required.unit == .measure(.percent), case .number(let number) = required.value { bound = number }
    let isAbove = bound.map { Share(part: part.known, whole: whole.known).compared(toPercent: $0) == .above } ?? false
    var decimals = 2
    var factor: Int128 = 10_000
    // A share that is above the bound by less than the last digit would read as if it were equal to it.
    while isAbove, decimals < 16, let bound,
      Int128(part.known) * factor / Int128(whole.known) <= Int128(bound) * (factor / 10_000)
    {
      decimals += 1
      factor *= 10
    }
    let units = Int64(clamping: Int128(part.known) * factor / Int128(whole.known))
    return ExactDecimal(units: units, scale: decimals).fixed + "%"
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
