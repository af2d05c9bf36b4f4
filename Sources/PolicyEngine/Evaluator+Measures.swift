import MediationModel
import PolicyLanguage
import PolicyModel

extension Evaluator {
  static let progress: EntityName = "measure_progress"

  /// A milestone is judged like a step of the calendar; what goes on without an end is reported as it stands.
  func slices(of norm: Norm, _ measure: Measure) throws(EvaluationFailure) -> [Slice] {
    var slices: [Slice] = []
    if let milestone = measure.limit.value.milestone { slices.append(try slice(of: norm, measure, milestone)) }
    if measure.limit.value.isOpenEnded {
      var slice = emptySlice(Schema.jurisdiction, asOf, norm.force)
      for subject in subjects(.level(measure.level)) { slice.set(Verdict(.reported), at: subject) }
      slices.append(slice)
    }
    return slices
  }

  private func slice(of norm: Norm, _ measure: Measure, _ milestone: Measure.Milestone) throws(EvaluationFailure)
    -> Slice
  {
    let moment = EvaluationMoment(day: min(milestone.by, binding.asOf))
    var slice = emptySlice(Schema.jurisdiction, moment, norm.force)
    slice.milestone = milestone.by
    let then = reached(measure, milestone.reach, through: moment.day)
    for subject in subjects(.level(measure.level)) {
      slice.set(verdict(then[subject.row].judged(.atLeast, to: 1), norm.force), at: subject)
    }
    let dates = FunctionReads.Field(entity: Evaluator.progress, name: "date")
    try time(&slice, norm, due: milestone.by, extra: [dates], stays: true) { _, day in
      let later = reached(measure, milestone.reach, through: day)
      return { later[$0.row].judged(.atLeast, to: 1).outcome == .satisfied }
    }
    return slice
  }

  /// For each jurisdiction 1 where a record of the step says on or before the day that it is so far, else 0; between the
  /// two where the ledger may lack such a record.
  private func reached(_ measure: Measure, _ reach: Measure.Reach, through day: Day) -> [Interval] {
    let statuses = schema.enumeration("measure_status")?.members.map(\.name) ?? []
    guard let wanted = statuses.firstIndex(of: reach.rawValue) else {
      preconditionFailure("every reach is a status of the model")
    }
    var known = [Bool](repeating: false, count: table(Schema.jurisdiction, 0).rowCount)
    eachRecord(of: measure, through: day) { record in
      if record.status >= Int64(wanted) { known[record.jurisdiction] = true }
    }
    let coverage = coverage(of: Evaluator.progress, from: day, through: day)
    let leftOut = leftOut[Evaluator.progress] ?? 0
    return known.enumerated().map { row, isKnown in
      if isKnown { return Interval(1) }
      return coverage[row] == .covered && leftOut == 0 ? Interval(0) : Interval(known: 0, possible: 1)
    }
  }

  /// The latest status of a step in a jurisdiction; nil where there is no record, `.unknown` where two of one day differ.
  func status(of measure: Measure, at jurisdiction: Int, through day: Day) -> Quantity? {
    let statuses = schema.enumeration("measure_status")?.members.map(\.name) ?? []
    var latest = LatestValues(rows: 1)
    eachRecord(of: measure, through: day) { record in
      guard record.jurisdiction == jurisdiction else { return }
      latest.offerAgreeing(.init(date: record.date, record.table, row: record.row, value: record.status), at: 0)
    }
    guard let entry = latest.entries[0] else { return nil }
    return entry.value.map { .text(statuses[Int($0)]) } ?? .unknown
  }

  /// One report on a step. One that names no step speaks of the whole item.
  struct ProgressRecord {
    let jurisdiction: Int
    let date: Int64
    let status: Int64
    let table: Table
    let row: Int
  }

  func eachRecord(of measure: Measure, through day: Day, _ body: (ProgressRecord) -> Void) {
    for partition in ledgers.indices {
      let table = table(Evaluator.progress, partition)
      guard let policies = table.column("policy"), let numbers = table.column("measure"),
        let steps = table.column("step"), let dates = table.column("date"), let statuses = table.column("status"),
        let places = table.column("jurisdiction")
      else { preconditionFailure("the model has the progress of measures") }
      for row in 0..<table.rowCount where numbers.value(at: row) == Int64(measure.place.measure) {
        guard let date = dates.value(at: row), date <= Int64(day.number), let status = statuses.value(at: row),
          let place = places.value(at: row), steps.value(at: row).map({ $0 == Int64(measure.place.step) }) ?? true,
          policies.text(at: row) == law.id
        else { continue }
        body(
          ProgressRecord(
            jurisdiction: Int(place), date: date, status: status, table: table, row: row))
      }
    }
  }

  func explain(_ measure: Measure, _ slice: Slice, _ subject: SubjectRow, _ finding: inout Finding) -> [String] {
    finding.actual = status(of: measure, at: subject.row, through: slice.moment.day)
    return finding.outcome == .indeterminate ? [Evaluator.progress] : []
  }
}
