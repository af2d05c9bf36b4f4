import Diagnostics
import MediationModel
package import PolicyEngine
package import PolicyLanguage
package import PolicyModel

/// What policies say, norm by norm: as a document and as text for people.
package enum PolicyReport {
  /// The norm of a full id, or of a local one that is the only of its name.
  package static func find(_ name: String, in policies: [OpenedPolicy]) throws(EvaluationFailure) -> (
    policy: OpenedPolicy, norm: Norm
  ) {
    let norm: Norm
    do throws(InvalidInput) {
      norm = try LawNames(policies.map(\.policy)).norm(name, unknown: EngineCode.unknownNorm)
    } catch {
      throw EvaluationFailure(error)
    }
    guard let policy = policies.first(where: { $0.policy.norms.contains { $0.id == norm.id } }) else {
      preconditionFailure("a norm that was found is of one of the policies")
    }
    return (policy, norm)
  }
}

/// A norm with what belongs to it but is declared elsewhere in the policy.
struct NormDescription {
  let opened: OpenedPolicy
  let norm: Norm

  init(_ norm: Norm, of opened: OpenedPolicy) {
    self.opened = opened
    self.norm = norm
  }

  var policy: Policy { opened.policy }

  /// The citations of the norm and of its states, each once.
  var citations: [Citation] {
    var result: [Citation] = []
    var all = norm.citations
    if case .classification(let classification) = norm.body { all += classification.states.flatMap(\.citations) }
    for citation in all where !result.contains(citation) { result.append(citation) }
    return result
  }

  /// Numbers and dates of the law in the order of the file: those that the norm reads, directly or through a fact, and
  /// those that stand at a point it cites and that nothing reads (mostly what the text leaves without a figure).
  var parameters: [(parameter: Parameter, isRead: Bool)] {
    let read = opened.parameters(behind: norm)
    let places = Set(citations)
    return policy.parameters.compactMap { parameter in
      if read.contains(parameter.id) { return (parameter, true) }
      return places.contains(parameter.citation) && !readSomewhere.contains(parameter.id) ? (parameter, false) : nil
    }
  }

  private var readSomewhere: Set<String> {
    policy.norms.reduce(into: []) { $0.formUnion(opened.parameters(behind: $1)) }
  }

  /// The readings that its outcome hangs on, in the order of the file.
  var readings: [Reading] {
    let behind = opened.readings(behind: norm).union(norm.under.keys)
    return policy.readings.filter { behind.contains($0.id) }
  }

  var materials: [Material] { if case .stage(let stage) = norm.body { stage.materials } else { [] } }

  /// Who does a step of a task list.
  var departments: Measure.Departments? { norm.measure?.departments.value }

  /// Whom something is sent to.
  var recipient: String? {
    switch norm.body {
    case .stage(let stage): stage.recipient
    case .duty(let duty): duty.recipient
    case .requirement, .classification, .target, .quota, .measure, .guidance: nil
    }
  }

  /// What the norm is asked of; nil for guidance and for what the ledger does not record.
  var subjects: (entity: EntityName, level: String?)? {
    func pair(_ subjects: Subjects) -> (entity: EntityName, level: String?) {
      switch subjects {
      case .level(let level): ("jurisdiction", level)
      case .entity(let entity): (entity, nil)
      }
    }
    return switch norm.body {
    case .requirement(let requirement): (requirement.of, nil)
    case .classification(let classification): (classification.of, nil)
    case .target(let target): ("jurisdiction", target.level)
    case .quota(let quota): pair(quota.over)
    case .stage(let stage): stage.evidence.map { pair($0.per) }
    case .duty(let duty): duty.evidence.map { pair($0.per) }
    case .measure(let measure): ("jurisdiction", measure.level)
    case .guidance: nil
    }
  }

  /// Whether a function picks among the subjects.
  var picksSubjects: Bool {
    switch norm.body {
    case .requirement(let requirement): requirement.when != nil
    case .classification(let classification): classification.when != nil
    case .stage(let stage): stage.evidence?.when != nil
    case .duty(let duty): duty.evidence?.when != nil
    case .target, .quota, .measure, .guidance: false
    }
  }
}

/// When a norm asks for what it asks, in the words of the policy language; empty for a standing one.
struct TimingDescription {
  var by: [Day] = []
  /// `2023-08-04T17:00`, at +08:00.
  var before: String?
  var from: Day?
  var through: Day?
  var within: (days: Int, of: String)?
  var cycle: Duty.Cycle?
  /// `07-31`, `next 01-31`
  var due: [String] = []
  var isOpenEnded = false
  /// How far a step of a task list is to be by its day.
  var reach: Measure.Reach?

  /// Nil for a norm without a time of its own: it is judged on the day of the evaluation.
  init?(_ norm: Norm, in policy: Policy) {
    switch norm.body {
    case .target(let target):
      by = policy.parameter(target.parameter)?.milestones ?? []
      if by.isEmpty { return nil }
    case .stage(let stage):
      switch stage.due {
      case .by(let day): by = [day]
      case .before(let minute): before = TimingDescription.minute(minute)
      case .period(let from, let through): (self.from, self.through) = (from, through)
      case .within(let days, let of): within = (days, of)
      case .openEnded: isOpenEnded = true
      }
    case .duty(let duty):
      cycle = duty.cycle
      due = duty.due.map { TimingDescription.due($0) }
      isOpenEnded = duty.cycle == nil
    case .measure(let measure):
      let limit = measure.limit.value
      by = limit.milestone.map { [$0.by] } ?? []
      reach = limit.milestone?.reach
      isOpenEnded = limit.isOpenEnded
    case .requirement(let requirement):
      by = TimingDescription.days(requirement.by, in: policy)
      if by.isEmpty { return nil }
    case .classification(let classification):
      by = TimingDescription.days(classification.by, in: policy)
      if by.isEmpty { return nil }
    case .quota, .guidance: return nil
    }
  }

  /// The days of a parameter that a norm is to be fulfilled by; none where each record holds its own.
  private static func days(_ deadline: Deadline?, in policy: Policy) -> [Day] {
    guard case .parameter(let name)? = deadline, let parameter = policy.parameter(name) else { return [] }
    return parameter.values.compactMap { if case .day(let day) = $0.value { day } else { nil } }
  }

  private static func minute(_ minute: Int64) -> String {
    func two(_ value: Int64) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let day = minute >= 0 ? minute / 1440 : (minute - 1439) / 1440
    let rest = minute - day * 1440
    return "\(Day(number: Int32(truncatingIfNeeded: day)))T\(two(rest / 60)):\(two(rest % 60))"
  }

  private static func due(_ day: Duty.DueDay) -> String {
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return (day.nextYear ? "next " : "") + "\(two(day.month))-\(two(day.day))"
  }
}
