public import MediationModel

/// Writes one CSV file row by row through a large buffer (RFC 4180, lines end in LF). A class because it owns an open
/// file and what is not yet in it.
public final class TableWriter {
  private let columns: [Column]
  private let sink: any ByteSink
  private var buffer: [UInt8] = []
  private let yes: [UInt8]
  private let no: [UInt8]
  /// The first failure; `close` throws it, so that rows can be written without a `try` each.
  private var failure: (any Error)?
  public private(set) var rowCount = 0

  private static let bufferSize = 1 << 20

  private struct Column {
    let name: String
    /// Spellings of an enumeration's members; nil for other types.
    let labels: [String: [UInt8]]?
  }

  /// A table of one entity with the columns named, in their order. All must be fields that files may hold.
  public convenience init(
    _ entity: EntityName, columns: [String], schema: Schema = .mediation, form: LedgerForm, output: some LedgerOutput
  ) throws {
    guard let declared = schema.entity(entity) else { preconditionFailure("No entity \(entity) in the schema.") }
    let fields = columns.map { name in
      guard let field = declared.field(name), field.derivation == nil else {
        preconditionFailure("No field \(name) of \(entity) that files hold.")
      }
      return field
    }
    for field in declared.fields where field.required {
      precondition(columns.contains(field.name), "\(entity).csv lacks the required column \(field.name).")
    }
    let header = fields.map { form.label(name: $0.name, zh: $0.zh) }
    let described = fields.map { field in
      Column(
        name: field.name, labels: schema.labels(of: field.type, form: form))
    }
    try self.init(columns: described, header: header, form: form, sink: output.open(file: entity + ".csv"))
  }

  /// The table of what the ledger covers.
  public static func manifest(form: LedgerForm, output: some LedgerOutput) throws -> TableWriter {
    let columns = form.manifestHeader.map { Column(name: $0, labels: nil) }
    return try TableWriter(
      columns: columns, header: form.manifestHeader, form: form, sink: output.open(file: "manifest.csv"))
  }

  private init(columns: [Column], header: [String], form: LedgerForm, sink: any ByteSink) {
    self.columns = columns
    self.sink = sink
    yes = Array(form.yes.utf8)
    no = Array(form.no.utf8)
    buffer.reserveCapacity(Self.bufferSize + 4096)
    buffer += form.byteOrderMark
    for (index, label) in header.enumerated() {
      if index > 0 { buffer.append(UInt8(ascii: ",")) }
      append(text: label)
    }
    buffer.append(UInt8(ascii: "\n"))
  }

  /// Adds a row with one cell a column.
  public func row(_ cells: Cell...) { row(cells) }

  /// Adds a row with one cell a column.
  public func row(_ cells: [Cell]) {
    precondition(cells.count == columns.count, "A row of \(cells.count) cells for \(columns.count) columns.")
    for index in cells.indices {
      if index > 0 { buffer.append(UInt8(ascii: ",")) }
      append(cells[index], to: columns[index])
    }
    buffer.append(UInt8(ascii: "\n"))
    rowCount += 1
    if buffer.count >= Self.bufferSize { flush() }
  }

  /// Writes what is left and closes the file; throws the first failure of this table.
  public func close() throws {
    flush()
    if let failure { throw failure }
    try sink.close()
  }

  private func flush() {
    if failure == nil {
      do { try sink.write(buffer) } catch { failure = error }
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private func append(_ cell: Cell, to column: Column) {
    switch cell {
    case .missing: break
    case .integer(let value): append(digits: value)
    case .boolean(let value): buffer += value ? yes : no
    case .day(let day):
      let (year, month, date) = day.civil
      append(digits: year, width: 4)
      buffer.append(UInt8(ascii: "-"))
      append(digits: month, width: 2)
      buffer.append(UInt8(ascii: "-"))
      append(digits: date, width: 2)
    case .text(let value): append(value, to: column)
    case .members(let values):
      for (index, value) in values.enumerated() {
        if index > 0 { buffer.append(UInt8(ascii: ";")) }
        append(value, to: column)
      }
    }
  }

  private func append(_ value: String, to column: Column) {
    guard let labels = column.labels else { return append(text: value) }
    guard let label = labels[value] else { preconditionFailure("\(value) is not a member of \(column.name).") }
    buffer += label
  }

  private func append(digits value: Int, width: Int = 1) {
    precondition(value >= 0, "Nothing in a ledger is counted below zero.")
    var divisor = 1
    var length = 1
    while value / divisor > 9 || length < width {
      divisor *= 10
      length += 1
    }
    while divisor > 0 {
      buffer.append(UInt8(ascii: "0") + UInt8(value / divisor % 10))
      divisor /= 10
    }
  }

  private func append(text: String) {
    let special = text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    guard special else {
      buffer += text.utf8
      return
    }
    buffer.append(0x22)
    for byte in text.utf8 {
      if byte == 0x22 { buffer.append(0x22) }
      buffer.append(byte)
    }
    buffer.append(0x22)
  }
}

extension Schema {
  /// How the members of an enumeration type are written; nil for every other type.
  fileprivate func labels(of type: FieldType, form: LedgerForm) -> [String: [UInt8]]? {
    switch type {
    case .enumeration(let name), .set(let name):
      guard let enumeration = enumeration(name) else { preconditionFailure("No enumeration \(name).") }
      return Dictionary(
        uniqueKeysWithValues: enumeration.members.map { ($0.name, Array(form.label(name: $0.name, zh: $0.zh).utf8)) })
    default: return nil
    }
  }
}
