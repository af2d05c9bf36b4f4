import MediationModel
import PolicyEngine
import PolicyModel
import Scenarios

/// What the norms that bind say of one ledger, as far as a plan can ask it.
struct Standings: Sendable {
  /// By question, then by row of the jurisdiction.
  private(set) var places: [Question: [Int: PlaceStanding]] = [:]
  /// Those that fail or cannot be told.
  private(set) var records: [Question: [RecordStanding]] = [:]
  /// In the order of the policies.
  private(set) var questions: [Question] = []
  /// Those that bind anybody.
  private(set) var norms: [String: Norm] = [:]
  /// By the whole of a question; milestones of one norm may differ.
  fileprivate var forces: [Question: Force] = [:]
  /// The fact or field that each question of a record compares.
  private(set) var partNames: [Question: String] = [:]

  /// - Parameters:
  ///   - rows: for norms of these entities only these records are looked at; others are looked at whole.
  ///   - end: the day of the evaluation; what falls due later is not asked.
  init(_ outcome: ScenarioOutcome, end: Day, rows: [EntityName: Set<Int>]? = nil) throws(EvaluationFailure) {
    guard let ledger = outcome.ledger else { return }
    for evaluation in outcome.evaluations {
      for result in evaluation.norms {
        guard result.slices.contains(where: { $0.force == .must || $0.force == .should }) else { continue }
        norms[result.norm.id] = result.norm
        for slice in result.slices { forces[Question(result.norm, slice)] = slice.force }
        if result.norm.asksJurisdictions {
          for slice in result.slices { add(slice, ledger, end) }
        } else if let entity = result.norm.subjectEntity, result.norm.kind != .classification {
          let asked = rows.map { $0[entity] ?? [] }
          let findings = try outcome.findings(
            of: result.norm, outcomes: [.notSatisfied, .indeterminate], rows: asked)
          for finding in findings { add(finding, entity, ledger, end) }
        }
      }
    }
  }

  private mutating func note(_ question: Question) {
    if places[question] == nil, records[question] == nil { questions.append(question) }
  }

  private mutating func add(_ slice: SliceResult, _ ledger: Ledger, _ end: Day) {
    if let due = slice.milestone, due > end { return }
    guard let table = ledger.table(Schema.jurisdiction) else { return }
    for finding in slice.results {
      guard finding.outcome != .reported, let row = table.row(ofIdentifier: finding.subject.id) else { continue }
      let question = Question(finding)
      note(question)
      places[question, default: [:]][row] = PlaceStanding(finding)
    }
  }

  private mutating func add(_ finding: Finding, _ entity: EntityName, _ ledger: Ledger, _ end: Day) {
    if let due = finding.milestone, due > end { return }
    guard let table = ledger.table(entity), let row = table.row(ofIdentifier: finding.subject.id) else { return }
    let home = finding.jurisdiction.flatMap { ledger.table(Schema.jurisdiction)?.row(ofIdentifier: $0) } ?? -1
    let whole = Question(finding)
    func keep(_ question: Question, _ outcome: Outcome, _ missing: Int64?) {
      note(question)
      records[question, default: []].append(
        RecordStanding(row: row, home: home, outcome: outcome, missing: missing, unknown: finding.unknown))
    }
    if finding.outcome == .indeterminate || finding.parts.isEmpty {
      keep(whole, finding.outcome, finding.outcome == .notSatisfied ? finding.distance : nil)
      return
    }
    for (number, part) in finding.parts.enumerated() where part.outcome != .satisfied && part.outcome != .notApplicable
    {
      let question = whole.part(number)
      keep(question, part.outcome, part.outcome == .notSatisfied ? part.distance : nil)
      if partNames[question] == nil { partNames[question] = part.label }
    }
  }
}

extension Standings {
  /// How strongly a question binds.
  func force(_ question: Question) -> Force { forces[question.whole] ?? .may }

  /// The records that surely lack a number, by the row of their home jurisdiction.
  func lacking(_ question: Question) -> [Int: [RecordStanding]] {
    Dictionary(
      grouping: (records[question] ?? []).filter { $0.outcome == .notSatisfied && ($0.missing ?? 0) > 0 }, by: \.home)
  }

  /// Rows of the records of which a question cannot be told.
  func untold(_ question: Question) -> Set<Int> {
    let whole = records[question.part(0)] ?? []
    return Set(((records[question] ?? []) + whole).filter { $0.outcome == .indeterminate }.map(\.row))
  }
}

extension Norm {
  /// Whether its subjects are jurisdictions that it asks for counts.
  var asksJurisdictions: Bool {
    switch kind {
    case .target, .quota, .duty, .stage: subjectEntity == Schema.jurisdiction
    case .requirement, .classification, .measure, .guidance: false
    }
  }
}
