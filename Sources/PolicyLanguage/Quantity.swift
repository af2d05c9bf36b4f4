import MediationModel

/// What a number of a policy function counts or measures, as far as the checker can tell.
enum Quantity: Hashable, Sendable {
  /// Nobody can tell: it agrees with everything.
  case unknown
  /// Written as a number in the file.
  case literal
  case unit(Unit)
  /// A count of records: it agrees with every unit that counts things.
  case records
  case date, month, timestamp

  init(_ unit: Unit?) { self = unit.map(Quantity.unit) ?? .unknown }

  var isTime: Bool {
    switch self {
    case .date, .month, .timestamp: true
    case .unknown, .literal, .unit, .records: false
    }
  }

  enum Disagreement: Hashable, Sendable {
    case units
    case dateAndNumber
  }

  /// Why two numbers cannot be compared; nil where they can, or where it is not known.
  func disagreement(with other: Quantity) -> Disagreement? {
    if self == .unknown || other == .unknown || self == other { return nil }
    if isTime || other.isTime { return isTime && other.isTime ? .units : .dateAndNumber }
    switch (self, other) {
    case (.unit(let a), .unit(let b)): return a.isBare(beside: b) || b.isBare(beside: a) ? nil : .units
    case (.records, .unit(let unit)), (.unit(let unit), .records):
      return unit.countsThings || unit == .number ? nil : .units
    default: return nil
    }
  }

  /// What adding or subtracting gives; nil where the operation makes no sense.
  func sum(_ other: Quantity, subtracts: Bool) -> Quantity? {
    switch (self, other) {
    case (.unknown, _), (_, .unknown): return .unknown
    case (.literal, .literal): return .literal
    case (let a, let b) where a.isTime && b.isTime:
      if !subtracts { return nil }
      return a == b ? (a == .date ? .unit(.day) : .unknown) : nil
    case (let time, .unit(let unit)) where time.isTime: return time.canMove(by: unit) ? time : nil
    case (.unit(let unit), let time) where time.isTime: return !subtracts && time.canMove(by: unit) ? time : nil
    case (let time, _) where time.isTime: return time
    case (_, let time) where time.isTime: return subtracts ? nil : time
    case (.literal, let measure), (let measure, .literal): return measure
    default: return self == other ? self : .unknown
    }
  }

  /// Whether a point in time may be moved by a number of that unit as it stands: a date by days.
  private func canMove(by unit: Unit) -> Bool {
    switch self {
    case .date: unit == .day || unit == .number
    case .month: unit == .month || unit == .number
    case .timestamp: unit == .minute || unit == .number
    case .unknown, .literal, .unit, .records: true
    }
  }

  /// As a message names it; the phrasebook has its words.
  var word: String {
    switch self {
    case .unknown, .literal: "number"
    case .unit(.number): "number"
    case .unit(let unit): unit.rawValue
    case .records: "count"
    case .date: "date"
    case .month: "month_of_year"
    case .timestamp: "timestamp"
    }
  }
}

extension Unit {
  /// Whether it counts things one by one.
  var countsThings: Bool {
    switch self {
    case .person, .organization, .institution, .township, .committee, .dispute, .agreement, .event, .submission,
      .nomination, .record, .document, .household:
      true
    case .classHour, .day, .month, .year, .minute, .percent, .yuan, .number: false
    }
  }

  /// A bare number goes with every unit that is kept as it is written; percents and yuan are kept in hundredths.
  fileprivate func isBare(beside other: Unit) -> Bool {
    self == .number && other != .percent && other != .yuan
  }
}
