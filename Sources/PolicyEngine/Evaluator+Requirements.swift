import MediationModel
import PolicyLanguage
import PolicyModel

/// A condition's truth for every row of one partition, with what is missing where it does not hold.
struct ConditionPlane {
  var truths: [UInt8]
  /// Sum of what the failing parts miss; meaningful where the truth is not `.yes`.
  var missing: [Int64]

  /// Judges the rows where `mask` is 1; the others read as `.no` with nothing missing.
  @inline(__always)
  init(_ mask: [UInt8], _ judge: (Int) -> (Truth, Int64)) {
    truths = [UInt8](repeating: 0, count: mask.count)
    missing = [Int64](repeating: 0, count: mask.count)
    truths.withUnsafeMutableBufferPointer { truths in
      missing.withUnsafeMutableBufferPointer { missing in
        for row in mask.indices where mask[row] == 1 {
          let (truth, amount) = judge(row)
          truths[row] = truth.rawValue
          missing[row] = amount
        }
      }
    }
  }
}

extension Evaluator {
  func slice(of norm: Norm, _ requirement: Requirement, _ context: Context) throws(EvaluationFailure) -> Slice {
    if let planned = plannedSlice(of: norm, requirement, context) { return planned }
    var slice = emptySlice(requirement.of, context.moment, norm.force)
    let asked = try self.asked(requirement.when, of: requirement.of, context)
    let mask = asked.map { plane in plane.map { $0 == Truth.yes.rawValue ? UInt8(1) : 0 } }
    let planes = try planes(requirement.condition, of: requirement.of, context, mask: mask)
    let force = norm.force
    for partition in ledgers.indices {
      let (asked, plane) = (asked[partition], planes[partition])
      slice.judge(partition) { row in
        if asked[row] == 0xff { return nil }
        switch Truth(rawValue: asked[row]) ?? .unknown {
        case .no: return (.notApplicable, 0, force)
        case .unknown: return (.indeterminate, 0, force)
        case .yes:
          switch Truth(rawValue: plane.truths[row]) ?? .unknown {
          case .yes: return (.satisfied, 0, force)
          case .no: return (.notSatisfied, plane.missing[row], force)
          case .unknown: return (.indeterminate, plane.missing[row], force)
          }
        }
      }
    }
    return slice
  }

  /// For each row whether a norm asks of it; 0xff for one outside the policy's jurisdiction, or shared and counted
  /// elsewhere.
  func asked(_ when: FunctionHandle?, of entity: EntityName, _ context: Context) throws(EvaluationFailure) -> [[UInt8]]
  {
    let masks = ownRows(of: entity)
    guard let when else { return masks.map { $0.map { $0 == 1 ? 1 : 0xff } } }
    let truths = try truths(when, on: entity, context, mask: masks)
    return zip(masks, truths).map { mask, truth in zip(mask, truth).map { $0 == 1 ? $1 : 0xff } }
  }

  func planes(_ condition: Condition, of entity: EntityName, _ context: Context, mask: [[UInt8]])
    throws(EvaluationFailure) -> [ConditionPlane]
  {
    switch condition {
    case .all(let parts): return try joined(parts, of: entity, context, mask: mask, isAll: true)
    case .any(let parts): return try joined(parts, of: entity, context, mask: mask, isAll: false)
    case .compare(.name(let name), let comparison, let parameter):
      let numbers = try intervals(of: name, entity, context)
      return compared(comparison, parameter, context, mask: mask) { numbers[$0] }
    case .compare(.function(let function, _), let comparison, let parameter):
      let answers = try call(function, on: entity, context, mask: mask, keepsValues: true)
      return compared(comparison, parameter, context, mask: mask) { partition in
        let (status, values) = (answers[partition].status, answers[partition].values)
        return { row in
          status[row] == Answer.number.rawValue ? Interval(values[row]) : Interval(known: .min, possible: nil)
        }
      }
    case .share(let part, let whole, let comparison, let parameter):
      return try shares(part, whole, comparison, parameter, of: entity, context, mask: mask)
    case .has(let field):
      let numbers = try intervals(of: field, entity, context)
      return zip(mask, numbers).map { rows, number in
        ConditionPlane(rows) { row in
          let interval = number(row)
          guard interval.isExact else { return (.unknown, 0) }
          return interval.known != 0 ? (.yes, 0) : (.no, 1)
        }
      }
    case .includes(let field, let every):
      return try includes(field, every, of: entity, context, mask: mask)
    case .test(let function, _):
      let truths = try truths(function, on: entity, context, mask: mask)
      return zip(mask, truths).map { rows, truths in
        ConditionPlane(rows) { row in
          let truth = Truth(rawValue: truths[row]) ?? .unknown
          return (truth, truth == .no ? 1 : 0)
        }
      }
    }
  }

  private func everywhere(_ mask: [[UInt8]], _ truth: Truth) -> [ConditionPlane] {
    mask.map { rows in ConditionPlane(rows) { _ in (truth, 0) } }
  }

  private func joined(
    _ parts: [Condition], of entity: EntityName, _ context: Context, mask: [[UInt8]], isAll: Bool
  ) throws(EvaluationFailure) -> [ConditionPlane] {
    var result: [ConditionPlane]?
    for part in parts {
      let planes = try planes(part, of: entity, context, mask: mask)
      guard let current = result else {
        result = planes
        continue
      }
      result = mask.indices.map { partition in
        let (a, b) = (current[partition], planes[partition])
        return ConditionPlane(mask[partition]) { row in
          let left = Truth(rawValue: a.truths[row]) ?? .unknown
          let right = Truth(rawValue: b.truths[row]) ?? .unknown
          let truth = isAll ? left && right : left || right
          // All: everything that is missing. Any: the nearest way out.
          let missing = isAll ? a.missing[row].addingSaturated(b.missing[row]) : min(a.missing[row], b.missing[row])
          return (truth, truth == .yes ? 0 : missing)
        }
      }
    }
    return result ?? everywhere(mask, .yes)
  }

  private func compared(
    _ comparison: Comparison, _ parameter: String, _ context: Context, mask: [[UInt8]],
    _ numbers: (Int) -> (Int) -> Interval
  ) -> [ConditionPlane] {
    guard let bound = bound(parameter, context) else { return everywhere(mask, .unknown) }
    return mask.indices.map { partition in
      let number = numbers(partition)
      return ConditionPlane(mask[partition]) { row in
        let interval = number(row)
        let truth = interval.compared(comparison, to: bound)
        return (truth, truth == .yes ? 0 : interval.missing(comparison, to: bound))
      }
    }
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

  private func shares(
    _ part: String, _ whole: String, _ comparison: Comparison, _ parameter: String, of entity: EntityName,
    _ context: Context, mask: [[UInt8]]
  ) throws(EvaluationFailure) -> [ConditionPlane] {
    let parts = try intervals(of: part, entity, context)
    let wholes = try intervals(of: whole, entity, context)
    guard let percent = bound(parameter, context) else { return everywhere(mask, .unknown) }
    return mask.indices.map { partition in
      let (part, whole) = (parts[partition], wholes[partition])
      return ConditionPlane(mask[partition]) { row in
        let (a, b) = (part(row), whole(row))
        switch ShareJudgement.judge(part: a, whole: b, comparison, percent: percent) {
        // A share of nothing cannot fall short.
        case .empty: return (.yes, 0)
        case .truth(let truth):
          let missing = ShareJudgement.missing(part: a, whole: b, comparison, percent: percent) ?? 0
          return (truth, truth == .yes ? 0 : missing)
        }
      }
    }
  }

  private func includes(
    _ field: String, _ parameter: String, of entity: EntityName, _ context: Context, mask: [[UInt8]]
  ) throws(EvaluationFailure) -> [ConditionPlane] {
    guard let declared = schema.entity(entity)?.field(field), case .set(let name) = declared.type,
      let members = schema.enumeration(name)?.members,
      case .names(let wanted)? = level(parameter, context.moment)?.value
    else { return everywhere(mask, .unknown) }
    let bits = wanted.compactMap { word in members.firstIndex { $0.name == word } }
    let need = bits.reduce(UInt64(0)) { $0 | 1 << UInt64($1) }
    return mask.indices.map { partition in
      let column = table(entity, partition).column(field)
      return ConditionPlane(mask[partition]) { row in
        guard let value = column?.value(at: row) else { return (.unknown, 0) }
        let lacking = need & ~UInt64(bitPattern: value)
        return lacking == 0 ? (.yes, 0) : (.no, Int64(lacking.nonzeroBitCount))
      }
    }
  }
}
