package import Campaigns
import MediationModel
import PolicyModel

/// A selection plan as the document `policy-workbench.selection-plan/1`; its schema is
/// `Manual/schemas/selection-plan.schema.json`.
package enum SelectionPlanDocument {
  package static func json(_ report: SelectionPlanReport, _ run: RunDescription) -> JSONValue {
    [
      "schema": "policy-workbench.selection-plan/1", "run": run.json, "title": .string(report.plan.title),
      "reason": .text(report.plan.reason), "through": .spelled(report.through), "solver": .string(report.solver),
      "order": .strings(report.plan.goals.map(\.rawValue)), "lead_days": .integer(report.plan.leadDays),
      "keeps_every_bound": .bool(report.keepsEveryBound), "always": .strings(report.always.sorted()),
      "readings": .array(report.readings.map(json)), "cases": .array(report.cases.map(json)),
      "candidates": .array(report.candidates.map(json)), "steps": .array(report.steps.map(json)),
      "unread": .array(report.unread.map(json)),
    ]
  }

  private static func json(_ asked: SelectionPlanReport.AskedReading) -> JSONValue {
    [
      "policy": .string(asked.policy), "id": .string(asked.reading.id), "question": .string(asked.reading.question),
      "choices": .strings(asked.choices), "matters": .bool(asked.matters),
    ]
  }

  private static func json(_ one: SelectionPlanReport.Case) -> JSONValue {
    [
      "readings": .record(one.choices.map { ($0.name, .string($0.choice)) }), "chosen": .strings(one.chosen),
      "aims": .record(one.aims.map { ($0.name.rawValue, .integer($0.value)) }), "proved": .bool(one.isProved),
      "bounds": .array(
        one.bounds.map { bound in
          [
            "norm": .string(bound.norm.id), "label": .string(bound.norm.label), "label_en": .text(bound.norm.labelEn),
            "force": .string(bound.norm.force.rawValue), "finding": EvaluationReport.finding(bound.finding),
          ]
        }),
    ]
  }

  private static func json(_ candidate: SelectionPlanReport.Candidate) -> JSONValue {
    let (standing, reason, nomination) = words(candidate.standing)
    return [
      "nomination": .string(candidate.nomination), "organization": json(candidate.organization),
      "kind": .text(candidate.kind), "jurisdiction": json(candidate.jurisdiction),
      "unit": candidate.unit.map { json($0) } ?? .null, "batch": .number(candidate.batch),
      "weight": .integer(candidate.weight), "standing": .string(standing), "reason": .text(reason),
      "settled_by": .text(nomination), "next": candidate.next.map { json($0) } ?? .null,
      "forwarding": candidate.forwarding.map { json($0) } ?? .null,
      "lacks": .array(
        candidate.lacks.map { lack in
          [
            "finding": EvaluationReport.finding(lack.finding, withNorm: true),
            "cases": .array(lack.cases.map { .integer($0) }),
          ]
        }),
    ]
  }

  private static func words(_ standing: SelectionPlanReport.Candidate.Standing) -> (String, String?, String?) {
    switch standing {
    case .open: ("open", nil, nil)
    case .included(let reason): ("included", reason, nil)
    case .excluded(let reason): ("excluded", reason, nil)
    case .closed: ("closed", nil, nil)
    case .settled(let nomination): ("settled", nil, nomination)
    case .tooLate: ("too_late", nil, nil)
    case .unclear: ("unclear", nil, nil)
    }
  }

  private static func json(_ subject: Subject) -> JSONValue {
    ["entity": .string(subject.entity), "id": .string(subject.id), "label": .text(subject.label)]
  }

  private static func json(_ deadline: SelectionPlanReport.Deadline) -> JSONValue {
    [
      "norm": .string(deadline.norm), "label": .string(deadline.label), "label_en": .text(deadline.labelEn),
      "day": .spelled(deadline.day), "before": .text(clock(deadline.before)), "wanted": .spelled(deadline.wanted),
    ]
  }

  /// `17:00`
  private static func clock(_ minutes: Int?) -> String? {
    minutes.map { minutes in
      func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
      return "\(two(minutes / 60)):\(two(minutes % 60))"
    }
  }

  private static func json(_ step: SelectionPlanReport.Step) -> JSONValue {
    var (recipient, materials): (String?, [Material]) = (nil, [])
    if case .stage(let stage) = step.norm.body { (recipient, materials) = (stage.recipient, stage.materials) }
    return [
      "norm": .string(step.norm.id), "label": .string(step.norm.label), "label_en": .text(step.norm.labelEn),
      "force": .string(step.norm.force.rawValue), "from": .spelled(step.from), "day": .spelled(step.day),
      "before": .text(clock(step.before)), "wanted": .spelled(step.wanted), "over": .bool(step.isOver),
      "bearers": .strings(step.norm.bearers), "recipient": .text(recipient),
      "materials": .array(
        materials.map { material in
          [
            "id": .string(material.id), "forms": .strings(material.forms),
            "at_least": .number(step.atLeast[material.id]),
          ]
        }), "candidates": .strings(step.candidates),
    ]
  }

  private static func json(_ unread: SelectionPlanReport.Unread) -> JSONValue {
    [
      "norm": .string(unread.norm), "label": .string(unread.label), "label_en": .text(unread.labelEn),
      "reason": .string(unread.reason.rawValue),
      "outcomes": .record(
        Outcome.allCases.compactMap { outcome in unread.outcomes[outcome].map { (outcome.name, .integer($0)) } }),
    ]
  }
}
