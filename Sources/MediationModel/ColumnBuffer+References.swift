import Diagnostics

/// The table that a column of references points into, as far as it is read.
enum ReferenceTarget {
  /// Read: its identifiers, and those of its records that were set aside.
  case loaded(ByteStringIndex, entity: Entity, setAside: Set<String>)
  /// Read later, or the very table that is being read.
  case later
  /// Not in the ledger at all.
  case noFile(Entity)
  /// Its identifiers could not be read: nothing can be said.
  case unusable
  /// The column is not one of references.
  case none
}

extension ColumnBuffer {
  func decodeReferences(_ batch: CellBatch, _ target: ReferenceTarget) {
    switch target {
    case .loaded(let index, let entity, let setAside):
      withUnsafeTemporaryAllocation(of: PendingLookup.self, capacity: batch.count) { pending in
        guard let start = pending.baseAddress else { return }
        resolve(batch, index, start, entity, setAside)
      }
    case .later:
      eachReference(batch) { cell, row in deferred.append((row, cell.text)) }
    case .noFile(let entity):
      eachReference(batch) { cell, row in
        // Said once a chunk, and then once a column: a missing file is not the fault of a million cells.
        if faults.last?.code != .missingFile, !faults.contains(where: { $0.code == .missingFile }) {
          fault(
            row, .missingFile, ["found": .text(cell.text), "entity": .text(entity.name), "label": .text(entity.zh)])
        }
      }
    case .unusable, .none:
      eachReference(batch) { _, _ in }
    }
  }

  private func eachReference(_ batch: CellBatch, _ body: (Cell, Int) -> Void) {
    for index in 0..<batch.count {
      let cell = batch.cells[index * batch.stride].trimmed()
      if cell.count > 0 {
        body(cell, batch.firstRow + index)
      } else if cell.count == 0, plan.isRequired {
        missing(batch.firstRow + index)
      }
    }
  }

  private struct PendingLookup {
    var cell: Cell
    var hash: UInt64
    var slot: UInt64
    /// Where the candidate's bytes are; nil when there is no candidate.
    var bytes: UnsafePointer<UInt8>?
    var length = 0
  }

  /// In four sweeps, so that the processor has many cache misses under way at once instead of one after the other.
  private func resolve(
    _ batch: CellBatch, _ index: ByteStringIndex, _ pending: UnsafeMutablePointer<PendingLookup>, _ entity: Entity,
    _ setAside: Set<String>
  ) {
    guard let memory else { return }
    let out = memory.data.assumingMemoryBound(to: Int32.self)
    for position in 0..<batch.count {
      let cell = batch.cells[position * batch.stride].trimmed()
      let hash = cell.count > 0 ? byteHash(cell.start, Int(cell.count)) : 0
      (pending + position).initialize(to: PendingLookup(cell: cell, hash: hash, slot: ByteStringIndex.free))
    }
    for position in 0..<batch.count where pending[position].hash != 0 {
      pending[position].slot = index.firstSlot(pending[position].hash).pointee
    }
    let arenas = index.strings.arenas
    for position in 0..<batch.count {
      let slot = pending[position].slot
      guard slot != ByteStringIndex.free, slot >> 32 == pending[position].hash & 0xFFFF_FFFF else { continue }
      let arena = arenas[Int(slot & 0xFFFF_FFFF) >> ChunkLayout.shift]
      let place = Int(truncatingIfNeeded: slot) & ChunkLayout.mask
      let start = arena.offsets[place]
      pending[position].length = Int(arena.offsets[place + 1] &- start)
      pending[position].bytes = UnsafePointer(arena.bytes + Int(start))
    }
    for position in 0..<batch.count {
      let lookup = pending[position]
      let row = batch.firstRow + position
      guard lookup.cell.count > 0 else {
        if lookup.cell.count == 0, plan.isRequired { missing(row) }
        continue
      }
      let length = Int(lookup.cell.count)
      var found = -1
      if let bytes = lookup.bytes, lookup.length == length, sameBytes(bytes, lookup.cell.start, length) {
        found = Int(lookup.slot & 0xFFFF_FFFF)
      }
      if found < 0 { found = index.find(lookup.cell.start, length, hash: lookup.hash) }
      if found >= 0 {
        out[row] = Int32(truncatingIfNeeded: found)
        memory.validity[row >> 6] |= 1 << UInt64(row & 63)
      } else {
        dangling(row, lookup.cell.text, index, entity, setAside)
      }
    }
  }

  /// Resolves a reference that had to wait.
  func resolveDeferred(_ target: ReferenceTarget) {
    guard case .loaded(let index, let entity, let setAside) = target, let memory else { return }
    let out = memory.data.assumingMemoryBound(to: Int32.self)
    for (row, identifier) in deferred {
      var copy = identifier
      let found = copy.withUTF8 { bytes in
        bytes.baseAddress.flatMap { index.find($0, bytes.count) }
      }
      if let found {
        out[row] = Int32(truncatingIfNeeded: found)
        memory.validity[row >> 6] |= 1 << UInt64(row & 63)
      } else {
        dangling(row, identifier, index, entity, setAside)
      }
    }
    deferred = []
  }

  @inline(never)
  private func dangling(
    _ row: Int, _ identifier: String, _ index: ByteStringIndex, _ entity: Entity, _ setAside: Set<String>
  ) {
    var arguments: [String: DiagnosticArgument] = [
      "found": .text(identifier), "entity": .text(entity.name), "label": .text(entity.zh),
    ]
    if setAside.contains(identifier) { return fault(row, .refersToSetAside, arguments) }
    // A search through many identifiers for each of many faults would take longer than reading the ledger.
    if index.strings.count <= 2_000, faults.count < 20 {
      let known = (0..<index.strings.count).lazy.map { index.strings.string($0) }
      if let nearest = nearestName(to: identifier, in: known) { arguments["nearest"] = .text(nearest) }
    }
    fault(row, .danglingReference, arguments)
  }
}
