import MediationModel

extension Stringency {
  /// What a norm of a policy asks.
  public init(_ norm: Norm, of policy: Policy) {
    var gathering = Gathering(norm, policy)
    gathering.gather()
    self.init(
      force: norm.force, figures: gathering.figures, names: gathering.names, absentNames: gathering.absentNames,
      isPartial: gathering.isPartial)
  }

  private struct Gathering {
    let norm: Norm
    let policy: Policy
    var figures: [Figure] = []
    var names: Set<String> = []
    var absentNames: String?
    var isPartial = false

    init(_ norm: Norm, _ policy: Policy) {
      self.norm = norm
      self.policy = policy
    }

    mutating func gather() {
      // Quotas and duties count through filters alike, so their functions are part of what is counted.
      for comparison in norm.comparisons { add(comparison) }
      switch norm.body {
      case .requirement(let requirement): add(requirement.condition)
      case .stage(let stage):
        guard let day = stage.due.lastDay else { break }
        figures.append(
          Figure(
            subject: "due", comparison: .onOrBefore, unit: .date, parameter: nil,
            levels: [Level(by: nil, value: .day(day), force: norm.force)], absent: nil))
      case .duty(let duty): add(duty)
      case .classification, .measure, .guidance: isPartial = true
      case .target, .quota: break
      }
    }

    private mutating func add(_ comparison: NormComparison) {
      guard let parameter = policy.parameter(comparison.parameter) else {
        isPartial = true
        return
      }
      if figures.contains(where: { $0.parameter == parameter.id && $0.comparison == comparison.comparison }) { return }
      figures.append(
        Figure(
          subject: comparison.subject, comparison: comparison.comparison, unit: parameter.unit,
          parameter: parameter.id, levels: levels(parameter), absent: parameter.absent))
    }

    /// As last amended: of the values for one day the one that comes into force last.
    private func levels(_ parameter: Parameter) -> [Level] {
      var last: [Day?: DatedValue] = [:]
      var days: [Day?] = []
      for value in parameter.values {
        if last[value.by] == nil { days.append(value.by) }
        last[value.by] = value
      }
      return days.compactMap { last[$0] }.map {
        Level(by: $0.by, value: $0.value, force: $0.force ?? norm.force)
      }
    }

    private mutating func add(_ duty: Duty) {
      let often = duty.cycle.map { Int64(12 / $0.months * max(1, duty.due.count)) }
      figures.append(
        Figure(
          subject: "times_a_year", comparison: .atLeast, unit: .measure(.event), parameter: nil,
          levels: often.map { [Level(by: nil, value: .number($0), force: norm.force)] } ?? [], absent: nil))
    }

    private mutating func add(_ condition: Condition) {
      switch condition {
      case .all(let parts): for part in parts { add(part) }
      case .any(let parts):
        // Which of several is chosen is not asked. One beside functions is what the functions make exceptions of.
        isPartial = true
        let open = parts.filter { if case .test = $0 { false } else { true } }
        if open.count == 1 { add(open[0]) }
      case .has(let field): names.insert(field)
      case .includes(_, let every):
        guard let parameter = policy.parameter(every) else { return isPartial = true }
        if let absent = parameter.absent { absentNames = absent }
        if case .names(let list)? = parameter.values.last?.value { names.formUnion(list) }
      case .under(_, let part):
        isPartial = true
        add(part)
      case .test: isPartial = true
      case .compare, .share: break
      }
    }
  }
}
