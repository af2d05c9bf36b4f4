import MediationModel
import PolicyLanguage
import PolicyModel

extension Evaluator {
  /// What a norm of records says of rows at a moment; nil rows: all.
  typealias RecordAnswer = (Context, [[UInt8]]?) throws(EvaluationFailure) -> Slice

  /// The slice of a norm of records: as things stand today, or with the day that the law or each record sets.
  func slices(
    of norm: Norm, _ deadline: Deadline?, on entity: EntityName, _ choices: ReadingChoices, _ answer: RecordAnswer
  ) throws(EvaluationFailure) -> [Slice] {
    let today = Context(moment: asOf, choices: choices)
    switch deadline {
    case nil: return [try answer(today, nil)]
    case .parameter(let name):
      guard let number = bound(name, today) else { return [try answer(today, nil)] }
      let due = Day(number: Int32(truncatingIfNeeded: number))
      return [try dated(norm, due, nil, choices, answer)]
    case .field(let name): return [try byRecord(norm, name, entity, choices, answer)]
    }
  }

  /// The rows of one due day.
  private func dated(
    _ norm: Norm, _ due: Day, _ rows: [[UInt8]]?, _ choices: ReadingChoices, _ answer: RecordAnswer
  ) throws(EvaluationFailure) -> Slice {
    let moment = EvaluationMoment(day: min(due, binding.asOf))
    var slice = try answer(Context(moment: moment, choices: choices), rows)
    slice.milestone = due
    let entity = slice.entity
    try time(&slice, norm, due: due) { missed, day throws(EvaluationFailure) in
      let then = try answer(Context(moment: EvaluationMoment(day: day), choices: choices), rowMask(missed, entity))
      return { then.verdict($0).outcome == .satisfied }
    }
    return slice
  }

  private func rowMask(_ subjects: [SubjectRow], _ entity: EntityName) -> [[UInt8]] {
    var mask = ledgers.indices.map { [UInt8](repeating: 0, count: table(entity, $0).rowCount) }
    for subject in subjects { mask[subject.partition][subject.row] = 1 }
    return mask
  }

  /// Every record with the day that it holds itself, a day at a time.
  private func byRecord(
    _ norm: Norm, _ field: String, _ entity: EntityName, _ choices: ReadingChoices, _ answer: RecordAnswer
  ) throws(EvaluationFailure) -> Slice {
    let columns = ledgers.indices.map { table(entity, $0).column(field) }
    let dues = ledgers.indices.map { partition in
      (0..<table(entity, partition).rowCount).map { row in
        columns[partition]?.value(at: row).map { Int32(truncatingIfNeeded: $0) } ?? .min
      }
    }
    var result = emptySlice(entity, asOf, norm.force)
    let isConstant = timeDependence(norm).isConstant
    // Where no day makes a difference, all are asked at once.
    let today = isConstant ? try answer(Context(moment: asOf, choices: choices), nil) : nil
    for day in Set(dues.flatMap { $0 }).sorted() {
      let mask = dues.map { $0.map { $0 == day ? UInt8(1) : 0 } }
      var part: Slice
      if day == .min {
        part = try answer(Context(moment: asOf, choices: choices), mask)
        // Where the state recorded now stands for every day, what holds held on its own.
        part.leaveOpen(mask, keepsSatisfied: isConstant || !timeDependence(norm).undated.isEmpty)
      } else if var today {
        today.keep(mask)
        let due = Day(number: day)
        try time(&today, norm, due: due) { _, _ in { _ in false } }
        part = today
      } else {
        part = try dated(norm, Day(number: day), mask, choices, answer)
      }
      result.take(part, where: mask)
    }
    result.dues = dues
    return result
  }

  // MARK: Timing

  /// Gives the verdicts of a slice their timing, in one place for every norm with a day: before the day what is not
  /// fulfilled is pending; from the day on what held then decides, on time, late from the first later day on which it held,
  /// or overdue. Where a column that was read has no date of its own, the state recorded now stands for a past day.
  /// - Parameters:
  ///   - through: the last day on which something done late still counts; nil: the day of the evaluation.
  ///   - extra: date fields besides those that the norm depends on, on whose days it may come to hold.
  ///   - includesDue: the due day itself is looked at again, for an hour of it may be late.
  ///   - stays: what holds on one day holds on every later one.
  ///   - held: for the subjects that missed the day, whether they held on a later one.
  func time(
    _ slice: inout Slice, _ norm: Norm, due: Day, through: Day? = nil, extra: [FunctionReads.Field] = [],
    includesDue: Bool = false, stays: Bool = false,
    _ held: ([SubjectRow], Day) throws(EvaluationFailure) -> (SubjectRow) -> Bool
  ) throws(EvaluationFailure) {
    let isDue = due <= binding.asOf
    let isPast = due < binding.asOf
    let isRecorded = isPast && !timeDependence(norm).undated.isEmpty
    // That it is surely missing shows in the outcome, which is about to become pending.
    if !isDue { slice.keepMissing() }
    var missed: [SubjectRow] = []
    for partition in slice.verdicts.indices {
      for row in slice.verdicts[partition].indices {
        let verdict = Verdict(bits: slice.verdicts[partition][row])
        if verdict.isNone { continue }
        let subject = SubjectRow(partition: partition, row: row)
        if verdict.outcome == .notSatisfied, isDue, !isRecorded { missed.append(subject) }
        slice.verdicts[partition][row] = Evaluator.timed(verdict, isDue: isDue, isRecorded: isRecorded).bits
      }
    }
    let last = min(through ?? binding.asOf, binding.asOf)
    let first = includesDue ? due : due.adding(days: 1)
    guard findsLateDays, !missed.isEmpty, first <= last else { return }
    let days = days(norm, from: first, through: last, extra)
    var asked: Set<Day> = []
    defer { forget(asked) }
    func holding(_ subjects: [SubjectRow], _ day: Day) throws(EvaluationFailure) -> (
      now: [SubjectRow], not: [SubjectRow]
    ) {
      try checkCancelled()
      let holds = try held(subjects, day)
      let result = (subjects.filter(holds), subjects.filter { !holds($0) })
      asked.insert(day)
      if asked.count == Evaluator.keptDays {
        forget(asked)
        asked = []
      }
      return result
    }
    func reached(_ subjects: [SubjectRow], _ day: Day) {
      for subject in subjects {
        slice.verdicts[subject.partition][subject.row] = Verdict(.notSatisfied, .late).bits
        slice.reachedOn[subject] = day
      }
    }
    /// Finds the first of these days for subjects that hold on the last one.
    func search(_ subjects: [SubjectRow], _ range: Range<Int>) throws(EvaluationFailure) {
      if subjects.isEmpty { return }
      if range.count == 1 { return reached(subjects, days[range.lowerBound]) }
      let middle = range.lowerBound + (range.count - 1) / 2
      let (now, not) = try holding(subjects, days[middle])
      try search(now, range.lowerBound..<middle + 1)
      try search(not, middle + 1..<range.upperBound)
    }
    if stays, let end = days.last { return try search(holding(missed, end).now, days.indices) }
    for day in days where !missed.isEmpty {
      let (now, not) = try holding(missed, day)
      reached(now, day)
      missed = not
    }
  }

  /// One verdict with its timing; of what was missed that it is overdue.
  static func timed(_ verdict: Verdict, isDue: Bool, isRecorded: Bool) -> Verdict {
    switch verdict.outcome {
    case .notApplicable, .fault, .pending: return verdict
    case .notSatisfied where !isDue: return Verdict(.pending, .pending)
    case .indeterminate where !isDue && !verdict.isHarmless: return Verdict(.pending, .pending)
    default: break
    }
    var timing: Timing?
    if !isDue {
      timing = .pending
    } else if isRecorded {
      timing = .asRecorded
    } else if verdict.outcome == .satisfied {
      timing = .onTime
    } else if verdict.outcome == .notSatisfied {
      timing = .overdue
    }
    return Verdict(verdict.outcome, timing, isHarmless: verdict.isHarmless)
  }

  func timeDependence(_ norm: Norm) -> TimeDependence {
    if let known = timeDependences[norm.localID] { return known }
    let found = policy.timeDependence(of: norm)
    timeDependences[norm.localID] = found
    return found
  }

  /// The days on which the answers of a norm can differ from those of the day before, ascending, both ends included. Linear
  /// in the records of the entities whose dates it reads.
  private func days(_ norm: Norm, from: Day, through: Day, _ extra: [FunctionReads.Field]) -> [Day] {
    let all = Array(from.number...through.number)
    let dependence = timeDependence(norm)
    if dependence.readsDay { return all.map { Day(number: $0) } }
    var isWanted = [Bool](repeating: false, count: all.count)
    func want(_ number: Int64) {
      let index = number - Int64(from.number)
      if index >= 0, index < Int64(isWanted.count) { isWanted[Int(index)] = true }
    }
    for place in dependence.dates.union(extra) {
      for ledger in ledgers {
        guard let column = ledger.table(place.entity)?.column(place.name) else { continue }
        let minutes: Int64 = column.kind == .timestamp ? 1440 : 1
        for row in 0..<column.rowCount { if let value = column.value(at: row) { want(value / minutes) } }
      }
    }
    for name in dependence.parameters {
      for value in law.parameter(name)?.values ?? [] { if let from = value.from { want(Int64(from.number)) } }
    }
    for entry in ledgers[0].manifest.entries {
      if let from = entry.from { want(Int64(from.number)) }
      if let through = entry.through { want(Int64(through.number) + 1) }
    }
    return zip(all, isWanted).filter(\.1).map { Day(number: $0.0) }
  }

  /// Of so many days at once it is kept what was worked out.
  private static var keptDays: Int { 16 }

  /// Lets go of what was worked out for days that are not asked again.
  private func forget(_ days: Set<Day>) {
    let days = days.subtracting([binding.asOf])
    if days.isEmpty { return }
    factCache = factCache.filter { !days.contains($0.key.moment.day) }
    stateCache = stateCache.filter { !days.contains($0.key.moment.day) }
    coverageCache = coverageCache.filter { !days.contains($0.key.through) }
    columnCache = columnCache.filter { !days.contains($0.key.derived.moment.day) }
    countCache = countCache.filter { !days.contains($0.key.context.moment.day) }
    bindingCache = bindingCache.filter { !days.contains($0.key.context.moment.day) }
    kernelCache = kernelCache.filter { !days.contains($0.key.context.moment.day) }
    slotCache = slotCache.filter { !days.contains($0.key.moment.day) }
    factColumnCache = factColumnCache.filter { !days.contains($0.key.moment.day) }
  }
}

extension Slice {
  /// Keeps what is missing where so far the outcome says it.
  fileprivate mutating func keepMissing() {
    guard missesOne else { return }
    var kept = AmountPlanes(rows: verdicts.map(\.count))
    for partition in verdicts.indices {
      for row in verdicts[partition].indices {
        let subject = SubjectRow(partition: partition, row: row)
        kept[subject] = missing(subject)
      }
    }
    missing = kept
    missesOne = false
  }

  /// Drops the verdicts of rows that are not wanted.
  fileprivate mutating func keep(_ mask: [[UInt8]]) {
    for partition in verdicts.indices {
      for row in verdicts[partition].indices where mask[partition][row] == 0 {
        verdicts[partition][row] = Verdict.none.bits
      }
    }
  }

  /// Takes over the rows of another slice of the same norm.
  fileprivate mutating func take(_ other: Slice, where mask: [[UInt8]]) {
    if states.isEmpty, !other.states.isEmpty { states = other.states }
    for partition in mask.indices {
      for row in mask[partition].indices where mask[partition][row] == 1 {
        let subject = SubjectRow(partition: partition, row: row)
        verdicts[partition][row] = other.verdicts[partition][row]
        missing[subject] = other.missing(subject)
        excess[subject] = other.excess[subject]
        if !other.states.isEmpty { states[partition][row] = other.states[partition][row] }
        reachedOn[subject] = other.reachedOn[subject]
      }
    }
  }

  /// The record does not say until when: it may be pending, or have missed its day.
  fileprivate mutating func leaveOpen(_ mask: [[UInt8]], keepsSatisfied: Bool) {
    keepMissing()
    for partition in mask.indices {
      for row in mask[partition].indices where mask[partition][row] == 1 {
        let outcome = Verdict(bits: verdicts[partition][row]).outcome
        if keepsSatisfied, outcome == .satisfied { continue }
        if [.satisfied, .notSatisfied, .indeterminate].contains(outcome) {
          let subject = SubjectRow(partition: partition, row: row)
          verdicts[partition][row] = Verdict(.indeterminate).bits
          // What is missing now may not have been on its day.
          missing[subject] = Amount(least: 0, most: missing[subject].most)
          excess[subject] = Amount(least: 0, most: excess[subject].most)
        }
      }
    }
  }
}
