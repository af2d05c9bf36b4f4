public import MediationModel
public import PolicyModel

/// Whom to put forward, by when each step has to be done, and what each candidate lacks until then. Everything is in a
/// fixed order: candidates by organisation and nomination, steps by day, cases by their readings.
public struct SelectionPlanReport: Sendable {
  /// As it was asked.
  public let plan: SelectionPlan
  /// Whose norms were read and asked.
  public let policies: [Policy]
  /// The day from which is planned.
  public let asOf: Day
  /// The day on which the norms were asked of the planned ledger.
  public let through: Day
  /// What the choice hangs on and no text settles, with the choices that were planned for.
  public let readings: [AskedReading]
  /// One for each combination of the readings' choices.
  public let cases: [Case]
  public let candidates: [Candidate]
  /// By day; those without a day last.
  public let steps: [Step]
  public let unread: [Unread]
  /// Name and version.
  public let solver: String

  /// Nominations put forward under every combination of readings.
  public var always: Set<String> {
    cases.dropFirst().reduce(Set(cases.first?.chosen ?? [])) { $0.intersection($1.chosen) }
  }

  /// Whether every bound of force `must` is kept under every combination of readings.
  public var keepsEveryBound: Bool {
    cases.allSatisfy { $0.broken.allSatisfy { $0.norm.force != .must } }
  }
}

extension SelectionPlanReport {
  public struct AskedReading: Hashable, Sendable {
    public let policy: String
    public let reading: Reading
    /// One where it was closed by the plan, the command or the policy; else those open.
    public let choices: [String]
    /// Whether another choice of it alone makes another plan.
    public let matters: Bool
  }

  /// A plan under one choice for each reading.
  public struct Case: Sendable {
    /// Full id of a reading → the choice taken, in the order of `readings`.
    public let choices: [ReadingChange]
    /// Ids of the nominations put forward, ascending.
    public let chosen: [String]
    /// What the norms say of every group, with the choice laid over the ledger. Every one was compared with what the
    /// solver said of it, and all agreed; else there is no report.
    public let bounds: [Bound]
    /// The value that each aim reached.
    public let aims: [Aim]
    /// Whether each was proved the best.
    public let isProved: Bool

    public var broken: [Bound] { bounds.filter { $0.finding.outcome != .satisfied } }
  }

  /// A norm on the choice, asked of one place or department.
  public struct Bound: Sendable {
    public let norm: Norm
    public let finding: Finding
  }

  public struct Aim: Hashable, Sendable {
    public enum Name: String, Sendable, CaseIterable { case broken, shortfall, distance, unclear, weight }
    public let name: Name
    public let value: Int64
  }

  /// A nomination of the ledger that is not recommended yet.
  public struct Candidate: Sendable {
    public enum Standing: Hashable, Sendable {
      /// The plan decides.
      case open
      /// The planner decided.
      case included(reason: String)
      case excluded(reason: String)
      /// The organisation has closed.
      case closed
      /// The organisation was selected before, or is recommended in this batch.
      case settled(nomination: String?)
      /// The step in which it would be recommended is over.
      case tooLate
      /// The ledger does not say where it would count.
      case unclear
    }
    /// Id of the nomination.
    public let nomination: String
    public let organization: Subject
    /// A member of the schema's enumeration `organization_kind`; nil: not known.
    public let kind: String?
    /// Code and name.
    public let jurisdiction: Subject
    /// The department that recommends it; nil: not known.
    public let unit: Subject?
    public let batch: Int64?
    public let weight: Int64
    public let standing: Standing
    /// What it lacks, worst first.
    public let lacks: [Lack]
    /// The step by which it has to be mended: the first that is still to come.
    public let next: Deadline?
    /// The step in which it is put forward.
    public let forwarding: Deadline?
  }

  public struct Deadline: Hashable, Sendable {
    /// Full id of the stage.
    public let norm: String
    public let label: String
    public let labelEn: String?
    /// The last day in time.
    public let day: Day
    /// Minutes from midnight, where the law gives an hour of that day: it has to be done before it.
    public let before: Int?
    /// The planner's own day, `leadDays` before.
    public let wanted: Day
  }

  /// One thing that the law asks of a candidate and that is not, or not known to be, there.
  public struct Lack: Sendable {
    public let finding: Finding
    /// Places in `cases`; empty: under all.
    public let cases: [Int]
  }

  /// A step of the calendar, with who does it and what has to be handed over.
  public struct Step: Sendable {
    public let policy: String
    public let norm: Norm
    /// First and last day; nil where the text gives none.
    public let from: Day?
    public let day: Day?
    /// Minutes from midnight, where the law gives an hour: before it.
    public let before: Int?
    /// The planner's own day.
    public let wanted: Day?
    /// It is over on the day from which is planned.
    public let isOver: Bool
    /// Candidates, by nomination id, that still have to take it; of the plan's own under any reading.
    public let candidates: [String]
    /// Numbers of materials that the text asks for: material id → at least.
    public let atLeast: [String: Int64]
  }

  /// A norm on the choice that was not planned by. It is evaluated all the same.
  public struct Unread: Hashable, Sendable {
    public enum Reason: String, Sendable, CaseIterable { case subjects, condition, counting, notDue = "not_due" }
    public let norm: String
    public let label: String
    public let labelEn: String?
    public let reason: Reason
    /// Outcome → subjects of the planned ledger, under the first case.
    public let outcomes: [Outcome: Int]
  }
}
