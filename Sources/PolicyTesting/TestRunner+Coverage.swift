package import Diagnostics
import PolicyEngine

extension TestRunner {
  /// Runs the fixtures once more, with files that mark where they are run. The report is that of the plain run: what
  /// this one answers is only compared with it.
  /// - Throws: where a marked file cannot be run, or answers otherwise than the plain one: nothing can be said then.
  package static func coverage(
    of suites: [FixtureSuite], _ report: TestReport, _ options: Options = Options()
  ) throws(InvalidInput) -> CodeCoverage {
    let probed = suites.map { ProbedPolicy($0.opened) }
    let runs = suites.map { SuiteRun($0, filters: options.filters) }
    let (answers, marks) = answers(runs, options, probes: probed.map(\.sources))
    var isStopped = false
    for (part, (run, answers)) in zip(report.policies, zip(runs, answers)) {
      let again = run.results(answers, failFast: options.failFast, isStopped: &isStopped)
      for (plain, marked) in zip(part.results, again) where plain.status != marked.status {
        let place = DiagnosticPlace.source(plain.place)
        throw InvalidInput(
          [Diagnostic(TestingCode.coverageDisagrees, at: place, ["name": .text(plain.name)])] + marked.diagnostics)
      }
    }
    return CodeCoverage(marks.flatMap { thread in zip(probed, thread).map { ($0, $1) } })
  }
}
