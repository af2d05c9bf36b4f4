package import Diagnostics

/// Makes a ledger out of records, table by table. Driven by one thread, which uses `workers`.
package final class LedgerAssembly {
  package let schema: Schema
  package let workers: Workers
  /// Faults of single records so far.
  package private(set) var faults: [RecordFault] = []
  /// Faults that are not about a record.
  package private(set) var otherFaults: [Diagnostic] = []

  /// Looked at between chunks: a table that was not loaded whole is left out, and nothing may be finished.
  package var cancellation: Cancellation?

  private let given: Set<Int>
  private let setAside: [Int: Set<String>]
  private let emptyTables: [Table]?
  private var drafts: [Int: TableDraft] = [:]
  private var flags: [Diagnostic] = []

  /// `given`: the entities that the source has a file for. `setAside`: identifiers of records left out, by entity.
  package convenience init(schema: Schema, workers: Workers, given: Set<Int>, setAside: [Int: Set<String>] = [:]) {
    self.init(schema: schema, workers: workers, given: given, setAside: setAside, emptyTables: nil)
  }

  /// `emptyTables`: by the index of the entity, for those that are not loaded; nil: made when they are needed.
  init(schema: Schema, workers: Workers, given: Set<Int>, setAside: [Int: Set<String>] = [:], emptyTables: [Table]?) {
    self.schema = schema
    self.workers = workers
    self.given = given
    self.setAside = setAside
    self.emptyTables = emptyTables
  }

  /// The entities in an order in which what is referred to comes before what refers to it, circles apart.
  package static func order(_ schema: Schema) -> [Int] {
    var order: [Int] = []
    var seen = Set<Int>()
    func visit(_ index: Int) {
      guard seen.insert(index).inserted else { return }
      for field in schema.entities[index].fields {
        if case .reference(let name) = field.type,
          let target = schema.entities.firstIndex(where: { $0.name == name })
        {
          visit(target)
        }
      }
      order.append(index)
    }
    for index in schema.entities.indices { visit(index) }
    return order
  }

  /// Reads the table of `plan`. `fill` is called once a chunk, on several threads, and appends exactly the rows of that
  /// chunk; `places` is asked when all are filled.
  package func load(
    _ plan: TablePlan, rowCount: Int, places: () -> RecordPlaces,
    fill: @escaping @Sendable (Int, ChunkBuilder) -> Void
  ) {
    let count = ChunkLayout.chunkCount(rows: rowCount)
    let targets = plan.fields.map { target(of: $0, in: plan) }
    nonisolated(unsafe) let builders = UnsafeMutablePointer<ChunkBuilder?>.allocate(capacity: max(1, count))
    builders.initialize(repeating: nil, count: max(1, count))
    defer {
      builders.deinitialize(count: max(1, count))
      builders.deallocate()
    }
    let cancellation = cancellation
    workers.forEach(count) { chunk in
      if cancellation?.isCancelled == true { return }
      let builder = ChunkBuilder(
        plan: plan, rows: ChunkLayout.rows(inChunk: chunk, of: rowCount), targets: targets)
      fill(chunk, builder)
      precondition(builder.filled == builder.rows, "every row of a chunk is given")
      builder.releaseScratch()
      builders[chunk] = builder
    }
    if cancellation?.isCancelled == true { return }
    let filled = (0..<count).compactMap { builders[$0] }
    let draft = TableDraft(plan: plan, rowCount: rowCount, chunks: filled, places: places(), workers: workers)
    drafts[plan.entityIndex] = draft
    collect(draft)
  }

  private func target(of field: FieldPlan, in plan: TablePlan) -> ReferenceTarget {
    guard case .reference(let entity) = field.decoding else { return .none }
    guard given.contains(entity) else { return .noFile(schema.entities[entity]) }
    guard entity != plan.entityIndex, let draft = drafts[entity] else { return .later }
    return loaded(draft)
  }

  private func loaded(_ draft: TableDraft) -> ReferenceTarget {
    guard let index = draft.identifiers else { return .unusable }
    return .loaded(
      index, entity: draft.plan.entity, setAside: setAside[draft.plan.entityIndex] ?? [])
  }

  /// Takes the faults of a table; a missing file is said once a column.
  private func collect(_ draft: TableDraft) {
    var said = Set<String>()
    for fault in draft.takeFaults() {
      let diagnostic = Diagnostic(
        fault.code, at: draft.places.place(row: fault.row, header: fault.header), fault.arguments)
      if fault.code == .missingFile {
        if said.insert(fault.header ?? "").inserted { otherFaults.append(diagnostic) }
      } else {
        faults.append(RecordFault(entityIndex: draft.plan.entityIndex, row: fault.row, diagnostic: diagnostic))
      }
    }
  }

  /// The identifier of a row of a table that was read; nil when it has none.
  package func identifier(ofRow row: Int, entityIndex: Int) -> String? {
    guard let strings = drafts[entityIndex]?.identifiers?.strings else { return nil }
    let text = strings.string(row)
    return text.isEmpty ? nil : text
  }

  /// Resolves what had to wait and puts the ledger together. Nil when there are faults, in `faults` and `otherFaults`;
  /// `refused` says that the source has faults of its own, `remarks` are flags of its own.
  package func finish(manifest records: [ManifestRecord], refused: Bool, remarks: [Diagnostic] = []) -> Ledger? {
    for draft in drafts.values.sorted(by: { $0.plan.entityIndex < $1.plan.entityIndex }) {
      draft.resolveDeferred { field in
        guard case .reference(let entity) = field.decoding, let target = drafts[entity] else { return .none }
        return loaded(target)
      }
      collect(draft)
    }
    let parents = jurisdictionParents()
    let manifest = checkedManifest(records, parents: parents)
    guard faults.isEmpty, otherFaults.isEmpty, !refused else { return nil }
    let tables = schema.entities.indices.map { index in
      if let draft = drafts[index] { return draft.finished(schema: schema, workers: workers) }
      if let emptyTables { return emptyTables[index] }
      return TableDraft.empty(schema: schema, entityIndex: index).finished(schema: schema, workers: workers)
    }
    flags = remarks
    for table in tables { flags += Oddities.flags(of: table, workers: workers) }
    drafts = [:]
    return Ledger(schema: schema, tables: tables, manifest: manifest, flags: flags, workers: workers)
  }

  /// The parent of each jurisdiction. A circle is a fault of each record in it.
  private func jurisdictionParents() -> [Int32] {
    guard let index = schema.entities.firstIndex(where: { $0.name == Schema.jurisdiction }), let draft = drafts[index]
    else { return [] }
    let parents = draft.references("parent")
    var state = [UInt8](repeating: 0, count: parents.count)
    var faulty: [CellFault] = []
    for start in parents.indices where state[start] == 0 {
      var path: [Int] = []
      var row = start
      while row >= 0, state[row] == 0 {
        state[row] = 1
        path.append(row)
        row = Int(parents[row])
      }
      if row >= 0, state[row] == 1, let first = path.firstIndex(of: row) {
        let circle = path[first...].map { draft.identifiers?.strings.string($0) ?? "" }
        for member in path[first...] {
          faulty.append(
            CellFault(
              row: member, header: draft.header("parent"), code: .jurisdictionCycle, ["found": .list(circle)]))
        }
      }
      for visited in path { state[visited] = 2 }
    }
    draft.add(faulty)
    collect(draft)
    return faulty.isEmpty ? parents : parents.map { _ in -1 }
  }

  private func checkedManifest(_ records: [ManifestRecord], parents: [Int32]) -> Manifest {
    var entries: [Manifest.Entry] = []
    var rows: [Int] = []
    let index = schema.entities.firstIndex { $0.name == Schema.jurisdiction }
    let jurisdictions = index.flatMap { drafts[$0]?.identifiers }
    for record in records {
      guard let entity = schema.entity(named: record.entity) else {
        let names = schema.entities.flatMap { [$0.name, $0.zh] }
        var arguments: [String: DiagnosticArgument] = ["found": .text(record.entity)]
        if let nearest = nearestName(to: record.entity, in: names) { arguments["nearest"] = .text(nearest) }
        otherFaults.append(Diagnostic(LedgerCode.manifestUnknownEntity, at: record.place(.entity), arguments))
        continue
      }
      if !given.contains(entity) {
        otherFaults.append(
          Diagnostic(
            LedgerCode.manifestWithoutFile, at: record.place(.entity),
            ["found": .text(record.entity), "expected": .text("\(schema.entities[entity].name).csv")]))
      }
      if let from = record.from, let through = record.through, through < from {
        otherFaults.append(
          Diagnostic(
            LedgerCode.manifestInvertedPeriod, at: record.place(.through),
            ["found": .text(through.description), "expected": .text(from.description)]))
      }
      var code = record.jurisdiction
      let row = code.withUTF8 { bytes in bytes.baseAddress.flatMap { jurisdictions?.find($0, bytes.count) } }
      guard let row else {
        var arguments: [String: DiagnosticArgument] = ["found": .text(record.jurisdiction)]
        if let strings = jurisdictions?.strings {
          let known = (0..<min(strings.count, 5_000)).lazy.map { strings.string($0) }
          if let nearest = nearestName(to: record.jurisdiction, in: known) { arguments["nearest"] = .text(nearest) }
        }
        otherFaults.append(
          Diagnostic(LedgerCode.manifestUnknownJurisdiction, at: record.place(.jurisdiction), arguments))
        continue
      }
      entries.append(
        Manifest.Entry(
          entity: schema.entities[entity].name, jurisdiction: record.jurisdiction, from: record.from,
          through: record.through, note: record.note))
      rows.append(row)
    }
    return Manifest(entries: entries, rows: rows, parents: parents)
  }
}

extension Schema {
  /// The entity of this name or label, as files name it; letters may be of either case.
  package func entity(named text: String) -> Int? {
    if let index = entities.firstIndex(where: { $0.name == text }) { return index }
    let wanted = text.lowercased()
    return entities.firstIndex { $0.name == wanted || $0.zh == text || $0.en.lowercased() == wanted }
  }
}
