import Diagnostics
import MediationModel
package import PolicyLanguage
import PolicyModel
import Synchronization

/// Changes policies a little, one change at a time, and looks whether their fixtures notice: the work behind
/// `policy test --mutate`.
package struct MutationRun {
  package struct Options: Sendable {
    /// Only changes whose place, norm or kind holds one of these texts; empty: all.
    package var filters: [String]
    /// Threads, at least 1; never changes what comes out.
    package var workers: Int
    /// How many ledgers are tried, for a change that survives, to find a fixture that would notice it; 0: none.
    package var tries: Int
    /// Every how many changes one is tried: 1 is all of them. Sampling is by place, the same every time.
    package var every: Int

    package init(filters: [String] = [], workers: Int = 1, tries: Int = 300, every: Int = 1) {
      self.filters = filters
      self.workers = workers
      self.tries = max(0, tries)
      self.every = max(1, every)
    }
  }

  private let benches: [FixtureBench]
  private let options: Options

  /// - Parameter progress: told now and then how many of how many are done, from any thread.
  package static func run(
    _ policies: [OpenedPolicy], _ options: Options = Options(),
    progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) -> MutationReport {
    let baseline = TestRunner.run(policies)
    func report(_ outcomes: [MutationReport.Outcome], _ diagnostics: [Diagnostic]) -> MutationReport {
      MutationReport(
        baseline: baseline, policies: policies.map(\.policy), outcomes: outcomes, diagnostics: diagnostics)
    }
    guard baseline.counts.isGreen else { return report([], []) }
    let benches = zip(policies, baseline.policies).map { opened, part in
      FixtureBench(opened, fixtures: part.results.filter { $0.countsAsShown }.compactMap(\.fixture))
    }
    let run = MutationRun(benches: benches, options: options)
    let outcomes = run.outcomes(run.tasks(), progress)
    return report(outcomes, run.isWhole ? run.stale(outcomes) : [])
  }

  private var isWhole: Bool { options.filters.isEmpty && options.every == 1 }

  // MARK: What to try

  private struct Task: Sendable {
    let mutant: Mutant
    /// The policies whose files hold the text: one, but for a helper module.
    let benches: [FixtureBench]
  }

  private func tasks() -> [Task] {
    var tasks: [Task] = []
    var shared: [String: [FixtureBench]] = [:]
    var modules: [(file: PolicyFile, opened: OpenedPolicy)] = []
    for bench in benches {
      for file in bench.opened.written.files {
        if file.name.hasSuffix(".lua") {
          tasks += MutantFinder.mutants(in: file, of: bench.opened).map { Task(mutant: $0, benches: [bench]) }
        } else {
          if shared[file.path] == nil { modules.append((file, bench.opened)) }
          shared[file.path, default: []].append(bench)
        }
      }
    }
    for (file, opened) in modules {
      tasks += MutantFinder.mutants(in: file, of: opened).map { Task(mutant: $0, benches: shared[file.path] ?? []) }
    }
    let chosen = tasks.filter { matches($0) }
    return options.every == 1 ? chosen : chosen.enumerated().filter { $0.offset % options.every == 0 }.map(\.element)
  }

  private func matches(_ task: Task) -> Bool {
    if options.filters.isEmpty { return true }
    let mutant = task.mutant
    let names =
      ["\(mutant.span.file):\(mutant.span.start.line)", mutant.at, mutant.kind.rawValue]
      + task.benches.flatMap { norms(mutant, $0).map(\.id) }
    return options.filters.contains { filter in names.contains { $0.contains(filter) } }
  }

  /// The norms with a verdict that a change may reach.
  private func norms(_ mutant: Mutant, _ bench: FixtureBench) -> [Norm] {
    let reached = mutant.part.map { bench.opened.norms(behind: $0) } ?? bench.opened.policy.norms
    return reached.filter { NormShape($0) != nil }
  }

  // MARK: Trying

  private func outcomes(_ tasks: [Task], _ progress: @escaping @Sendable (Int, Int) -> Void)
    -> [MutationReport.Outcome]
  {
    let fates = Mutex<[Int: MutationReport.Fate]>([:])
    Workers(options.workers).forEach(tasks.count) { index in
      let fate = self.fate(tasks[index])
      let done = fates.withLock { fates in
        fates[index] = fate
        return fates.count
      }
      progress(done, tasks.count)
    }
    return fates.withLock { fates in
      tasks.indices.compactMap { index in
        guard let fate = fates[index], let first = tasks[index].benches.first else { return nil }
        return MutationReport.Outcome(mutant: tasks[index].mutant, policy: first.opened.policy, fate: fate)
      }
    }
  }

  private func fate(_ task: Task) -> MutationReport.Fate {
    var reached: [Norm] = []
    var changed: [(bench: FixtureBench, policy: OpenedPolicy, norms: [Norm])] = []
    for bench in task.benches {
      guard case .success(let policy) = bench.opened.written.opened(with: task.mutant.text, insteadOf: task.mutant.file)
      else { return .refused }
      let norms = norms(task.mutant, bench)
      if let killer = bench.killer(of: policy, norms: task.mutant.nearestFirst(norms)) { return .killed(by: killer) }
      reached += norms
      changed.append((bench, policy, norms))
    }
    if reached.isEmpty { return .unjudged }
    for bench in task.benches {
      if let known = bench.opened.equivalents.first(where: { $0.fits(task.mutant) }) { return .equivalent(known) }
    }
    guard options.tries > 0 else { return .survived(.init(norms: reached, killer: nil)) }
    for (bench, policy, norms) in changed {
      if let killer = FixtureSearch(bench, changed: policy, norms: norms, task.mutant, budget: options.tries).found() {
        return .survived(.init(norms: reached, killer: killer))
      }
    }
    return .survived(.init(norms: reached, killer: nil))
  }

  /// Entries of `equivalents.lua` that fit nothing which survives.
  private func stale(_ outcomes: [MutationReport.Outcome]) -> [Diagnostic] {
    var used: Set<EquivalentChange> = []
    for outcome in outcomes {
      guard case .equivalent = outcome.fate else { continue }
      for bench in benches { used.formUnion(bench.opened.equivalents.filter { $0.fits(outcome.mutant) }) }
    }
    return benches.flatMap(\.opened.equivalents).filter { !used.contains($0) }.map { entry in
      Diagnostic(
        TestingCode.staleEquivalent, at: .source(entry.span), ["at": .text(entry.at), "from": .text(entry.from)])
    }.sorted()
  }
}

extension EquivalentChange {
  /// Whether it speaks of a change: the place, what is written there, and where it says so what is tried.
  func fits(_ mutant: Mutant) -> Bool {
    at == mutant.at && from == mutant.original && (to == nil || to == mutant.changed)
  }
}
