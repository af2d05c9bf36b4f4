import MediationModel
import PolicyLanguage
import PolicyModel

extension Evaluator {
  /// Evaluates every norm.
  func evaluate() throws(EvaluationFailure) -> Evaluation {
    var results: [NormResult] = []
    for norm in law.norms where binding.asks(norm) {
      results.append(
        try answered(norm) { () throws(EvaluationFailure) in
          var made: [SliceResult] = []
          for slice in try slices(of: norm) { made.append(try result(norm, slice)) }
          return NormResult(norm: norm, slices: made)
        })
    }
    return Evaluation(policy: law, binding: binding, norms: results)
  }

  /// What a norm came to; a fault of the norm where a budget is spent on any record, so that the others are asked.
  func answered(_ norm: Norm, _ work: () throws(EvaluationFailure) -> NormResult) throws(EvaluationFailure)
    -> NormResult
  {
    do throws(EvaluationFailure) {
      return try work()
    } catch {
      guard error.endsNormAlone else { throw error }
      return NormResult(norm: norm, slices: [], fault: error.diagnostic)
    }
  }

  func result(_ norm: Norm, _ slice: Slice) throws(EvaluationFailure) -> SliceResult {
    let counted = tallied(slice)
    var worst: [Finding] = []
    for ranked in counted.worst.kept { worst.append(try finding(norm, slice, ranked.subject)) }
    var results: [Finding] = []
    if asksJurisdictions(norm) {
      for row in slice.verdicts[0].indices where !Verdict(bits: slice.verdicts[0][row]).isNone {
        results.append(try finding(norm, slice, SubjectRow(partition: 0, row: row)))
      }
    }
    return SliceResult(
      milestone: slice.milestone, cycle: slice.cycle, force: slice.force,
      entity: slice.entity, total: counted.total, tallies: counted.tallies, results: results, worst: worst,
      more: counted.worst.offered - worst.count, sum: try sum(norm, slice), states: states(norm, slice),
      binding: bindingTally(norm, slice, total: counted.total))
  }

  /// Counts alone: no finding is made.
  func counts(_ norm: Norm, _ slice: Slice) -> SliceResult {
    let counted = tallied(slice)
    return SliceResult(
      milestone: slice.milestone, cycle: slice.cycle, force: slice.force,
      entity: slice.entity, total: counted.total, tallies: counted.tallies, results: [], worst: [],
      more: counted.worst.offered, sum: nil, states: states(norm, slice),
      binding: bindingTally(norm, slice, total: counted.total))
  }

  func asksJurisdictions(_ norm: Norm) -> Bool {
    switch norm.body {
    case .target, .measure: true
    case .quota(let quota): quota.over != .entity("jurisdiction") && entity(of: quota.over) == "jurisdiction"
    case .duty(let duty): duty.evidence.map { entity(of: $0.per) == "jurisdiction" } ?? false
    case .stage(let stage): stage.evidence.map { entity(of: $0.per) == "jurisdiction" } ?? false
    case .requirement, .classification, .guidance: false
    }
  }

  /// A slice's counts in all and by home jurisdiction, and the worst.
  private func tallied(_ slice: Slice) -> (total: Tally, tallies: [(jurisdiction: String, tally: Tally)], worst: Worst)
  {
    let places = table("jurisdiction", 0)
    let counted = countedTallies(slice)
    let byPlace = counted.byPlace
    var total = Tally()
    for tally in byPlace { total.merge(tally) }
    let tallies = byPlace.indices.filter { byPlace[$0].total > 0 }.map { index in
      (jurisdiction: index == 0 ? "" : places.identifier(at: index - 1), tally: byPlace[index])
    }
    return (total, tallies, counted.worst)
  }

  /// The sums of a target over all its subjects: reported, never judged, so that a total hides nobody.
  private func sum(_ norm: Norm, _ slice: Slice) throws(EvaluationFailure) -> Finding? {
    guard case .target(let target) = norm.body, target.reportsTotals else { return nil }
    var finding = Finding(
      norm: norm.id, subject: Subject(entity: "jurisdiction", id: law.jurisdiction.code, label: law.jurisdiction.name),
      outcome: .reported)
    finding.milestone = slice.milestone
    // The sum of what the districts lack: what one has too much helps no other.
    for subject in subjects(.level(target.level))
    where [.notSatisfied, .pending, .indeterminate].contains(slice.verdict(subject).outcome) {
      finding.missing = finding.missing.adding(slice.missing(subject))
      finding.excess = finding.excess.adding(slice.excess[subject])
    }
    let combinations = try combinations(for: norm)
    var totals: [Quantity] = []
    for choices in combinations { totals.append(try total(target, Context(moment: slice.moment, choices: choices))) }
    finding.actual = totals.dropFirst().reduce(totals.first) { Quantity.joined($0, $1) }
    finding.unknown = ReadingChoices.dividing(combinations, totals)
    return finding
  }

  private func total(_ target: Target, _ context: Context) throws(EvaluationFailure) -> Quantity {
    let standings = try standings(target, context)
    var part = Interval(0)
    var whole = Interval(0)
    for subject in subjects(.level(target.level)) {
      let standing = standings(subject)
      part = part.adding(standing.part)
      whole = whole.adding(standing.whole ?? Interval(0))
    }
    return target.outOf == nil ? .number(part) : .share(part: part, whole: whole)
  }

  private func states(_ norm: Norm, _ slice: Slice) -> [(state: String, count: Int)] {
    guard case .classification(let classification) = norm.body else { return [] }
    var counts = [Int](repeating: 0, count: 256)
    for plane in slice.states { for code in plane { counts[Int(code)] += 1 } }
    return classification.memberNames.enumerated().map { (state: $1, count: counts[$0]) }
  }

  /// Hands every finding of a norm whose outcome is asked for to `body`, in the order of slices and rows.
  func eachFinding(
    of norm: Norm, where wanted: (Outcome) -> Bool, _ body: (Finding) throws(EvaluationFailure) -> Void
  ) throws(EvaluationFailure) {
    let found: [Slice]
    do throws(EvaluationFailure) {
      found = try slices(of: norm)
    } catch {
      // The norm itself is at fault, which the report says; it has no findings.
      if error.endsNormAlone { return }
      throw error
    }
    for slice in found {
      for partition in slice.verdicts.indices {
        for (row, bits) in slice.verdicts[partition].enumerated() where bits != Verdict.none.bits {
          guard wanted(Verdict(bits: bits).outcome) else { continue }
          try body(try finding(norm, slice, SubjectRow(partition: partition, row: row)))
        }
      }
    }
  }
}

extension Optional<Interval> {
  /// Adds what is missing of one more; nothing stays nothing.
  fileprivate func adding(_ amount: Amount) -> Interval? {
    if amount == .none { return self }
    return self.map { $0.adding(amount.interval) } ?? amount.interval
  }
}

extension Interval {
  func adding(_ other: Interval) -> Interval {
    let possible: Int64?
    if let mine = self.possible, let theirs = other.possible {
      possible = mine.addingSaturated(theirs)
    } else {
      possible = nil
    }
    return Interval(known: known.addingSaturated(other.known), possible: possible)
  }
}
