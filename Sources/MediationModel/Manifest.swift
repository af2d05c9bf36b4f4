package import Diagnostics

/// What a ledger covers: of which records, where and when. What it does not cover is unknown, not zero.
package struct Manifest: Sendable {
  package struct Entry: Hashable, Sendable {
    package let entity: EntityName
    /// The code of the jurisdiction, which is covered with everything below it.
    package let jurisdiction: String
    /// First day covered; nil: always.
    package let from: Day?
    /// Last day covered; nil: no end.
    package let through: Day?
    package let note: String

    package init(entity: EntityName, jurisdiction: String, from: Day?, through: Day?, note: String) {
      self.entity = entity
      self.jurisdiction = jurisdiction
      self.from = from
      self.through = through
      self.note = note
    }
  }

  package let entries: [Entry]
  /// The jurisdiction of each entry.
  let rows: [Int]
  /// The row of each jurisdiction's parent, −1 at the top.
  let parents: [Int32]

  init(entries: [Entry], rows: [Int], parents: [Int32]) {
    self.entries = entries
    self.rows = rows
    self.parents = parents
  }

  /// For each jurisdiction whether the records of `entity` there are complete on `day`. Linear in entries and
  /// jurisdictions.
  package func covered(_ entity: EntityName, at day: Day) -> [Bool] {
    // 0: no entry of its own, 1: covered, 2: not covered, and neither is what is above.
    var found = [UInt8](repeating: 0, count: parents.count)
    for index in entries.indices where entries[index].entity == entity {
      let entry = entries[index]
      if let from = entry.from, day < from { continue }
      if let through = entry.through, day > through { continue }
      if found.indices.contains(rows[index]) { found[rows[index]] = 1 }
    }
    for row in found.indices where found[row] == 0 {
      var place = row
      while found[place] == 0, parents[place] >= 0 { place = Int(parents[place]) }
      let answer: UInt8 = found[place] == 1 ? 1 : 2
      place = row
      while found[place] == 0 {
        found[place] = answer
        guard parents[place] >= 0 else { break }
        place = Int(parents[place])
      }
    }
    return found.map { $0 == 1 }
  }

  /// Whether the records of `entity` in a jurisdiction (its row) are complete on `day`. Linear in entries and levels.
  package func covers(_ entity: EntityName, jurisdictionRow: Int, at day: Day) -> Bool {
    for index in entries.indices where entries[index].entity == entity {
      let entry = entries[index]
      if let from = entry.from, day < from { continue }
      if let through = entry.through, day > through { continue }
      var place = jurisdictionRow
      while place >= 0 {
        if place == rows[index] { return true }
        place = Int(parents[place])
      }
    }
    return false
  }
}

extension Manifest {
  /// The manifest of a ledger that is taken to be whole until a later day: what is covered on `known` is covered through
  /// `day`. What had ended before stays ended.
  func continued(from known: Day, through day: Day) -> Manifest {
    let entries = entries.map { entry -> Entry in
      guard let end = entry.through, end >= known, end < day else { return entry }
      return Entry(
        entity: entry.entity, jurisdiction: entry.jurisdiction, from: entry.from, through: day, note: entry.note)
    }
    return Manifest(entries: entries, rows: rows, parents: parents)
  }
}

/// A row of a manifest as written.
package struct ManifestRecord: Sendable {
  package var entity: String
  package var jurisdiction: String
  package var from: Day?
  package var through: Day?
  package var note: String
  /// Without a column.
  package var place: DiagnosticPlace
  /// Headers as written, by the field of the manifest.
  package var headers: [ManifestField: String]

  package init(
    entity: String, jurisdiction: String, from: Day?, through: Day?, note: String, place: DiagnosticPlace,
    headers: [ManifestField: String] = [:]
  ) {
    self.entity = entity
    self.jurisdiction = jurisdiction
    self.from = from
    self.through = through
    self.note = note
    self.place = place
    self.headers = headers
  }

  func place(_ field: ManifestField) -> DiagnosticPlace {
    guard case .cell(let file, let row, _) = place else { return place }
    return .cell(file: file, row: row, column: headers[field] ?? field.rawValue)
  }
}

/// The columns of a manifest.
package enum ManifestField: String, CaseIterable, Sendable {
  case entity, jurisdiction, from, through, note

  package var zh: String {
    switch self {
    case .entity: "表"
    case .jurisdiction: "辖区"
    case .from: "起"
    case .through: "止"
    case .note: "说明"
    }
  }

  /// A manifest without it says nothing.
  package var isRequired: Bool { self == .entity || self == .jurisdiction }
}
