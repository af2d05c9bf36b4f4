package import MediationModel

/// A ledger of any schema whose every field is now missing, now at an end of its range, now ordinary: nothing in it makes
/// sense, and every kind of value meets every other.
package struct ArbitraryLedger {
  private let schema: Schema
  private var random: SplitMix64
  private let root: String
  /// Texts that some records have, such as those that policies ask for.
  private let texts: [String]
  /// Of a hundred fields that may be missing.
  private let missing: Int
  private let places: Int

  /// - Parameters:
  ///   - root: code of the jurisdiction above all others.
  ///   - missing: how many of a hundred optional fields are left out.
  ///   - places: at most so many jurisdictions, at least 1.
  package init(
    schema: Schema, root: String, seed: UInt64, texts: [String] = [], missing: Int = 20, places: Int = 30
  ) {
    self.schema = schema
    self.root = root
    self.texts = ["甲", "乙", "丙"] + texts
    self.missing = missing
    self.places = max(1, places)
    random = SplitMix64(seed: seed, stream: "arbitrary-ledger")
  }

  /// - Parameter rows: records of each entity; of jurisdictions at most `places`.
  package mutating func ledger(rows: Int) throws -> Ledger { try ledger(rows: [:], otherwise: rows) }

  package mutating func ledger(rows: [EntityName: Int], otherwise: Int) throws -> Ledger {
    try records(rows: rows, otherwise: otherwise).ledger(LedgerForms(schema))
  }

  /// What the ledger is made of.
  /// - Parameters:
  ///   - rows: records of some entities.
  ///   - otherwise: records of the others; of jurisdictions at most `places`.
  package mutating func records(rows: [EntityName: Int] = [:], otherwise: Int) -> RecordList {
    var list = RecordList()
    var counts: [EntityName: Int] = [:]
    for entity in schema.entities {
      counts[entity.name] =
        entity.name == "jurisdiction" ? min(places, max(1, otherwise)) : rows[entity.name] ?? otherwise
    }
    for entity in schema.entities {
      for row in 0..<(counts[entity.name] ?? 0) { list.records.append(record(entity, row, counts)) }
    }
    let count = counts["jurisdiction"] ?? 0
    for entity in schema.entities {
      // Some kinds are covered everywhere, some in part, some nowhere.
      switch random.integer(0...9) {
      case 0: continue
      case 1:
        for row in 1..<max(2, count) where random.chance(60) && row < count {
          let through = random.chance(30) ? Day(year: 2024, month: 6, day: 30) : nil
          list.covers.append(
            .init(entity: entity.name, jurisdiction: identifier("jurisdiction", row), through: through))
        }
      default: list.covers.append(.init(entity: entity.name, jurisdiction: root, through: nil))
      }
    }
    return list
  }

  private mutating func record(_ entity: Entity, _ row: Int, _ counts: [EntityName: Int]) -> RecordList.Record {
    var cells: [RecordList.Cell] = []
    for field in entity.fields where field.type != .identifier && field.derivation == nil {
      if entity.name == "jurisdiction", field.name == "parent" {
        // The first is above all; a cycle would be refused.
        if row > 0 {
          let parent = identifier("jurisdiction", random.integer(0...((row - 1) / 3)))
          cells.append(.init(field: "parent", text: parent))
        }
        continue
      }
      if !field.required, random.chance(missing) { continue }
      if let text = cell(field, counts) { cells.append(.init(field: field.name, text: text)) }
    }
    return RecordList.Record(entity: entity.name, id: identifier(entity.name, row), cells: cells)
  }

  private func identifier(_ entity: EntityName, _ row: Int) -> String {
    entity == "jurisdiction" ? (row == 0 ? root : "\(root)-\(row)") : "\(entity)-\(row)"
  }

  private mutating func cell(_ field: Field, _ counts: [EntityName: Int]) -> String? {
    switch field.type {
    case .identifier: return nil
    case .text: return random.pick(texts)
    case .integer: return String(number(field.range ?? 0...1_000_000_000_000))
    case .decimal(_, let scale):
      return ExactDecimal(units: number(field.range ?? 0...1_000_000_000_000), scale: scale).description
    case .percent: return ExactDecimal(units: number(field.range ?? 0...10_000), scale: 2).description
    case .boolean: return random.chance(50) ? "true" : "false"
    case .date: return day().description
    case .month: return String(day().description.prefix(7))
    case .timestamp: return day().description + "T" + random.pick(["00:00", "17:00", "23:59"])
    case .enumeration(let name): return members(name).randomly(&random)
    case .set(let name):
      let share = random.pick([0, 50, 50, 50, 100])
      let chosen = members(name).filter { _ in random.chance(share) }
      return chosen.isEmpty ? "none" : chosen.joined(separator: ";")
    case .reference(let target):
      guard let count = counts[target], count > 0 else { return nil }
      return identifier(target, random.integer(0...(count - 1)))
    }
  }

  private func members(_ enumeration: String) -> [String] {
    schema.enumeration(enumeration)?.members.map(\.name) ?? []
  }

  /// An end of the range, next to one, something small, or anything.
  private mutating func number(_ range: ClosedRange<Int64>) -> Int64 {
    let chosen: Int64
    switch random.integer(0...9) {
    case 0: chosen = range.lowerBound
    case 1: chosen = range.upperBound
    case 2: chosen = range.lowerBound + 1
    case 3...7: chosen = range.lowerBound + Int64(random.integer(0...12))
    default:
      chosen = range.lowerBound + Int64(random.integer(0...Int(min(100_000, range.upperBound - range.lowerBound))))
    }
    return min(max(chosen, range.lowerBound), range.upperBound)
  }

  private mutating func day() -> Day {
    let edges = [
      "2024-02-29", "2023-02-28", "2024-12-31", "2025-01-01", "2024-06-30", "2024-07-01", "2019-02-28", "1970-01-01",
      "1949-10-01", "2199-12-31",
    ]
    if random.chance(40), let day = Day(random.pick(edges)) { return day }
    return (Day(year: 2016, month: 1, day: 1) ?? Day(number: 0)).adding(days: random.integer(0...4000))
  }
}

extension [String] {
  fileprivate func randomly(_ random: inout SplitMix64) -> String? { isEmpty ? nil : random.pick(self) }
}
