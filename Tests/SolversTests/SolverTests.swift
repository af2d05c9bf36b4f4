import CampaignPlanning
import Glibc
import Solvers
import Testing

/// The solvers that this machine has: CBC, which `Tests/run.sh` installs where it can, and HiGHS, where the variable
/// POLICY_HIGHS names its library or the system finds it.
enum Here {
  static let cbc = try? CBCSolver(program: BuiltProgram.path, arguments: BuiltProgram.solving)
  static let highs = try? HiGHSSolver(path: getenv("POLICY_HIGHS").map { String(cString: $0) })

  static let all: [any LinearSolver] = ([cbc, highs] as [(any LinearSolver)?]).compactMap { $0 }
}

@Suite(.enabled(if: !Here.all.isEmpty, "neither CBC (coinor-libcbc3) nor HiGHS is here"))
struct SolverTests {
  @Test func `every solver finds the objective that trying every point finds`() throws {
    for solver in Here.all {
      var (feasible, infeasible) = (0, 0)
      for seed in 0..<60 as Range<UInt64> {
        let model = SmallModel.random(seed)
        let answer = try solver.solve(model, limits: SolverLimits(), start: nil) { _ in true }
        switch (answer, SmallModel.least(model)) {
        case (.point(let point), let least?):
          #expect(point.objective == least, "\(solver.name), seed \(seed)")
          #expect(point.isProved)
          #expect(model.violation(of: point.values) == nil)
          feasible += 1
        case (.infeasible, nil):
          infeasible += 1
        case (let answer, let least):
          Issue.record("\(solver.name), seed \(seed): \(answer) where \(String(describing: least)) is the least")
        }
      }
      // The seeds must show both.
      #expect(feasible > 20)
      #expect(infeasible > 5)
    }
  }

  @Test func `an objective without a least value is told from an infeasible model`() throws {
    for solver in Here.all {
      var model = LinearModel()
      let one = model.variable(from: 0, through: nil)
      model.require([.init(1, one)], from: 3, group: "at least")
      model.minimise([.init(-1, one)])
      #expect(try solver.solve(model, limits: SolverLimits(), start: nil) { _ in true } == .unbounded, "\(solver.name)")
      model.require([.init(1, one)], through: 2, group: "at most")
      #expect(
        try solver.solve(model, limits: SolverLimits(), start: nil) { _ in true } == .infeasible, "\(solver.name)")
    }
  }

  @Test func `a search that is cancelled keeps the start or better, and its bound`() throws {
    let model = SmallModel.hard()
    let nothing = [Double](repeating: 0, count: model.variableCount)
    for solver in Here.all {
      var calls = 0
      let answer = try solver.solve(model, limits: SolverLimits(), start: nothing) { _ in
        calls += 1
        return calls < 3
      }
      guard case .point(let point) = answer else {
        Issue.record("\(solver.name): \(answer)")
        continue
      }
      #expect(!point.isProved)
      #expect(point.objective <= 0)
      #expect(model.violation(of: point.values) == nil)
    }
  }

  @Test func `a limit of nodes gives the same answer each time, with a gap`() throws {
    let model = SmallModel.hard()
    for solver in Here.all {
      let limits = SolverLimits(nodes: 60)
      let first = try solver.solve(model, limits: limits, start: nil) { _ in true }
      let second = try solver.solve(model, limits: limits, start: nil) { _ in true }
      guard case .point(let point) = first, case .point(let again) = second else {
        Issue.record("\(solver.name): \(first)")
        continue
      }
      #expect(point == again, "\(solver.name)")
      #expect(!point.isProved)
      #expect((point.gap ?? 0) > 0)
    }
  }

  @Test(.enabled(if: Here.cbc != nil, "CBC (coinor-libcbc3) is not here"))
  func `a program that is not there, and one that answers nothing, are failures`() throws {
    let model = SmallModel.random(1)
    for (program, arguments) in [("/no/such/program", []), ("/bin/true", []), ("/bin/cat", [])] as [(String, [String])]
    {
      let solver = try CBCSolver(program: program, arguments: arguments)
      #expect(throws: SolverFailure.self) { try solver.solve(model, limits: SolverLimits(), start: nil) { _ in true } }
    }
  }

  @Test func `a library that is no solver is refused with its name`() {
    #expect(throws: SolverFailure.self) { try HiGHSSolver(path: "libc.so.6") }
    #expect {
      try HiGHSSolver(path: "/no/such/libhighs.so")
    } throws: {
      ($0 as? SolverFailure)?.code == .missing && ($0 as? SolverFailure)?.reason.contains("/no/such") == true
    }
  }
}
