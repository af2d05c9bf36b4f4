/// A plan's problem as a linear model: one whole variable for each activity and period, one for each shortfall.
struct PlanModel: Sendable {
  /// An activity in a period.
  struct Cell: Sendable {
    let activity: Int
    let months: ClosedRange<Int>
    let variable: LinearModel.Variable
  }

  let problem: PlanProblem
  let periods: PlanPeriods
  private(set) var linear = LinearModel()
  private(set) var cells: [Cell] = []
  /// Cells of each activity, by their places in `cells`.
  private(set) var cellsOf: [[Int]]
  /// The shortfall of each demand that may have one.
  private(set) var shortfalls: [Int: LinearModel.Variable] = [:]
  /// The load of each place's busiest month.
  private(set) var peaks: [(place: Int, variable: LinearModel.Variable)] = []

  init(_ problem: PlanProblem) {
    self.problem = problem
    periods = PlanPeriods(problem)
    cellsOf = Array(repeating: [], count: problem.activities.count)
    for (number, activity) in problem.activities.enumerated() {
      for months in periods.ranges(of: activity) {
        cellsOf[number].append(cells.count)
        // A period that is all pause has no month to put anything into.
        let isClosed = !activity.isFixed && openMonths(months) == 0
        let variable = linear.variable(through: isClosed ? 0 : nil)
        cells.append(Cell(activity: number, months: months, variable: variable))
      }
    }
    addRates()
    addTotals()
    addDemands()
    addPeaks()
  }

  /// Months of a range that are no pause.
  func openMonths(_ months: ClosedRange<Int>) -> Int { months.count { !problem.pauses.contains($0) } }

  private mutating func addRates() {
    let members = RateMembers(problem)
    for rate in problem.rates {
      var terms: [Int: [LinearModel.Term]] = [:]
      for cell in members.activities(of: rate).flatMap({ cellsOf[$0] }).map({ cells[$0] }) {
        terms[cell.months.lowerBound, default: []].append(LinearModel.Term(1, cell.variable))
      }
      for period in periods.ranges {
        guard let terms = terms[period.lowerBound] else { continue }
        linear.require(terms, through: rate.perMonth * Int64(openMonths(period)), group: rate.group)
      }
    }
  }

  private mutating func addTotals() {
    for total in problem.totals {
      let terms = terms(total.weights) { total.months.contains($0.lowerBound) }
      linear.require(terms, through: total.atMost, group: total.group)
    }
  }

  private mutating func addDemands() {
    for (number, demand) in problem.demands.enumerated() {
      var terms = terms(demand.weights) { $0.upperBound <= demand.through }
      if demand.weight != nil {
        let shortfall = linear.variable(through: max(0, demand.need))
        // A coupling may lack more than its need says, but then it is the coupled activity that is left out.
        shortfalls[number] = shortfall
        terms.append(LinearModel.Term(1, shortfall))
      }
      linear.require(terms, from: demand.need, group: demand.group)
    }
  }

  private func terms(_ weights: [Int: Int64], _ counts: (ClosedRange<Int>) -> Bool) -> [LinearModel.Term] {
    weights.keys.sorted().flatMap { activity in
      cellsOf[activity].map { cells[$0] }.filter { counts($0.months) }.map {
        LinearModel.Term(weights[activity] ?? 0, $0.variable)
      }
    }
  }

  // MARK: Goals

  /// What the missing units weigh together.
  var shortfallTerms: [LinearModel.Term] {
    shortfalls.sorted { $0.key < $1.key }.map { LinearModel.Term(problem.demands[$0.key].weight ?? 0, $0.value) }
  }

  /// What everything costs.
  var costTerms: [LinearModel.Term] {
    cells.map { LinearModel.Term(problem.activities[$0.activity].cost, $0.variable) }
  }

  /// The load of each place's busiest month, added up.
  var peakTerms: [LinearModel.Term] { peaks.map { LinearModel.Term(1, $0.variable) } }

  /// A variable for the load of each place's busiest month; the months of a period share its load alike.
  private mutating func addPeaks() {
    let members = RateMembers(problem)
    for place in members.places {
      let peak = linear.variable(isWhole: false)
      peaks.append((place, peak))
      let cells = members.activities(of: place).flatMap { cellsOf[$0] }.map { self.cells[$0] }
      for period in periods.ranges where openMonths(period) > 0 {
        let load = cells.filter { $0.months == period }.map { LinearModel.Term(-1, $0.variable) }
        guard !load.isEmpty else { continue }
        linear.require(
          load + [LinearModel.Term(Int64(openMonths(period)), peak)], from: 0,
          group: PlanSolution.Goal.Name.peak.rawValue)
      }
    }
  }
}
