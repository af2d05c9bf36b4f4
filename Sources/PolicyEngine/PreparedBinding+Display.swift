import LuaRuntime
import MediationModel
import PolicyModel

extension PreparedBinding {
  /// A cell as a file would write it; nil when it is missing.
  func display(type: Int, column index: Int, row: Int, _ schema: Schema) -> String? {
    let bound = columns[type][index]
    guard let value = bound.value(at: row) else { return nil }
    switch bound.kind {
    case .boolean: return value == 0 ? "false" : "true"
    case .date: return Day(number: Int32(truncatingIfNeeded: value)).description
    case .enumeration:
      guard case .enumeration(let members, _) = recordTypes[type].columns[index].storage,
        members.indices.contains(Int(value))
      else { return nil }
      return members[Int(value)]
    case .set(let name):
      let members = schema.enumeration(name)?.members ?? []
      return members.indices.filter { value >> Int64($0) & 1 == 1 }.map { members[$0].name }.joined(separator: ";")
    case .text: return bound.text(at: row)
    case .number, .month, .timestamp, .reference: return String(value)
    }
  }
}
