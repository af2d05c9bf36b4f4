import MediationModel
import PolicyEngine
package import PolicyLanguage
import Synchronization

/// Runs the fixtures of policies: the work behind `policy test`.
package struct TestRunner {
  package struct Options: Hashable, Sendable {
    /// Only fixtures whose name or norm holds one of these texts; empty: all.
    package var filters: [String]
    /// After the first failure or error the rest is skipped.
    package var failFast: Bool
    /// Threads to use, at least 1; never changes the report.
    package var workers: Int

    package init(filters: [String] = [], failFast: Bool = false, workers: Int = 1) {
      self.filters = filters
      self.failFast = failFast
      self.workers = max(1, workers)
    }
  }

  /// Runs policy by policy, in file order. Same policies, same report.
  package static func run(_ policies: [OpenedPolicy], _ options: Options = Options()) -> TestReport {
    run(suites(policies, workers: options.workers), options)
  }

  /// The fixtures of each policy, read on several threads.
  package static func suites(_ policies: [OpenedPolicy], workers: Int) -> [FixtureSuite] {
    let read = Mutex([FixtureSuite?](repeating: nil, count: policies.count))
    Workers(workers).forEach(policies.count) { index in
      let suite = FixtureSuite(policies[index])
      read.withLock { $0[index] = suite }
    }
    return read.withLock { $0.compactMap(\.self) }
  }

  /// The same with fixtures that have been read.
  package static func run(_ suites: [FixtureSuite], _ options: Options = Options()) -> TestReport {
    let runs = suites.map { SuiteRun($0, filters: options.filters) }
    let answers = answers(runs, options).answers
    var parts: [TestReport.PolicyPart] = []
    var isStopped = false
    for (run, answers) in zip(runs, answers) {
      let results = run.results(answers, failFast: options.failFast, isStopped: &isStopped)
      let policy = run.suite.opened.policy
      let isWhole = options.filters.isEmpty && !isStopped
      parts.append(
        TestReport.PolicyPart(
          policy: policy, results: results, gaps: isWhole ? FixtureRequirements(policy, results).gaps() : []))
    }
    return TestReport(policies: parts)
  }

  // MARK: Threads

  /// Fixtures of one suite that are answered together.
  private struct Piece: Sendable {
    let suite: Int
    /// Indices of the run's entries, ascending.
    let entries: [Int]
  }

  private struct Position: Comparable, Sendable {
    let suite: Int
    let entry: Int

    static func < (a: Position, b: Position) -> Bool { (a.suite, a.entry) < (b.suite, b.entry) }
  }

  private struct Answer: Sendable {
    let suite: Int
    let entry: Int
    let result: FixtureResult
  }

  /// For each run the results of its entries. A thread takes the next piece when it is done with one; where the first
  /// failure ends the run, pieces wholly behind the earliest one known so far are left out.
  /// - Parameter probes: by suite, what to run in the place of its files; nil: the files.
  /// - Returns: beside the answers, for each thread and suite, which places of the probes were marked.
  static func answers(
    _ runs: [SuiteRun], _ options: Options, probes: [ProbedSources]? = nil
  ) -> (answers: [[Int: FixtureResult]], marks: [[[Bool]]]) {
    let pieces = runs.enumerated().flatMap { suite, run in run.groups.map { Piece(suite: suite, entries: $0) } }
    let next = Atomic<Int>(0)
    let earliest = Mutex<Position?>(options.failFast ? firstFaulty(runs) : nil)
    let workers = min(options.workers, max(1, pieces.count))
    let made = FixtureEngines.onWorkers(workers, runs.map(\.suite.opened), probes: probes) {
      engines -> (answers: [Answer], marks: [[Bool]]) in
      var answers: [Answer] = []
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        if index >= pieces.count { return (answers, engines.marks) }
        let piece = pieces[index]
        let start = Position(suite: piece.suite, entry: piece.entries[0])
        if let limit = earliest.withLock({ $0 }), limit < start { continue }
        let results = runs[piece.suite].answers(piece.entries, engines.engine(piece.suite))
        for (entry, result) in zip(piece.entries, results) {
          answers.append(Answer(suite: piece.suite, entry: entry, result: result))
          guard options.failFast, result.isBad else { continue }
          let position = Position(suite: piece.suite, entry: entry)
          earliest.withLock { $0 = min($0 ?? position, position) }
        }
      }
    }
    var answers = [[Int: FixtureResult]](repeating: [:], count: runs.count)
    for answer in made.flatMap(\.answers) { answers[answer.suite][answer.entry] = answer.result }
    return (answers, made.map(\.marks))
  }

  private static func firstFaulty(_ runs: [SuiteRun]) -> Position? {
    for (suite, run) in runs.enumerated() {
      if let entry = run.entries.firstIndex(where: { if case .faulty = $0 { true } else { false } }) {
        return Position(suite: suite, entry: entry)
      }
    }
    return nil
  }
}
