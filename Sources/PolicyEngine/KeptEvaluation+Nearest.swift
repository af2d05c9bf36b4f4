package import MediationModel
public import PolicyModel

/// A subject close to the line, on either side of it.
public struct NearSubject: Sendable {
  public let finding: Finding
  /// Of one that falls short, what is missing; of one that complies, how many fewer would still do, and one more not.
  public let distance: Int64
  public let complies: Bool

  /// Of one norm at most so many are named, so that a norm of many records does not hide the others.
  package static let mostOfOneNorm = 3

  /// The closest first; at one distance jurisdictions before records.
  package static func closest(_ given: [NearSubject], limit: Int) -> [NearSubject] {
    // A complying subject with nothing to spare is as close as one that lacks one.
    func key(_ subject: NearSubject) -> (Int64, Int, String, String) {
      let isPlace = subject.finding.subject.entity == Schema.jurisdiction
      return (
        subject.complies ? subject.distance + 1 : subject.distance, isPlace ? 0 : 1, subject.finding.norm,
        subject.finding.subject.id
      )
    }
    var named: [String: Int] = [:]
    var found: [NearSubject] = []
    for subject in given.sorted(by: { key($0) < key($1) }) where found.count < limit {
      named[subject.finding.norm, default: 0] += 1
      if named[subject.finding.norm] ?? 0 <= mostOfOneNorm { found.append(subject) }
    }
    return found
  }
}

/// A field, fact or record kind that findings wait for.
public struct UnknownCount: Hashable, Sendable {
  /// As findings name it.
  public let name: String
  /// Findings that name nothing else.
  public let alone: Int
  /// Findings that name it.
  public let total: Int
  /// Ids of the norms, in the order of the policy.
  public let norms: [String]
}

extension KeptEvaluation {
  /// The subjects that lack least, and those that comply with least to spare, the closest first. Only what must or should be
  /// is looked at, at its last due day or today. What complies is measured where jurisdictions are asked for counts.
  package func nearest(limit: Int, cancellation: Cancellation? = nil) throws(EvaluationFailure) -> [NearSubject] {
    let evaluator = evaluator(cancellation)
    var near: [NearSubject] = []
    for kept in norms {
      for slice in kept.currentSlices(on: binding.asOf) where slice.force == .must || slice.force == .should {
        var closest: [(missing: Int64, id: String, row: Int)] = []
        let table = evaluator.table(slice.entity, 0)
        for (row, bits) in slice.verdicts[0].enumerated() where bits != Verdict.none.bits {
          let outcome = Verdict(bits: bits).outcome
          guard outcome == .notSatisfied || outcome == .pending else { continue }
          let subject = SubjectRow(partition: 0, row: row)
          let missing = (slice.missing(subject) + slice.excess[subject]).least
          if missing <= 0 { continue }
          if closest.count >= limit, closest.last.map({ missing > $0.missing }) ?? true { continue }
          closest.append((missing, table.identifier(at: row), row))
          closest.sort { ($0.missing, $0.id) < ($1.missing, $1.id) }
          if closest.count > limit { closest.removeLast() }
        }
        for (missing, _, row) in closest {
          try evaluator.checkCancelled()
          let finding = try evaluator.finding(kept.result.norm, slice, SubjectRow(partition: 0, row: row))
          near.append(NearSubject(finding: finding, distance: missing, complies: false))
        }
      }
      let current = Set(kept.currentSlices(on: binding.asOf).map(\.milestone))
      for slice in kept.result.slices where current.contains(slice.milestone) {
        for finding in slice.results where finding.outcome == .satisfied {
          guard let spare = finding.spare else { continue }
          near.append(NearSubject(finding: finding, distance: spare, complies: true))
        }
      }
    }
    return NearSubject.closest(near, limit: limit)
  }

  /// What findings that cannot be told wait for, most first: those that name one thing alone would be settled by it.
  /// - Parameter limit: findings looked at a norm; beyond it they are counted as looked at no more.
  package func unknowns(limit: Int, cancellation: Cancellation? = nil) throws(EvaluationFailure) -> (
    counts: [UnknownCount], lookedAt: Int, of: Int
  ) {
    let evaluator = evaluator(cancellation)
    var alone: [String: Int] = [:]
    var total: [String: Int] = [:]
    var named: [String: [String]] = [:]
    var lookedAt = 0
    var all = 0
    for kept in norms {
      var seen = 0
      // All that an evaluation counts as indeterminate, days that are past included.
      for slice in kept.slices {
        for (row, bits) in slice.verdicts[0].enumerated() where bits != Verdict.none.bits {
          guard Verdict(bits: bits).outcome == .indeterminate else { continue }
          all += 1
          if seen >= limit { continue }
          seen += 1
          try evaluator.checkCancelled()
          let finding = try evaluator.finding(kept.result.norm, slice, SubjectRow(partition: 0, row: row))
          for name in finding.unknown {
            total[name, default: 0] += 1
            if finding.unknown.count == 1 { alone[name, default: 0] += 1 }
            if named[name]?.contains(kept.result.norm.id) != true {
              named[name, default: []].append(kept.result.norm.id)
            }
          }
        }
      }
      lookedAt += seen
    }
    let counts = total.map { name, count in
      UnknownCount(name: name, alone: alone[name] ?? 0, total: count, norms: named[name] ?? [])
    }
    return (counts.sorted { ($1.alone, $1.total, $0.name) < ($0.alone, $0.total, $1.name) }, lookedAt, all)
  }
}

extension KeptEvaluation.KeptNorm {
  /// The slices that stand today: without a day, or the last due one.
  fileprivate func currentSlices(on day: Day) -> [Slice] {
    // What holds today of a norm whose days are past is a figure beside them.
    let isDated = slices.contains { $0.milestone != nil }
    let due = slices.filter { $0.milestone.map { $0 <= day } ?? !isDated }
    guard let last = due.last else { return [] }
    return due.filter { $0.milestone == last.milestone }
  }
}

extension Finding {
  /// How many fewer (or more, for a ceiling) would still comply; nil where it is not about counts.
  fileprivate var spare: Int64? {
    guard let required, case .number(let bound) = required.value else { return nil }
    switch (actual, required.comparison) {
    case (.share(let part, let whole)?, .atLeast):
      guard part.isExact, whole.isExact, whole.known > 0 else { return nil }
      let needed = missing(reaching: bound, of: whole.known)
      return part.known - needed
    case (.number(let number)?, .atLeast) where number.isExact: return number.known - bound
    case (.number(let number)?, .atMost) where number.isExact: return bound - number.known
    default: return nil
    }
  }

  private func missing(reaching percent: Int64, of whole: Int64) -> Int64 {
    MediationModel.missing(toReach: percent, part: 0, whole: whole) ?? 0
  }
}
