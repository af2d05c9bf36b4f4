import MediationModel

extension ArbitraryPolicy {
  mutating func writeParameters() {
    func parameter(_ id: String, _ unit: String, _ value: String) {
      add(.parameters, id, "cite = \"一\", unit = \"\(unit)\", \(value)")
    }
    parameter("small", "number", "is = 3")
    parameter("large", "number", "is = 20000")
    parameter("nothing", "number", "is = 0")
    parameter("most", "number", "is = 4611686018427387904")
    parameter("unset", "number", "absent = \"只写适当\"")
    parameter("held_until", "date", "is = \"2024-06-30\"")
    parameter("half", "percent", "is = 50")
    parameter("fine", "percent", "is = 33.34")
    parameter(
      "series", "percent",
      "values = { { by = \"2023-12-31\", is = 40 }, { by = \"2024-12-31\", is = 62.5 }, { by = \"2025-12-31\", is = 85 } }"
    )
    parameter("kinds", "names", "is = { \"full_time\", \"township_centre\", \"court\", \"settled\" }")
    parameter(
      "every", "names",
      "is = { \"township_centre\", \"enterprise_committee\", \"full_time\", \"part_time\", \"court\", \"union\", \"settled\", \"withdrawn\", \"lawyer\" }"
    )
    parameter("pair", "names", "is = { \"court\", \"full_time\" }")
    parameter("kind", "names", "is = \"township\"")
    parameter("unset_kind", "names", "absent = \"未列\"")
    for field in sets {
      let members = schema.enumeration(field.enumeration)?.members.map(\.name) ?? []
      let chosen = [members.first, members.last].compactMap { $0 }.map { "\"\($0)\"" }.joined(separator: ", ")
      parameter("of_\(field.name)", "names", "is = { \(chosen) }")
    }
  }

  /// Sets of the entity that norms are about.
  var sets: [(name: String, enumeration: String)] {
    (schema.entity(entity)?.fields ?? []).compactMap { field in
      if case .set(let name) = field.type { (field.name, name) } else { nil }
    }
  }

  mutating func writeFacts() {
    let own = random.shuffled(children(of: entity))
    for (index, child) in own.prefix(3).enumerated() {
      writeFact("own_\(index)", of: entity, child.entity, via: child.via, measure: index)
    }
    if let child = own.first { writeFact("any_own", of: entity, child.entity, via: child.via, measure: 3) }
    for index in 0..<3 { writeFact("placed_\(index)", of: "jurisdiction", entity, via: nil, measure: index) }
    writeFact("any_placed", of: "jurisdiction", entity, via: nil, measure: 3)
    let indicators = schema.enumeration("indicator")?.members.map(\.name) ?? []
    add(.facts, "stated", "of = \"jurisdiction\", figure = \"\(random.pick(indicators))\"")
    words.facts["jurisdiction", default: []].append("stated")
  }

  /// - Parameter measure: 0 a count, 1 a sum, 2 the latest value, 3 whether there is any.
  private mutating func writeFact(
    _ id: String, of parent: EntityName, _ child: EntityName, via: String?, measure: Int
  ) {
    let numbers = fields(child) { $0.type.isNumber }
    let amounts = fields(child) {
      switch $0.type {
      case .integer, .decimal, .percent: true
      default: false
      }
    }
    let dates = fields(child) { $0.type == .date || $0.type == .timestamp }
    var body = "of = \"\(parent)\", "
    if let via { body += "via = \"\(via)\", " } else { body += "within = true, " }
    if measure == 1, let value = amounts.isEmpty ? nil : random.pick(amounts) {
      body += "sum = \"\(child)\", value = \"\(value)\", "
    } else if measure == 2, !numbers.isEmpty {
      let days = fields(child) { $0.type == .date }
      body += "latest = \"\(child)\", value = \"\(random.pick(numbers))\", "
      if !days.isEmpty { body += "by = \"\(random.pick(days))\", " }
    } else {
      body += "\(measure == 3 ? "exists" : "count") = \"\(child)\", "
      if !dates.isEmpty, random.chance(50) {
        body += "date = \"\(random.pick(dates))\", during = \"\(random.pick(["year", "month"]))\", "
      }
    }
    add(.facts, id, body + (measure == 2 && random.chance(40) ? "" : filter(on: child)))
    if measure == 3 {
      words.truthFacts[parent, default: []].append(id)
    } else {
      words.facts[parent, default: []].append(id)
    }
  }
}
