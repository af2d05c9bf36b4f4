import MediationModel

extension ArbitraryPolicy {
  /// Classifications stand before the norms that read them.
  mutating func writeClassifications(_ count: Int) {
    for index in 0..<count {
      let isUnique = index % 2 == 1
      var writer = rule(on: entity)
      var states: [String] = []
      var earlier: [String] = []
      for number in 0..<random.integer(1...3) {
        let condition = writer.condition(depth: 2)
        // Where one state alone may hold, each leaves out those before it.
        let terms = (isUnique ? earlier.map { "not \($0)" } : []) + [condition]
        earlier.append(condition)
        let expect = random.chance(50) ? "\n    expect = \(function(on: entity))," : ""
        states.append(
          """
              { id = "s\(number)", label = "状态", cite = "一",
                when = function(o, p)
                  return \(terms.joined(separator: " and "))
                end,\(expect) },
          """)
      }
      let id = "class_\(index)"
      let when = random.chance(50) ? "when = \(function(on: entity))," : ""
      add(
        .classifications, id,
        """
        of = "\(entity)", cite = "一", hit = "\(isUnique ? "unique" : "first")", hit_because = "先后", \(when) states = {
        \(states.joined(separator: "\n"))
            }, otherwise = { id = "other", label = "其他", outcome = "\(random.pick(["indeterminate", "not_applicable"]))" }
        """)
      let names = states.indices.map { "s\($0)" } + ["other"]
      words.classifications[entity, default: []].append(.init(name: id, states: names))
    }
  }

  mutating func writeNorm(_ index: Int) {
    switch index % 20 {
    case 0: writeTarget("target_\(index)")
    case 1: writeQuota("quota_\(index)")
    case 2: writeStage("stage_\(index)")
    case 3: writeDuty("duty_\(index)")
    default: writeRequirement("rule_\(index)")
    }
  }

  // MARK: Requirements

  private mutating func writeRequirement(_ id: String) {
    let when = random.chance(50) ? "when = \(function(on: entity)),\n    " : ""
    let join = random.pick(["all", "any"])
    let parts = (0..<random.pick([1, 1, 1, 2, 3])).map { _ in part(depth: 2) }
    let force = random.chance(10) ? "force = \"should\", " : ""
    add(
      .requirements, id,
      "of = \"\(entity)\", cite = \"一\", \(force)\(when)\(join) = { \(parts.joined(separator: ",\n      ")) }")
  }

  private mutating func part(depth: Int) -> String {
    let facts = words.facts[entity] ?? []
    let booleans = fields(entity) { $0.type == .boolean } + (words.truthFacts[entity] ?? [])
    switch random.integer(0...11) {
    case 0:
      return
        "{ value = \(function(on: entity, number: true)), \(random.pick(["at_least", "at_most", "equals"])) = \"\(random.pick(["small", "large", "most", "nothing"]))\" }"
    case 1, 2:
      let amounts = fields(entity) { if case .integer = $0.type { true } else { $0.type == .percent } }
      let days = fields(entity) { $0.type == .date }
      if !amounts.isEmpty, random.chance(60) {
        return
          "{ value = \"\(random.pick(amounts))\", \(random.pick(["at_least", "at_most", "equals"])) = \"\(random.pick(["small", "large", "nothing", "unset"]))\" }"
      }
      if !days.isEmpty {
        return "{ value = \"\(random.pick(days))\", \(random.pick(["on_or_before", "on_or_after"])) = \"held_until\" }"
      }
    case 3 where !facts.isEmpty:
      return
        "{ value = \"\(random.pick(facts))\", \(random.pick(["at_least", "at_most", "equals"])) = \"\(random.pick(["small", "nothing", "large"]))\" }"
    case 4 where facts.count > 1:
      return
        "{ share = { \"\(random.pick(facts))\", \"\(random.pick(facts))\" }, \(random.pick(["at_least", "at_most"])) = \"\(random.pick(["half", "fine", "series"]))\" }"
    case 5 where !booleans.isEmpty: return "{ has = \"\(random.pick(booleans))\" }"
    case 6 where !sets.isEmpty:
      let name = random.pick(sets.map(\.name))
      return "{ includes = \"\(name)\", every = \"of_\(name)\" }"
    case 7 where depth > 0:
      return "{ \(random.pick(["all", "any"])) = { \(part(depth: depth - 1)),\n        \(part(depth: depth - 1)) } }"
    default: break
    }
    return "{ label = \"问\", test = \(function(on: entity)) }"
  }

  // MARK: Norms of places

  private var level: String { "district" }

  private mutating func writeTarget(_ id: String) {
    let facts = words.facts["jurisdiction"] ?? []
    let body =
      random.chance(60)
      ? "count = \"\(random.pick(facts))\", out_of = \"\(random.pick(facts))\", at_least = \"\(random.pick(["half", "fine", "series"]))\""
      : "count = \"\(random.pick(facts))\", \(random.pick(["at_least", "at_most"])) = \"\(random.pick(["small", "large"]))\""
    add(.targets, id, "cite = \"一\", per = \"\(level)\", \(body)")
  }

  private mutating func writeQuota(_ id: String) {
    let parents = fields(entity) { if case .reference(let target) = $0.type { target != "authority" } else { false } }
    let over = random.chance(50) || parents.isEmpty ? level : parentEntity(random.pick(parents))
    add(
      .quotas, id,
      "cite = \"一\", of = \"\(entity)\", \(filter(on: entity)) over = { \"\(over)\" }, at_least = \"\(random.pick(["small", "nothing", "large"]))\", at_most = \"\(random.pick(["small", "large"]))\""
    )
  }

  private func parentEntity(_ field: String) -> EntityName {
    if case .reference(let target)? = schema.entity(entity)?.field(field)?.type { target } else { "jurisdiction" }
  }

  private mutating func evidence() -> String {
    let dates = fields(entity) { $0.type == .date || $0.type == .timestamp }
    let when = random.chance(40) ? "when = \(function(on: "jurisdiction")), " : ""
    let at =
      random.chance(70) ? "\(random.pick(["at_least", "at_most"])) = \"\(random.pick(["small", "large"]))\", " : ""
    if random.chance(30) {
      return "per = \"\(level)\", \(when)\(at)count = \"\(random.pick(words.facts["jurisdiction"] ?? ["stated"]))\""
    }
    let date = dates.isEmpty ? "" : "date = \"\(random.pick(dates))\", "
    return "per = \"\(level)\", \(when)\(at)\(date)\(filter(on: entity)) count = \"\(entity)\""
  }

  private mutating func writeStage(_ id: String) {
    let due = random.pick([
      "by = \"2024-06-30\"", "before = \"2024-12-31T17:00\"", "from = \"2024-01-01\", through = \"2025-03-31\"",
    ])
    add(.stages, id, "cite = \"一\", \(due), \(evidence())")
  }

  private mutating func writeDuty(_ id: String) {
    let cycle = random.pick([
      "cycle = \"year\", due = { \"07-31\", \"next 01-31\" }", "cycle = \"half_year\"", "cycle = \"quarter\"",
    ])
    add(.duties, id, "cite = \"一\", \(cycle), \(evidence())")
  }
}
