package import Diagnostics
import Synchronization

/// The typed records that policies are evaluated against, with a manifest of what they cover. Immutable; what is worked
/// out on demand is the same whenever and by whomever it is asked for.
package final class Ledger: Sendable {
  package let schema: Schema
  /// By the index of the entity in the schema; a table without a file has no rows.
  package let tables: [Table]
  package let manifest: Manifest
  /// Odd but legal facts, warnings all; at most 1,000 of a kind in detail.
  package let flags: [Diagnostic]
  package let workers: Workers

  /// The ledger that this one differs from in some tables; nil for one that was read.
  private let base: Ledger?
  private let cache = Mutex(Cache())

  private struct Cache: Sendable {
    var children: [ChildKey: ChildIndex] = [:]
    var homes: [Int: Column] = [:]
    var digest: String?
  }

  private struct ChildKey: Hashable {
    let entity: Int
    let field: Int
  }

  /// - Parameter base: a ledger whose records stand at the same rows here and refer to the same ones.
  init(
    schema: Schema, tables: [Table], manifest: Manifest, flags: [Diagnostic], workers: Workers, base: Ledger? = nil
  ) {
    self.base = base
    self.schema = schema
    self.tables = tables
    self.manifest = manifest
    self.flags = flags
    self.workers = workers
  }

  package func entityIndex(_ entity: EntityName) -> Int? { schema.entities.firstIndex { $0.name == entity } }

  package func table(_ entity: EntityName) -> Table? { entityIndex(entity).map { tables[$0] } }

  /// The rows of `child` by the row of `parent` that their reference `field` names. Nil when there is no such entity, or
  /// no such reference from the one to the other. Made when first asked for.
  package func children(of parent: EntityName, via child: EntityName, field: String) -> ChildIndex? {
    guard let parentIndex = entityIndex(parent), let childIndex = entityIndex(child),
      let fieldIndex = schema.entities[childIndex].fields.firstIndex(where: { $0.name == field }),
      schema.entities[childIndex].fields[fieldIndex].type == .reference(parent),
      let column = tables[childIndex].columns[fieldIndex]
    else { return nil }
    let key = ChildKey(entity: childIndex, field: fieldIndex)
    return cache.withLock { cache in
      if let known = cache.children[key] { return known }
      let made = ChildIndex(column: column, parentCount: tables[parentIndex].rowCount)
      cache.children[key] = made
      return made
    }
  }

  /// The jurisdiction of each row of a table, by following the entity's home fields: a column of references 4 bytes wide,
  /// −1 (and not known) where a step is unknown. Nil for an unknown entity. Made when first asked for.
  package func homeJurisdiction(_ entity: EntityName) -> Column? {
    guard let index = entityIndex(entity) else { return nil }
    if let base, index < base.tables.count, base.tables[index].rowCount == tables[index].rowCount {
      return base.homeJurisdiction(entity)
    }
    return cache.withLock { cache in
      if let known = cache.homes[index] { return known }
      let made = madeHome(of: index)
      cache.homes[index] = made
      return made
    }
  }

  private func madeHome(of entity: Int) -> Column {
    var chain: [Column] = []
    var current = entity
    // A schema whose home fields run in a circle leads nowhere.
    for _ in schema.entities.indices {
      guard let field = schema.entities[current].homeField, let column = tables[current].column(field),
        case .reference(let next) = column.kind, let nextIndex = entityIndex(next)
      else { break }
      chain.append(column)
      current = nextIndex
    }
    let arrives = schema.entities[current].name == Schema.jurisdiction
    // References that are all known are the homes already.
    if arrives, chain.count == 1, chain[0].unknownCount == 0 { return chain[0] }
    return Column.homes(rows: tables[entity].rowCount, chain: chain, arrives: arrives)
  }

  /// The row of a jurisdiction's parent; nil at the top.
  package func parent(ofJurisdiction row: Int) -> Int? {
    let parent = manifest.parents[row]
    return parent < 0 ? nil : Int(parent)
  }

  /// The jurisdiction itself, then its parents upwards (rows).
  package func ancestors(ofJurisdiction row: Int) -> [Int] {
    var found = [row]
    while let next = parent(ofJurisdiction: found[found.count - 1]) { found.append(next) }
    return found
  }

  /// 32 hexadecimal digits that change with any value, identifier, order of rows or manifest row, and with nothing else.
  /// Worked out when first asked for; linear in the size of the ledger.
  package var digest: String {
    if let known = cache.withLock({ $0.digest }) { return known }
    let made = madeDigest()
    cache.withLock { $0.digest = made }
    return made
  }
}

extension Schema {
  /// The entity that every home field leads to.
  package static let jurisdiction: EntityName = "jurisdiction"
}

extension Column {
  static func homes(rows: Int, chain: [Column], arrives: Bool) -> Column {
    let isKnown = arrives && chain.allSatisfy { $0.unknownCount == 0 && $0.elementWidth == 4 }
    let chunks = (0..<ChunkLayout.chunkCount(rows: rows)).map { chunk in
      let count = ChunkLayout.rows(inChunk: chunk, of: rows)
      let memory = ChunkMemory(rows: count, width: 4)
      let out = memory.data.assumingMemoryBound(to: Int32.self)
      if isKnown {
        for index in 0..<count { out[index] = Int32(truncatingIfNeeded: chunk << ChunkLayout.shift + index) }
        for column in chain {
          for index in 0..<count {
            let row = Int(out[index])
            guard let base = column.chunkPointers[row >> ChunkLayout.shift] else { continue }
            out[index] = base.assumingMemoryBound(to: Int32.self)[row & ChunkLayout.mask]
          }
        }
        for word in 0..<(count + 63) / 64 {
          let rest = count - word * 64
          memory.validity[word] = rest >= 64 ? .max : (1 << UInt64(rest)) - 1
        }
        return memory.finished(rows: count)
      }
      for index in 0..<count {
        var row: Int? = chunk << ChunkLayout.shift + index
        for column in chain {
          guard let here = row, column.isKnown(here) else {
            row = nil
            break
          }
          row = Int(column.stored(at: here))
        }
        if arrives, let row {
          memory.set(index, Int64(row))
        } else {
          out[index] = -1
        }
      }
      return memory.finished(rows: count)
    }
    return Column(kind: .reference(Schema.jurisdiction), rowCount: rows, elementWidth: 4, chunks: chunks)
  }
}
