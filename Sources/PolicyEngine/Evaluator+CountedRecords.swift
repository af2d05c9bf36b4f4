import MediationModel
import PolicyLanguage
import PolicyModel

/// What an explanation lists: the records behind the numbers of a finding.
extension Evaluator {
  /// Everything that a finding's numbers were counted from, each fact once.
  /// - Parameter limit: how many records of each standing are listed.
  func countedRecords(_ norm: Norm, _ slice: Slice, _ finding: Finding, _ subject: SubjectRow, limit: Int)
    throws(EvaluationFailure) -> [CountedRecords]
  {
    if slice.absent != nil { return [] }
    var moment = slice.moment
    if !slice.dues.isEmpty { moment = EvaluationMoment(day: min(finding.milestone ?? binding.asOf, binding.asOf)) }
    let combinations = try combinations(for: norm)
    guard let choices = combinations.first(where: { isAsked(under: norm.under, $0) }) ?? combinations.first else {
      return []
    }
    let context = Context(moment: moment, choices: choices)
    var lister = RecordLister(evaluator: self, subject: subject, context: context, limit: limit)
    lister.isOpen = combinations.count > 1
    switch norm.body {
    case .target(let target):
      for name in [target.count, target.outOf].compactMap({ $0 }) { try lister.add(name, of: "jurisdiction") }
    case .quota(let quota): try lister.add(quota.count, named: quota.count.entity, of: entity(of: quota.over))
    case .duty(let duty):
      if let evidence = duty.evidence {
        try lister.add(evidence, of: entity(of: evidence.per), isMet: try metBefore(slice, norm, subject))
      }
    case .stage(let stage):
      if let evidence = stage.evidence { try lister.add(evidence, of: entity(of: evidence.per), isMet: true) }
    case .requirement, .classification:
      for read in finding.reads where read.entity == slice.entity && read.id == finding.subject.id {
        try lister.add(read.field, of: slice.entity)
      }
    case .measure(let measure): lister.add(progress(of: measure, subject, through: moment.day))
    case .guidance: break
    }
    return lister.lists
  }

  /// The last record of a step on or before a day, which says how far it is, and those before it.
  private func progress(of measure: Measure, _ subject: SubjectRow, through day: Day) -> [RecordLister.Entry] {
    var records: [RecordLister.Entry] = []
    eachRecord(of: measure, through: day) { record in
      guard record.jurisdiction == subject.row else { return }
      let statuses = schema.enumeration("measure_status")?.members.map(\.name) ?? []
      let status = statuses.indices.contains(Int(record.status)) ? statuses[Int(record.status)] : nil
      records.append(
        RecordLister.Entry(
          subject: self.subject(Evaluator.progress, SubjectRow(partition: 0, row: record.row)), standing: .counted,
          deciding: Finding.Read(
            entity: Evaluator.progress, id: record.table.identifier(at: record.row), field: "status", value: status),
          date: Day(number: Int32(truncatingIfNeeded: record.date)), value: nil, closeness: 0))
    }
    return records.sorted { ($0.date?.number ?? .min, $0.subject.id) > ($1.date?.number ?? .min, $1.subject.id) }
  }
}

/// Goes through the records of one subject, number by number.
private struct RecordLister {
  struct Entry {
    let subject: Subject
    var standing: CountedRecords.Standing
    var deciding: Finding.Read?
    var date: Day?
    var value: Int64?
    /// How many fields were read before it was decided.
    var closeness: Int
  }

  /// What says of a record's dates whether it can count.
  private struct Window {
    var days: ClosedRange<Day>?
    /// What a report that says through which day it goes counts as.
    var covers: ((Int64?) -> Truth)?
  }

  let evaluator: Evaluator
  let subject: SubjectRow
  let context: Evaluator.Context
  let limit: Int
  /// Several choices of readings are open.
  var isOpen = false
  private(set) var lists: [CountedRecords] = []

  init(evaluator: Evaluator, subject: SubjectRow, context: Evaluator.Context, limit: Int) {
    self.evaluator = evaluator
    self.subject = subject
    self.context = context
    self.limit = limit
  }

  /// A fact, where it is one and was not added before.
  mutating func add(_ name: String, of entity: EntityName) throws(EvaluationFailure) {
    guard let fact = evaluator.law.fact(name, of: entity), !lists.contains(where: { $0.name == name }) else { return }
    let readings = evaluator.readings(behind: name, of: entity)
    switch fact.measure {
    case .count(let count), .exists(let count):
      let window = Window(days: evaluator.period(of: fact, context.moment))
      try list(count, field: nil, of: fact.of, within: fact.within, window, named: name, readings)
    case .sum(let count, let field):
      let window = Window(days: evaluator.period(of: fact, context.moment))
      try list(count, field: field, of: fact.of, within: fact.within, window, named: name, readings)
    case .latest(let count, let field): try latest(count, field, of: fact.of, named: name, readings)
    case .figure(let indicator): figures(indicator, named: name)
    }
  }

  mutating func add(_ count: Count, named name: String, of entity: EntityName) throws(EvaluationFailure) {
    try list(count, field: nil, of: entity, within: true, Window(), named: name, [])
  }

  /// - Parameter isMet: whether the period before was met in its own time.
  mutating func add(_ evidence: Evidence, of entity: EntityName, isMet: Bool) throws(EvaluationFailure) {
    switch evidence.measure {
    case .fact(let name): try add(name, of: entity)
    case .records(let count):
      var window = Window()
      if let period = context.moment.period, count.date != nil {
        window.days = period.from...max(period.from, min(period.through, context.moment.day))
        if count.covers != nil {
          let rule = CoverRule(from: period.from, through: nil, countsUnknown: true)
          window.covers = { day in day == nil && !isMet ? .unknown : Truth(rule.admits(day)) }
        }
      }
      try list(count, field: nil, of: entity, within: true, window, named: count.entity, [])
    }
  }

  mutating func add(_ progress: [Entry]) {
    var entries = progress
    for index in entries.indices.dropFirst() { entries[index].standing = .notCounted }
    keep(entries, named: Evaluator.progress, Evaluator.progress, [])
  }

  // MARK: Records

  private mutating func list(
    _ count: Count, field: String?, of parent: EntityName, within: Bool, _ window: Window, named name: String,
    _ readings: Set<String>
  ) throws(EvaluationFailure) {
    keep(
      try entries(count, field: field, of: parent, within: within, window), named: name, count.entity, readings)
  }

  private func entries(_ count: Count, field: String?, of parent: EntityName, within: Bool, _ window: Window)
    throws(EvaluationFailure) -> [Entry]
  {
    var entries: [Entry] = []
    for partition in evaluator.ledgers.indices where evaluator.isCounted(count, parent: parent, partition) {
      let child = evaluator.table(count.entity, partition)
      let rows = own(count, parent, within, partition)
      var truths: [UInt8]?
      if let filter = count.filter {
        var masks = evaluator.ledgers.indices.map {
          [UInt8](repeating: 0, count: evaluator.table(count.entity, $0).rowCount)
        }
        for row in rows { masks[partition][row] = 1 }
        truths = try evaluator.truths(filter, on: count.entity, context, mask: masks)[partition]
      }
      let values = field.map { child.column($0) }
      let dates = count.date.map { child.column($0) }
      let covers = count.covers.flatMap { child.column($0) }
      for row in rows {
        let record = SubjectRow(partition: partition, row: row)
        var entry = Entry(
          subject: evaluator.subject(count.entity, record), standing: .counted, deciding: nil,
          date: day(dates?.flatMap { $0.value(at: row) }, count), value: values.map { $0?.value(at: row) } ?? nil,
          closeness: 0)
        let truth = truths.map { Truth(rawValue: $0[row]) ?? .unknown } ?? .yes
        if truth != .yes, let filter = count.filter {
          var detail = Evaluator.Detail(tracing: true)
          _ = try evaluator.ask(filter, count.entity, record, context, &detail)
          entry.standing = truth == .no ? .notCounted : .uncertain
          entry.deciding = detail.reads.last { $0.entity != "p" }
          entry.closeness = detail.reads.count { $0.entity != "p" }
          entry.date = entry.date ?? bound(of: entry.deciding, record)
        }
        if entry.standing != .notCounted, let days = window.days {
          decide(&entry, count.date, entry.date.map { Truth(days.contains($0)) } ?? .unknown, entry.date)
        }
        if entry.standing != .notCounted, let rule = window.covers, let name = count.covers {
          let covered = covers?.value(at: row)
          decide(&entry, name, rule(covered), covered.map { Day(number: Int32(truncatingIfNeeded: $0)) })
        }
        entries.append(entry)
      }
    }
    return entries
  }

  /// The day on which a state that holds by dates begins or ended, where that shut a record out.
  private func bound(of read: Finding.Read?, _ record: SubjectRow) -> Day? {
    guard let read,
      case .holds(let from, let until)? = evaluator.schema.entity(read.entity)?.field(read.field)?.derivation
    else { return nil }
    let table = evaluator.table(read.entity, record.partition)
    guard table.identifier(at: record.row) == read.id else { return nil }
    func day(_ field: String) -> Day? {
      table.column(field)?.value(at: record.row).map { Day(number: Int32(truncatingIfNeeded: $0)) }
    }
    return day(from).flatMap { $0 > context.moment.day ? $0 : nil } ?? day(until)
  }

  /// What a date says of a record that its filter does not shut out.
  private func decide(_ entry: inout Entry, _ field: String?, _ truth: Truth, _ day: Day?) {
    if truth == .yes { return }
    entry.standing = truth == .no ? .notCounted : .uncertain
    entry.deciding = field.map {
      Finding.Read(entity: entry.subject.entity, id: entry.subject.id, field: $0, value: day?.description)
    }
    entry.closeness = .max
  }

  private func day(_ value: Int64?, _ count: Count) -> Day? {
    guard let value, let date = count.date, let type = evaluator.schema.entity(count.entity)?.field(date)?.type else {
      return nil
    }
    switch type {
    case .date: return Day(number: Int32(truncatingIfNeeded: value))
    case .timestamp: return Day(number: Int32(truncatingIfNeeded: value / 1440))
    default: return nil
    }
  }

  /// The rows of the records that belong to the subject.
  private func own(_ count: Count, _ parent: EntityName, _ within: Bool, _ partition: Int) -> [Int] {
    let parents = evaluator.parents(from: count.entity, to: parent, via: count.via, partition)
    if !Evaluator.isShared(parent), partition != subject.partition { return [] }
    let ledger = evaluator.ledgers[partition]
    let climbs = within && parent == "jurisdiction"
    return (0..<evaluator.table(count.entity, partition).rowCount).filter { row in
      var place = parents(row)
      while place >= 0 {
        if place == subject.row { return true }
        place = climbs ? ledger.parent(ofJurisdiction: place) ?? -1 : -1
      }
      return false
    }
  }

  /// Of several dated records the latest counts.
  private mutating func latest(
    _ count: Count, _ field: String, of parent: EntityName, named name: String, _ readings: Set<String>
  ) throws(EvaluationFailure) {
    var entries = try entries(count, field: field, of: parent, within: false, Window())
    let asked = context.moment.day
    let candidates = entries.indices.filter {
      entries[$0].standing == .counted && entries[$0].date.map { $0 <= asked } ?? true
    }
    let last = candidates.max {
      (entries[$0].date?.number ?? .min, entries[$0].subject.id) < (
        entries[$1].date?.number ?? .min, entries[$1].subject.id
      )
    }
    for index in entries.indices where entries[index].standing == .counted && index != last {
      decide(&entries[index], count.date, .no, entries[index].date)
    }
    keep(entries, named: name, count.entity, readings)
  }

  /// The figure of the day: the latest on or before it.
  private mutating func figures(_ indicator: String, named name: String) {
    let member = evaluator.schema.enumeration("indicator")?.members.firstIndex { $0.name == indicator }
    var entries: [Entry] = []
    for partition in evaluator.ledgers.indices {
      let table = evaluator.table("figure", partition)
      guard let member, let kinds = table.column("indicator"), let places = table.column("jurisdiction") else {
        continue
      }
      let (dates, values) = (table.column("date"), table.column("value"))
      for row in 0..<table.rowCount
      where kinds.value(at: row) == Int64(member) && places.value(at: row) == Int64(subject.row) {
        let date = dates?.value(at: row).map { Day(number: Int32(truncatingIfNeeded: $0)) }
        entries.append(
          Entry(
            subject: evaluator.subject("figure", SubjectRow(partition: partition, row: row)), standing: .counted,
            deciding: nil, date: date, value: values?.value(at: row), closeness: 0))
      }
    }
    let last = entries.compactMap(\.date).filter { $0 <= context.moment.day }.max()
    let isOne = Set(entries.filter { $0.date == last }.map(\.value)).count == 1
    for index in entries.indices {
      // Two that differ on one day say nothing.
      decide(
        &entries[index], "date", entries[index].date == last ? (isOne ? .yes : .unknown) : .no, entries[index].date)
    }
    keep(entries, named: name, "figure", [])
  }

  private mutating func keep(_ entries: [Entry], named name: String, _ entity: EntityName, _ readings: Set<String>) {
    var totals: [CountedRecords.Standing: Int] = [:]
    for entry in entries { totals[entry.standing, default: 0] += 1 }
    let sorted = entries.sorted { ($1.closeness, $0.subject.id) < ($0.closeness, $1.subject.id) }
    let shown = [CountedRecords.Standing.uncertain, .notCounted, .counted].flatMap { standing in
      sorted.filter { $0.standing == standing }.prefix(limit)
    }
    let taken = isOpen ? context.choices.pairs.filter { readings.contains($0.reading) } : []
    lists.append(
      CountedRecords(
        name: name, entity: entity, totals: totals,
        readings: Dictionary(taken.map { ($0.reading, $0.choice) }) { first, _ in first },
        records: shown.map {
          CountedRecords.Record(
            subject: $0.subject, standing: $0.standing, deciding: $0.deciding, date: $0.date, value: $0.value)
        }))
  }
}
