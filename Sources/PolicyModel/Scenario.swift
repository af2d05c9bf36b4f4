public import Diagnostics
public import MediationModel

/// The differences from law and facts as they are: what a scenario file says, and nothing worked out. Making or copying one
/// costs nothing of the ledger; it is checked against policies and ledger when it is compared.
public struct Scenario: Hashable, Sendable {
  public var title: String
  /// Why its author asks.
  public var reason: String?
  public var asOf: Day?
  public var parameters: [ParameterChange]
  public var readings: [ReadingChange]
  /// In the order in which they are made: a later one sees what an earlier one added.
  public var facts: [FactChange]
  /// Another law in the place of the workspace's.
  public var law: OtherLaw?

  public init(
    title: String, reason: String? = nil, asOf: Day? = nil, parameters: [ParameterChange] = [],
    readings: [ReadingChange] = [], facts: [FactChange] = [], law: OtherLaw? = nil
  ) {
    self.title = title
    self.reason = reason
    self.asOf = asOf
    self.parameters = parameters
    self.readings = readings
    self.facts = facts
    self.law = law
  }

  /// Whether nothing differs from the baseline.
  public var isEmpty: Bool {
    asOf == nil && parameters.isEmpty && readings.isEmpty && facts.isEmpty && law == nil
  }
}

/// A value as it is written: exact, and of no unit yet.
public enum WrittenValue: Hashable, Sendable {
  /// `85`, `85.5`, `-1`.
  case number(String)
  case text(String)
  case truth(Bool)
  case texts([String])
}

extension WrittenValue: CustomStringConvertible {
  public var description: String {
    switch self {
    case .number(let spelling): spelling
    case .text(let text): text
    case .truth(let truth): String(truth)
    case .texts(let texts): texts.joined(separator: ", ")
    }
  }
}

/// `enterprise_coverage@2025-12-31 = 85`
public struct ParameterChange: Hashable, Sendable {
  /// A parameter's id, alone where only one policy has it, or behind `policy id#`.
  public var name: String
  /// The deadline whose value it is; nil for a parameter without deadlines.
  public var by: Day?
  public var value: WrittenValue
  public var place: DiagnosticPlace

  public init(_ name: String, by: Day? = nil, _ value: WrittenValue, at place: DiagnosticPlace = .none) {
    self.name = name
    self.by = by
    self.value = value
    self.place = place
  }
}

/// A reading closed, in one of its choices.
public struct ReadingChange: Hashable, Sendable {
  /// A reading's id, alone or behind `policy id#`.
  public var name: String
  public var choice: String
  public var place: DiagnosticPlace

  public init(_ name: String, _ choice: String, at place: DiagnosticPlace = .none) {
    self.name = name
    self.choice = choice
    self.place = place
  }
}

/// Policies that are evaluated instead of the workspace's.
public struct OtherLaw: Hashable, Sendable {
  /// Folders that the program can open from where it was started.
  public var policies: [String]
  /// Level of the other law → level of this ledger's jurisdictions: Jilin's `prefecture` → Tianjin's `district`.
  public var levels: [String: String]
  public var place: DiagnosticPlace

  public init(policies: [String], levels: [String: String], at place: DiagnosticPlace = .none) {
    self.policies = policies
    self.levels = levels
    self.place = place
  }
}
