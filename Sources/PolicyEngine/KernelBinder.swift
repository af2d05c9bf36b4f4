import LuaRuntime
import MediationModel
import PolicyLanguage

/// Puts a binding's constants into a function's expressions and settles what follows from them: parameters, dates of the
/// calendar, fields that are known everywhere.
struct KernelBinder {
  let fields: KernelFields
  var graph = ExpressionGraph()
  private var mapped: [ExpressionID?]
  private let template: ExpressionGraph

  /// The three results in `graph`.
  private(set) var value = 0
  private(set) var ended = 0
  private(set) var stopped = 0

  init?(_ compiled: CompiledFunction, _ fields: KernelFields) {
    self.fields = fields
    template = compiled.graph
    mapped = [ExpressionID?](repeating: nil, count: template.nodes.count)
    let needed = template.needed(for: [compiled.value, compiled.ended, compiled.stopped])
    for id in template.nodes.indices where needed[id] {
      guard let bound = bind(template[id]) else { return nil }
      mapped[id] = bound
    }
    guard let value = mapped[compiled.value], let ended = mapped[compiled.ended], let stopped = mapped[compiled.stopped]
    else { return nil }
    (self.value, self.ended, self.stopped) = (value, ended, stopped)
  }

  /// An expression that this one is made of; it stands before it.
  private func at(_ id: ExpressionID) -> ExpressionID {
    guard let bound = mapped[id] else { preconditionFailure("an expression stands after its parts") }
    return bound
  }

  private func at(_ use: FieldUse) -> FieldUse {
    FieldUse(record: at(use.record), entity: use.entity, field: use.field)
  }

  /// Nil when a parameter holds what the function was not compiled for.
  private mutating func bind(_ node: TypedExpression) -> ExpressionID? {
    switch node {
    case .truth, .number, .record: graph.add(node)
    case .and(let a, let b): graph.and(at(a), at(b))
    case .or(let a, let b): graph.or(at(a), at(b))
    case .not(let a): graph.not(at(a))
    case .less(let a, let b): less(at(a), at(b))
    case .lessOrEqual(let a, let b): graph.not(less(at(b), at(a)))
    case .equal(let a, let b): equal(at(a), at(b))
    case .truthOf(let use): truth(at(use))
    case .isKnown(let use): known(at(use))
    case .isText(let use, .literal(let text)): isText(at(use), text)
    case .isText(let use, .slot(let slot)):
      if case .string(let text)? = fields.slots[slot] { isText(at(use), text) } else { graph.truth(false) }
    case .sameText(let a, let b):
      hasRows(a.entity) && hasRows(b.entity) ? graph.add(.sameText(at(a), at(b))) : graph.truth(false)
    case .isListed(let use, let slot): isListed(at(use), slot)
    case .hasMember(let use, let member):
      hasRows(use.entity) ? graph.add(.hasMember(at(use), member)) : graph.truth(false)
    case .slotIsAbsent(let slot): graph.truth(fields.slots[slot] == .absent)
    case .slotIsText(let slot, let text): graph.truth(slotIsText(slot, text))
    case .slotIsList(let slot): if case .strings? = fields.slots[slot] { graph.truth(true) } else { graph.truth(false) }
    case .slotLists(let slot, let text):
      if case .strings(let names)? = fields.slots[slot] {
        graph.truth(names.contains(text))
      } else {
        graph.truth(false)
      }
    case .slotNumber(let slot): slotNumber(slot)
    case .numberOf(let use): hasRows(use.entity) ? graph.add(.numberOf(at(use))) : graph.number(0)
    case .reference(let use): hasRows(use.entity) ? graph.add(.reference(at(use))) : graph.add(.record)
    case .add(let a, let b): graph.sum(at(a), at(b))
    case .subtract(let a, let b): graph.difference(at(a), at(b))
    case .multiply(let a, let b): graph.product(at(a), at(b))
    case .floorDivide(let a, let b): graph.floorQuotient(at(a), at(b))
    case .modulo(let a, let b): graph.remainder(at(a), at(b))
    case .smaller(let a, let b): graph.smaller(at(a), at(b))
    case .larger(let a, let b): graph.larger(at(a), at(b))
    case .select(let truth, let a, let b): graph.select(at(truth), at(a), at(b))
    case .addMonths(let day, let months): graph.monthsLater(at(day), at(months))
    case .canAddMonths(let day, let months): canAddMonths(at(day), at(months))
    }
  }

  // MARK: Parameters

  private mutating func slotNumber(_ slot: String) -> ExpressionID? {
    switch fields.slots[slot] {
    case .integer(let value)?: graph.number(value)
    // Where it is read, the function has ended.
    case .absent?: graph.number(0)
    default: nil
    }
  }

  private func slotIsText(_ slot: String, _ text: TextConstant) -> Bool {
    guard case .string(let name)? = fields.slots[slot] else { return false }
    switch text {
    case .literal(let literal): return name.utf8.elementsEqual(literal.utf8)
    case .slot(let other):
      if case .string(let second)? = fields.slots[other] { return name.utf8.elementsEqual(second.utf8) }
      return false
    }
  }

  // MARK: Fields

  /// Whether there is any record of an entity to read: without one every reference to it is unknown.
  private func hasRows(_ entity: String) -> Bool { fields.rowCounts[entity, default: 0] > 0 }

  private mutating func known(_ use: FieldUse) -> ExpressionID {
    guard hasRows(use.entity) else { return graph.truth(false) }
    let name = KernelFields.Name(entity: use.entity, field: use.field)
    if let (from, _) = fields.derivations[name] {
      return known(FieldUse(record: use.record, entity: use.entity, field: from))
    }
    if fields.columns[name]?.unknownCount == 0 { return graph.truth(true) }
    return graph.add(.isKnown(use))
  }

  private mutating func truth(_ use: FieldUse) -> ExpressionID {
    guard hasRows(use.entity) else { return graph.truth(false) }
    guard let (from, until) = fields.derivations[KernelFields.Name(entity: use.entity, field: use.field)] else {
      return graph.add(.truthOf(use))
    }
    let start = graph.add(.numberOf(FieldUse(record: use.record, entity: use.entity, field: from)))
    let untilUse = FieldUse(record: use.record, entity: use.entity, field: until)
    let end = graph.add(.numberOf(untilUse))
    let day = graph.number(Int64(fields.day.number))
    let begun = graph.not(less(day, start))
    let goesOn = graph.or(graph.not(known(untilUse)), less(day, end))
    return graph.and(begun, goesOn)
  }

  private mutating func isText(_ use: FieldUse, _ text: String) -> ExpressionID {
    guard hasRows(use.entity), fields.code(of: text, use) != nil else { return graph.truth(false) }
    return graph.add(.isText(use, .literal(text)))
  }

  private mutating func isListed(_ use: FieldUse, _ slot: String) -> ExpressionID {
    guard case .strings(let names)? = fields.slots[slot] else { return graph.truth(false) }
    var result = graph.truth(false)
    for name in names {
      let same = isText(use, name)
      result = graph.or(result, same)
    }
    return result
  }
}

extension KernelFields {
  /// The number that stands for a text in an enumeration or text column; nil when no row can have it.
  func code(of text: String, _ use: FieldUse) -> Int? {
    if let members = members(use) { return members.firstIndex { $0.utf8.elementsEqual(text.utf8) } }
    return column(use)?.dictionary?.code(of: text)
  }
}

extension ExpressionGraph {
  /// The expressions that some of them are made of, themselves included.
  func needed(for roots: [ExpressionID]) -> [Bool] {
    var needed = [Bool](repeating: false, count: nodes.count)
    for root in roots { needed[root] = true }
    for id in nodes.indices.reversed() where needed[id] {
      for part in parts(of: id) { needed[part] = true }
    }
    return needed
  }

  /// The expressions that one is directly made of.
  func parts(of id: ExpressionID) -> [ExpressionID] {
    switch self[id] {
    case .truth, .number, .record, .slotIsAbsent, .slotIsText, .slotIsList, .slotLists, .slotNumber: []
    case .not(let a): [a]
    case .and(let a, let b), .or(let a, let b), .less(let a, let b), .lessOrEqual(let a, let b), .equal(let a, let b),
      .add(let a, let b), .subtract(let a, let b), .multiply(let a, let b), .floorDivide(let a, let b),
      .modulo(let a, let b), .smaller(let a, let b), .larger(let a, let b), .addMonths(let a, let b),
      .canAddMonths(let a, let b):
      [a, b]
    case .select(let a, let b, let c): [a, b, c]
    case .truthOf(let use), .isKnown(let use), .isText(let use, _), .isListed(let use, _), .hasMember(let use, _),
      .numberOf(let use), .reference(let use):
      [use.record]
    case .sameText(let a, let b): [a.record, b.record]
    }
  }
}
