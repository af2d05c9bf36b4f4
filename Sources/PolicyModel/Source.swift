public import Diagnostics
public import MediationModel

/// A pointer into a document: `tj-2024-1 三（一）1/企业`.
public struct Citation: Hashable, Sendable {
  public let source: String
  /// The clause with its full path of numbers.
  public let clause: String
  /// One assertion of the clause; nil cites the clause whole.
  public let point: String?

  public init(source: String, clause: String, point: String?) {
    self.source = source
    self.clause = clause
    self.point = point
  }

  /// As policies write it: `三（一）1/企业`.
  public var place: String { point.map { "\(clause)/\($0)" } ?? clause }
}

/// A document of the law, with the outline of its clauses.
public struct Source: Hashable, Sendable {
  public struct Point: Hashable, Sendable {
    public let id: String
    public let gist: String
    /// Figures and dates that the text states here, normalised: `65`, `2024-12-31`.
    public let figures: [String]
    public let span: SourceSpan

    public init(id: String, gist: String, figures: [String], span: SourceSpan) {
      self.id = id
      self.gist = gist
      self.figures = figures
      self.span = span
    }
  }
  public struct Clause: Hashable, Sendable {
    /// The full path of numbers, as cited: `三（一）1`.
    public let number: String
    public let title: String
    public let gist: String
    public let points: [Point]
    public let span: SourceSpan

    public init(number: String, title: String, gist: String, points: [Point], span: SourceSpan) {
      self.number = number
      self.title = title
      self.gist = gist
      self.points = points
      self.span = span
    }
  }

  public let id: String
  public let title: String
  /// 发文字号; nil when the document prints none.
  public let number: String?
  public let issuers: [String]
  public let adopted: Day?
  public let issued: Day?
  /// In the order of the text, nested clauses after their parent.
  public let clauses: [Clause]

  public init(
    id: String, title: String, number: String?, issuers: [String], adopted: Day?, issued: Day?, clauses: [Clause]
  ) {
    self.id = id
    self.title = title
    self.number = number
    self.issuers = issuers
    self.adopted = adopted
    self.issued = issued
    self.clauses = clauses
  }

  public func clause(_ number: String) -> Clause? { clauses.first { $0.number == number } }
}

/// Someone who bears, receives or leads: an id of `jurisdiction.lua`.
public struct Party: Hashable, Sendable {
  public let id: String
  public let label: String
  public let labelEn: String?

  public init(id: String, label: String, labelEn: String?) {
    self.id = id
    self.label = label
    self.labelEn = labelEn
  }
}

/// What `jurisdiction.lua` says.
public struct JurisdictionProfile: Hashable, Sendable {
  public let code: String
  public let name: String
  public let nameEn: String?
  public let levels: [String]
  public let parties: [Party]

  public init(code: String, name: String, nameEn: String?, levels: [String], parties: [Party]) {
    self.code = code
    self.name = name
    self.nameEn = nameEn
    self.levels = levels
    self.parties = parties
  }
}
