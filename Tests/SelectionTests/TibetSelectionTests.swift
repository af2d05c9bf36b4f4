import Campaigns
import Diagnostics
import MediationModel
import PolicyEngine
import PolicyModel
import Scenarios
import Testing

@Suite(.enabled(if: !FoundSolvers.all.isEmpty, "neither CBC (coinor-libcbc3) nor HiGHS is here"))
struct TibetSelectionTests {
  @Test func `each open reading of three kinds and six bodies has a plan of its own, side by side`() throws {
    let report = try #require(Gold.open)
    #expect(report.readings.map(\.reading.id) == ["batch_scope", "arbitration_centre_kind", "chamber_kind"])
    #expect(report.readings.map(\.matters) == [true, true, true])
    #expect(report.cases.count == 8)
    // The region as a whole: six of three kinds a batch, which the example's candidates can give under all choices.
    for index in 0..<4 {
      #expect((1...3).map { report.chosen($0, in: index).count } == [6, 6, 6])
      #expect(report.cases[index].broken.isEmpty)
      #expect(report.cases[index].bounds.count == 9, "of each batch the most, the least and the kinds")
    }
    // Each prefecture for itself: only 拉萨市 has enough.
    for index in 4..<8 {
      #expect(!report.cases[index].broken.isEmpty)
      #expect(report.cases[index].broken.allSatisfy { $0.finding.subject.label != "拉萨市" })
      #expect(report.cases[index].bounds.count == 63)
      let own = report.cases[index].chosen.filter { $0.hasPrefix("N-LS-") }
      #expect(own.count == 18)
    }
    let keeps = report.keepsEveryBound
    #expect(!keeps)
    #expect(report.always.count == 14)
    // Centres of arbitration courts: put forward where they count as a kind, and not where they do not.
    #expect(
      report.cases.map { $0.chosen.contains("N-LS-06-1") } == [true, true, false, false, true, true, false, false])
    #expect(report.unread.isEmpty)
    #expect(report.through == Day("2023-05-31"))
  }

  @Test func `the numbers are those of the norms, so a scenario that changes them changes the plan`() throws {
    let example = try Gold.example()
    let day = try #require(Day("2021-03-01"))
    let baseline = try Baseline(example, Binding(asOf: day))
    let scenario = Scenario(
      title: "五家两类",
      parameters: [ParameterChange("batch_bodies", .number("5")), ParameterChange("batch_kinds", .number("2"))])
    let view = baseline.view(of: try baseline.evaluate(scenario))
    let plan = try Gold.plan { $0.readings = Gold.closed }
    let report = try Gold.report(plan, on: view.workspace)
    #expect((1...3).map { report.chosen($0, in: 0).count } == [5, 5, 5])
    let keeps = report.keepsEveryBound
    #expect(keeps, "the kinds, too")
    let kinds = report.cases[0].bounds.filter { $0.norm.localID.hasSuffix("_kinds_region") }
    #expect(kinds.map { $0.finding.parts.first?.actual } == [1, 2, 3].map { _ in .number(Interval(2)) })
  }

  @Test func `a body that two units or two batches could put forward goes one way`() throws {
    let report = try #require(Gold.open)
    let bodies = Dictionary(report.candidates.map { ($0.nomination, $0.organization.id) }) { first, _ in first }
    let routes = Dictionary(grouping: report.candidates, by: \.organization.id).values.filter { $0.count > 1 }
    #expect(routes.count == 4, "two units, two batches")
    for one in report.cases {
      let chosen = one.chosen.compactMap { bodies[$0] }
      #expect(Set(chosen).count == chosen.count)
    }
    // Alike but for the unit: the first by identifier.
    #expect(report.cases.allSatisfy { $0.chosen.contains("N-LS-03-1") && !$0.chosen.contains("N-LS-03-1u") })
  }

  @Test func `what the planner decides is done, with its reason`() throws {
    let report = try #require(Gold.open)
    #expect(report.cases.allSatisfy { $0.chosen.contains("N-AL-01-1") })
    #expect(try report.candidate("N-AL-01-1").standing == .included(reason: "阿里也要有一家"))
    #expect(report.cases.allSatisfy { !$0.chosen.contains("N-NQ-03-3") })
    #expect(try report.candidate("N-NQ-03-3").standing == .excluded(reason: "正在改制"))
    #expect(try report.candidate("N-LS-31-1").standing == .closed)
    // Without the decisions 阿里 stays behind: it lacks two things.
    let plain = try Gold.report(
      try Gold.plan {
        $0.included = []
        $0.readings = Gold.closed
      }, on: try Gold.example())
    #expect(!plain.cases[0].chosen.contains("N-AL-01-1"))
  }

  @Test func `a candidate one thing short says which, by when, and from which clause`() throws {
    let plan = try Gold.plan { $0.readings = Gold.closed }
    let report = try Gold.report(plan, on: try Gold.example())
    let short = try report.candidate("N-LS-01-1")
    #expect(short.lacks.count == 1)
    let lack = try #require(short.lacks.first)
    #expect(lack.finding.norm == "tibet/gold-organizations-2020#regimes_kept")
    #expect(lack.finding.outcome == .notSatisfied)
    #expect(lack.finding.missing == Interval(1))
    #expect(lack.finding.citations.map(\.place) == ["四（三）/制度"])
    #expect(short.next?.day == Day("2021-09-30"))
    #expect(short.next?.before == nil)
    #expect(short.next?.wanted == Day("2021-09-16"), "two weeks before, as the plan wants it")
    #expect(try report.candidate("N-LS-09-2").next?.day == Day("2022-07-31"))
    #expect(try report.candidate("N-LS-14-3").next?.day == Day("2023-05-31"))
    // What only a reading or a missing field would settle is told apart.
    let unclear = try #require(try report.candidate("N-LS-17-3").lacks.first)
    #expect(unclear.finding.outcome == .indeterminate)
    #expect(unclear.finding.unknown == ["published"])
  }

  @Test(arguments: [("2021-09-29", true), ("2021-09-30", true), ("2021-10-01", false)])
  func `a batch is open through its last day`(day: String, isOpen: Bool) throws {
    let plan = try Gold.plan {
      $0.asOf = Day(day)
      $0.included = []
      $0.readings = Gold.closed
    }
    // As if the ledger had been kept up to that day.
    let kept = try #require(Gold.tibetLedger).continued(
      from: try #require(Day("2021-03-01")), through: try #require(Day("2021-12-31")))
    let workspace = Workspace(opened: [try #require(Gold.tibet)], ledger: kept)
    let report = try Gold.report(plan, on: workspace, day: day)
    #expect(try report.candidate("N-LS-02-1").standing == (isOpen ? .open : .tooLate))
    #expect(try report.candidate("N-LS-07-2").standing == .open)
    #expect(report.chosen(1, in: 0).count == (isOpen ? 6 : 0))
    let first = try #require(report.steps.first { $0.norm.localID == "first_batch" })
    #expect(first.isOver == !isOpen)
  }

  @Test func `what falls due after the day that is planned for is named, and asks for nobody yet`() throws {
    let plan = try Gold.plan {
      $0.through = Day("2022-07-30")
      $0.readings = Gold.closed
      $0.weights = []
    }
    let report = try Gold.report(plan, on: try Gold.example())
    #expect(
      report.unread.map(\.norm) == [
        "tibet/gold-organizations-2020#second_batch_recommended_region",
        "tibet/gold-organizations-2020#third_batch_recommended_region",
      ])
    #expect(report.unread.allSatisfy { $0.reason == .notDue && $0.outcomes == [.pending: 1] })
    #expect(report.chosen(1, in: 0).count == 6)
    #expect(report.cases[0].bounds.count == 5, "three of the first batch, the most of the others")
  }

  @Test func `a choice that is not the one that was found is refused`() throws {
    let plan = try Gold.plan { $0.readings = Gold.closed }
    let example = try Gold.example()
    let keeps = try Gold.report(plan, on: example) { $0 }.keepsEveryBound
    #expect(keeps)
    for (name, damage) in [
      ("one less", { @Sendable (chosen: Set<Int>) in chosen.subtracting([chosen.min() ?? 0]) }),
      ("one more", { @Sendable (chosen: Set<Int>) in chosen.union([(0..<60).first { !chosen.contains($0) } ?? 0]) }),
    ] {
      do {
        _ = try Gold.report(plan, on: example, planted: damage)
        Issue.record("\(name) was reported")
      } catch SelectionPlanner.Failure.disagrees(let faults) {
        #expect(!faults.isEmpty, "\(name)")
        #expect(faults.allSatisfy { $0.code == "selection.disagrees" && $0.severity == .error })
      }
    }
  }

  @Test(.enabled(if: FoundSolvers.all.count > 1, "only one solver is here"))
  func `both solvers put the same forward`() throws {
    let plan = try Gold.plan { $0.readings = Array(Gold.closed.dropFirst(2)) }
    let example = try Gold.example()
    let day = try #require(Day("2021-03-01"))
    let made = try FoundSolvers.all.map { solver in
      try SelectionPlanner(plan, example, Binding(asOf: day), solver).report().cases.map(\.chosen)
    }
    #expect(made[0] == made[1])
  }
}
