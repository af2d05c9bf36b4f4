import Diagnostics
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel

extension FixtureDecoder {
  /// Reads a fixture that gives records of several entities.
  func ledger(_ reader: inout FixtureReader, _ node: FixtureNode, _ head: Head, _ collector: Collector)
    -> FixtureEntry?
  {
    let wanted = reader.string("subject")
    let place = reader.span(of: wanted == nil ? "norm" : "subject")
    let given = given(&reader, collector)
    guard let expectNode = reader.child("expect", required: true), let asOf = head.asOf else { return nil }
    let expectation = expectation(expectNode, head, collector)
    // Of records that cannot be read, the subject is not looked for.
    if collector.hasErrors { return nil }
    var ids: [EntityName: [String]] = [:]
    for record in given.records { ids[record.entity, default: []].append(record.id) }
    var filler = RecordFiller(
      schema: schema, asOf: asOf, root: root, place: node.span, suffix: "1", given: ids)
    filler.addRoot(isGiven: ids[Schema.jurisdiction]?.contains(root.code) ?? false)
    for record in given.records { filler.add(record.entity, id: record.id, cells: record.cells, at: record.place) }
    // Norms of districts are asked of one even where a fixture gives no place.
    _ = filler.district()
    switch subject(wanted, head.shape, given.records, filler.records) {
    case .failure(let problem):
      var arguments = problem.arguments
      arguments["norm"] = .text(head.norm.localID)
      arguments["entity"] = .text(head.shape.level ?? head.shape.entity)
      collector.add([problem.diagnostic(at: place, arguments)])
      return nil
    case .success(let subject):
      guard let expectation else { return nil }
      return .fixture(
        Fixture(
          name: head.name, row: nil, norm: head.norm, asOf: asOf, place: node.span, skip: head.skip,
          isGenerated: head.isGenerated, milestone: head.milestone, readings: head.readings, covers: head.covers,
          records: filler.records,
          facts: given.facts, subject: subject, expectation: expectation, sharedLedger: nil))
    }
  }

  // MARK: Records

  private func given(_ reader: inout FixtureReader, _ collector: Collector) -> (
    records: [GivenRecord], facts: [GivenFact]
  ) {
    var records: [GivenRecord] = []
    var facts: [GivenFact] = []
    guard let node = reader.child("given"), FixtureReader(node, collector, what: "given") != nil else {
      return (records, facts)
    }
    for key in node.keys {
      guard schema.entity(key.name) != nil else {
        collector.report(
          .unknownEntity, at: key.span, Collector.unknown(key.name, among: schema.entities.map(\.name)))
        continue
      }
      guard let list = node.child(key.name) else { continue }
      if !list.isTable || !list.keys.isEmpty {
        collector.report(
          .wrongType, at: list.span,
          ["key": .text(key.name), "expected": .text("records"), "found": .text(list.typeName)])
        continue
      }
      for (index, element) in list.elements.enumerated() {
        guard let record = record(element, key.name, number: index + 1, &facts, collector) else { continue }
        records.append(record)
      }
    }
    return (records, facts)
  }

  private func record(
    _ node: FixtureNode, _ entity: EntityName, number: Int, _ facts: inout [GivenFact], _ collector: Collector
  ) -> GivenRecord? {
    guard FixtureReader(node, collector, what: entity) != nil else { return nil }
    let id = node.child("id")?.cell ?? (entity == Schema.jurisdiction ? "D\(number)" : "\(entity)-\(number)")
    var cells: [GivenRecord.Cell] = []
    for key in node.keys {
      guard let name = name(key.name, of: entity, at: key.span, collector), let value = node.child(key.name),
        let text = text(value, field: key.name, collector)
      else { continue }
      switch name {
      case .identifier: break
      case .field(let field): cells.append(.init(field: field.name, text: text, isDefault: false))
      case .fact(let fact):
        if let given = self.fact(fact, of: id, text, at: value.span, collector) { facts.append(given) }
      }
    }
    return GivenRecord(entity: entity, id: id, cells: cells, place: node.span)
  }

  // MARK: Subject

  private struct NoSubject: Error {
    enum Kind {
      case none, several, unknown
    }
    let kind: Kind
    var arguments: [String: DiagnosticArgument] = [:]

    func diagnostic(at span: SourceSpan, _ arguments: [String: DiagnosticArgument]) -> Diagnostic {
      switch kind {
      case .none: Diagnostic(TestingCode.noSubject, at: .source(span), arguments)
      case .several: Diagnostic(TestingCode.whichSubject, at: .source(span), arguments)
      case .unknown: Diagnostic(EngineCode.unknownSubject, at: .source(span), arguments)
      }
    }
  }

  /// The record that is asked about: the one named, else the only one that was given, else the only one there is.
  private func subject(
    _ wanted: String?, _ shape: NormShape, _ given: [GivenRecord], _ all: [GivenRecord]
  ) -> Result<String, NoSubject> {
    let candidates = all.filter { fits($0, shape) }
    if let wanted {
      let match =
        candidates.first { $0.id == wanted } ?? candidates.first { $0.cell("name")?.text == wanted }
      if let match { return .success(match.id) }
      let known = Collector.unknown(wanted, among: candidates.map(\.id))
      return .failure(NoSubject(kind: .unknown, arguments: known))
    }
    let own = given.filter { fits($0, shape) }
    let chosen = own.isEmpty ? candidates.filter { shape.level != nil || $0.id != root.code } : own
    if chosen.count == 1 { return .success(chosen[0].id) }
    if chosen.isEmpty { return .failure(NoSubject(kind: .none)) }
    return .failure(NoSubject(kind: .several, arguments: ["known": .list(chosen.map(\.id))]))
  }

  private func fits(_ record: GivenRecord, _ shape: NormShape) -> Bool {
    guard record.entity == shape.entity else { return false }
    guard let level = shape.level, let text = record.cell("level")?.text else { return shape.level == nil }
    let member = schema.enumeration("jurisdiction_level")?.members.first { $0.name == level }
    return text == level || text == member?.zh || text == member?.en
  }
}
