import Campaigns

extension PlanWords {
  /// What cannot all be had, in sentences: one for each norm and clause that falls short, and one that says what of the plan
  /// file stands against them. Empty where everything is met.
  var conflict: [String] {
    let short = report.shortfalls
    if short.isEmpty { return [] }
    var order: [Key] = []
    var groups: [Key: [BuildingPlanReport.DemandResult]] = [:]
    for demand in short {
      let key = Key(norm: demand.norm, part: demand.part)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(demand)
    }
    return order.map { sentence(groups[$0] ?? []) } + [against]
  }

  private struct Key: Hashable {
    let norm: String
    let part: String?
  }

  private func sentence(_ demands: [BuildingPlanReport.DemandResult]) -> String {
    guard let first = demands.first else { return "" }
    let missing = demands.reduce(0) { $0 + $1.missing }
    let asked = demands.reduce(0) { $0 + $1.missingBefore + $1.added }
    let places = Set(demands.map(\.district)).count
    let what = norm(first.norm, part: first.part)
    return language.pick(
      "“\(what)”（\(citations(first))）在 \(places) 个辖区要补 \(asked)，办得到 \(asked - missing)，还差 \(missing)。",
      "“\(what)” (\(citations(first))) asks for \(asked) more in \(places) districts; \(asked - missing) can be had, \(missing) are missing."
    )
  }

  /// The limits of which one step more leaves less missing.
  private var against: String {
    let helping = report.limits.compactMap { use in
      use.gain.flatMap { gain in gain.shortfallMoved < gain.shortfall ? (use, gain) : nil }
    }
    if helping.isEmpty {
      return language.pick(
        "试过的限制里，没有哪一条单独放宽一步就能少差：要几条一起放宽，或者添别的办法。",
        "Of the limits that were tried none leaves less missing by itself: several have to give, or something else has to be done."
      )
    }
    let named = helping.map { use, gain in
      let place = line(of: use)
      let less = gain.shortfall - gain.shortfallMoved
      return language.pick(
        "\(limit(use))（\(place)，\(step(use, gain)) 就少差 \(less) 分）",
        "\(limit(use)) (\(place); \(step(use, gain)) leaves \(less) less missing)")
    }
    return language.pick(
      "和它们不能同时做到的是计划文件的：\(named.joined(separator: "；"))。",
      "What stands against them in the plan file: \(named.joined(separator: "; ")).")
  }
}
