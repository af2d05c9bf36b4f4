import Diagnostics
import MediationModel
import PolicyLanguage
import PolicyModel

extension FixtureDecoder {
  /// What a column of a table fixture stands for.
  private enum Column {
    case expect
    case asOf
    case name(Name, SourceSpan)
    /// Reported.
    case unusable
  }

  /// Reads `columns` and `rows`: each row is a fixture with one record.
  func table(_ reader: inout FixtureReader, _ head: Head, index: Int, _ collector: Collector) -> [FixtureEntry] {
    let columns = columns(&reader, head, collector)
    let rows = reader.array("rows", required: true)
    if collector.hasErrors { return [] }
    // Rows that name records could name the same one.
    let namesRecords = columns.contains { column in
      switch column {
      case .name(.identifier, _): return true
      case .name(.field(let field), _): if case .reference = field.type { return true } else { return false }
      default: return false
      }
    }
    let isShared = rowsShareLedgers && !namesRecords && !isTop(head.shape)
    var days: [Day] = []
    return rows.enumerated().map { number, node in
      let own = Collector()
      let row = Row(node: node, number: number + 1, columns: columns)
      let fixture = fixture(row, head, own) { asOf in
        guard isShared else { return nil }
        let position = days.firstIndex(of: asOf) ?? days.count
        if position == days.count { days.append(asOf) }
        // No table has a million days.
        return index * 1_000_000 + position
      }
      if let fixture, !own.hasErrors { return .fixture(fixture) }
      return .faulty(name: head.name, row: number + 1, norm: head.norm, place: node.span, own.diagnostics)
    }
  }

  private struct Row {
    let node: FixtureNode
    let number: Int
    let columns: [Column]
  }

  /// Norms of the policy's own jurisdiction have but one subject, so each of their rows is a ledger.
  private func isTop(_ shape: NormShape) -> Bool { shape.level == root.level || shape.level == "country" }

  private func columns(_ reader: inout FixtureReader, _ head: Head, _ collector: Collector) -> [Column] {
    let nodes = reader.array("columns", required: true)
    var seen: Set<String> = []
    var columns: [Column] = []
    for node in nodes {
      guard let text = node.string else {
        collector.report(
          .wrongType, at: node.span,
          ["key": .text("columns"), "expected": .text("string"), "found": .text(node.typeName)])
        continue
      }
      if !seen.insert(text).inserted {
        collector.report(.duplicateIdentifier, at: node.span, ["found": .text(text)])
      }
      switch text {
      case "expect": columns.append(.expect)
      case "as_of": columns.append(.asOf)
      default:
        let name = name(text, of: head.shape.entity, at: node.span, collector)
        columns.append(name.map { .name($0, node.span) } ?? .unusable)
      }
    }
    if !nodes.isEmpty, !seen.contains("expect") {
      collector.report(.missingKey, at: reader.span(of: "columns"), ["key": .text("expect")])
    }
    return columns
  }

  private func fixture(_ row: Row, _ head: Head, _ collector: Collector, shared: (Day) -> Int?) -> Fixture? {
    guard row.node.isTable else {
      _ = FixtureReader(row.node, collector, what: "rows")
      return nil
    }
    let cells = row.node.elements
    guard cells.count == row.columns.count, row.node.keys.isEmpty else {
      collector.add([
        Diagnostic(
          TestingCode.rowLength, at: .source(row.node.span),
          ["found": .integer(cells.count), "expected": .integer(row.columns.count)])
      ])
      return nil
    }
    var asOf = head.asOf
    var expectation: Expectation?
    var id: String?
    for (column, node) in zip(row.columns, cells) {
      switch column {
      case .expect: expectation = self.expectation(node, head, collector)
      case .asOf: asOf = collector.day(node, key: "as_of")
      case .name(.identifier, _): id = text(node, field: "id", collector)
      case .name, .unusable: break
      }
    }
    guard let asOf else { return nil }
    let entity = head.shape.entity
    let ofRoot = isTop(head.shape)
    let subject = id ?? (ofRoot ? root.code : "\(entity)-\(row.number)")
    var given: [GivenRecord.Cell] = []
    var facts: [GivenFact] = []
    var targets: [(id: String, entity: EntityName)] = []
    for (column, node) in zip(row.columns, cells) {
      guard case .name(let name, _) = column, let text = text(node, field: name.text, collector) else { continue }
      switch name {
      case .identifier: break
      case .field(let field):
        given.append(.init(field: field.name, text: text, isDefault: false))
        if case .reference(let target) = field.type, !text.isEmpty { targets.append((text, target)) }
      case .fact(let fact):
        if let value = self.fact(fact, of: subject, text, at: node.span, collector) { facts.append(value) }
      }
    }
    if let level = head.shape.level, !ofRoot, !given.contains(where: { $0.field == "level" }) {
      given.append(.init(field: "level", text: level, isDefault: true))
    }
    guard let expectation else { return nil }
    var filler = RecordFiller(
      schema: schema, asOf: asOf, root: root, place: row.node.span, suffix: String(row.number))
    filler.addRoot(isGiven: ofRoot)
    for target in targets { filler.addTarget(target.id, of: target.entity) }
    filler.add(entity, id: subject, cells: given, at: row.node.span)
    return Fixture(
      name: head.name, row: row.number, norm: head.norm, asOf: asOf, place: row.node.span, skip: head.skip,
      isGenerated: head.isGenerated, milestone: head.milestone, readings: head.readings, covers: head.covers,
      records: filler.records,
      facts: facts, subject: subject, expectation: expectation, sharedLedger: shared(asOf))
  }
}
