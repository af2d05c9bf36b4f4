import LuaRuntime
import MediationModel
import PolicyLanguage

/// Works a function's expressions out for single records, one by one and in the plainest way, and says what each of them
/// met. Slow; for a sample of records.
struct ExpressionProbe {
  private let graph: ExpressionGraph
  private let fields: KernelFields
  private let roots: [ExpressionID]
  private let isNeeded: [Bool]
  private var values: [Int64]
  private var met: [Exposure]

  init(_ compiled: CompiledFunction, _ fields: KernelFields) {
    graph = compiled.graph
    self.fields = fields
    roots = [compiled.value, compiled.ended, compiled.stopped]
    isNeeded = graph.needed(for: roots)
    values = [Int64](repeating: 0, count: graph.nodes.count)
    met = [Exposure](repeating: [], count: graph.nodes.count)
  }

  /// Adds what every node meets in a record.
  /// - Returns: what the function as a whole met, and the number or truth that it has.
  mutating func look(at row: Int, _ exposures: inout NodeExposures) -> (met: Exposure, value: Int64) {
    for id in graph.nodes.indices where isNeeded[id] {
      (values[id], met[id]) = work(graph[id], row)
      for part in graph.parts(of: id) { met[id].formUnion(met[part]) }
      if let kind = NodeKind(graph[id]) { exposures.add(kind, met[id]) }
    }
    return (roots.reduce(into: []) { $0.formUnion(met[$1]) }, values[roots[0]])
  }

  private func work(_ node: TypedExpression, _ row: Int) -> (Int64, Exposure) {
    switch node {
    case .truth(let value): return (value ? 1 : 0, [])
    case .record: return (Int64(row), row >= 1024 ? .extreme : row == 0 ? .boundary : [])
    case .number(let value): return (value, Exposure(number: value, near: 0))
    case .and(let a, let b): return (values[a] & values[b], [])
    case .or(let a, let b): return (values[a] | values[b], [])
    case .not(let a): return (values[a] ^ 1, [])
    case .less(let a, let b): return (values[a] < values[b] ? 1 : 0, near(a, b))
    case .lessOrEqual(let a, let b): return (values[a] <= values[b] ? 1 : 0, near(a, b))
    case .equal(let a, let b): return (values[a] == values[b] ? 1 : 0, near(a, b))
    case .add(let a, let b): return (values[a] &+ values[b], [])
    case .subtract(let a, let b): return (values[a] &- values[b], [])
    case .multiply(let a, let b): return (values[a] &* values[b], [])
    case .floorDivide(let a, let b): return (FloorDivision.quotient(values[a], values[b]), near(a, b))
    case .modulo(let a, let b): return (FloorDivision.remainder(values[a], values[b]), near(a, b))
    case .smaller(let a, let b): return (min(values[a], values[b]), near(a, b))
    case .larger(let a, let b): return (max(values[a], values[b]), near(a, b))
    case .select(let condition, let a, let b): return (values[condition] != 0 ? values[a] : values[b], [])
    case .addMonths(let day, let months): return added(values[day], values[months])
    case .canAddMonths(let day, let months):
      let (later, met) = added(values[day], values[months])
      return (later == 0 ? 0 : 1, met)
    case .truthOf(let use), .isKnown(let use), .hasMember(let use, _), .numberOf(let use), .reference(let use),
      .isListed(let use, _):
      return leaf(use, node)
    case .isText(let use, let text):
      var (value, met) = leaf(use, node)
      if case .literal(let literal) = text, fields.code(of: literal, use) == nil { met.insert(.extreme) }
      if case .slot(let slot) = text { met.formUnion(parameter(slot).met) }
      value = 0
      return (value, met)
    case .sameText(let a, let b): return (0, leaf(a, node).1.union(leaf(b, node).1))
    case .slotIsAbsent(let slot), .slotIsText(let slot, _), .slotIsList(let slot), .slotLists(let slot, _):
      return (0, parameter(slot).met)
    case .slotNumber(let slot): return parameter(slot)
    }
  }

  private func near(_ a: ExpressionID, _ b: ExpressionID) -> Exposure {
    let (difference, overflow) = values[a].subtractingReportingOverflow(values[b])
    return !overflow && difference.magnitude <= 1 ? .boundary : []
  }

  private func added(_ day: Int64, _ months: Int64) -> (Int64, Exposure) {
    guard (-719_162...2_932_896).contains(day), (-120_000...120_000).contains(months) else { return (0, .extreme) }
    let start = Day(number: Int32(day))
    guard let later = start.adding(months: Int(months)) else { return (0, .extreme) }
    return (Int64(later.number), later.civil.day == start.civil.day ? [] : .boundary)
  }

  private func parameter(_ slot: String) -> (value: Int64, met: Exposure) {
    switch fields.slots[slot] {
    case .integer(let value)?: (value, Exposure(number: value, near: 0))
    case .absent?, nil: (0, .missing)
    case .string?: (0, .boundary)
    case .strings(let names)?: (0, names.count > 8 ? .extreme : names.count <= 2 ? .boundary : [])
    default: (0, [])
    }
  }

  /// A field of the record that `use` leads to; for a boolean one derived from dates, what these say.
  private func leaf(_ use: FieldUse, _ node: TypedExpression) -> (Int64, Exposure) {
    let name = KernelFields.Name(entity: use.entity, field: use.field)
    if let (from, until) = fields.derivations[name] {
      let (start, met) = stored(FieldUse(record: use.record, entity: use.entity, field: from))
      let (_, other) = stored(FieldUse(record: use.record, entity: use.entity, field: until))
      let close = abs(start - Int64(fields.day.number)) <= 1
      // An end that is missing means that it goes on.
      return (0, met.union(other.subtracting(.missing)).union(close ? .boundary : []))
    }
    return stored(use)
  }

  private func stored(_ use: FieldUse) -> (Int64, Exposure) {
    guard let column = fields.column(use), column.rowCount > 0 else { return (0, .missing) }
    guard let value = column.value(at: Int(values[use.record])) else { return (0, .missing) }
    let range = fields.schema.entity(use.entity)?.field(use.field)?.range
    switch column.kind {
    case .date: return (value, Exposure(day: value))
    case .number: return (value, Exposure(number: value, near: range?.lowerBound ?? 0, range?.upperBound))
    case .month, .timestamp: return (value, Exposure(number: value, near: 0))
    case .boolean: return (value, [])
    case .enumeration:
      let last = Int64((fields.members(use)?.count ?? 1) - 1)
      return (value, value == 0 || value == last ? .boundary : [])
    case .set(let name):
      let count = fields.schema.enumeration(name)?.members.count ?? 1
      let isEnd = value & 1 != 0 || value >> (count - 1) & 1 != 0
      return (value, value == 0 || value.nonzeroBitCount == count ? .extreme : isEnd ? .boundary : [])
    case .reference(let entity):
      let last = Int64((fields.rowCounts[entity] ?? 1) - 1)
      return (value, value >= 1024 ? .extreme : value == 0 || value == last ? .boundary : [])
    case .text:
      let dictionary = column.dictionary ?? .empty
      let isLong = dictionary.bytes(Int(value)).count > 200
      return (value, isLong ? .extreme : value == 0 || value == Int64(dictionary.count - 1) ? .boundary : [])
    }
  }
}

extension Exposure {
  /// - Parameters:
  ///   - bound: a number that matters, such as the least that a field can have.
  ///   - other: another, such as the greatest.
  init(number: Int64, near bound: Int64, _ other: Int64? = nil) {
    self = []
    if number.magnitude >= 1 << 31 { insert(.extreme) }
    for bound in [bound, other ?? bound] {
      let (difference, overflow) = number.subtractingReportingOverflow(bound)
      if !overflow, difference.magnitude <= 1 { insert(.boundary) }
    }
  }

  init(day number: Int64) {
    let day = Day(number: Int32(truncatingIfNeeded: number)).civil
    self = []
    if day.year < 1950 || day.year > 2190 { insert(.extreme) }
    if day.day == 1 || day.day == Day.days(inMonth: day.month, of: day.year) { insert(.boundary) }
  }
}

/// Lua's `//` and `%`, 0 where divided by 0.
enum FloorDivision {
  static func quotient(_ a: Int64, _ b: Int64) -> Int64 {
    if b == 0 { return 0 }
    if b == -1 { return 0 &- a }
    let quotient = a / b
    return a % b != 0 && (a < 0) != (b < 0) ? quotient - 1 : quotient
  }

  static func remainder(_ a: Int64, _ b: Int64) -> Int64 {
    if b == 0 || b == -1 { return 0 }
    let remainder = a % b
    return remainder != 0 && (remainder < 0) != (b < 0) ? remainder + b : remainder
  }
}
