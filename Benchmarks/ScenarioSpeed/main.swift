// How long scenarios take beside a full evaluation by the same engine, on the same ledger, without loading.
// Usage: scenario-speed POLICIES LEDGER DAY [ROUNDS]
import Diagnostics
import Glibc
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel
import Scenarios

func fail(_ text: String) -> Never {
  let line = text + "\n"
  _ = line.withCString { write(STDERR_FILENO, $0, strlen($0)) }
  exit(1)
}

/// The best of some rounds, in milliseconds; the machine has other things to do as well.
func best(_ rounds: Int, _ body: () throws -> Void) rethrows -> Double {
  var best = Duration.seconds(1_000_000)
  for _ in 0..<rounds { best = min(best, try ContinuousClock().measure { try body() }) }
  return Double(best.components.seconds) * 1_000 + Double(best.components.attoseconds) / 1e15
}

func milliseconds(_ value: Double) -> String {
  value < 1 ? "\(Double(Int(value * 10_000)) / 10_000) ms" : "\(Double(Int(value * 10)) / 10) ms"
}

func percent(_ value: Double, of whole: Double) -> String { "\(Double(Int(value / whole * 1_000)) / 10) %" }

let arguments = CommandLine.arguments
guard arguments.count >= 4, let day = Day(arguments[3]) else {
  fail("usage: scenario-speed POLICIES LEDGER DAY [ROUNDS]")
}
let rounds = arguments.count > 4 ? Int(arguments[4]) ?? 3 : 3
let workers = Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))
let policies = arguments[1].split(separator: ",").map(String.init)
let workspace: Workspace
do {
  workspace = try Workspace.open(policies: policies, ledger: arguments[2], workers: workers)
} catch {
  fail("\(error.diagnostics.prefix(3).map { "\($0.code) \($0.place)" })")
}
let binding = Binding(asOf: day, workers: workers, worstLimit: 5)
let rows = workspace.ledger.tables.reduce(0) { $0 + $1.rowCount }
print("records \(rows), threads \(workers), rounds \(rounds), best of each")

let full = try best(rounds) { _ = try workspace.evaluate(binding) }
print("full evaluation           \(milliseconds(full))")
let baseline = try Baseline(workspace, binding)

/// A scenario is a value of differences: making one looks at no record.
var made = Scenario(title: "")
let making = best(rounds * 100) {
  made = Scenario(
    title: "", parameters: [ParameterChange("x", .number("1"))],
    facts: [FactChange(.add(count: 13), of: "organization")])
}
precondition(!made.isEmpty)
print("making a scenario         \(milliseconds(making)) (at most 0.05 ms)")

struct Case {
  let name: String
  let parameter: String
  var by: Day?
  let value: String
}

func change(_ parameter: String, by: Day? = nil, _ value: String) -> Scenario {
  Scenario(title: "", parameters: [ParameterChange(parameter, by: by, .number(value))])
}

for test in [
  Case(name: "a target", parameter: "enterprise_coverage", by: Day("2025-12-31"), value: "85"),
  Case(name: "a quota", parameter: "district_experts_max", value: "25"),
  Case(name: "a record rule", parameter: "township_full_time_min", value: "2"),
] {
  let scenario = change(test.parameter, by: test.by, test.value)
  let again = try baseline.evaluate(scenario).evaluatedAgain
  var own = binding
  own.norms = Set(again)
  let share = try best(rounds) { _ = try workspace.evaluate(own) }
  let evaluating = try best(rounds) { _ = try baseline.evaluate(scenario) }
  let comparing = try best(rounds) { _ = try baseline.compare(scenario) }
  print(
    "\(test.name) (\(again.map(\.localName).joined(separator: ", "))): "
      + "evaluate \(milliseconds(evaluating)) = \(percent(evaluating, of: full)), "
      + "with comparison \(milliseconds(comparing)) = \(percent(comparing, of: full)); "
      + "these norms alone, from nothing \(milliseconds(share)) = \(percent(share, of: full))")
}

for (name, axis) in [
  ("41 points of a target", "enterprise_coverage@2025-12-31=60..100"),
  ("41 points of a record threshold", "township_full_time_min=0..20/1"),
] {
  guard var axis = try? SweepAxis(text: axis) else { fail("an axis that is not understood") }
  if axis.by == nil { axis.bounds = .init(from: "0", through: "20") }
  var points = 0
  let time = try best(max(1, rounds / 2)) {
    points = 0
    // A threshold of whole persons has 21 values in its range: the sweep is made twice over, less one point.
    for part in axis.by == nil ? [("0", "20"), ("1", "20")] : [("60", "100")] {
      axis.bounds = .init(from: part.0, through: part.1)
      points += try baseline.sweep([axis]).points.count
    }
  }
  print("\(name): \(points) points in \(milliseconds(time)) = \(Double(Int(time / full * 100)) / 100) full evaluations")
}

extension String {
  fileprivate var localName: String { split(separator: "#").last.map(String.init) ?? self }
}
