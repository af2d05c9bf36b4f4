package import Diagnostics
package import MediationModel

/// Reads a ledger from a folder of CSV files: one per entity, named by it, and a manifest.
package struct LedgerReader {
  package struct Options: Sendable {
    /// Leave out records that cannot be accepted, and those that refer to them, instead of refusing the ledger.
    package var setAsideBadRecords: Bool
    /// Threads; the ledger is the same with any number.
    package var workers: Int
    /// Looked at between files and between chunks of records.
    package var cancellation: Cancellation?

    package init(setAsideBadRecords: Bool = false, workers: Int = 1, cancellation: Cancellation? = nil) {
      self.setAsideBadRecords = setAsideBadRecords
      self.workers = workers
      self.cancellation = cancellation
    }
  }

  package struct Reading: Sendable {
    package let ledger: Ledger
    /// By file, then row; empty unless asked for.
    package let setAside: [SetAside]
  }

  /// Reads and checks everything; throws all that is wrong, sorted by file, row and column, or `ledger.stopped` alone when
  /// it was cancelled.
  package static func read(
    folder path: String, schema: Schema, options: Options = Options()
  ) throws(InvalidInput) -> Reading {
    var reader = LedgerReader(schema: schema, options: options)
    try reader.openFiles(path)
    var left = LeftOut()
    while true {
      let outcome = try reader.attempt(left)
      if let ledger = outcome.ledger { return Reading(ledger: ledger, setAside: reader.setAside(left)) }
      guard options.setAsideBadRecords, outcome.otherFaults.isEmpty, reader.faults.isEmpty,
        !outcome.recordFaults.isEmpty
      else {
        // What was set aside on the way is as wrong as the rest.
        let files = reader.faults + outcome.otherFaults
        let records = outcome.recordFaults.map(\.diagnostic) + left.records.values.flatMap { $0.values.flatMap { $0 } }
        throw InvalidInput(files + reader.withoutConsequences(records, of: files))
      }
      left.add(outcome)
    }
  }

  /// Leaves out references into a table that could not be read whole: that fault is told, and they follow from it.
  private func withoutConsequences(_ records: [Diagnostic], of files: [Diagnostic]) -> [Diagnostic] {
    let broken = files.filter { $0.severity == .error }.compactMap { fault -> EntityName? in
      let path: String
      switch fault.place {
      case .cell(let file, _, _), .file(let file): path = file
      case .source, .none: return nil
      }
      let name = path.split(separator: ".").first.map(String.init) ?? path
      return schema.entities.first { $0.name == name || $0.zh == name }?.name
    }
    if broken.isEmpty { return records }
    return records.filter { fault in
      guard fault.code == LedgerCode.danglingReference.rawValue, case .text(let entity)? = fault.arguments["entity"]
      else { return true }
      return !broken.contains(entity)
    }
  }

  private let schema: Schema
  private let options: Options
  private let workers: Workers
  private var files: [Int: SourceFile] = [:]
  private var bindings: [Int: HeaderBinding] = [:]
  private var given: Set<Int> = []
  private var manifest: [ManifestRecord] = []
  private var faults: [Diagnostic] = []
  private var remarks: [Diagnostic] = []

  private init(schema: Schema, options: Options) {
    self.schema = schema
    self.options = options
    workers = Workers(options.workers)
  }

  private mutating func openFiles(_ path: String) throws(InvalidInput) {
    let folder = try LedgerFolder(path: path, schema: schema)
    faults += folder.faults
    given = Set(folder.tables.keys)
    for (entity, entry) in folder.tables.sorted(by: { $0.key < $1.key }) {
      try checkCancelled()
      guard let file = open(entry) else { continue }
      let binding = HeaderBinding(file, entity: schema.entities[entity])
      faults += binding.faults
      files[entity] = file
      bindings[entity] = binding
    }
    if let entry = folder.manifest {
      guard let file = open(entry) else { return }
      let read = ManifestFile(file)
      manifest = read.records
      faults += read.faults
    } else {
      remarks.append(Diagnostic(LedgerCode.noManifest, severity: .warning, at: .file("manifest.csv")))
    }
  }

  private func checkCancelled() throws(InvalidInput) {
    guard options.cancellation?.isCancelled == true else { return }
    throw InvalidInput([Diagnostic(LedgerCode.stopped, severity: .note, at: .none)])
  }

  private mutating func open(_ entry: LedgerFolder.Entry) -> SourceFile? {
    do throws(InvalidInput) {
      return try SourceFile(path: entry.path, name: entry.name, workers: workers)
    } catch {
      faults += error.diagnostics
      return nil
    }
  }

  struct Outcome {
    var ledger: Ledger?
    var otherFaults: [Diagnostic]
    var recordFaults: [BadRecord]
  }

  struct BadRecord {
    let entityIndex: Int
    /// The number of the record in its file, from 0.
    let ordinal: Int
    let identifier: String?
    let diagnostic: Diagnostic
  }

  /// One reading of all records but those left out.
  private func attempt(_ left: LeftOut) throws(InvalidInput) -> Outcome {
    let assembly = LedgerAssembly(schema: schema, workers: workers, given: given, setAside: left.identifiers)
    assembly.cancellation = options.cancellation
    var readings: [Int: TableReading] = [:]
    var fatal: [Diagnostic] = []
    for entity in LedgerAssembly.order(schema) {
      guard let file = files[entity], let binding = bindings[entity] else { continue }
      guard file.structure.recordCount <= Int(Int32.max) else {
        fatal.append(
          Diagnostic(
            LedgerCode.tooManyRows, at: .file(file.name),
            ["found": .integer(file.structure.recordCount), "expected": .integer(Int(Int32.max))]))
        continue
      }
      guard let plan = TablePlan(schema: schema, entityIndex: entity, columns: binding.columns) else {
        preconditionFailure("a schema declares the enumerations and entities that its fields name")
      }
      let reading = TableReading(
        file: file, entity: schema.entities[entity], binding: binding, skipped: left.ordinals(entity))
      readings[entity] = reading
      assembly.load(plan, rowCount: reading.rowCount, places: { reading.places }) { chunk, builder in
        reading.fill(chunk, builder)
      }
      try checkCancelled()
      fatal += reading.fatalFaults
    }
    let ledger = assembly.finish(manifest: manifest, refused: !faults.isEmpty || !fatal.isEmpty, remarks: remarks)
    try checkCancelled()
    if let ledger { return Outcome(ledger: ledger, otherFaults: [], recordFaults: []) }
    let bad = assembly.faults.map { fault in
      BadRecord(
        entityIndex: fault.entityIndex, ordinal: readings[fault.entityIndex]?.ordinal(ofRow: fault.row) ?? fault.row,
        identifier: assembly.identifier(ofRow: fault.row, entityIndex: fault.entityIndex), diagnostic: fault.diagnostic)
    }
    return Outcome(ledger: nil, otherFaults: assembly.otherFaults + fatal, recordFaults: bad)
  }

  private func setAside(_ left: LeftOut) -> [SetAside] {
    var found: [SetAside] = []
    for (entity, records) in left.records {
      guard let file = files[entity] else { continue }
      let texts = file.records(Set(records.keys))
      for (ordinal, reasons) in records {
        let place = texts[ordinal]
        found.append(
          SetAside(
            file: file.name, row: place?.line ?? 0, record: place?.text ?? "", reasons: reasons.sorted()))
      }
    }
    return found.sorted { ($0.file, $0.row) < ($1.file, $1.row) }
  }
}

/// Records left out so far, with the reasons.
private struct LeftOut {
  private(set) var records: [Int: [Int: [Diagnostic]]] = [:]
  private(set) var identifiers: [Int: Set<String>] = [:]

  func ordinals(_ entity: Int) -> [Int] { (records[entity] ?? [:]).keys.sorted() }

  mutating func add(_ outcome: LedgerReader.Outcome) {
    for bad in outcome.recordFaults {
      records[bad.entityIndex, default: [:]][bad.ordinal, default: []].append(bad.diagnostic)
      if let identifier = bad.identifier { identifiers[bad.entityIndex, default: []].insert(identifier) }
    }
  }
}

extension SourceFile {
  /// The text and line of some records, by their numbers from 0.
  func records(_ wanted: Set<Int>) -> [Int: (line: Int, text: String)] {
    var found: [Int: (line: Int, text: String)] = [:]
    guard let last = wanted.max() else { return found }
    let start = structure.position(ofRecord: 0, in: bytes)
    var walker = RecordWalker(bytes.start, at: start.offset, end: structure.end, inside: false)
    for ordinal in 0...last {
      let (from, line) = (walker.offset, headerLines + walker.lineFeeds + 1)
      _ = walker.passRecord()
      guard wanted.contains(ordinal) else { continue }
      var to = walker.offset
      if to > from, bytes.start[to - 1] == 10 { to -= 1 }
      if to > from, bytes.start[to - 1] == 13 { to -= 1 }
      let text = String(decoding: UnsafeBufferPointer(start: bytes.start + from, count: to - from), as: UTF8.self)
      found[ordinal] = (line, text)
    }
    return found
  }
}
