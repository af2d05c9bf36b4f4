import EngineAgreement
import PolicyEngine
import PolicyTesting
import SyntheticLedgers
import Testing

@Suite struct AgreementRunTests {
  @Test("Four thousand rules on a thousand records: the engines agree, and no planted fault goes unseen")
  func agreement() {
    var options = AgreementRun.Options(seed: 20_241_231, rules: 4_000, records: 1032)
    options.workers = 2
    options.planted = PlantedFaults.all
    #expect(Set(options.planted.map(\.name)).count == options.planted.count)
    #expect(options.planted.count >= 30)
    let start = ContinuousClock.now
    let report = AgreementRun(options).run()
    print(
      "agreement: \(report.rules) rules, \(report.facts) facts, \(report.functions) functions, \(report.records) records,",
      "\(report.verdicts) verdicts, \(report.failures) in the same error, \(start.duration(to: .now))")
    for kind in NodeKind.allCases {
      let row = report.exposures[kind]
      print(
        "agreement: \(kind.rawValue): \(row.looks), missing \(row.missing), boundary \(row.boundary), extreme \(row.extreme)"
      )
    }
    for fault in options.planted {
      let rule = report.found[fault.name].map { "seen at rule \($0)" } ?? "never seen"
      print("agreement: planted “\(fault.name)”: \(rule)")
    }
    #expect(report.broken == [])
    for mismatch in report.mismatches.prefix(1) { Issue.record("\(MismatchShrinker.shrunk(mismatch).fixtureText)") }
    #expect(report.rules >= options.rules ?? 0)
    // A rule that ends in an error compares nothing.
    #expect(report.failures * 100 < report.rules)
    #expect(report.exposures.unmet == [])
    #expect(options.planted.map(\.name).filter { report.found[$0] == nil } == [])
  }

  @Test(
    "A mismatch shrinks to a rule and a fixture that passes",
    arguments: ["at least is more than", "a missing field reads as zero", "records without a parent are forgotten"])
  func shrinking(name: String) throws {
    let fault = try #require(PlantedFaults.all.first { $0.name == name })
    var options = AgreementRun.Options(seed: 77, rules: nil, records: 40)
    options.rulesPerPolicy = 40
    options.policiesPerLedger = 1
    let run = AgreementRun(options)
    // The first ledger is a large one.
    let mismatch = try #require((1..<40).lazy.compactMap { run.mismatch(round: $0, planted: fault) }.first)
    let small = MismatchShrinker.shrunk(mismatch, planted: fault)
    #expect(small.policy.normCount <= 1)
    #expect(small.records.records.count * 10 < mismatch.records.records.count)
    if small.difference.isFact { return }
    let opened = try small.opened().get()
    let report = TestRunner.run([opened])
    let results = report.policies.flatMap(\.results)
    #expect(results.count == 1)
    #expect(results.allSatisfy { $0.status == .passed }, "\(small.fixtureText)")
  }

  @Test("The same seed makes the same rules, and another one others")
  func seeds() {
    func report(_ seed: UInt64, workers: Int) -> AgreementReport {
      var options = AgreementRun.Options(seed: seed, rules: 60, records: 30)
      options.rulesPerPolicy = 30
      options.policiesPerLedger = 1
      options.workers = workers
      return AgreementRun(options).run()
    }
    let (one, two, other) = (report(5, workers: 1), report(5, workers: 2), report(6, workers: 1))
    #expect(one.verdicts == two.verdicts)
    #expect(one.functions == two.functions)
    #expect(one.functions != other.functions)
    #expect(one.agrees && two.agrees && other.agrees)
  }
}
