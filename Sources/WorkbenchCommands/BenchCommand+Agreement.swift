import EngineAgreement
import FoundationEssentials
import PolicyEngine
import Reporting

extension BenchCommand {
  /// Compares the engines for so many minutes; each round ends before the clock is looked at.
  static func compareEngines(minutes: Double, seed: UInt64, _ session: Session) -> Answer {
    var options = AgreementRun.Options(seed: seed, rules: nil, records: 1032)
    options.workers = ProcessInfo.processInfo.activeProcessorCount
    let end = ContinuousClock.now.advanced(by: .seconds(minutes * 60))
    var report = AgreementRun(options).run { ContinuousClock.now >= end }
    report.mismatches = report.mismatches.prefix(1).map { MismatchShrinker.shrunk($0) }
    session.print(AgreementText(report, seed: seed, session.language).text(width: session.width), terminator: "")
    return report.agrees && report.exposures.unmet.isEmpty ? .success : .no
  }
}
