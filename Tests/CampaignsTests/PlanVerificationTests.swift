import CampaignPlanning
import Diagnostics
import MediationModel
import PolicyModel
import Scenarios
import Testing

@testable import Campaigns

/// `Examples/tianjin/plans/building.lua`, solved once.
private enum Building {
  struct Made {
    let model: BuildingModel
    let solution: PlanSolution
    let plan: MadePlan
    let verification: PlanVerification
  }

  static let made: Result<Made, any Error> = Result {
    let solver = try #require(PlanExample.solver)
    let planner = try BuildingPlanner(
      try PlanExample.campaign("building"), PlanExample.workspace, PlanExample.binding)
    let solution = try planner.solution(solver, SolverLimits(absoluteGap: 0.5)) { _, _ in true }
    let plan = MadePlan(planner.model, solution)
    return Made(
      model: planner.model, solution: solution, plan: plan,
      verification: PlanVerification(model: planner.model, solution: solution, failing: plan.failing))
  }
}

@Suite(.enabled(if: PlanExample.solver != nil, "CBC (coinor-libcbc3) is not here"), .serialized)
struct PlanVerificationTests {
  /// The norm and place of every number in which the norms disagree.
  private func disagreements(_ records: [PlannedRecord], _ made: Building.Made) throws -> [[String]] {
    do {
      _ = try made.verification.verify(records, Work())
      return []
    } catch let failure as PlanFailure {
      #expect(failure.diagnostics.allSatisfy { $0.code == "plan.disagrees" })
      return failure.diagnostics.map { diagnostic in
        ["norm", "place"].map { if case .text(let text)? = diagnostic.arguments[$0] { text } else { "" } }
      }
    }
  }

  @Test func `the plan as it was made is what the norms say, and meets everything`() throws {
    let made = try Building.made.get()
    #expect(made.model.problem.violation(of: made.solution.times) == nil)
    #expect(made.solution.goals.prefix(2).allSatisfy { $0.isProved })
    #expect(made.solution.shortfalls.allSatisfy { $0 == 0 })
    #expect(try made.verification.verify(made.plan.records, Work()) > 400)
    // Every kind of demand is in it.
    let kinds = Set(
      made.model.demands.map { demand in
        switch demand.kind {
        case .count: "count"
        case .records: demand.question.interim == nil ? "records" : "records of an interim day"
        case .sittings: "sittings"
        }
      })
    #expect(kinds == ["count", "records", "records of an interim day", "sittings"])
  }

  @Test func `one organisation less is refused`() throws {
    let made = try Building.made.get()
    let court = try #require(made.model.ground.items.firstIndex { $0.item.id == "court" })
    let index = try #require(made.plan.records.lastIndex { $0.doing == court })
    let place = made.model.places.first { .row($0.row) == made.plan.records[index].owner }
    let found = try disagreements(without(index, made.plan.records), made)
    #expect(
      Set(found) == [["tianjin/organization-building-2024#arbitration_centres", place?.name.name ?? ""]])
  }

  /// The records without one and those that belong to it.
  private func without(_ index: Int, _ records: [PlannedRecord]) -> [PlannedRecord] {
    records.indices.filter { $0 != index && records[$0].owner != .planned(index) }.map { place in
      let record = records[place]
      guard case .planned(let other) = record.owner, other > index else { return record }
      return PlannedRecord(
        doing: record.doing, entity: record.entity, owner: .planned(other - 1), day: record.day, values: record.values)
    }
  }

  @Test func `one class hour less is refused`() throws {
    let made = try Building.made.get()
    let ground = made.model.ground
    let session = try #require(ground.sessions.firstIndex { $0.session.id == "winter24" })
    let doing = ground.items.count + session
    // Somebody who has no hours at all needs all 40.
    let rows = Set(
      made.model.before.questions.filter { $0.norm.hasSuffix("#training_hours") }.flatMap { question in
        (made.model.before.records[question] ?? []).filter { $0.missing == 40 && question.cycle == Day("2024-01-01") }
          .map(\.row)
      })
    let index = try #require(
      made.plan.records.firstIndex { record in
        guard record.doing == doing, case .row(let row) = record.owner else { return false }
        return rows.contains(row)
      })
    var records = made.plan.records
    records[index].values["class_hours"] = .stored(39)
    let found = try disagreements(records, made)
    #expect(found.count == 1)
    #expect(found.first?.first == "tianjin/organization-building-2024#training_hours")
  }

  @Test func `one day later is refused where the milestone is just met`() throws {
    let made = try Building.made.get()
    let ground = made.model.ground
    let milestone = try #require(Day("2024-12-31"))
    let enterprise = try #require(ground.items.firstIndex { $0.item.id == "enterprise" })
    let tight = made.model.demands.filter { demand in
      demand.question.norm.hasSuffix("#enterprise_committees") && demand.question.milestone == milestone
        && isJustMet(demand, made)
    }
    let rows = Set(tight.map { made.model.places[$0.place].row })
    let index = try #require(
      made.plan.records.firstIndex { record in
        guard record.doing == enterprise, record.day == milestone, case .row(let row) = record.owner else {
          return false
        }
        return rows.contains(row)
      })
    var records = made.plan.records
    records[index].day = milestone.adding(days: 1)
    let found = try disagreements(records, made)
    let place = made.model.places.first { .row($0.row) == records[index].owner }
    #expect(found == [["tianjin/organization-building-2024#enterprise_committees", place?.name.name ?? ""]])
  }

  private func isJustMet(_ demand: ModelledDemand, _ made: Building.Made) -> Bool {
    guard case .count(_, _, let needed) = demand.kind else { return false }
    return made.verification.planned(demand).number == needed
  }
}
