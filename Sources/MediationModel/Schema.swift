/// The name of an entity, as policies and ledger files write it: `organization`.
public typealias EntityName = String

/// What a number counts or measures. Numbers of different units never meet in a comparison.
public enum Unit: String, Sendable, CaseIterable {
  case person, organization, institution, township, committee, dispute, agreement, event, classHour = "class_hour"
  case submission, nomination, record, document, household
  case day, month, year, minute
  case percent
  /// Renminbi, in fen.
  case yuan
  /// A bare count or ordinal.
  case number
}

/// What a field holds. Inside the columns every value is a whole number of the type's smallest unit.
public enum FieldType: Hashable, Sendable {
  /// The record's own name within its entity; unique, never missing.
  case identifier
  case text
  case integer(Unit)
  /// A number with up to `scale` decimal places, kept as an integer of 10^-scale of the unit. `yuan` with scale 2 is fen.
  case decimal(Unit, scale: Int)
  /// Kept in hundredths of a percent: 65 % is 6500, 85.5 % is 8550.
  case percent
  case boolean
  /// `Day.number`.
  case date
  /// Months since year 0: year × 12 + month − 1.
  case month
  /// Minutes since 1970-01-01T00:00 at +08:00, the only offset in China.
  case timestamp
  case enumeration(String)
  /// A set of members of an enumeration of at most 63 members: bit n is member n.
  case set(String)
  /// A row of another entity, named by its identifier in files.
  case reference(EntityName)
}

extension FieldType {
  /// Whether values can be compared and added up as numbers: counts, amounts, percents and points in time.
  public var isNumber: Bool {
    switch self {
    case .integer, .decimal, .percent, .date, .month, .timestamp: true
    case .identifier, .text, .boolean, .enumeration, .set, .reference: false
    }
  }
}

public struct Field: Hashable, Sendable {
  /// As policies write it.
  public let name: String
  public let zh: String
  public let en: String
  public let type: FieldType
  /// A record without it is refused; every other field may be missing, which means unknown.
  public let required: Bool
  /// Inclusive bounds in the stored unit; numbers count things and are never negative unless a field says so.
  public let range: ClosedRange<Int64>?
  /// Not in files: made by the host for a date, from the fields named.
  public let derivation: Derivation?
  /// A date that was known before its day, as an expiry is.
  public let liesAhead: Bool
  /// Says how things stand when the ledger is written, without a date of its own: what it was on an earlier day cannot be
  /// known from it.
  public let isUndated: Bool

  public enum Derivation: Hashable, Sendable {
    /// True from `start` (day included) until before `end`. A missing start is unknown; a missing end means it goes on.
    case holds(from: String, until: String)
  }

  public init(
    _ name: String, _ zh: String, _ en: String, _ type: FieldType, required: Bool = false,
    range: ClosedRange<Int64>? = nil, derivation: Derivation? = nil, liesAhead: Bool = false,
    isUndated: Bool = false
  ) {
    self.liesAhead = liesAhead
    self.isUndated = isUndated
    self.name = name
    self.zh = zh
    self.en = en
    self.type = type
    self.required = required || type == .identifier
    self.derivation = derivation
    switch (range, type) {
    // Far above anything counted, far below where sums of millions of records would leave 64 bits.
    case (nil, .integer), (nil, .decimal): self.range = 0...1_000_000_000_000
    case (nil, .percent): self.range = 0...10_000
    default: self.range = range
    }
  }
}

public struct Entity: Hashable, Sendable {
  public let name: EntityName
  public let zh: String
  public let en: String
  public private(set) var fields: [Field]
  /// The reference that leads towards the record's jurisdiction; nil for a jurisdiction itself.
  public let homeField: String?
  /// Pairs of fields (earlier, later) whose inversion is legal but odd: flagged, never refused.
  public let oddities: [Oddity]

  public struct Oddity: Hashable, Sendable {
    /// `smaller` above `larger` is odd (closed disputes above accepted ones, an end before its start).
    public let smaller: String
    public let larger: String
    public init(_ smaller: String, notAbove larger: String) {
      self.smaller = smaller
      self.larger = larger
    }
  }

  public init(
    _ name: EntityName, _ zh: String, _ en: String, home: String?, oddities: [Oddity] = [], fields: [Field]
  ) {
    self.name = name
    self.zh = zh
    self.en = en
    self.homeField = home
    self.oddities = oddities
    self.fields = fields
  }

  public func field(_ name: String) -> Field? { fields.first { $0.name == name } }

  mutating func append(_ field: Field) { fields.append(field) }
}

public struct Enumeration: Hashable, Sendable {
  public struct Member: Hashable, Sendable {
    public let name: String
    public let zh: String
    public let en: String
    public init(_ name: String, _ zh: String, _ en: String) {
      self.name = name
      self.zh = zh
      self.en = en
    }
  }
  public let name: String
  public let members: [Member]

  public init(_ name: String, _ members: [Member]) {
    self.name = name
    self.members = members
  }
}

/// Entities, fields and enumerations: a value, so that a jurisdiction's extra fields make a new one.
public struct Schema: Hashable, Sendable {
  public private(set) var entities: [Entity]
  public private(set) var enumerations: [Enumeration]

  public init(entities: [Entity], enumerations: [Enumeration]) {
    self.entities = entities
    self.enumerations = enumerations
  }

  public func entity(_ name: EntityName) -> Entity? { entities.first { $0.name == name } }
  public func enumeration(_ name: String) -> Enumeration? { enumerations.first { $0.name == name } }

  /// The schema with one more field of one entity. Nil when the entity is unknown or already has such a field.
  public func adding(_ field: Field, to entity: EntityName) -> Schema? {
    guard let index = entities.firstIndex(where: { $0.name == entity }), entities[index].field(field.name) == nil
    else { return nil }
    var copy = self
    copy.entities[index].append(field)
    return copy
  }

  /// The schema with one more enumeration, for extra fields of a jurisdiction. Nil when the name is taken.
  public func adding(_ enumeration: Enumeration) -> Schema? {
    guard self.enumeration(enumeration.name) == nil else { return nil }
    var copy = self
    copy.enumerations.append(enumeration)
    return copy
  }
}
