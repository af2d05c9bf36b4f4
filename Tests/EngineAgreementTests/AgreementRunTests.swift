import EngineAgreement
import Foundation
import PolicyEngine
import Testing

@Suite struct AgreementRunTests {
  @Test("Ten thousand rules on a thousand records say the same in both engines, and no planted fault goes unseen")
  func agreement() throws {
    let rules = ProcessInfo.processInfo.environment["RULES"].flatMap { Int($0) } ?? 10_000
    var options = AgreementRun.Options(seed: 20241231, rules: rules, records: 1032)
    options.workers = 2
    options.planted = PlantedFaults.all
    #expect(options.planted.count >= 30)
    let start = ContinuousClock.now
    let report = AgreementRun(options).run()
    print(
      "\(report.rules) rules, \(report.facts) facts, \(report.functions) functions, \(report.records) records, \(report.verdicts) verdicts, \(report.failures) failures, \(start.duration(to: .now))"
    )
    for kind in NodeKind.allCases {
      let row = report.exposures[kind]
      print("\(kind.rawValue) \(row.looks) \(row.missing) \(row.boundary) \(row.extreme)")
    }
    for fault in options.planted {
      print("planted: \(fault.name): \(report.found[fault.name].map { String($0) } ?? "NEVER")")
    }
    #expect(report.broken == [])
    for mismatch in report.mismatches {
      Issue.record("\(mismatch.difference)\n\(MismatchShrinker.shrunk(mismatch).fixtureText)")
    }
    #expect(report.exposures.unmet == [])
    #expect(options.planted.map(\.name).filter { report.found[$0] == nil } == [])
  }
}
