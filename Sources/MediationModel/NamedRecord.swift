/// What a text means among the records of one entity.
package enum NamedRecord: Hashable, Sendable {
  case row(Int)
  /// Several records have the name; each is meant only by its identifier.
  case several([Int])
  case none
}

extension Table {
  /// The record that a text names: by its identifier, else by its name. A jurisdiction is also named by its six digits
  /// without `CN-`, and by the beginning of its name where only one begins so (武清 for 武清区). Linear in the records.
  package func named(_ text: String) -> NamedRecord {
    let typed = text.trimmingBlanks()
    if let row = row(ofIdentifier: typed) { return .row(row) }
    let isPlace = entity.name == Schema.jurisdiction
    if isPlace, typed.utf8.count == 6, typed.utf8.allSatisfy({ (48...57).contains($0) }),
      let row = row(ofIdentifier: "CN-\(typed)")
    {
      return .row(row)
    }
    guard !typed.isEmpty, let names = column("name") else { return .none }
    var rows = (0..<rowCount).filter { names.text(at: $0) == typed }
    if rows.isEmpty, isPlace { rows = (0..<rowCount).filter { names.text(at: $0)?.hasPrefix(typed) ?? false } }
    return rows.count == 1 ? .row(rows[0]) : rows.isEmpty ? .none : .several(rows)
  }

  /// Identifiers and names to suggest in the place of one that means nothing: of the first 5,000 records, since looking
  /// for the nearest takes long.
  package var suggestions: [String] {
    let rows = 0..<min(rowCount, 5_000)
    let names = column("name")
    return rows.compactMap { names?.text(at: $0) } + rows.map { identifier(at: $0) }
  }
}
