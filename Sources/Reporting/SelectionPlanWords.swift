import Campaigns
import MediationModel
import PolicyLanguage
import PolicyModel

/// What the parts of a selection plan are called, and how they are grouped, in every form alike.
struct SelectionPlanWords {
  let report: SelectionPlanReport
  let language: Language
  let names: Names
  let numbers: QuantityText
  /// Those that the plan decides, by batch and place.
  let candidates: [SelectionPlanReport.Candidate]
  /// Those that are not, or not to be, put forward, in the same order.
  let others: [SelectionPlanReport.Candidate]
  private let opened: [OpenedPolicy]
  private let norms: [String: Norm]
  /// Nomination → places in the report's cases of those that put it forward, ascending.
  private let places: [String: [Int]]

  /// - Parameter opened: the policies that the plan was made under.
  init(_ report: SelectionPlanReport, _ opened: [OpenedPolicy], _ language: Language) {
    self.report = report
    self.opened = opened
    self.language = language
    names = Names(language)
    numbers = QuantityText(language: language)
    norms = Dictionary(report.policies.flatMap(\.norms).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var places: [String: [Int]] = [:]
    for (index, one) in report.cases.enumerated() {
      for nomination in one.chosen { places[nomination, default: []].append(index) }
    }
    self.places = places
    let sorted = report.candidates.sorted {
      ($0.batch ?? 0, $0.jurisdiction.id, $0.organization.id, $0.nomination)
        < ($1.batch ?? 0, $1.jurisdiction.id, $1.organization.id, $1.nomination)
    }
    candidates = sorted.filter(\.standing.isDecidedHere)
    others = sorted.filter { !$0.standing.isDecidedHere }
  }

  var comma: String { language.pick("、", ", ") }
  var semicolon: String { language.pick("；", "; ") }

  func pick(_ zh: String, _ en: String) -> String { language.pick(zh, en) }

  func policy(_ id: String) -> NormText? {
    opened.first { $0.policy.id == id }.map { NormText($0, language) }
  }

  /// The words of the policy that a norm belongs to.
  func policy(ofNorm id: String) -> NormText? { policy(String(id.prefix { $0 != "#" })) }

  func norm(_ id: String) -> Norm? { norms[id] }

  /// The label, or the id of what has none.
  func label(_ subject: Subject) -> String { subject.label ?? subject.id }

  /// The clauses of a finding or norm.
  func places(_ citations: [Citation], norm id: String) -> String {
    policy(ofNorm: id)?.places(citations) ?? citations.map(\.place).joined(separator: comma)
  }

  // MARK: Cases

  /// One character for each of at most 64 cases.
  private static let marks = Array("123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ*+=")

  func number(_ index: Int) -> String { String(SelectionPlanWords.marks[index]) }

  func cases(_ indices: some Sequence<Int>) -> String { indices.map { number($0) }.joined() }

  var hasCases: Bool { report.cases.count > 1 }

  /// Readings that more than one choice was planned for.
  var openReadings: [SelectionPlanReport.AskedReading] { report.readings.filter { $0.choices.count > 1 } }

  /// The choice that a case takes.
  func choice(_ asked: SelectionPlanReport.AskedReading, in one: SelectionPlanReport.Case) -> String {
    one.choices.first { $0.name == "\(asked.policy)#\(asked.reading.id)" }?.choice ?? ""
  }

  /// Those choices of a reading that were planned for.
  func choices(_ asked: SelectionPlanReport.AskedReading) -> String {
    asked.choices.compactMap { asked.reading.choice($0)?.label }.joined(separator: pick("／", " / "))
  }

  /// `6` where all cases have it, else `12: 6  34: 5`.
  /// - Parameter all: places in the report's cases, ascending, with what is to be said of each.
  func grouped(_ all: [(index: Int, text: String)], separator: String = "  ") -> String {
    var order: [String] = []
    var cases: [String: [Int]] = [:]
    for (index, text) in all {
      if cases[text] == nil { order.append(text) }
      cases[text, default: []].append(index)
    }
    if order.count == 1, all.count == report.cases.count { return order[0] }
    return order.map { "\(self.cases(cases[$0] ?? [])): \($0)" }.joined(separator: separator)
  }

  // MARK: Candidates

  /// Places in the report's cases of those that put it forward.
  func cases(of candidate: SelectionPlanReport.Candidate) -> [Int] {
    places[candidate.nomination] ?? []
  }

  /// What kind of organisation it is; empty where that is not known.
  func kind(_ candidate: SelectionPlanReport.Candidate) -> String {
    guard let kind = candidate.kind else { return "" }
    return opened.first.map { names.member(kind, of: "organization_kind", $0.schema) } ?? kind
  }

  /// Why it is not put forward; nil: the plan decides, or has decided for it.
  func reason(_ standing: SelectionPlanReport.Candidate.Standing) -> String? {
    switch standing {
    case .open, .included: nil
    case .excluded(let reason): pick("计划里定了不推荐：\(reason)", "left out by the plan: \(reason)")
    case .closed: pick("组织已经撤销", "the organisation has closed")
    case .settled(let nomination?): pick("本批已由 \(nomination) 推荐", "recommended in this batch by \(nomination)")
    case .settled(nil): pick("已经选树过", "selected before")
    case .tooLate: pick("推荐的步骤已经过了期限", "the step in which it would be put forward is over")
    case .unclear: pick("台账没有说清它算在哪里（批次、类别）", "the ledger does not say where it counts (batch, kind)")
    }
  }

  // MARK: What was checked

  var verified: String {
    let compared = report.cases.reduce(0) { $0 + $1.bounds.count }
    return pick(
      "把每种组合的推荐放进台账，用同样的规则评估到 \(report.through)；\(compared) 条结果与求解的都一致。",
      "each case laid over the ledger and evaluated by the same norms for \(report.through); all \(compared) findings agree."
    )
  }

  func outcomes(_ unread: SelectionPlanReport.Unread) -> String {
    Outcome.allCases.compactMap { outcome in
      unread.outcomes[outcome].map { "\(names.outcome(outcome)) \($0)" }
    }.joined(separator: comma)
  }

  func reason(_ reason: SelectionPlanReport.Unread.Reason) -> String {
    switch reason {
    case .subjects: pick("问谁要看推荐了谁", "whom it asks hangs on the choice")
    case .condition: pick("条件不是家数相加", "its condition is no sum")
    case .counting: pick("一家算不算还要看别家", "whether one counts hangs on others")
    case .notDue: pick("到那天还没有到期", "not due by then")
    }
  }
}

extension SelectionPlanReport.Candidate.Standing {
  /// The plan file or the solver says whether it is put forward; else something bars it.
  fileprivate var isDecidedHere: Bool {
    switch self {
    case .open, .included: true
    case .excluded, .closed, .settled, .tooLate, .unclear: false
    }
  }
}
