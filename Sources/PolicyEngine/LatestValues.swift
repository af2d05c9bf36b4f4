import MediationModel

/// The latest dated value per parent. Merging keeps the later one, of two on one day the one with the greater id.
struct LatestValues: Sendable {
  struct Entry: Sendable {
    let date: Int64
    /// Nil: the latest record does not say.
    let value: Int64?
    private let table: Table
    private let row: Int

    init(date: Int64, _ table: Table, row: Int, value: Int64?) {
      self.date = date
      self.value = value
      self.table = table
      self.row = row
    }

    /// Made only for those of one day: a text for every record would cost more than all the rest.
    private var id: String { table.identifier(at: row) }

    func isNotBefore(_ other: Entry) -> Bool { date == other.date ? id >= other.id : date > other.date }

    /// The one with the greater identifier, which says nothing.
    func silenced(with other: Entry) -> Entry {
      let last = id >= other.id ? self : other
      return Entry(date: date, last.table, row: last.row, value: nil)
    }
  }
  var entries: [Entry?]
  /// A record that may count but whose filter or date is unknown: the latest cannot be told.
  var uncertain: [Bool]

  init(rows: Int) {
    entries = [Entry?](repeating: nil, count: rows)
    uncertain = [Bool](repeating: false, count: rows)
  }

  mutating func offer(_ entry: Entry, at row: Int) {
    if let current = entries[row], current.isNotBefore(entry) { return }
    entries[row] = entry
  }

  /// The same for numbers that must agree: of two different ones of one day none is known.
  mutating func offerAgreeing(_ entry: Entry, at row: Int) {
    if let current = entries[row], current.date == entry.date, current.value != entry.value {
      entries[row] = current.silenced(with: entry)
    } else {
      offer(entry, at: row)
    }
  }

  mutating func merge(_ other: LatestValues) {
    for row in entries.indices {
      if let entry = other.entries[row] { offer(entry, at: row) }
      uncertain[row] = uncertain[row] || other.uncertain[row]
    }
  }
}
