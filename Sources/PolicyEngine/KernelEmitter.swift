import ColumnEvaluation
import MediationModel
import PolicyLanguage

/// Turns bound expressions into the steps of a kernel.
struct KernelEmitter {
  private let binder: KernelBinder
  private let graph: ExpressionGraph
  private var columns: [Column] = []
  private var columnPlaces: [ObjectIdentifier: Int] = [:]
  private var tables: [[Int32]] = []
  private var instructions: [KernelInstruction] = []
  private var registers: [ExpressionID: Register] = [:]
  private var truthCount = 0
  private var numberCount = 0

  static func kernel(_ binder: KernelBinder, _ result: CompiledFunction.Result) -> Kernel {
    var emitter = KernelEmitter(binder)
    let value: Kernel.Value =
      switch result {
      case .truth: .truth(emitter.truth(binder.value))
      case .number: .number(emitter.number(binder.value))
      }
    let ended = binder.graph.constant(binder.ended) == false ? nil : emitter.truth(binder.ended)
    let stopped = binder.graph.constant(binder.stopped) == false ? nil : emitter.truth(binder.stopped)
    return Kernel(
      columns: emitter.columns, tables: emitter.tables, instructions: emitter.instructions,
      truthCount: emitter.truthCount, numberCount: emitter.numberCount, value: value, ended: ended, stopped: stopped)
  }

  private init(_ binder: KernelBinder) {
    self.binder = binder
    graph = binder.graph
  }

  private mutating func place(_ column: Column) -> Int {
    if let known = columnPlaces[ObjectIdentifier(column)] { return known }
    columns.append(column)
    columnPlaces[ObjectIdentifier(column)] = columns.count - 1
    return columns.count - 1
  }

  private mutating func place(_ use: FieldUse) -> Int {
    guard let column = binder.fields.column(use) else { preconditionFailure("columns are gathered before binding") }
    return place(column)
  }

  private func isRoot(_ use: FieldUse) -> Bool { graph[use.record] == .record }

  // MARK: Truths

  private mutating func truth(_ id: ExpressionID) -> Register {
    if let known = registers[id] { return known }
    let instruction = truthInstruction(id)
    instructions.append(instruction(truthCount))
    registers[id] = truthCount
    truthCount += 1
    return truthCount - 1
  }

  private mutating func truthInstruction(_ id: ExpressionID) -> (Register) -> KernelInstruction {
    switch graph[id] {
    case .truth(let value): return { .fillTruth(value, into: $0) }
    case .and(let a, let b):
      if case .not(let inner) = graph[a] {
        let (left, right) = (truth(b), truth(inner))
        return { .andNot(left, right, into: $0) }
      }
      if case .not(let inner) = graph[b] {
        let (left, right) = (truth(a), truth(inner))
        return { .andNot(left, right, into: $0) }
      }
      let (left, right) = (truth(a), truth(b))
      return { .and(left, right, into: $0) }
    case .or(let a, let b):
      if case .not(let inner) = graph[a] {
        let (left, right) = (truth(b), truth(inner))
        return { .orNot(left, right, into: $0) }
      }
      if case .not(let inner) = graph[b] {
        let (left, right) = (truth(a), truth(inner))
        return { .orNot(left, right, into: $0) }
      }
      let (left, right) = (truth(a), truth(b))
      return { .or(left, right, into: $0) }
    case .not(let a):
      let inner = truth(a)
      return { .not(inner, into: $0) }
    case .less(let a, let b): return comparison(a, .less, b)
    case .lessOrEqual(let a, let b): return comparison(a, .lessOrEqual, b)
    case .equal(let a, let b): return comparison(a, .equal, b)
    case .truthOf(let use):
      if isRoot(use) {
        let column = place(use)
        return { .loadTruth(column: column, into: $0) }
      }
      let value = gathered(use)
      return { .compareNumber(value, .notEqual, 0, into: $0) }
    case .isKnown(let use):
      let column = place(use)
      if isRoot(use) { return { .loadKnown(column: column, into: $0) } }
      let rows = number(use.record)
      return { .gatherKnown(column: column, rows: rows, into: $0) }
    case .isText(let use, .literal(let text)):
      let code = Int64(binder.fields.code(of: text, use) ?? -1)
      if isRoot(use) {
        let column = place(use)
        return { .compareColumn(column: column, .equal, code, into: $0) }
      }
      let value = gathered(use)
      return { .compareNumber(value, .equal, code, into: $0) }
    case .sameText(let a, let b):
      let (left, right) = (loaded(a), translated(b, to: a))
      return { .compareNumbers(left, .equal, right, into: $0) }
    case .hasMember(let use, let member):
      let bit = bit(of: member, use)
      if isRoot(use) {
        let column = place(use)
        return { .testBit(column: column, bit, into: $0) }
      }
      let value = gathered(use)
      return { .testNumberBit(value, bit, into: $0) }
    case .canAddMonths(let day, let months):
      let (left, right) = (number(day), number(months))
      return { .canAddMonths(day: left, months: right, into: $0) }
    default: preconditionFailure("binding leaves no other truths")
    }
  }

  private mutating func comparison(_ a: ExpressionID, _ relation: Relation, _ b: ExpressionID)
    -> (Register) -> KernelInstruction
  {
    if let bound = graph.constantNumber(b) { return comparison(a, relation, bound) }
    if let bound = graph.constantNumber(a) {
      let turned: Relation =
        switch relation {
        case .less: .greater
        case .lessOrEqual: .greaterOrEqual
        default: relation
        }
      return comparison(b, turned, bound)
    }
    let (left, right) = (number(a), number(b))
    return { .compareNumbers(left, relation, right, into: $0) }
  }

  private mutating func comparison(_ a: ExpressionID, _ relation: Relation, _ bound: Int64)
    -> (Register) -> KernelInstruction
  {
    if case .numberOf(let use) = graph[a], isRoot(use) {
      let column = place(use)
      return { .compareColumn(column: column, relation, bound, into: $0) }
    }
    let value = number(a)
    return { .compareNumber(value, relation, bound, into: $0) }
  }

  private func bit(of member: String, _ use: FieldUse) -> Int {
    guard case .set(let name)? = binder.fields.column(use)?.kind else { return 63 }
    return binder.fields.schema.enumeration(name)?.members.firstIndex { $0.name == member } ?? 63
  }

  // MARK: Numbers

  private mutating func number(_ id: ExpressionID) -> Register {
    if let known = registers[id] { return known }
    let instruction = numberInstruction(id)
    return append(instruction, as: id)
  }

  private mutating func append(_ instruction: (Register) -> KernelInstruction, as id: ExpressionID?) -> Register {
    instructions.append(instruction(numberCount))
    if let id { registers[id] = numberCount }
    numberCount += 1
    return numberCount - 1
  }

  private mutating func numberInstruction(_ id: ExpressionID) -> (Register) -> KernelInstruction {
    switch graph[id] {
    case .number(let value): return { .fillNumber(value, into: $0) }
    case .numberOf(let use), .reference(let use):
      let column = place(use)
      if isRoot(use) { return { .loadNumber(column: column, into: $0) } }
      let rows = number(use.record)
      return { .gatherNumber(column: column, rows: rows, into: $0) }
    case .add(let a, let b):
      if let constant = graph.constantNumber(a) {
        let value = number(b)
        return { .addConstant(value, constant, into: $0) }
      }
      if let constant = graph.constantNumber(b) {
        let value = number(a)
        return { .addConstant(value, constant, into: $0) }
      }
      let (left, right) = (number(a), number(b))
      return { .add(left, right, into: $0) }
    case .subtract(let a, let b):
      if let constant = graph.constantNumber(b) {
        let value = number(a)
        return { .addConstant(value, 0 &- constant, into: $0) }
      }
      let (left, right) = (number(a), number(b))
      return { .subtract(left, right, into: $0) }
    case .multiply(let a, let b):
      if let constant = graph.constantNumber(a) {
        let value = number(b)
        return { .multiplyConstant(value, constant, into: $0) }
      }
      let (left, right) = (number(a), number(b))
      return { .multiply(left, right, into: $0) }
    default: return otherNumberInstruction(id)
    }
  }

  private mutating func otherNumberInstruction(_ id: ExpressionID) -> (Register) -> KernelInstruction {
    switch graph[id] {
    case .floorDivide(let a, let b):
      let (left, right) = (number(a), number(b))
      return { .floorDivide(left, right, into: $0) }
    case .modulo(let a, let b):
      let (left, right) = (number(a), number(b))
      return { .modulo(left, right, into: $0) }
    case .smaller(let a, let b):
      let (left, right) = (number(a), number(b))
      return { .smaller(left, right, into: $0) }
    case .larger(let a, let b):
      let (left, right) = (number(a), number(b))
      return { .larger(left, right, into: $0) }
    case .select(let condition, let a, let b):
      let chosen = truth(condition)
      let (left, right) = (number(a), number(b))
      return { .select(chosen, left, right, into: $0) }
    case .addMonths(let day, let months):
      let (left, right) = (number(day), number(months))
      return { .addMonths(day: left, months: right, into: $0) }
    default: preconditionFailure("binding leaves no other numbers")
    }
  }

  /// A field of the record that a reference leads to.
  private mutating func gathered(_ use: FieldUse) -> Register {
    let column = place(use)
    let rows = number(use.record)
    return append({ .gatherNumber(column: column, rows: rows, into: $0) }, as: nil)
  }

  /// The codes of an enumeration or text field.
  private mutating func loaded(_ use: FieldUse) -> Register {
    if !isRoot(use) { return gathered(use) }
    let column = place(use)
    return append({ .loadNumber(column: column, into: $0) }, as: nil)
  }

  /// The codes of `use` as those that `other` has for the same texts.
  private mutating func translated(_ use: FieldUse, to other: FieldUse) -> Register {
    let codes = loaded(use)
    let fields = binder.fields
    if let mine = fields.column(use), let theirs = fields.column(other) {
      if mine === theirs { return codes }
      if let dictionary = mine.dictionary, dictionary === theirs.dictionary { return codes }
    }
    let texts: [String]
    if let members = fields.members(use) {
      texts = members
    } else {
      let dictionary = fields.column(use)?.dictionary ?? .empty
      texts = (0..<dictionary.count).map { dictionary.text($0) }
    }
    tables.append(texts.map { fields.code(of: $0, other).map { Int32($0) } ?? -1 })
    let table = tables.count - 1
    return append({ .translate(codes, table: table, into: $0) }, as: nil)
  }
}
