extension Ledger {
  /// The column of a derived boolean field on `day`. Nil when there is no such field or it is not derived.
  ///
  /// A missing start is unknown; a start after the day is false; else a missing end is true, and an end on the day or
  /// before it is false.
  package func derivedColumn(_ entity: EntityName, _ field: String, at day: Day) -> Column? {
    guard let table = table(entity), case .holds(let from, let until)? = table.entity.field(field)?.derivation,
      let starts = table.column(from), let ends = table.column(until)
    else { return nil }
    return Column.computed(rows: table.rowCount, kind: .boolean, width: 1) { row in
      guard starts.isKnown(row) else { return nil }
      if starts.stored(at: row) > Int64(day.number) { return 0 }
      guard ends.isKnown(row) else { return 1 }
      return ends.stored(at: row) <= Int64(day.number) ? 0 : 1
    }
  }
}
