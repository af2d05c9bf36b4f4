public import MediationModel

extension Norm {
  /// The entity of the records that it asks.
  public var subjectEntity: EntityName? {
    func entity(_ subjects: Subjects) -> EntityName {
      if case .entity(let name) = subjects { name } else { "jurisdiction" }
    }
    return switch body {
    case .requirement(let requirement): requirement.of
    case .classification(let classification): classification.of
    case .target, .measure: "jurisdiction"
    case .quota(let quota): entity(quota.over)
    case .duty(let duty): duty.evidence.map { entity($0.per) }
    case .stage(let stage): stage.evidence.map { entity($0.per) }
    case .guidance: nil
    }
  }

  /// The levels of the jurisdictions that it asks.
  public var levels: [String] {
    var found: [String] = []
    _ = mappingLevels { level in
      found.append(level)
      return level
    }
    return found
  }

  /// The norm asked of jurisdictions of other levels.
  public func mappingLevels(_ map: (String) -> String) -> Norm {
    func subjects(_ given: Subjects) -> Subjects {
      if case .level(let level) = given { .level(map(level)) } else { given }
    }
    func evidence(_ given: Evidence?) -> Evidence? {
      given.map {
        Evidence(
          measure: $0.measure, per: subjects($0.per), when: $0.when, comparison: $0.comparison, parameter: $0.parameter)
      }
    }
    let mapped: Body
    switch body {
    case .target(let target):
      mapped = .target(
        Target(
          level: map(target.level), count: target.count, outOf: target.outOf, comparison: target.comparison,
          parameter: target.parameter, reportsTotals: target.reportsTotals))
    case .quota(let quota):
      mapped = .quota(
        Quota(count: quota.count, over: subjects(quota.over), atLeast: quota.atLeast, atMost: quota.atMost))
    case .duty(let duty):
      mapped = .duty(
        Duty(cycle: duty.cycle, due: duty.due, recipient: duty.recipient, evidence: evidence(duty.evidence)))
    case .stage(let stage):
      mapped = .stage(
        Stage(
          due: stage.due, recipient: stage.recipient, materials: stage.materials, evidence: evidence(stage.evidence)))
    case .measure(let measure): mapped = .measure(measure.asked(of: map(measure.level)))
    case .requirement, .classification, .guidance: mapped = body
    }
    return Norm(
      id: id, localID: localID, label: label, labelEn: labelEn, force: force, citations: citations, bearers: bearers,
      under: under, topic: topic, body: mapped, span: span)
  }
}

extension Measure {
  fileprivate func asked(of level: String) -> Measure {
    Measure(
      place: place, section: section, gist: gist, gistEn: gistEn, departments: departments, limit: limit, level: level)
  }
}
