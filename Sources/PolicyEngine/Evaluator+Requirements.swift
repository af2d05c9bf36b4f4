import MediationModel
import PolicyLanguage
import PolicyModel

extension Evaluator {
  /// A plane's code for a record on which a function ended in an error; `Truth.rawValue` for every other one.
  static let faultTruth: UInt8 = 3

  func slices(of norm: Norm, _ requirement: Requirement, _ choices: ReadingChoices) throws(EvaluationFailure) -> [Slice]
  {
    var slices = try slices(of: norm, requirement.by, on: requirement.of, choices) {
      context, rows throws(EvaluationFailure) in try slice(of: norm, requirement, context, rows)
    }
    if let expected = requirement.expected { slices += try absentRecords(norm, requirement, expected, choices) }
    return slices
  }

  /// One answer for each record, as things stand at a moment.
  /// - Parameter rows: 1 for the rows that are wanted; nil: all.
  func slice(of norm: Norm, _ requirement: Requirement, _ context: Context, _ rows: [[UInt8]]? = nil)
    throws(EvaluationFailure) -> Slice
  {
    if let planned = plannedSlice(of: norm, requirement, context, rows) { return planned }
    var slice = emptySlice(requirement.of, context.moment, norm.force)
    let asked = try self.asked(requirement.when, of: requirement.of, context, rows)
    // Where it is not known whether a record is asked, what it would come to tells whether a breach is possible.
    let mask = asked.map { plane in
      plane.map { $0 == Truth.yes.rawValue || $0 == Truth.unknown.rawValue ? UInt8(1) : 0 }
    }
    let planes = try judgements(requirement.condition, of: requirement.of, context, mask: mask)
    for partition in ledgers.indices {
      for row in asked[partition].indices {
        let subject = SubjectRow(partition: partition, row: row)
        var judgement = planes[partition][row]
        switch asked[partition][row] {
        case 0xff: continue
        case Truth.no.rawValue: judgement = .empty
        case Truth.yes.rawValue: break
        case Evaluator.faultTruth: judgement = .fault
        default: judgement = judgement.askedPerhaps
        }
        slice.set(verdict(judgement, norm.force), judgement, at: subject)
      }
    }
    return slice
  }

  /// What a judgement comes to under a force.
  func verdict(_ judgement: Judgement, _ force: Force, _ timing: Timing? = nil) -> Verdict {
    Verdict(force.applied(to: judgement.outcome), timing, isHarmless: !judgement.may.contains(.fails))
  }

  /// For each row whether a norm asks of it, by `Truth.rawValue` or `faultTruth`; 0xff for one outside the policy's
  /// jurisdiction, or shared and counted elsewhere.
  /// - Parameter rows: 1 for the rows that are wanted; nil: all.
  func asked(_ when: FunctionHandle?, of entity: EntityName, _ context: Context, _ rows: [[UInt8]]? = nil)
    throws(EvaluationFailure) -> [[UInt8]]
  {
    let masks = wanted(rows, of: entity)
    guard let when else { return masks.map { $0.map { $0 == 1 ? 1 : 0xff } } }
    let truths = try truths(when, on: entity, context, mask: masks)
    return zip(masks, truths).map { mask, truth in zip(mask, truth).map { $0 == 1 ? $1 : 0xff } }
  }

  /// 1 for the rows of the policy's own that are wanted.
  func wanted(_ rows: [[UInt8]]?, of entity: EntityName) -> [[UInt8]] {
    let own = ownRows(of: entity)
    guard let rows else { return own }
    return zip(own, rows).map { zip($0, $1).map { $0 & $1 } }
  }

  /// What a condition comes to for every row where `mask` is 1.
  func judgements(_ condition: Condition, of entity: EntityName, _ context: Context, mask: [[UInt8]])
    throws(EvaluationFailure) -> [[Judgement]]
  {
    switch condition {
    case .all(let parts): return try joined(parts, of: entity, context, mask: mask, Judgement.all)
    case .any(let parts): return try joined(parts, of: entity, context, mask: mask, Judgement.any)
    case .under(let choices, let part):
      if !isAsked(under: choices, context.choices) { return everywhere(mask, .empty) }
      return try judgements(part, of: entity, context, mask: mask)
    case .compare(let value, let comparison, let parameter):
      guard let bound = bound(parameter, context) else { return everywhere(mask, .unknown) }
      let numbers = try numbers(value, of: entity, context, mask: mask)
      return each(mask) { partition, row in
        numbers[partition](row)?.judged(comparison, to: bound) ?? .fault
      }
    case .share(let part, let whole, let comparison, let parameter):
      guard let percent = bound(parameter, context) else { return everywhere(mask, .unknown) }
      let parts = try numbers(part, of: entity, context, mask: mask)
      let wholes = try numbers(whole, of: entity, context, mask: mask)
      return each(mask) { partition, row in
        guard let part = parts[partition](row), let whole = wholes[partition](row) else { return .fault }
        return .share(part: part, whole: whole, comparison, percent: percent)
      }
    case .has(let field):
      let numbers = try intervals(of: field, entity, context)
      return each(mask) { partition, row in
        let number = numbers[partition](row)
        return Judgement(number.isExact ? Truth(number.known != 0) : .unknown)
      }
    case .includes(let field, let every):
      return try includes(field, every, of: entity, context, mask: mask)
    case .test(let function, _):
      let truths = try truths(function, on: entity, context, mask: mask)
      return each(mask) { partition, row in
        let code = truths[partition][row]
        return code == Evaluator.faultTruth ? .fault : Judgement(Truth(rawValue: code) ?? .unknown)
      }
    }
  }

  /// Whether every one of these choices is taken.
  func isAsked(under choices: [String: String], _ taken: ReadingChoices) -> Bool {
    choices.allSatisfy { reading, choice in
      (taken.choice(of: reading) ?? law.reading(reading)?.open.first) == choice
    }
  }

  /// The number of each row; nil where the function ended in an error.
  private func numbers(_ value: ValueSource, of entity: EntityName, _ context: Context, mask: [[UInt8]])
    throws(EvaluationFailure) -> [(Int) -> Interval?]
  {
    switch value {
    case .name(let name):
      return try intervals(of: name, entity, context).map { interval in { interval($0) } }
    case .function(let function, _):
      return try call(function, on: entity, context, mask: mask, keepsValues: true).map { answers in
        { row in
          switch answers.status[row] {
          case Answer.number.rawValue: Interval(answers.values[row])
          case Answer.fault.rawValue: nil
          default: Interval(known: .min, possible: nil)
          }
        }
      }
    }
  }

  private func each(_ mask: [[UInt8]], _ judge: (Int, Int) -> Judgement) -> [[Judgement]] {
    mask.enumerated().map { partition, rows in
      rows.indices.map { row in rows[row] == 1 ? judge(partition, row) : .holds }
    }
  }

  private func everywhere(_ mask: [[UInt8]], _ judgement: Judgement) -> [[Judgement]] {
    each(mask) { _, _ in judgement }
  }

  private func joined(
    _ parts: [Condition], of entity: EntityName, _ context: Context, mask: [[UInt8]],
    _ join: (Judgement, Judgement) -> Judgement
  ) throws(EvaluationFailure) -> [[Judgement]] {
    var result: [[Judgement]]?
    for part in parts {
      let planes = try judgements(part, of: entity, context, mask: mask)
      guard let current = result else {
        result = planes
        continue
      }
      result = each(mask) { partition, row in join(current[partition][row], planes[partition][row]) }
    }
    return result ?? everywhere(mask, .holds)
  }

  /// A parameter as a number: its value, or a date's day number; nil when absent.
  func bound(_ parameter: String, _ context: Context) -> Int64? {
    switch level(parameter, context.moment)?.value ?? readingValue(parameter, context.choices) {
    case .number(let value)?: value
    case .day(let day)?: Int64(day.number)
    case .names?, nil: nil
    }
  }

  /// The value that a reading of value kind has under these choices.
  func readingValue(_ name: String, _ choices: ReadingChoices) -> ParameterValue? {
    guard let reading = law.reading(name) else { return nil }
    let taken = choices.choice(of: name) ?? (reading.open.count == 1 ? reading.open[0] : nil)
    return taken.flatMap { reading.choice($0)?.value }
  }

  private func includes(
    _ field: String, _ parameter: String, of entity: EntityName, _ context: Context, mask: [[UInt8]]
  ) throws(EvaluationFailure) -> [[Judgement]] {
    guard let declared = schema.entity(entity)?.field(field), case .set(let name) = declared.type,
      let members = schema.enumeration(name)?.members,
      case .names(let wanted)? = level(parameter, context.moment)?.value
    else { return everywhere(mask, .unknown) }
    let bits = wanted.compactMap { word in members.firstIndex { $0.name == word } }
    let need = bits.reduce(UInt64(0)) { $0 | 1 << UInt64($1) }
    let columns = ledgers.indices.map { table(entity, $0).column(field) }
    return each(mask) { partition, row in
      .includes(columns[partition]?.value(at: row).map { UInt64(bitPattern: $0) }, every: need)
    }
  }
}

extension Judgement {
  /// Every one of some members of a set: those that are not there are missing. An unknown set may lack all of them.
  static func includes(_ set: UInt64?, every need: UInt64) -> Judgement {
    let all = Int64(need.nonzeroBitCount)
    guard let set else {
      return all == 0 ? .holds : Judgement(may: [.holds, .fails], missing: Amount(least: 1, most: all))
    }
    let lacking = Int64((need & ~set).nonzeroBitCount)
    return lacking == 0 ? .holds : Judgement(may: .fails, missing: Amount(least: lacking, most: lacking))
  }

  /// The same of a record of which it is not known whether it is asked: an error that comes up then may be due to that.
  var askedPerhaps: Judgement {
    var result = isFault ? .unknown : self
    result.may.insert(.isEmpty)
    return result
  }
}
