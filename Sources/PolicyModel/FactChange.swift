public import Diagnostics
public import MediationModel

/// One change of the ledger's records, as a scenario file writes it. Records are added, closed or changed; none is removed.
public struct FactChange: Hashable, Sendable {
  public enum Action: Hashable, Sendable {
    /// So many new records of the entity, with the values given.
    case add(count: Int)
    /// The records end on a day: their end date (撤销日期, 移出名册日期 …) is set.
    case close
    /// The values given are set.
    case set
    /// A number of the record grows by so much; it may be negative.
    case increase(field: String, by: WrittenValue)
    /// Each of the records gains so many new records of another entity that refer to it.
    case gain(entity: EntityName, count: Int)
  }

  public struct Value: Hashable, Sendable {
    public var field: String
    public var value: WrittenValue
    public var place: DiagnosticPlace

    public init(_ field: String, _ value: WrittenValue, at place: DiagnosticPlace = .none) {
      self.field = field
      self.value = value
      self.place = place
    }
  }

  /// What the record must be like, in one field or fact.
  public struct Filter: Hashable, Sendable {
    public enum Test: Hashable, Sendable {
      case equals(WrittenValue)
      case atLeast(WrittenValue)
      case atMost(WrittenValue)
      case below(WrittenValue)
      case above(WrittenValue)
      case isKnown(Bool)
    }

    public var field: String
    public var test: Test
    public var place: DiagnosticPlace

    public init(_ field: String, _ test: Test, at place: DiagnosticPlace = .none) {
      self.field = field
      self.test = test
      self.place = place
    }
  }

  public var action: Action
  /// As written: a name or a label.
  public var entity: String
  /// Identifiers; empty: not chosen by them.
  public var ids: [String] = []
  /// Name or code of a jurisdiction that the records are at home in, or below.
  public var within: String?
  /// All must hold. A record that does not say is not chosen.
  public var filters: [Filter] = []
  /// Of the new records, or to be set.
  public var values: [Value] = []
  /// Of `close`, and the start of what is added; nil: the scenario's day.
  public var day: Day?
  public var place: DiagnosticPlace

  public init(_ action: Action, of entity: String, at place: DiagnosticPlace = .none) {
    self.action = action
    self.entity = entity
    self.place = place
  }
}
