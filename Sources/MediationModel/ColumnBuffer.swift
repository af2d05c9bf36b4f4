import Diagnostics
import Glibc

/// One column of one chunk while its cells are read. Used by one thread at a time.
final class ColumnBuffer {
  let plan: FieldPlan
  let rows: Int
  /// Elements and validity; nil for an identifier.
  var memory: ChunkMemory?
  /// Identifiers of all rows, or the distinct texts of the chunk in order of first use.
  var arena: GrowingArena?
  /// Hash of each string of `arena`; 0 for an empty identifier.
  var hashes: UnsafeMutablePointer<UInt64>?
  /// Open addressing over the texts of the chunk: number of the text + 1, 0 is free.
  private(set) var textSlots: UnsafeMutablePointer<UInt32>?
  private(set) var textMask = 0
  /// Least and greatest number read, 0 included.
  var lowest: Int64 = 0
  var highest: Int64 = 0
  var faults: [CellFault] = []
  /// References into a table that is not read yet.
  var deferred: [(row: Int, identifier: String)] = []

  init(_ plan: FieldPlan, rows: Int) {
    self.plan = plan
    self.rows = rows
    switch plan.decoding {
    case .identifier:
      arena = GrowingArena(strings: rows)
      hashes = .allocate(capacity: max(1, rows))
    case .text:
      memory = ChunkMemory(rows: rows, width: 4)
      arena = GrowingArena(strings: rows)
      hashes = .allocate(capacity: max(1, rows))
      var slots = 16
      while slots < rows * 2 { slots *= 2 }
      textMask = slots - 1
      textSlots = zeroedMemory(slots * 4).bindMemory(to: UInt32.self, capacity: slots)
    default:
      memory = ChunkMemory(rows: rows, width: plan.decoding.width)
    }
  }

  /// What no column took over: that of a ledger that was refused.
  deinit {
    memory?.release()
    arena?.release()
    hashes?.deallocate()
    free(textSlots)
  }

  /// Frees what only reading needed.
  func releaseScratch() {
    free(textSlots)
    textSlots = nil
  }

  /// Reads `count` cells, `stride` apart, into the rows from `firstRow`, which is a multiple of 64.
  func decode(_ batch: CellBatch, target: ReferenceTarget) {
    switch plan.decoding {
    case .identifier: decodeIdentifiers(batch)
    case .text: decodeTexts(batch)
    case .boolean: fill(batch, UInt8.self) { cell, row in boolean(cell, row) }
    case .number(let scale, let isPercent, let range):
      fill(batch, Int64.self) { cell, row in
        number(cell, row, scale: scale, isPercent: isPercent, range: range)
      }
    case .date(let range): fill(batch, Int32.self) { cell, row in date(cell, row, range) }
    case .month(let range): fill(batch, Int32.self) { cell, row in month(cell, row, range) }
    case .timestamp(let range): fill(batch, Int64.self) { cell, row in timestamp(cell, row, range) }
    case .enumeration(let lookup):
      if plan.decoding.width == 1 {
        fill(batch, UInt8.self) { cell, row in member(cell, row, lookup).map { UInt8(truncatingIfNeeded: $0) } }
      } else {
        fill(batch, UInt16.self) { cell, row in member(cell, row, lookup).map { UInt16(truncatingIfNeeded: $0) } }
      }
    case .set(let lookup):
      switch plan.decoding.width {
      case 1: fill(batch, UInt8.self) { set($0, $1, lookup).map { UInt8(truncatingIfNeeded: $0) } }
      case 2: fill(batch, UInt16.self) { set($0, $1, lookup).map { UInt16(truncatingIfNeeded: $0) } }
      case 4: fill(batch, UInt32.self) { set($0, $1, lookup).map { UInt32(truncatingIfNeeded: $0) } }
      default: fill(batch, UInt64.self) { set($0, $1, lookup) }
      }
    case .reference: decodeReferences(batch, target)
    }
  }

  /// Calls `read` with each cell that holds something and stores what it answers; nil leaves the row unknown.
  @inline(__always)
  private func fill<Element: FixedWidthInteger>(
    _ batch: CellBatch, _ type: Element.Type, _ read: (Cell, Int) -> Element?
  ) {
    guard let memory else { return }
    let out = memory.data.assumingMemoryBound(to: Element.self) + batch.firstRow
    let words = memory.validity + (batch.firstRow >> 6)
    var cellPointer = batch.cells
    var index = 0
    while index < batch.count {
      let end = min(index + 64, batch.count)
      var word: UInt64 = 0
      var bit: UInt64 = 1
      for position in index..<end {
        let cell = cellPointer.pointee.trimmed()
        if cell.count > 0 {
          if let value = read(cell, batch.firstRow + position) {
            out[position] = value
            word |= bit
          }
        } else if cell.count == 0, plan.isRequired {
          missing(batch.firstRow + position)
        }
        bit &<<= 1
        cellPointer += batch.stride
      }
      words[index >> 6] = word
      index = end
    }
  }

  private func decodeIdentifiers(_ batch: CellBatch) {
    guard var arena, let hashes else { return }
    self.arena = nil
    for index in 0..<batch.count {
      let cell = batch.cells[index * batch.stride].trimmed()
      let row = batch.firstRow + index
      if cell.count > 0, arena.append(cell.start, Int(cell.count)) {
        hashes[row] = byteHash(cell.start, Int(cell.count))
      } else {
        if cell.count == 0 { missing(row) }
        arena.appendEmpty()
        hashes[row] = 0
      }
    }
    self.arena = arena
  }

  private func decodeTexts(_ batch: CellBatch) {
    guard let memory, var arena, let hashes, let slots = textSlots else { return }
    self.arena = nil
    let out = memory.data.assumingMemoryBound(to: UInt32.self)
    let mask = textMask
    for index in 0..<batch.count {
      let cell = batch.cells[index * batch.stride].trimmed()
      let row = batch.firstRow + index
      guard cell.count > 0 else {
        if cell.count == 0, plan.isRequired { missing(row) }
        continue
      }
      let length = Int(cell.count)
      let hash = byteHash(cell.start, length)
      var position = Int(truncatingIfNeeded: hash >> 7) & mask
      while true {
        let number = Int(slots[position])
        if number == 0 {
          let new = arena.count
          guard arena.append(cell.start, length) else { break }
          hashes[new] = hash
          slots[position] = UInt32(new + 1)
          out[row] = UInt32(new)
          memory.validity[row >> 6] |= 1 << UInt64(row & 63)
          break
        }
        if hashes[number - 1] == hash, arena.equals(number - 1, cell.start, length) {
          out[row] = UInt32(number - 1)
          memory.validity[row >> 6] |= 1 << UInt64(row & 63)
          break
        }
        position = (position + 1) & mask
      }
    }
    self.arena = arena
  }

  @inline(never)
  func missing(_ row: Int) { fault(row, .emptyRequiredCell, [:]) }

  @inline(never)
  func fault(_ row: Int, _ code: LedgerCode, _ arguments: [String: DiagnosticArgument]) {
    var all = arguments
    all["field"] = .text(plan.header)
    faults.append(CellFault(row: row, header: plan.header, code: code, all))
  }

  @inline(never)
  func fault(_ row: Int, _ code: LedgerCode, found cell: Cell) { fault(row, code, ["found": .text(cell.text)]) }
}

/// Some cells of one column: `cells`, `cells + stride` … for the rows from `firstRow`.
struct CellBatch {
  let cells: UnsafePointer<Cell>
  let stride: Int
  let count: Int
  let firstRow: Int
}
