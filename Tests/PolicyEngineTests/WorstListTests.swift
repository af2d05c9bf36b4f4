import MediationModel
import PolicyEngine
import PolicyModel
import Testing

/// The list of the worst: the most missing first, then by identifier, in whatever order the records stand.
@Suite struct WorstListTests {
  private static let policy = InventedPolicy(
    parameters: """
      staff_min = { label = "人数下限", unit = "person", is = 3, cite = "一" },
      """,
    facts: """
      { id = "staff", label = "人数", of = "organization", count = "mediator" },
      """,
    requirements: """
      { id = "asked", label = "要求", of = "organization", force = "must", cite = "一",
        all = { { value = "staff", at_least = "staff_min" } } },
      """)

  /// Identifiers of 400 records by the name of their order.
  private static func identifiers(_ order: String) -> [String] {
    let rising = (0..<400).map { "org-\(1000 + $0)" }
    switch order {
    case "falling": return rising.reversed()
    case "dealt": return (0..<400).map { rising[$0 * 151 % 400] }
    case "one out of place": return rising[1..<399] + [rising[0], rising[399]]
    case "of many lengths": return (0..<400).map { "o\($0)" }
    case "Chinese": return (0..<400).map { "机构\(1000 + $0)" }
    case "one Chinese": return rising[..<399] + ["org-中"]
    default: return rising
    }
  }

  @Test(
    "It is what sorting every finding gives",
    arguments: ["rising", "falling", "dealt", "one out of place", "of many lengths", "Chinese", "one Chinese"], [1, 7])
  func list(order: String, limit: Int) throws {
    let ids = Self.identifiers(order)
    // Most lack one or two; a few lack all three.
    let staff = ids.indices.map { $0 % 97 == 5 ? 0 : $0 % 3 + 1 }
    let asked = try Self.policy.asked { given in
      for (id, count) in zip(ids, staff) {
        given.add("organization", id, ["jurisdiction": "甲区", "kind": "township_centre"])
        given.add(count, "mediator", ["organization": id])
      }
    }
    let failing = zip(ids, staff).filter { $0.1 < 3 }
    let wanted = failing.sorted { $0.1 != $1.1 ? $0.1 < $1.1 : $0.0 < $1.0 }.prefix(limit)
    var binding = Binding(asOf: try #require(Day("2024-12-31")), worstLimit: limit)
    for workers in [1, 3] {
      binding.workers = workers
      let slice = try #require(try asked.workspace.evaluate(binding).first?.norms.first?.slices.first)
      #expect(slice.worst.map(\.subject.id) == wanted.map(\.0))
      #expect(slice.more == failing.count - limit)
    }
  }
}
