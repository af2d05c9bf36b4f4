import Diagnostics
import LuaRuntime
import MediationModel
import PolicyModel

/// Reads a building plan.
struct BuildingCampaignReader {
  private var reader: TableReader
  private let collector: Collector

  /// - Parameter reader: of the whole file, with the keys that every plan has already read.
  init(_ reader: TableReader, _ collector: Collector) {
    self.reader = reader
    self.collector = collector
  }

  mutating func campaign() -> BuildingCampaign? {
    let title = reader.string("title", required: true)
    let reason = reader.string("reason")
    let from = reader.month("from", required: true)
    let through = reader.month("through", required: true)
    let level = reader.string("level", required: true)
    let asKnownOn = reader.day("as_known_on")
    let items = reader.array("items").compactMap { item($0) }
    let sessions = reader.array("sessions").compactMap { session($0) }
    let capacities = reader.array("capacity").compactMap { capacity($0) }
    let budgets = reader.child("budget").map { self.budgets($0) } ?? []
    let pauses = reader.months("pauses")
    let priorities = reader.child("priorities").map { self.priorities($0) } ?? []
    let goals = reader.has("goals") ? self.goals() : BuildingCampaign.Goal.allCases
    let includesShould = reader.boolean("include_should") ?? false
    let figures = reader.array("figures").compactMap { figure($0) }
    reader.finish()
    let place = DiagnosticPlace.source(reader.node.span)
    guard let title, let from, let through, let level else { return nil }
    var campaign = BuildingCampaign(
      title: title, from: from, through: through, level: level, items: items, place: place)
    campaign.reason = reason
    campaign.asKnownOn = asKnownOn
    campaign.sessions = sessions
    campaign.capacities = capacities
    campaign.budgets = budgets
    campaign.pauses = Set(pauses.map(\.month))
    campaign.priorities = priorities
    campaign.goals = goals
    campaign.includesShould = includesShould
    campaign.figures = figures
    BuildingCampaignChecks(campaign, pauses: pauses, node: reader.node, collector).run()
    return campaign
  }

  func read() -> BuildingCampaign? {
    var copy = self
    return copy.campaign()
  }

  // MARK: Parts

  private func item(_ node: PolicyNode) -> BuildingCampaign.Item? {
    guard var reader = TableReader(node, collector, what: "items") else { return nil }
    let id = reader.identifier()
    let label = reader.string("label", required: true)
    let labelEn = reader.string("label_en")
    let adds = reader.string("add", required: true)
    let values = reader.values("values")
    let cost = reader.yuan("cost", most: 10_000_000)
    let from = reader.month("from")
    let through = reader.month("through")
    reader.finish()
    guard let id, let label, let adds else { return nil }
    return BuildingCampaign.Item(
      id: id, label: label, labelEn: labelEn, adds: adds, values: values, cost: cost, from: from, through: through,
      place: .source(node.span))
  }

  private func session(_ node: PolicyNode) -> BuildingCampaign.Session? {
    guard var reader = TableReader(node, collector, what: "sessions") else { return nil }
    let id = reader.identifier()
    let label = reader.string("label")
    let date = reader.day("date", required: true)
    let seats = reader.count("seats", 1...1_000_000, required: true)
    let hours = reader.count("hours", 1...1_000, required: true)
    var values = reader.values("values")
    for key in ["mode", "organizer"] {
      if let word = reader.string(key) {
        values.append(.init(key, .text(word), at: .source(node.child(key)?.span ?? node.span)))
      }
    }
    let cost = reader.yuan("cost", most: 10_000_000)
    let districts = reader.strings("districts")
    reader.finish()
    guard let id, let date, let seats, let hours else { return nil }
    let hoursPlace = DiagnosticPlace.source(node.child("hours")?.span ?? node.span)
    values.append(.init("class_hours", .number(String(hours)), at: hoursPlace))
    return BuildingCampaign.Session(
      id: id, label: label ?? id, date: date, seats: seats, values: values, cost: cost, districts: districts,
      place: .source(node.span))
  }

  private func capacity(_ node: PolicyNode) -> BuildingCampaign.Capacity? {
    guard var reader = TableReader(node, collector, what: "capacity") else { return nil }
    let district = reader.string("district")
    let item = reader.string("item")
    let perMonth = reader.count("per_month", 0...1_000_000, required: true)
    reader.finish()
    return perMonth.map {
      BuildingCampaign.Capacity(district: district, item: item, perMonth: $0, place: .source(node.span))
    }
  }

  /// `["2024"] = 600000`
  private func budgets(_ node: PolicyNode) -> [BuildingCampaign.Budget] {
    guard var reader = TableReader(node, collector, what: "budget") else { return [] }
    var budgets: [BuildingCampaign.Budget] = []
    for (key, span) in node.keys {
      let amount = reader.yuan(key)
      guard let year = Int(key), (1949...2199).contains(year) else {
        collector.add([
          Diagnostic(
            PlanCode.outOfRange, at: .source(span), ["found": .text(key), "range": .text("\"1949\"…\"2199\"")])
        ])
        continue
      }
      budgets.append(.init(year: year, amount: amount, place: .source(node.child(key)?.span ?? span)))
    }
    reader.finish()
    return budgets
  }

  /// `township_staffing = 5`
  private func priorities(_ node: PolicyNode) -> [BuildingCampaign.Priority] {
    guard var reader = TableReader(node, collector, what: "priorities") else { return [] }
    let priorities = node.keys.compactMap { key, span -> BuildingCampaign.Priority? in
      reader.count(key, 1...1_000_000).map { .init(norm: key, weight: $0, place: .source(span)) }
    }
    reader.finish()
    return priorities
  }

  private mutating func goals() -> [BuildingCampaign.Goal] {
    let known = BuildingCampaign.Goal.allCases.map(\.rawValue)
    let node = reader.node.child("goals")
    var goals: [BuildingCampaign.Goal] = []
    for word in reader.strings("goals") {
      guard let goal = BuildingCampaign.Goal(rawValue: word) else {
        collector.report(.unknownWord, at: node?.span ?? reader.node.span, Collector.unknown(word, among: known))
        continue
      }
      if goals.contains(goal) {
        collector.add([
          Diagnostic(
            PlanCode.twoValues, at: .source(node?.span ?? reader.node.span), ["found": .text("goals: \(word)")])
        ])
      } else {
        goals.append(goal)
      }
    }
    if goals.isEmpty, !collector.hasErrors, let node {
      collector.report(.emptyList, at: node.span, ["key": .text("goals")])
    }
    return goals
  }

  private func figure(_ node: PolicyNode) -> BuildingCampaign.Figure? {
    guard var reader = TableReader(node, collector, what: "figures") else { return nil }
    let district = reader.string("district", required: true)
    let indicator = reader.string("indicator", required: true)
    let date = reader.day("date", required: true)
    let value = reader.count("value", 0...1_000_000_000_000, required: true)
    reader.finish()
    guard let district, let indicator, let date, let value else { return nil }
    return BuildingCampaign.Figure(
      district: district, indicator: indicator, date: date, value: value, place: .source(node.span))
  }
}
