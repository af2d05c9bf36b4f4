import MediationModel
import PolicyLanguage
import PolicyModel

/// Looks at a sample of the records of every norm of a comparison: what their parts met there.
final class ExposureProbe {
  private let comparison: EngineComparison
  private let vm: Evaluator
  private let sampled: Int
  private var exposures = NodeExposures()
  private var probes: [FunctionHandle: ExpressionProbe] = [:]

  init(_ comparison: EngineComparison, ledgers: [Ledger], rows: Int) {
    self.comparison = comparison
    vm = comparison.vm
    sampled = rows
  }

  func count(into total: inout NodeExposures) {
    for fact in vm.law.facts { look(at: fact) }
    for norm in vm.law.norms {
      guard case .success(let slices) = comparison.answer(norm) else { continue }
      for slice in slices.prefix(1) { for row in rows(norm, slice) { look(at: norm, slice, row) } }
    }
    total.merge(exposures)
  }

  /// Rows spread over a table of the first partition, its first and last among them.
  private func rows(_ entity: EntityName) -> [Int] {
    let count = vm.table(entity, 0).rowCount
    if count <= sampled { return Array(0..<count) }
    return (0..<sampled).map { ($0 * (count - 1)) / max(1, sampled - 1) }
  }

  /// Of places that a norm asks, all of a few dozen: looking at what was counted costs little.
  private func rows(_ norm: Norm, _ slice: Slice) -> [Int] {
    switch norm.body {
    case .target, .quota, .stage, .duty:
      let verdicts = slice.verdicts[0]
      return Array(verdicts.indices.filter { verdicts[$0] != Verdict.none.bits }.prefix(60))
    default: return rows(slice.entity)
    }
  }

  private var context: Evaluator.Context { .init(moment: vm.asOf, choices: ReadingChoices()) }

  private func add(_ kind: NodeKind, _ met: Exposure) -> Exposure {
    exposures.add(kind, met)
    return met
  }

  // MARK: Facts

  private func look(at fact: Fact) {
    guard let columns = try? vm.facts(fact.id, of: fact.of, context) else { return }
    for (function, entity) in fact.functions { for row in rows(entity) { _ = look(at: function, entity, row) } }
    for row in rows(fact.of) { _ = add(NodeKind(fact.measure), met(columns[0][row], bound: 1)) }
  }

  /// A number that was counted beside the one that is asked for.
  private func met(_ number: Interval, bound: Int64) -> Exposure {
    guard number.isExact else { return .missing }
    var met = Exposure(number: number.known, near: bound)
    if number.known == 0 { met.insert(.extreme) }
    return met
  }

  // MARK: Functions

  /// Nil where the function does not compile or a fact that it reads is in error.
  private func look(at function: FunctionHandle, _ entity: EntityName, _ row: Int) -> (met: Exposure, value: Int64)? {
    if probes[function] == nil {
      guard case .success(let compiled) = vm.policy.compiled(function, of: entity),
        let fields = try? vm.kernelFields(compiled, context, 0)
      else { return nil }
      probes[function] = ExpressionProbe(compiled, fields)
    }
    return probes[function]?.look(at: row, &exposures)
  }

  // MARK: Norms

  private func look(at norm: Norm, _ slice: Slice, _ row: Int) {
    switch norm.body {
    case .requirement(let requirement):
      var met = look(at: requirement.condition, of: requirement.of, row)
      if let when = requirement.when, let asked = look(at: when, requirement.of, row) { met.formUnion(asked.met) }
      _ = add(.requirement, met)
    case .classification(let classification):
      var met: Exposure = []
      for (function, entity) in norm.functions {
        if let state = look(at: function, entity, row) { met.formUnion(state.met) }
      }
      _ = add(classification.hit == .first ? .classificationFirst : .classificationUnique, met)
    case .target(let target):
      let parts = [target.count, target.outOf].compactMap { $0 }.map { number($0, "jurisdiction", row, bound: 1) }
      _ = add(.target, parts.reduce(into: standing(slice, row)) { $0.formUnion($1) })
    case .quota: _ = add(.quota, standing(slice, row))
    case .stage: _ = add(.stage, standing(slice, row))
    case .duty: _ = add(.duty, standing(slice, row))
    case .measure, .guidance: break
    }
  }

  /// What a verdict shows of the number behind it: nothing known, one too few, or ten and more.
  private func standing(_ slice: Slice, _ row: Int) -> Exposure {
    let verdict = Verdict(bits: slice.verdicts[0][row])
    let subject = SubjectRow(partition: 0, row: row)
    let missing = (slice.missing(subject) + slice.excess[subject]).least
    switch verdict.outcome {
    case .indeterminate: return .missing
    case .notSatisfied, .pending: return missing == 1 ? .boundary : missing >= 1000 ? .extreme : []
    case .satisfied, .notApplicable, .reported, .fault: return []
    }
  }

  private func number(_ name: String, _ entity: EntityName, _ row: Int, bound: Int64) -> Exposure {
    guard let numbers = try? vm.intervals(of: name, entity, context) else { return [] }
    return met(numbers[0](row), bound: bound)
  }

  private func value(_ value: ValueSource, _ entity: EntityName, _ row: Int) -> Exposure {
    switch value {
    case .name(let name): number(name, entity, row, bound: 1)
    case .function(let function, _): look(at: function, entity, row)?.met ?? []
    }
  }

  private func look(at condition: Condition, of entity: EntityName, _ row: Int) -> Exposure {
    switch condition {
    case .all(let parts), .any(let parts):
      let met = parts.reduce(into: Exposure()) { $0.formUnion(look(at: $1, of: entity, row)) }
      if case .all = condition { return add(.all, met) }
      return add(.any, met)
    case .compare(.name(let name), _, let parameter):
      let met = number(name, entity, row, bound: vm.bound(parameter, context) ?? 0)
      return add(vm.law.fact(name, of: entity) == nil ? .compareField : .compareFact, met)
    case .compare(.function(let function, _), _, let parameter):
      guard let answer = look(at: function, entity, row) else { return [] }
      let bound = vm.bound(parameter, context) ?? 0
      return add(.compareFunction, answer.met.union(Exposure(number: answer.value, near: bound)))
    case .share(let part, let whole, _, _):
      return add(.share, value(part, entity, row).union(value(whole, entity, row)))
    case .under(_, let part): return look(at: part, of: entity, row)
    case .has(let field): return add(.has, number(field, entity, row, bound: 1))
    case .includes(let field, _):
      guard let column = vm.table(entity, 0).column(field), let value = column.value(at: row) else {
        return add(.includes, .missing)
      }
      let name = if case .set(let name) = column.kind { name } else { "" }
      let isFull = value.nonzeroBitCount == vm.schema.enumeration(name)?.members.count
      return add(.includes, value == 0 || isFull ? .extreme : value & 1 != 0 ? .boundary : [])
    case .test(let function, _):
      guard let answer = look(at: function, entity, row) else { return [] }
      return add(.test, answer.met)
    }
  }
}
