import Diagnostics
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel

/// Reads `fixtures.lua`: an array of table fixtures and ledger fixtures.
struct FixtureDecoder {
  let opened: OpenedPolicy
  /// False where a function could look from one row's records at another's, by way of their common province.
  let rowsShareLedgers: Bool
  private let matchers: [EntityName: HeaderMatcher]

  var policy: Policy { opened.policy }
  var schema: Schema { opened.schema }
  var root: RecordFiller.Root { RecordFiller.Root(policy.jurisdiction) }

  init(_ opened: OpenedPolicy) {
    self.opened = opened
    matchers = Dictionary(opened.schema.entities.map { ($0.name, HeaderMatcher($0)) }) { first, _ in first }
    let word = Array("parent".utf8)
    rowsShareLedgers = !(opened.files + opened.modules).contains { $0.bytes.contains(run: word) }
  }

  func entries(_ root: FixtureNode) -> [FixtureEntry] {
    guard root.isTable else {
      let collector = Collector()
      _ = FixtureReader(root, collector, what: "fixtures.lua")
      return [.faulty(name: "fixtures.lua", row: nil, norm: nil, place: root.span, collector.diagnostics)]
    }
    var entries: [FixtureEntry] = []
    for key in root.keys {
      let collector = Collector()
      collector.report(.unknownKey, at: key.span, Collector.unknown(key.name, among: []))
      entries.append(.faulty(name: key.name, row: nil, norm: nil, place: key.span, collector.diagnostics))
    }
    for (index, node) in root.elements.enumerated() { entries += self.entries(of: node, index: index) }
    return entries
  }

  /// What table and ledger fixtures have in common.
  struct Head {
    let name: String
    let norm: Norm
    let shape: NormShape
    /// Nil where each row of a table has its own.
    let asOf: Day?
    let skip: String?
    let isGenerated: Bool
    let milestone: MilestoneChoice
    let readings: [String: String]
    let covers: [EntityName]?
  }

  private func entries(of node: FixtureNode, index: Int) -> [FixtureEntry] {
    let collector = Collector()
    guard var reader = FixtureReader(node, collector, what: "fixtures.lua") else {
      return [.faulty(name: node.display, row: nil, norm: nil, place: node.span, collector.diagnostics)]
    }
    let isTable = node.child("columns") != nil || node.child("rows") != nil
    let head = head(&reader, isTable: isTable, collector)
    var entries: [FixtureEntry] = []
    if let head {
      entries =
        isTable
        ? table(&reader, head, index: index, collector) : [ledger(&reader, node, head, collector)].compactMap { $0 }
    }
    // Of a norm that is not known, the other keys are not judged.
    if head != nil { reader.finish() }
    guard collector.hasErrors else { return entries }
    let name = node.child("name")?.string ?? node.child("norm")?.string ?? "fixtures.lua"
    return [.faulty(name: name, row: nil, norm: head?.norm, place: node.span, collector.diagnostics)]
  }

  private func head(_ reader: inout FixtureReader, isTable: Bool, _ collector: Collector) -> Head? {
    let name = reader.string("name")
    let rowsHaveDays = reader.child("columns")?.elements.contains { $0.string == "as_of" } ?? false
    let asOf = reader.day("as_of", required: !rowsHaveDays)
    let skip = reader.string("skip")
    let isGenerated = reader.boolean("generated") ?? false
    _ = reader.string("note")
    var milestone = milestone(&reader, collector)
    let year = reader.integer("year")
    if let year { milestone = .absent(year: Int(year)) }
    let readings = readings(&reader, collector)
    let covers = covers(&reader, collector)
    guard let id = reader.string("norm", required: true) else { return nil }
    guard let norm = policy.norm(id) ?? policy.norms.first(where: { $0.id == id }) else {
      let known = policy.norms.filter { NormShape($0) != nil }.map(\.localID)
      collector.add([
        Diagnostic(
          EngineCode.unknownNorm, at: .source(reader.span(of: "norm")), Collector.unknown(id, among: known))
      ])
      return nil
    }
    if year != nil, norm.expected == nil {
      collector.report(.unknownKey, at: reader.span(of: "year"), ["found": .text("year"), "known": .list([])])
    }
    guard let shape = year == nil ? NormShape(norm) : NormShape(owing: norm) ?? NormShape(norm) else {
      collector.add([
        Diagnostic(
          TestingCode.normWithoutVerdict, at: .source(reader.span(of: "norm")),
          ["norm": .text(norm.localID), "kind": .text(norm.kind.rawValue)])
      ])
      return nil
    }
    return Head(
      name: name ?? norm.localID, norm: norm, shape: shape, asOf: asOf, skip: skip, isGenerated: isGenerated,
      milestone: milestone,
      readings: readings, covers: covers)
  }

  private func milestone(_ reader: inout FixtureReader, _ collector: Collector) -> MilestoneChoice {
    guard let node = reader.child("milestone") else { return .automatic }
    if node.string == "today" { return .today }
    if node.string == "open_ended" { return .openEnded }
    return collector.day(node, key: "milestone").map(MilestoneChoice.due) ?? .automatic
  }

  private func readings(_ reader: inout FixtureReader, _ collector: Collector) -> [String: String] {
    guard let node = reader.child("readings") else { return [:] }
    var result: [String: String] = [:]
    for key in node.keys {
      guard let reading = policy.reading(key.name) else {
        collector.report(
          .unknownReading, at: key.span, Collector.unknown(key.name, among: policy.readings.map(\.id)))
        continue
      }
      guard let value = node.child(key.name) else { continue }
      guard let choice = value.string, reading.choice(choice) != nil else {
        collector.report(
          .unknownChoice, at: value.span, Collector.unknown(value.display, among: reading.choices.map(\.id)))
        continue
      }
      result[key.name] = choice
    }
    return result
  }

  private func covers(_ reader: inout FixtureReader, _ collector: Collector) -> [EntityName]? {
    guard let node = reader.child("covers") else { return nil }
    let names = reader.strings("covers")
    let elements = node.elements
    for (index, name) in names.enumerated() where schema.entity(name) == nil {
      collector.report(
        .unknownEntity, at: index < elements.count ? elements[index].span : node.span,
        Collector.unknown(name, among: schema.entities.map(\.name)))
    }
    return names
  }

  // MARK: Values

  /// The text of a cell; empty for `"?"`, which says that the value is not known.
  func text(_ node: FixtureNode, field: String, _ collector: Collector) -> String? {
    guard let text = node.cell else {
      collector.add([
        Diagnostic(
          TestingCode.badCell, at: .source(node.span), ["found": .text(node.typeName), "field": .text(field)])
      ])
      return nil
    }
    return text == "?" || text == "？" ? "" : text
  }

  /// A fact that is set to what a cell says.
  func fact(_ fact: Fact, of id: String, _ text: String, at span: SourceSpan, _ collector: Collector) -> GivenFact? {
    if text.isEmpty { return GivenFact(entity: fact.of, id: id, fact: fact.id, text: "", value: nil) }
    let type = FactValue(fact, schema: schema)
    guard let value = type.stored(text) else {
      collector.add([
        Diagnostic(
          TestingCode.badFactValue, at: .source(span),
          ["found": .text(text), "fact": .text(fact.id), "expected": .text(type.name)])
      ])
      return nil
    }
    return GivenFact(entity: fact.of, id: id, fact: fact.id, text: text, value: value)
  }

  /// What a column or a key of a record stands for.
  enum Name {
    case identifier
    case field(Field)
    case fact(Fact)

    var text: String {
      switch self {
      case .identifier: "id"
      case .field(let field): field.name
      case .fact(let fact): fact.id
      }
    }
  }

  /// Nil, and reported, for a name that the entity has neither as a field that can be given nor as a fact.
  func name(_ text: String, of entity: EntityName, at span: SourceSpan, _ collector: Collector) -> Name? {
    guard let declared = schema.entity(entity), let matcher = matchers[entity] else { return nil }
    if let fact = policy.fact(text, of: entity) { return .fact(fact) }
    switch matcher.match(text) {
    case .field(let index):
      let field = declared.fields[index]
      return field.type == .identifier ? .identifier : .field(field)
    case .derived:
      collector.add([Diagnostic(LedgerCode.derivedHeader, at: .source(span), ["found": .text(text)])])
    case .unknown:
      let facts = policy.facts.filter { $0.of == entity }.map(\.id)
      var arguments = Collector.unknown(
        text, among: facts + declared.fields.filter { $0.derivation == nil }.map(\.name))
      arguments["entity"] = .text(entity)
      collector.report(.unknownField, at: span, arguments)
    }
    return nil
  }
}

extension [UInt8] {
  /// Whether `run` stands anywhere in the bytes.
  func contains(run: [UInt8]) -> Bool {
    guard let first = run.first else { return true }
    var start = startIndex
    while let index = self[start...].firstIndex(of: first) {
      if self[index...].starts(with: run) { return true }
      start = index + 1
    }
    return false
  }
}
