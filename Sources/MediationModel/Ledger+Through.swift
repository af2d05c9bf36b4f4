extension Ledger {
  /// The ledger with what it covers on `day` covered through a later day as well: nothing happens in between but what is
  /// added. For a future that somebody plans.
  package func covering(from day: Day, through last: Day) -> Ledger {
    let entries = manifest.entries.map { entry -> Manifest.Entry in
      guard let through = entry.through, through >= day, through < last else { return entry }
      return Manifest.Entry(
        entity: entry.entity, jurisdiction: entry.jurisdiction, from: entry.from, through: last, note: entry.note)
    }
    return Ledger(
      schema: schema, tables: tables,
      manifest: Manifest(entries: entries, rows: manifest.rows, parents: manifest.parents), flags: flags,
      workers: workers, base: self)
  }
}
