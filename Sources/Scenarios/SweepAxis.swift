public import Diagnostics
public import MediationModel
import PolicyLanguage
import PolicyModel

/// A parameter and the values that it takes one after the other.
public struct SweepAxis: Hashable, Sendable {
  /// As in a scenario: an id, alone or behind `policy id#`.
  public var parameter: String
  public var by: Day?
  /// `70..85`: first and last, both included; nil: the parameter's own range.
  public var bounds: Bounds?
  /// As written; nil: the parameter's own step, or 1.
  public var step: String?

  public struct Bounds: Hashable, Sendable {
    public var from: String
    public var through: String

    public init(from: String, through: String) {
      self.from = from
      self.through = through
    }
  }

  public init(_ parameter: String, by: Day? = nil, bounds: Bounds? = nil, step: String? = nil) {
    self.parameter = parameter
    self.by = by
    self.bounds = bounds
    self.step = step
  }

  /// Reads `enterprise_coverage@2025-12-31=70..85/0.5`; the part behind `=` may be left out.
  public init(text: String) throws(InvalidInput) {
    func bad() -> InvalidInput {
      InvalidInput([
        Diagnostic(
          ScenarioCode.badRange, at: .none,
          ["found": .text(text), "expected": .text("enterprise_coverage@2025-12-31=70..85/0.5")])
      ])
    }
    let sides = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      .map { String($0).trimmingBlanks() }
    let name = sides[0].split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard !name[0].isEmpty else { throw bad() }
    self.init(name[0])
    if name.count == 2 {
      guard let day = Day(name[1]) else { throw InvalidInput([Day.fault(name[1], key: name[0])]) }
      by = day
    }
    guard sides.count == 2 else { return }
    let range = sides[1].split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
      .map { String($0).trimmingBlanks() }
    if range.count == 2 {
      if range[1].isEmpty { throw bad() }
      step = range[1]
    }
    guard let dots = range[0].firstRange(of: "..") else { throw bad() }
    let ends = [range[0][..<dots.lowerBound], range[0][dots.upperBound...]].map { String($0).trimmingBlanks() }
    if ends.contains("") { throw bad() }
    bounds = Bounds(from: ends[0], through: ends[1])
  }

  /// `enterprise_coverage@2025-12-31`
  public var name: String { parameter + (by.map { "@\($0)" } ?? "") }
}

/// An axis whose parameter and values are known.
struct ResolvedAxis: Sendable {
  let axis: SweepAxis
  let unit: ParameterUnit
  /// In the stored unit (day numbers for a date), ascending, a step apart.
  let values: [Int64]
  let step: Int64
  /// What the parameter's own range allows beyond the values; nil: anything.
  let range: ClosedRange<Int64>?

  func change(_ value: Int64) -> ParameterChange {
    ParameterChange(axis.parameter, by: axis.by, written(value))
  }

  func written(_ value: Int64) -> WrittenValue {
    if unit == .date { return .text(Day(number: Int32(truncatingIfNeeded: value)).description) }
    return .number(spelled(value))
  }

  func spelled(_ value: Int64) -> String {
    if unit == .date { return Day(number: Int32(truncatingIfNeeded: value)).description }
    return ExactDecimal(units: value, scale: unit.scale).description
  }
}

extension ScenarioResolver {
  /// At most so many points are worked out at once.
  static let pointLimit = 10_001

  /// Works out the values of an axis.
  mutating func resolve(_ axis: SweepAxis) -> ResolvedAxis? {
    guard let (policy, parameter) = parameter(axis.parameter, .none) else { return nil }
    if parameter.unit == .names {
      fault(.badRange, .none, ["found": .text(axis.name), "expected": .text("enterprise_coverage@2025-12-31=70..85")])
      return nil
    }
    guard let step = step(axis, parameter) else { return nil }
    let range: ClosedRange<Int64>
    if let bounds = axis.bounds {
      let reader = ParameterValueReader(parameter, of: policy, isOfRow: axis.step != nil)
      guard let from = end(bounds.from, reader), let through = end(bounds.through, reader) else { return nil }
      if from > through {
        fault(
          .reversedRange, .none,
          [
            "found": .text("\(bounds.from)..\(bounds.through)"),
            "expected": .text("\(bounds.through)..\(bounds.from)"),
          ])
        return nil
      }
      range = from...through
    } else if let own = parameter.range {
      range = own
    } else {
      fault(.noStep, .none, ["found": .text(axis.name)])
      return nil
    }
    let (distance, overflow) = range.upperBound.subtractingReportingOverflow(range.lowerBound)
    let count = overflow ? Int64.max : distance / step + 1
    if count > Int64(Self.pointLimit) {
      fault(
        .tooManyPoints, .none, ["count": .integer(Int(clamping: count)), "limit": .integer(Self.pointLimit)])
      return nil
    }
    let values = (0..<count).map { range.lowerBound + $0 * step }
    let resolved = ResolvedAxis(axis: axis, unit: parameter.unit, values: values, step: step, range: parameter.range)
    // The ends stand for all between them: one is checked as a scenario is.
    isRow = true
    for value in Set([values[0], values[values.count - 1]]) {
      let before = faults.count
      resolve(Scenario(title: "", parameters: [resolved.change(value)]))
      if faults.count > before { return nil }
    }
    return resolved
  }

  /// One end of a range, read as a value of the parameter.
  private mutating func end(_ text: String, _ reader: ParameterValueReader) -> Int64? {
    do throws(ValueFault) {
      switch try reader.read(WrittenValue(typed: text)) {
      case .number(let number): return number
      case .day(let day): return Int64(day.number)
      case .names: return nil
      }
    } catch {
      add([error.diagnostic(at: .none)])
      return nil
    }
  }

  /// The step of an axis: as written, else the parameter's own. A step between dates is a number of days.
  private mutating func step(_ axis: SweepAxis, _ parameter: Parameter) -> Int64? {
    guard let text = axis.step else { return parameter.step ?? (parameter.unit.scale == 2 ? 100 : 1) }
    let unit = parameter.unit == .date ? ParameterUnit.measure(.day) : parameter.unit
    let value: ParameterValue
    do throws(ValueFault) {
      value = try ParameterValueReader(unit, key: axis.name).read(WrittenValue(typed: text))
    } catch {
      add([error.diagnostic(at: .none)])
      return nil
    }
    guard case .number(let step) = value, step > 0 else {
      fault(.badStep, .none, ["found": .text(text)])
      return nil
    }
    return step
  }
}
