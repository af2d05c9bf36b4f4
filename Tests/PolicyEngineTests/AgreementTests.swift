import MediationModel
import PolicyEngine
import PolicyModel
import Testing

/// A finding made on request says what the plane says.
@Suite struct AgreementTests {
  private struct SliceName: Hashable {
    let norm: String
    let milestone: Day?
    let cycle: Day?
  }

  @Test("For every norm of the example the findings have the outcomes that the tallies count")
  func findingsAndTallies() throws {
    let workspace = try Repository.example()
    let binding = Binding(asOf: try #require(Day("2025-12-31")))
    var counted: [SliceName: [Outcome: Int64]] = [:]
    var byPlace: [SliceName: [String: Int64]] = [:]
    var found = 0
    try workspace.eachFinding(binding, outcomes: Set(Outcome.allCases)) { finding in
      let name = SliceName(
        norm: finding.norm, milestone: finding.milestone, cycle: finding.cycle)
      counted[name, default: [:]][finding.outcome, default: 0] += 1
      byPlace[name, default: [:]][finding.jurisdiction ?? "", default: 0] += 1
      found += 1
    }
    #expect(found > 10_000)
    for result in try workspace.evaluate(binding).flatMap(\.norms) {
      for slice in result.slices {
        let name = SliceName(
          norm: result.norm.id, milestone: slice.milestone, cycle: slice.cycle)
        for outcome in Outcome.allCases {
          #expect(counted[name]?[outcome] ?? 0 == slice.total[outcome], "\(name) \(outcome)")
        }
        for (place, tally) in slice.tallies {
          #expect(byPlace[name]?[place] ?? 0 == tally.total, "\(name) \(place)")
        }
        counted[name] = nil
      }
    }
    #expect(counted.isEmpty)
  }

  @Test("The parts of a finding, joined, give its outcome")
  func partsAndOutcome() throws {
    let workspace = try Repository.example()
    let binding = Binding(asOf: try #require(Day("2025-12-31")))
    // Most requirements of the notice are flat lists of parts that must all hold.
    let flat = Set(
      workspace.policies.flatMap(\.norms).filter { norm in
        guard case .requirement(let requirement) = norm.body, case .all(let parts) = requirement.condition else {
          return false
        }
        return parts.allSatisfy { part in
          switch part {
          case .all, .any: false
          default: true
          }
        }
      }.map(\.id))
    var checked = 0
    try workspace.eachFinding(binding, outcomes: [.satisfied, .notSatisfied, .indeterminate]) { finding in
      guard flat.contains(finding.norm) else { return }
      let outcomes = finding.parts.map(\.outcome)
      let joined: Outcome =
        outcomes.contains(.notSatisfied)
        ? .notSatisfied : outcomes.allSatisfy { $0 == .satisfied } ? .satisfied : .indeterminate
      // Where it cannot be told whether the norm asks at all, the parts may well be known.
      if joined != .indeterminate, finding.outcome == .indeterminate, finding.unknown != [] { return }
      #expect(joined == finding.outcome, "\(finding.norm) \(finding.subject.id)")
      checked += 1
    }
    #expect(checked > 1000)
  }

  @Test("An explanation has the outcome, actual and required that the report lists for the same subject")
  func explanationAndReport() throws {
    let workspace = try Repository.example()
    let binding = Binding(asOf: try #require(Day("2025-12-31")))
    let norms = try workspace.evaluate(binding).flatMap(\.norms)
    for norm in ["enterprise_committees", "township_centres", "practice_events", "city_candidates"] {
      let slices = norms.first { $0.norm.localID == norm }?.slices ?? []
      let listed = slices.flatMap(\.results).filter { $0.subject.id == "CN-120110" }
      var explained = try workspace.explain(norm: norm, subject: "CN-120110", binding)
      #expect(!listed.isEmpty)
      for index in explained.indices { (explained[index].reads, explained[index].counted) = ([], []) }
      #expect(explained == listed)
      let named = try workspace.explain(norm: norm, subject: "东丽区", binding)
      #expect(named.map(\.outcome) == listed.map(\.outcome))
    }
  }

  @Test("An indeterminate finding names what would settle it")
  func indeterminateNamesWhatIsUnknown() throws {
    let workspace = try Repository.example()
    let settled = Set(
      workspace.policies.flatMap(\.norms).filter { $0.kind == .classification }.map(\.id))
    var seen = 0
    try workspace.eachFinding(Binding(asOf: try #require(Day("2025-12-31"))), outcomes: [.indeterminate]) { finding in
      seen += 1
      // The text itself leaves some certificates without a state.
      if settled.contains(finding.norm), finding.state != nil { return }
      #expect(!finding.unknown.isEmpty, "\(finding.norm) \(finding.subject.id)")
    }
    #expect(seen > 0)
  }
}
