extension Ledger {
  /// Cuts the ledger into `count` parts by the district of each record's home jurisdiction, for tests of partitioned
  /// evaluation. A record without a home jurisdiction goes to the first part; jurisdictions and authorities are whole in
  /// every part, and so is the manifest. A reference to a record of another part becomes unknown.
  package func partitioned(into count: Int) -> [Ledger] {
    precondition(tables.allSatisfy { $0.added.count == 0 }, "a scenario's ledger has one partition")
    let parts = max(1, count)
    let place = partOfJurisdiction(parts)
    var rows: [[[Int]]] = Array(repeating: Array(repeating: [], count: tables.count), count: parts)
    for (entity, table) in tables.enumerated() {
      if Self.replicated.contains(table.entity.name) {
        for part in 0..<parts { rows[part][entity] = Array(0..<table.rowCount) }
        continue
      }
      let home = homeJurisdiction(table.entity.name)
      for row in 0..<table.rowCount {
        let part = home?.value(at: row).map { place[Int($0)] } ?? 0
        rows[part][entity].append(row)
      }
    }
    return rows.map { taking($0) }
  }

  private static let replicated: Set<EntityName> = [Schema.jurisdiction, "authority"]

  /// Districts are dealt out in turn; what lies above districts goes with the first of its kind.
  private func partOfJurisdiction(_ parts: Int) -> [Int] {
    guard let table = table(Schema.jurisdiction) else { return [] }
    let levels = schema.enumeration("jurisdiction_level")?.members.map(\.name) ?? []
    let district = Int64(levels.firstIndex(of: "district") ?? -1)
    let level = table.column("level")
    var number: [Int: Int] = [:]
    for row in 0..<table.rowCount where level?.value(at: row) == district { number[row] = number.count % parts }
    return (0..<table.rowCount).map { row in
      ancestors(ofJurisdiction: row).lazy.compactMap { number[$0] }.first ?? 0
    }
  }

  /// The ledger of the rows chosen for each table; references to others become unknown. None may be a scenario's.
  func taking(_ rows: [[Int]]) -> Ledger {
    let renumbered = rows.map { chosen in
      Dictionary(uniqueKeysWithValues: chosen.enumerated().map { ($0.element, $0.offset) })
    }
    let parts = tables.enumerated().map { entity, table in
      let chosen = rows[entity]
      let columns = table.columns.map { column -> Column? in
        guard let column else { return nil }
        let target: Int? =
          if case .reference(let name) = column.kind { entityIndex(name) } else { nil }
        return column.taking(chosen) { value in
          target.map { renumbered[$0][Int(value)].map(Int64.init) } ?? value
        }
      }
      return Table(
        entityIndex: entity, entity: table.entity, rowCount: chosen.count, columns: columns,
        identifiers: table.identifiers.taking(chosen, workers), places: table.places.taking(chosen))
    }
    return Ledger(schema: schema, tables: parts, manifest: manifest, flags: flags, workers: workers)
  }
}

extension Column {
  /// The column of the chosen rows, each value mapped; nil becomes unknown.
  func taking(_ chosen: [Int], _ map: (Int64) -> Int64?) -> Column {
    let chunks = (0..<ChunkLayout.chunkCount(rows: chosen.count)).map { chunk in
      let count = ChunkLayout.rows(inChunk: chunk, of: chosen.count)
      let memory = ChunkMemory(rows: count, width: elementWidth)
      for index in 0..<count {
        if let value = value(at: chosen[chunk << ChunkLayout.shift + index]).flatMap(map) { memory.set(index, value) }
      }
      return memory.finished(rows: count)
    }
    return Column(
      kind: kind, rowCount: chosen.count, elementWidth: elementWidth, chunks: chunks, dictionary: dictionary)
  }
}

extension ByteStringIndex {
  func taking(_ chosen: [Int], _ workers: Workers) -> ByteStringIndex {
    var arenas: [ByteStrings.Arena] = []
    var hashes: [UnsafeMutablePointer<UInt64>] = []
    for chunk in 0..<ChunkLayout.chunkCount(rows: chosen.count) {
      let count = ChunkLayout.rows(inChunk: chunk, of: chosen.count)
      var arena = GrowingArena(strings: count)
      let values = UnsafeMutablePointer<UInt64>.allocate(capacity: count)
      for index in 0..<count {
        let bytes = strings.bytes(chosen[chunk << ChunkLayout.shift + index])
        guard let start = bytes.baseAddress else { continue }
        _ = arena.append(start, bytes.count)
        values[index] = byteHash(start, bytes.count)
      }
      arenas.append(arena.finished())
      hashes.append(values)
    }
    defer { for values in hashes { values.deallocate() } }
    return ByteStringIndex(ByteStrings(arenas: arenas), hashes: hashes, workers: workers)
  }
}

extension RecordPlaces {
  func taking(_ chosen: [Int]) -> RecordPlaces { .given(chosen.map { place(row: $0, header: nil) }) }
}
