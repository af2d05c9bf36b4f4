// How long building plans take, how good they are known to be, and how much memory they need.
// Usage: plan-speed DISTRICTS MONTHS SECONDS [cbc|highs] [PROVINCES]
// Made-up campaigns of the real ones' shape: four kinds of organisations with dated shares, recruits that the new centres
// need, monthly capacities that nest, yearly budgets of three quarters of what everything would cost. With PROVINCES the
// districts are shared out among as many campaigns, each with a budget of its own, solved one after the other.
import CampaignPlanning
import Glibc
import Solvers

func fail(_ text: String) -> Never {
  let line = text + "\n"
  _ = line.withCString { write(STDERR_FILENO, $0, strlen($0)) }
  exit(1)
}

/// SplitMix64: the same campaigns on every machine.
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

/// One kind of organisation: how many there could be, the shares asked for at half time and at the end, what one costs and
/// what a missing one weighs.
struct Kind {
  let wholes: ClosedRange<Int64>
  let shares: [Int64]
  let cost: Int64
  let weight: Int64
}

let kinds = [
  Kind(wholes: 40...400, shares: [65, 80], cost: 3000, weight: 1),
  Kind(wholes: 10...80, shares: [75, 90], cost: 1200, weight: 2),
  Kind(wholes: 6...20, shares: [80, 95], cost: 20000, weight: 6),
  Kind(wholes: 1...1, shares: [100, 100], cost: 35000, weight: 10),
]

func campaign(districts: Int, months: Int, seed: UInt64) -> PlanProblem {
  var numbers = Numbers(state: seed)
  var problem = PlanProblem(months: months, activities: [], pauses: [1, 13])
  var costs: [Int: Int64] = [:]
  var everything: Int64 = 0
  let dues = [months / 2 - 1, months - 1]
  func add(_ id: String, _ place: Int, _ item: Int, _ cost: Int64) -> Int {
    problem.activities.append(.init(id: id, place: place, item: item, cost: cost, months: 0...(months - 1)))
    costs[problem.activities.count - 1] = cost
    return problem.activities.count - 1
  }
  for place in 0..<districts {
    var centre = 0
    for (item, kind) in kinds.enumerated() {
      let cost = kind.cost * Int64.random(in: 80...125, using: &numbers) / 100
      let activity = add("\(place)/\(item)", place, item, cost)
      if item == 2 { centre = activity }
      let whole = Int64.random(in: kind.wholes, using: &numbers)
      let have = whole * Int64.random(in: 20...70, using: &numbers) / 100
      for (due, share) in zip(dues, kind.shares) {
        let need = (whole * share + 99) / 100 - have
        guard need > 0 else { continue }
        problem.demands.append(
          .init(weights: [activity: 1], through: due, need: need, weight: kind.weight, group: "kind \(item)"))
        if due == months - 1 { everything += need * cost }
      }
      let perMonth = max(1, whole / Int64(months) + Int64.random(in: 0...1, using: &numbers))
      problem.rates.append(.init(place: place, item: item, perMonth: perMonth, group: "capacity"))
    }
    problem.rates.append(
      .init(place: place, item: nil, perMonth: Int64.random(in: 6...18, using: &numbers), group: "capacity"))
    let recruit = add("\(place)/recruit", place, kinds.count, 900)
    for due in dues {
      problem.demands.append(
        .init(weights: [recruit: 1, centre: -3], through: due, need: 0, weight: nil, group: "staffing"))
    }
    problem.rates.append(.init(place: place, item: kinds.count, perMonth: 8, group: "recruits"))
  }
  let years = Int64((months + 11) / 12)
  for first in stride(from: 0, to: months, by: 12) {
    problem.totals.append(
      .init(
        weights: costs, months: first...min(months - 1, first + 11), atMost: everything * 75 / 100 / years,
        group: "budget"))
  }
  return problem
}

let arguments = CommandLine.arguments
if arguments.count == 2, arguments[1] == "solve-model" { exit(CBCChild.run()) }
guard arguments.count >= 4, let districts = Int(arguments[1]), let months = Int(arguments[2]),
  let seconds = Double(arguments[3]), districts > 0, months > 13, seconds > 0
else { fail("usage: plan-speed DISTRICTS MONTHS SECONDS [cbc|highs] [PROVINCES]") }
let provinces = arguments.count > 5 ? max(1, Int(arguments[5]) ?? 1) : 1

let solver: any LinearSolver
do {
  solver =
    arguments.count > 4 && arguments[4] == "highs"
    ? try HiGHSSolver(path: getenv("POLICY_HIGHS").map { String(cString: $0) })
    : try CBCSolver(program: "/proc/self/exe", arguments: ["solve-model"])
} catch { fail("\(error)") }

func rounded(_ value: Double) -> String { "\(Double(Int64((value * 100).rounded())) / 100)" }

var reached: [PlanSolution.Goal.Name: (value: Double, bound: Double?)] = [:]
var proved = 0
let clock = ContinuousClock()
let taken = clock.measure {
  for province in 0..<provinces {
    let own = districts * (province + 1) / provinces - districts * province / provinces
    let problem = campaign(districts: own, months: months, seed: 11 + UInt64(province))
    let limits = SolverLimits(relativeGap: 1e-4, absoluteGap: 0.5, seconds: seconds / Double(provinces))
    do {
      let plan = try PlanSolving(solver, limits: limits).solve(problem) { _, _ in true }
      if let violation = problem.violation(of: plan.times) { fail("the plan breaks \(violation)") }
      if plan.goals.allSatisfy(\.isProved) { proved += 1 }
      for goal in plan.goals {
        let before = reached[goal.name] ?? (0, 0)
        let bound = before.bound.flatMap { sum in goal.bound.map { sum + $0 } }
        reached[goal.name] = (before.value + goal.value, bound)
      }
    } catch { fail("\(error)") }
  }
}
print("\(solver.name): \(districts) districts, \(months) months, \(provinces) campaigns, \(proved) proved the best")
for name in PlanSolution.Goal.Name.allCases {
  guard let goal = reached[name] else { continue }
  let gap = goal.bound.map { "\(rounded(max(0, goal.value - $0) / max(1, abs(goal.value)) * 100)) %" } ?? "unknown"
  print(
    "  \(name.rawValue): \(rounded(goal.value)), no better than \(goal.bound.map(rounded) ?? "unknown"), gap \(gap)")
}
let duration = Double(taken.components.seconds) + Double(taken.components.attoseconds) / 1e18
var own = rusage()
var child = rusage()
// RUSAGE_SELF and RUSAGE_CHILDREN, which Swift knows as another type than what is asked for.
getrusage(0, &own)
getrusage(-1, &child)
print("  \(rounded(duration)) s; at most \(own.ru_maxrss / 1024) MiB, its solver process \(child.ru_maxrss / 1024) MiB")
