import Diagnostics
import LuaRuntime
import MediationModel
import PolicyModel

/// The keys that every norm has.
struct NormHead {
  let localID: String
  let label: String
  let labelEn: String?
  let force: Force
  let citations: [Citation]
  let bearers: [String]
  let under: [String: String]
  let topic: String?
}

extension DecodeContext {
  func head(_ reader: inout TableReader) -> NormHead? {
    let id = reader.identifier()
    let label = reader.string("label", required: true)
    let labelEn = reader.string("label_en")
    let force = reader.word("force", as: Force.self) ?? .must
    let citations = citations(&reader)
    let bearers = parties(&reader, "bearer")
    _ = reader.string("note")
    var under: [String: String] = [:]
    for (reading, choice, _) in reader.names("under") { under[reading] = choice }
    let topic = topic(&reader)
    guard let id, let label else { return nil }
    return NormHead(
      localID: id, label: label, labelEn: labelEn, force: force, citations: citations, bearers: bearers, under: under,
      topic: topic)
  }

  func norm(_ head: NormHead, _ body: Norm.Body, at span: SourceSpan) -> Norm {
    Norm(
      id: "\(policyID)#\(head.localID)", localID: head.localID, label: head.label, labelEn: head.labelEn,
      force: head.force, citations: head.citations, bearers: head.bearers, under: head.under,
      topic: head.topic, body: body, span: span)
  }

  /// Reads the arrays of one norm file: `sections` maps each key to the reader of its entries.
  func norms(
    _ node: PolicyNode, file: String, sections: [(key: String, read: (inout TableReader) -> Norm.Body?)]
  ) -> [Norm] {
    guard var top = TableReader(node, collector, what: file) else {
      collector.ruin(nil)
      return []
    }
    var norms: [Norm] = []
    for (key, read) in sections {
      for element in top.array(key) {
        guard var reader = TableReader(element, collector, what: key) else {
          collector.ruin(nil)
          continue
        }
        let head = head(&reader)
        let body = read(&reader)
        reader.finish()
        guard let head, let body else {
          collector.ruin(element.id)
          continue
        }
        norms.append(norm(head, body, at: element.span))
      }
    }
    top.finish()
    return norms
  }

  /// Reads `rules.lua`.
  func rules(_ node: PolicyNode) -> [Norm] {
    norms(
      node, file: "rules.lua",
      sections: [
        ("requirements", { requirement(&$0).map(Norm.Body.requirement) }),
        ("classifications", { classification(&$0).map(Norm.Body.classification) }),
      ])
  }

  private func requirement(_ reader: inout TableReader) -> Requirement? {
    let of = entity(&reader, "of")
    let when = reader.function("when")
    let condition = self.condition(&reader, of: of)
    let by = deadline(&reader, of: of)
    let expected = expected(&reader, of: of)
    guard let of else { return nil }
    guard let condition else {
      collector.report(.missingKey, at: reader.node.span, ["key": .text("all | any")])
      return nil
    }
    return Requirement(of: of, when: when, condition: condition, by: by, expected: expected)
  }

  /// `by`: a date field of the record, else the name of a date of the law, which is looked up once all files are read.
  private func deadline(_ reader: inout TableReader, of entity: EntityName?) -> Deadline? {
    guard let name = reader.string("by") else { return nil }
    if let field = entity.flatMap({ schema.entity($0)?.field(name) }), field.type == .date { return .field(name) }
    return .parameter(name)
  }

  /// `expects`: the records that must be there, one a year.
  private func expected(_ reader: inout TableReader, of entity: EntityName?) -> ExpectedRecords? {
    guard let node = reader.child("expects"), var inner = TableReader(node, collector, what: "expects") else {
      return nil
    }
    let via = inner.string("via", required: true)
    let year = inner.string("year", required: true)
    let from = inner.string("from", required: true)
    let through = inner.string("through", required: true)
    let when = inner.function("when")
    inner.finish()
    guard let entity, let via, let year, let from, let through else { return nil }
    guard let reference = check(field: via, of: entity, at: node.child("via")?.span ?? node.span),
      check(field: year, of: entity, at: node.child("year")?.span ?? node.span) != nil
    else { return nil }
    guard case .reference(let per) = reference.type else {
      collector.report(
        .noReference, at: node.child("via")?.span ?? node.span, ["child": .text(entity), "parent": .text(via)])
      return nil
    }
    return ExpectedRecords(per: per, via: via, when: when, year: year, from: from, through: through)
  }

  private func condition(_ reader: inout TableReader, of entity: EntityName?) -> Condition? {
    var parts: [Condition] = []
    for (key, join) in [("all", Condition.all), ("any", Condition.any)] where reader.has(key) {
      let nodes = reader.array(key)
      // Nothing asked would be nothing missed: every record would pass.
      if reader.node.child(key)?.isEmptyTable == true {
        collector.report(.emptyList, at: reader.node.child(key)?.span ?? reader.node.span, ["key": .text(key)])
      }
      parts.append(join(nodes.compactMap { part($0, of: entity) }))
    }
    return parts.count > 1 ? .all(parts) : parts.first
  }

  private func part(_ node: PolicyNode, of entity: EntityName?) -> Condition? {
    guard var reader = TableReader(node, collector, what: "part") else { return nil }
    reader.allow("all", "any", "label", "test", "has", "includes", "every", "share", "value")
    for comparison in Comparison.allCases { reader.allow(comparison.rawValue) }
    defer { reader.finish() }
    var under: [String: String] = [:]
    for (reading, choice, _) in reader.names("under") { under[reading] = choice }
    let part = asked(&reader, of: entity)
    return under.isEmpty ? part : part.map { .under(under, $0) }
  }

  private func asked(_ reader: inout TableReader, of entity: EntityName?) -> Condition? {
    if let nested = condition(&reader, of: entity) { return nested }
    let label = reader.string("label")
    if let test = reader.function("test") {
      return .test(test, label: label ?? "")
    }
    if let field = reader.string("has") {
      return .has(field: field)
    }
    if let field = reader.string("includes") {
      guard let every = reader.string("every", required: true) else { return nil }
      return .includes(field: field, every: every)
    }
    if let share = reader.child("share") {
      let values = share.elements.compactMap { element -> ValueSource? in
        if case .string(let text) = element.value { return .name(text) }
        return element.function.map { .function($0, label: label ?? "") }
      }
      guard values.count == 2, let (comparison, parameter) = comparison(&reader) else {
        return values.count == 2 ? nil : reader.wrongType(share, "share", expected: "two names")
      }
      return .share(part: values[0], whole: values[1], comparison, parameter: parameter)
    }
    guard let value = reader.child("value", required: true) else { return nil }
    guard let (comparison, parameter) = comparison(&reader) else { return nil }
    if case .string(let name) = value.value { return .compare(.name(name), comparison, parameter: parameter) }
    if let function = value.function {
      return .compare(.function(function, label: label ?? ""), comparison, parameter: parameter)
    }
    return reader.wrongType(value, "value", expected: "name or function")
  }

  /// The one comparison key of a part or target, with the parameter it names.
  func comparison(_ reader: inout TableReader, among allowed: [Comparison] = Comparison.allCases)
    -> (Comparison, String)?
  {
    var found: [(Comparison, String)] = []
    for comparison in allowed {
      if let parameter = reader.string(comparison.rawValue) { found.append((comparison, parameter)) }
    }
    if found.count > 1 { onlyOne(of: found.map(\.0.rawValue), in: reader) }
    guard !found.isEmpty else {
      // A key of the wrong type was reported already.
      if allowed.contains(where: { reader.node.child($0.rawValue) != nil }) { return nil }
      collector.report(
        .missingKey, at: reader.node.span,
        ["key": .text(allowed.map(\.rawValue).joined(separator: " | "))])
      return nil
    }
    return found[0]
  }

  /// Reports keys of which one would have been enough.
  func onlyOne(of keys: [String], in reader: TableReader) {
    collector.report(.onlyOne, at: reader.node.span, ["found": .list(keys)])
  }

  private func classification(_ reader: inout TableReader) -> Classification? {
    let of = entity(&reader, "of")
    let when = reader.function("when")
    let hit = reader.word("hit", as: Classification.Hit.self) ?? .unique
    let because = reader.string("hit_because", required: hit == .first)
    let by = deadline(&reader, of: of)
    var states: [Classification.State] = []
    for element in reader.array("states", required: true) {
      guard let state = state(element, of: of) else { continue }
      if states.contains(where: { $0.id == state.id }) {
        collector.report(.duplicateIdentifier, at: element.span, ["found": .text(state.id)])
      }
      states.append(state)
    }
    guard let node = reader.child("otherwise", required: true),
      var otherwise = TableReader(node, collector, what: "otherwise")
    else { return nil }
    let id = otherwise.identifier()
    let label = otherwise.string("label", required: true)
    let labelEn = otherwise.string("label_en")
    let outcome: Outcome
    switch otherwise.string("outcome", required: true) {
    case "indeterminate"?: outcome = .indeterminate
    case "not_applicable"?: outcome = .notApplicable
    case "reported"?: outcome = .reported
    case let other?:
      collector.report(
        .unknownWord, at: node.child("outcome")?.span ?? node.span,
        Collector.unknown(other, among: ["indeterminate", "not_applicable", "reported"]))
      return nil
    case nil: return nil
    }
    otherwise.finish()
    guard let of, let id, let label else { return nil }
    return Classification(
      of: of, when: when, hit: hit, hitBecause: because, states: states,
      otherwise: .init(id: id, label: label, labelEn: labelEn, outcome: outcome), by: by)
  }

  private func state(_ node: PolicyNode, of entity: EntityName?) -> Classification.State? {
    guard var reader = TableReader(node, collector, what: "states") else { return nil }
    let id = reader.identifier()
    let label = reader.string("label", required: true)
    let labelEn = reader.string("label_en")
    let force = reader.word("force", as: Force.self)
    let citations = citations(&reader, required: false)
    let when = reader.function("when", required: true)
    let expect = reader.function("expect")
    var consequence: Classification.Consequence?
    if let node = reader.child("consequence"), var inner = TableReader(node, collector, what: "consequence") {
      let action = inner.string("action", required: true)
      let bearer = party(&inner, "bearer")
      let also = inner.string("also")
      inner.finish()
      consequence = .init(action: action ?? "", bearer: bearer, also: also)
    }
    var gives: [String: String] = [:]
    for (field, parameter, span) in reader.names("gives") {
      if let entity { _ = check(field: field, of: entity, at: span) }
      gives[field] = parameter
    }
    _ = reader.string("note")
    reader.finish()
    guard let id, let label, let when else { return nil }
    return Classification.State(
      id: id, label: label, labelEn: labelEn, force: force, citations: citations, when: when, expect: expect,
      consequence: consequence,
      gives: gives)
  }
}
