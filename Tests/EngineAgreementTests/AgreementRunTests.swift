import EngineAgreement
import PolicyEngine
import Testing

@Suite struct AgreementRunTests {
  @Test("Ten thousand rules on a thousand records say the same in both engines")
  func agreement() throws {
    var options = AgreementRun.Options(seed: 20241231, rules: 500, records: 1100)
    options.workers = 1
    let start = ContinuousClock.now
    let report = AgreementRun(options).run()
    print("\(report.rules) rules, \(report.facts) facts, \(report.functions) functions, \(report.records) records, \(report.verdicts) verdicts, \(report.failures) failures, \(start.duration(to: .now))")
    for kind in NodeKind.allCases {
      let row = report.exposures[kind]
      print("\(kind.rawValue) \(row.looks) \(row.missing) \(row.boundary) \(row.extreme)")
    }
    #expect(report.broken == [])
    for mismatch in report.mismatches { Issue.record("\(mismatch.difference)\n\(MismatchShrinker.shrunk(mismatch).fixtureText)") }
    #expect(report.exposures.unmet == [])
  }
}
