import ColumnEvaluation
import MediationModel
import PolicyLanguage
import PolicyModel
import Synchronization

extension Evaluator {
  /// The slice of a requirement worked out block by block over columns; nil where the VM is needed for any of it.
  ///
  /// A fault is left to the other way too, so that of several the same one is told.
  func plannedSlice(of norm: Norm, _ requirement: Requirement, _ context: Context, _ rows: [[UInt8]]?) -> Slice? {
    if engine == .vm { return nil }
    do throws(EvaluationFailure) { return try planned(norm, requirement, context, rows) } catch { return nil }
  }

  private func planned(_ norm: Norm, _ requirement: Requirement, _ context: Context, _ rows: [[UInt8]]?)
    throws(EvaluationFailure) -> Slice?
  {
    var kernels: [Kernel]?
    if let when = requirement.when {
      kernels = try self.kernels(when, on: requirement.of, context, wantsNumber: false)
      if kernels == nil { return nil }
    }
    let asked = wanted(rows, of: requirement.of)
    let counts = asked.map(\.count)
    var slice = Slice(entity: requirement.of, moment: context.moment, force: norm.force, rows: [])
    var amounts: [RecordPlan.Amounts] = []
    for partition in ledgers.indices {
      guard let part = try plannedPart(requirement.condition, of: requirement.of, context, partition) else {
        return nil
      }
      var plan = RecordPlan(
        rows: table(requirement.of, partition).rowCount, asked: asked[partition],
        when: kernels?[partition], part: part, codes: codes(norm.force))
      if let alter = planted?.plan { plan = alter(plan) }
      slice.missesOne = plan.part.isFlag
      guard let (planned, kept) = run(plan, keepsMissing: !slice.missesOne) else { return nil }
      var verdicts = planned
      planted?.verdicts?(plan, &verdicts)
      slice.verdicts.append(verdicts)
      amounts.append(kept)
    }
    slice.missing = AmountPlanes(rows: counts, least: amounts.map(\.leastMissing), most: amounts.map(\.mostMissing))
    slice.excess = AmountPlanes(rows: counts, least: amounts.map(\.leastExcess), most: amounts.map(\.mostExcess))
    return slice
  }

  private func codes(_ force: Force) -> VerdictCodes {
    func code(_ outcome: Outcome) -> UInt8 { Verdict(force.applied(to: outcome)).bits }
    return VerdictCodes(
      none: Verdict.none.bits, notApplicable: code(.notApplicable), satisfied: code(.satisfied),
      notSatisfied: code(.notSatisfied), indeterminate: code(.indeterminate),
      harmless: Verdict(force.applied(to: .indeterminate), isHarmless: true).bits)
  }

  /// Nil when a row is in error.
  private func run(_ plan: RecordPlan, keepsMissing: Bool) -> (verdicts: [UInt8], amounts: RecordPlan.Amounts)? {
    let isStopped = Mutex(false)
    let buffers = keepsMissing ? RecordPlan.AmountBuffers(rows: plan.rows, plan.part.directions) : nil
    let kept = Mutex(RecordPlan.Kept())
    let workers = workers
    let verdicts = [UInt8](unsafeUninitializedCapacity: plan.rows) { buffer, count in
      let plane = VerdictPlace(start: buffer.baseAddress)
      workers.forEach(ChunkLayout.chunkCount(rows: plan.rows)) { chunk in
        guard let start = plane.start else { return }
        switch plan.run(chunk: chunk, verdicts: start, amounts: buffers) {
        case .done(let own): kept.withLock { $0.formUnion(own) }
        case .stopped: isStopped.withLock { $0 = true }
        }
      }
      count = isStopped.withLock { $0 } ? 0 : plan.rows
    }
    // A plane that is not whole must not be read; the other way finds out why.
    if cancellation?.isCancelled == true || isStopped.withLock({ $0 }) { return nil }
    let found = kept.withLock { $0 }
    return (verdicts, buffers?.amounts(any: found.any, isSpread: found.isSpread) ?? RecordPlan.Amounts())
  }

  /// 1 for the rows of an entity that the policy asks of: at home in its jurisdiction, or nobody knows where; shared
  /// records in the first partition alone.
  func ownRows(of entity: EntityName) -> [[UInt8]] {
    if let known = ownRowCache[entity] { return known }
    let made = ledgers.indices.map { partition -> [UInt8] in
      let rows = table(entity, partition).rowCount
      if Evaluator.isShared(entity), partition > 0 { return [UInt8](repeating: 0, count: rows) }
      let own = ownJurisdictions
      if own.allSatisfy({ $0 }) { return [UInt8](repeating: 1, count: rows) }
      let homes = homes(of: entity, partition)
      return (0..<rows).map { row in
        let home = homes(row)
        return home < 0 || own[home] ? 1 : 0
      }
    }
    ownRowCache[entity] = made
    return made
  }

  // MARK: Conditions

  private func plannedPart(_ condition: Condition, of entity: EntityName, _ context: Context, _ partition: Int)
    throws(EvaluationFailure) -> PlannedPart?
  {
    switch condition {
    case .all(let parts): return try plannedParts(parts, of: entity, context, partition).map { .all($0) }
    case .any(let parts): return try plannedParts(parts, of: entity, context, partition).map { .any($0) }
    case .compare(let source, let comparison, let parameter):
      guard let number = try plannedNumber(source, of: entity, context, partition) else { return nil }
      guard let bound = bound(parameter, context) else { return .unknown }
      return .compare(number, comparison.order, bound)
    case .under(let choices, let part):
      if !isAsked(under: choices, context.choices) { return .empty }
      return try plannedPart(part, of: entity, context, partition)
    case .share(let part, let whole, let comparison, let parameter):
      guard let part = try plannedNumber(part, of: entity, context, partition),
        let whole = try plannedNumber(whole, of: entity, context, partition)
      else { return nil }
      guard let percent = bound(parameter, context) else { return .unknown }
      return .share(part, whole, comparison.order, percent: percent)
    case .has(let field):
      return try plannedNumber(.name(field), of: entity, context, partition).map { .has($0) }
    case .includes(let field, let every):
      guard let declared = schema.entity(entity)?.field(field), case .set(let name) = declared.type,
        let members = schema.enumeration(name)?.members,
        case .names(let wanted)? = level(every, context.moment)?.value
      else { return .unknown }
      guard let column = table(entity, partition).column(field) else { return .unknown }
      let bits = wanted.compactMap { word in members.firstIndex { $0.name == word } }
      return .includes(column, bits.reduce(UInt64(0)) { $0 | 1 << UInt64($1) })
    case .test(let function, _):
      return try kernels(function, on: entity, context, wantsNumber: false).map { .test($0[partition]) }
    }
  }

  private func plannedParts(_ parts: [Condition], of entity: EntityName, _ context: Context, _ partition: Int)
    throws(EvaluationFailure) -> [PlannedPart]?
  {
    var planned: [PlannedPart] = []
    for part in parts {
      guard let one = try plannedPart(part, of: entity, context, partition) else { return nil }
      planned.append(one)
    }
    return planned
  }

  private func plannedNumber(_ source: ValueSource, of entity: EntityName, _ context: Context, _ partition: Int)
    throws(EvaluationFailure) -> PlannedNumber?
  {
    switch source {
    case .function(let function, _):
      return try kernels(function, on: entity, context, wantsNumber: true).map { .kernel($0[partition]) }
    case .name(let name):
      if law.fact(name, of: entity) != nil {
        let column = try facts(name, of: entity, context)[partition]
        return .interval(low: column.low, high: column.high)
      }
      guard let field = schema.entity(entity)?.field(name),
        let column = fieldColumn(entity, field, partition, at: context.moment)
      else { return nil }
      return .column(column, lowest: field.range?.lowerBound ?? .min)
    }
  }
}

/// Where the verdicts of one run are written.
///
/// `@unchecked Sendable`: every chunk writes its own rows, and all are done before the plane is read.
private struct VerdictPlace: @unchecked Sendable {
  let start: UnsafeMutablePointer<UInt8>?
}

extension Comparison {
  var order: NumberOrder {
    switch self {
    case .atLeast, .onOrAfter: .atLeast
    case .atMost, .onOrBefore: .atMost
    case .equals: .equals
    }
  }
}
