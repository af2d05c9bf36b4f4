/// A mixed-integer linear model in whole numbers: minimise an objective over bounded variables, under rows that bound
/// sums of them. Every coefficient and bound is exact, so that a solver's answer can be checked without tolerance.
public struct LinearModel: Sendable, Equatable {
  /// A variable of one model, by its place in it.
  public struct Variable: Sendable, Hashable {
    public let index: Int
  }

  /// Coefficient times variable.
  public struct Term: Sendable, Equatable {
    public let coefficient: Int64
    public let variable: Variable

    public init(_ coefficient: Int64, _ variable: Variable) {
      self.coefficient = coefficient
      self.variable = variable
    }
  }

  /// `lower ≤ Σ terms ≤ upper`; `nil` is no bound. Each variable appears once.
  public struct Row: Sendable, Equatable {
    public let terms: [Term]
    public let lower: Int64?
    public let upper: Int64?
    /// The clause group that the row belongs to, for explanations: its number in `LinearModel.groups`.
    public let group: Int
  }

  /// What is known of a variable alone. Bounds include their ends; `nil` is no bound.
  struct Domain: Sendable, Equatable {
    let lower: Int64?
    let upper: Int64?
    let isWhole: Bool
  }

  private(set) var domains: [Domain] = []
  public private(set) var rows: [Row] = []
  /// Names of the clause groups, in the order in which they were first used.
  public private(set) var groups: [String] = []
  private var groupNumbers: [String: Int] = [:]
  /// What is minimised, one coefficient a variable.
  public private(set) var objective: [Int64] = []

  public init() {}

  public var variableCount: Int { domains.count }

  /// Bounds of the variable with this number, and whether it must be whole.
  public func lower(_ index: Int) -> Int64? { domains[index].lower }
  public func upper(_ index: Int) -> Int64? { domains[index].upper }
  public func isWhole(_ index: Int) -> Bool { domains[index].isWhole }

  /// Beyond this a coefficient or a bound is not exact in a solver's floating point.
  static let largest: Int64 = 1 << 53

  /// A new variable.
  /// - Parameters:
  ///   - lower: the least value, 0 unless told; `nil` is no bound.
  ///   - upper: the greatest value; `nil` is no bound.
  ///   - isWhole: whether only whole numbers count.
  public mutating func variable(
    from lower: Int64? = 0, through upper: Int64? = nil, isWhole: Bool = true
  ) -> Variable {
    precondition(lower.map { abs($0) <= Self.largest } ?? true && upper.map { abs($0) <= Self.largest } ?? true)
    domains.append(Domain(lower: lower, upper: upper, isWhole: isWhole))
    objective.append(0)
    return Variable(index: domains.count - 1)
  }

  /// Adds a row; terms of one variable are added up, those that come to 0 left out.
  /// - Returns: the row's number.
  @discardableResult public mutating func require(
    _ terms: [Term], from lower: Int64? = nil, through upper: Int64? = nil, group: String
  ) -> Int {
    precondition(lower.map { abs($0) <= Self.largest } ?? true && upper.map { abs($0) <= Self.largest } ?? true)
    let number = groupNumbers[group] ?? groups.count
    if number == groups.count {
      groups.append(group)
      groupNumbers[group] = number
    }
    rows.append(Row(terms: Self.combined(terms), lower: lower, upper: upper, group: number))
    return rows.count - 1
  }

  /// No variable need be whole any more.
  mutating func relax() {
    domains = domains.map { Domain(lower: $0.lower, upper: $0.upper, isWhole: false) }
  }

  /// Replaces what is minimised.
  public mutating func minimise(_ terms: [Term]) {
    objective = [Int64](repeating: 0, count: domains.count)
    for term in Self.combined(terms) { objective[term.variable.index] = term.coefficient }
  }

  private static func combined(_ terms: [Term]) -> [Term] {
    var sums: [Variable: Int64] = [:]
    for term in terms { sums[term.variable, default: 0] += term.coefficient }
    return sums.filter { $0.value != 0 }.sorted { $0.key.index < $1.key.index }.map { entry in
      precondition(abs(entry.value) <= largest)
      return Term(entry.value, entry.key)
    }
  }
}
