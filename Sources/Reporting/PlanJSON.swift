import CampaignPlanning
package import Campaigns
import MediationModel
import PolicyModel

/// A building plan as the document `policy-workbench.plan/1`; its schema is `Manual/schemas/plan.schema.json`.
package enum PlanJSON {
  package static func document(_ report: BuildingPlanReport, _ run: RunDescription) -> JSONValue {
    .record([
      ("schema", "policy-workbench.plan/1"), ("run", run.json), ("kind", "building"),
      ("title", .string(report.campaign.title)), ("from", .string(report.campaign.from.description)),
      ("through", .string(report.campaign.through.description)),
      ("as_known_on", .spelled(report.campaign.asKnownOn)), ("solver", .string(report.solver)),
      ("meets_every_must", .bool(report.meetsEveryMust)), ("cost", money(report.cost)),
      (
        "goals",
        .array(
          report.goals.map { goal in
            let isMoney = goal.name == .cost
            return .record([
              ("name", .string(goal.name.rawValue)), ("value", number(goal.value, isMoney)),
              ("bound", goal.bound.map { number($0, isMoney) } ?? nil),
              ("gap", goal.gap.map { .string(PlanWords.percent($0)) } ?? nil), ("proved", .bool(goal.isProved)),
            ])
          })
      ),
      (
        "districts", .array(report.districts.map { .record([("code", .string($0.code)), ("name", .string($0.name))]) })
      ),
      (
        "items",
        .array(
          report.campaign.items.map {
            .record([
              ("id", .string($0.id)), ("label", .string($0.label)), ("label_en", .text($0.labelEn)),
              ("cost", money($0.cost)),
            ])
          })
      ),
      ("actions", .array(report.actions.map { action($0, report) })),
      ("loads", .array(report.loads.map { load($0, report) })),
      (
        "sessions",
        .array(
          report.sessions.map {
            .record([("id", .string($0.session)), ("seats", .integer($0.seats)), ("taken", .integer($0.taken))])
          })
      ),
      (
        "years",
        .array(
          report.years.map {
            .record([
              ("year", .integer($0.year)), ("cost", money($0.cost)), ("budget", $0.budget.map { money($0) } ?? nil),
            ])
          })
      ),
      ("developments", .array(report.developments.map { development($0, report) })),
      ("demands", .array(report.demands.map { demand($0, report) })),
      ("limits", .array(report.limits.map { limit($0, report) })),
      ("verification", verification(report)),
    ])
  }

  private static func money(_ fen: Int64) -> JSONValue { .string(ExactDecimal(units: fen, scale: 2).description) }

  /// Money in yuan; others with one decimal where there is any.
  private static func number(_ value: Double, _ isMoney: Bool) -> JSONValue {
    isMoney ? money(Int64(value.rounded())) : .string(PlanWords.rounded(value))
  }

  private static func code(_ district: Int, _ report: BuildingPlanReport) -> JSONValue {
    .string(report.districts[district].code)
  }

  private static func action(_ action: BuildingPlanReport.Action, _ report: BuildingPlanReport) -> JSONValue {
    .record([
      ("month", .string(action.month.description)), ("day", .string(action.day.description)),
      ("district", code(action.district, report)), ("item", .string(action.item)),
      ("session", .bool(action.isSession)), ("count", .integer(action.count)), ("cost", money(action.cost)),
    ])
  }

  private static func load(_ load: BuildingPlanReport.Load, _ report: BuildingPlanReport) -> JSONValue {
    .record([
      ("line", .integer(load.line + 1)), ("district", load.district.map { code($0, report) } ?? nil),
      ("item", .text(load.item)), ("per_month", .integer(load.perMonth)),
      ("used", .array(load.used.map { .integer($0) })),
    ])
  }

  private static func development(_ one: BuildingPlanReport.Development, _ report: BuildingPlanReport) -> JSONValue {
    .record([
      ("norm", .string(one.norm)), ("district", code(one.district, report)),
      ("without", .array(one.baseline.map { .integer($0) })), ("planned", .array(one.planned.map { .integer($0) })),
      (
        "milestones",
        .array(
          one.milestones.map {
            .record([("due", .string($0.due.description)), ("needed", .integer($0.needed))])
          })
      ),
    ])
  }

  private static func demand(_ demand: BuildingPlanReport.DemandResult, _ report: BuildingPlanReport) -> JSONValue {
    .record([
      ("norm", .string(demand.norm)), ("force", .string(demand.force.rawValue)), ("part", .text(demand.part)),
      ("district", code(demand.district, report)), ("due", .string(demand.due.description)),
      ("cycle", .spelled(demand.cycle)), ("weight", .integer(demand.weight)),
      ("missing_before", .integer(demand.missingBefore)), ("added", .integer(demand.added)),
      ("missing", .integer(demand.missing)), ("subjects", .integer(demand.subjects)),
    ])
  }

  private static func limit(_ use: BuildingPlanReport.LimitUse, _ report: BuildingPlanReport) -> JSONValue {
    var pairs: [(String, JSONValue)] = []
    var isMoney = false
    switch use.limit {
    case .capacity(let line, let district, let months):
      pairs = [
        ("kind", "capacity"), ("line", .integer(line + 1)), ("district", district.map { code($0, report) } ?? nil),
        ("item", .text(report.campaign.capacities[line].item)), ("months", .strings(months.map(\.description))),
      ]
    case .budget(let year):
      isMoney = true
      pairs = [("kind", "budget"), ("year", .integer(year))]
    case .seats(let session): pairs = [("kind", "seats"), ("session", .string(session))]
    }
    func amount(_ value: Int64) -> JSONValue { isMoney ? money(value) : .integer(value) }
    let gain = use.gain.map { gain -> JSONValue in
      .record([
        ("step", amount(gain.step)), ("shortfall", .integer(gain.shortfall)),
        ("shortfall_moved", .integer(gain.shortfallMoved)), ("cost", money(gain.cost)),
        ("cost_moved", money(gain.costMoved)), ("proved", .bool(gain.isProved)),
      ])
    }
    return .record(pairs + [("bound", amount(use.bound)), ("used", amount(use.used)), ("gain", gain ?? nil)])
  }

  private static func verification(_ report: BuildingPlanReport) -> JSONValue {
    let verification = report.verification
    return .record([
      ("days", .strings(verification.days.map(\.description))), ("records", .integer(verification.records)),
      ("compared", .integer(verification.compared)),
      (
        "left_out",
        .array(
          verification.leftOut.map { left in
            .record([
              ("norm", .string(left.norm)), ("reason", .string(left.reason.rawValue)),
              ("dues", .strings(left.dues.map(\.description))),
              ("districts", .array(left.districts.map { code($0, report) })), ("subjects", .integer(left.subjects)),
              ("names", .strings(left.names)),
            ])
          })
      ),
    ])
  }
}
