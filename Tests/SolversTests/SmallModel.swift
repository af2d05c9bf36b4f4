import CampaignPlanning

/// Models so small that every point can be tried.
enum SmallModel {
  /// Numbers that look random and are the same each time (SplitMix64).
  struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  /// Two to five whole variables of two to five values each, one to five rows.
  static func random(_ seed: UInt64) -> LinearModel {
    var numbers = Numbers(state: seed)
    var model = LinearModel()
    let variables = (0..<Int.random(in: 2...5, using: &numbers)).map { _ in
      let lower = Int64.random(in: -2...2, using: &numbers)
      return model.variable(from: lower, through: lower + Int64.random(in: 1...4, using: &numbers))
    }
    for row in 0..<Int.random(in: 1...5, using: &numbers) {
      let terms = variables.map { LinearModel.Term(Int64.random(in: -6...6, using: &numbers), $0) }
      let middle = Int64.random(in: -12...12, using: &numbers)
      let width = Int64.random(in: 0...8, using: &numbers)
      switch Int.random(in: 0..<3, using: &numbers) {
      case 0: model.require(terms, from: middle, group: "row \(row)")
      case 1: model.require(terms, through: middle, group: "row \(row)")
      default: model.require(terms, from: middle - width, through: middle + width, group: "row \(row)")
      }
    }
    model.minimise(variables.map { LinearModel.Term(Int64.random(in: -9...9, using: &numbers), $0) })
    return model
  }

  /// The least objective over every point, or `nil` where no point meets the rows.
  static func least(_ model: LinearModel) -> Double? {
    var least: Double?
    forEachPoint(model) { least = min(least ?? .infinity, model.value(of: $0)) }
    return least
  }

  /// One of the points that meet the rows.
  static func point(_ model: LinearModel) -> [Double]? {
    var found: [Double]?
    forEachPoint(model) { found = found ?? $0 }
    return found
  }

  /// Every point that meets the rows.
  static func forEachPoint(_ model: LinearModel, _ body: ([Double]) -> Void) {
    var point = (0..<model.variableCount).map { Double(model.lower($0) ?? 0) }
    while true {
      if model.violation(of: point) == nil { body(point) }
      var index = 0
      while index < point.count, point[index] == Double(model.upper(index) ?? 0) {
        point[index] = Double(model.lower(index) ?? 0)
        index += 1
      }
      if index == point.count { return }
      point[index] += 1
    }
  }

  /// A knapsack with many constraints, which no solver proves within a second.
  static func hard(columns: Int = 90, rows: Int = 12) -> LinearModel {
    var numbers = Numbers(state: 7)
    var model = LinearModel()
    let variables = (0..<columns).map { _ in model.variable(through: 1) }
    for row in 0..<rows {
      let weights = variables.map { _ in Int64.random(in: 1...1000, using: &numbers) }
      model.require(
        zip(weights, variables).map { LinearModel.Term($0, $1) }, through: weights.reduce(0, +) / 3,
        group: "row \(row)")
    }
    model.minimise(variables.map { LinearModel.Term(-Int64.random(in: 500...1000, using: &numbers), $0) })
    return model
  }
}
