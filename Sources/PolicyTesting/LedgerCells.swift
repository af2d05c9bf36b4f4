import MediationModel

/// Cells of a ledger as a file would have them.
struct LedgerCells {
  private let ledger: Ledger

  init(_ ledger: Ledger) { self.ledger = ledger }

  func text(_ entity: EntityName, id: String, _ field: Field) -> String? {
    guard let table = ledger.table(entity), let row = table.row(ofIdentifier: id),
      let column = table.column(field.name), let stored = column.value(at: row)
    else { return nil }
    func members(_ name: String) -> [String] { ledger.schema.enumeration(name)?.members.map(\.name) ?? [] }
    switch field.type {
    case .identifier: return id
    case .text: return column.text(at: row)
    case .integer: return String(stored)
    case .decimal(_, let scale): return ExactDecimal(units: stored, scale: scale).description
    case .percent: return ExactDecimal(units: stored, scale: 2).description
    case .boolean: return stored == 0 ? "false" : "true"
    case .date: return Day(number: Int32(truncatingIfNeeded: stored)).description
    case .month:
      let month = stored % 12 + 1
      return "\(stored / 12)-\(month < 10 ? "0" : "")\(month)"
    case .timestamp:
      let (hour, minute) = (stored % 1440 / 60, stored % 60)
      let day = Day(number: Int32(truncatingIfNeeded: stored / 1440))
      return "\(day)T\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    case .enumeration(let name): return members(name).indices.contains(Int(stored)) ? members(name)[Int(stored)] : nil
    case .set(let name):
      let chosen = members(name).enumerated().filter { stored >> Int64($0.offset) & 1 == 1 }.map(\.element)
      return chosen.isEmpty ? "none" : chosen.joined(separator: ";")
    case .reference(let target): return ledger.table(target)?.identifier(at: Int(stored))
    }
  }
}
