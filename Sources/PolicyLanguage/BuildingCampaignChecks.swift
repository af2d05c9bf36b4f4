import Diagnostics
import MediationModel
import PolicyModel

/// What a building plan's file says against itself.
struct BuildingCampaignChecks {
  private let campaign: BuildingCampaign
  private let pauses: [(month: CalendarMonth, place: DiagnosticPlace)]
  private let node: PolicyNode
  private let collector: Collector

  init(
    _ campaign: BuildingCampaign, pauses: [(month: CalendarMonth, place: DiagnosticPlace)], node: PolicyNode,
    _ collector: Collector
  ) {
    self.campaign = campaign
    self.pauses = pauses
    self.node = node
    self.collector = collector
  }

  func run() {
    checkMonths()
    checkNames()
    checkLimits()
  }

  private func fault(_ code: PlanCode, _ place: DiagnosticPlace, _ arguments: [String: DiagnosticArgument]) {
    collector.add([Diagnostic(code, at: place, arguments)])
  }

  /// Longer plans are no plans.
  private static let mostMonths = 120

  private func checkMonths() {
    let (from, through) = (campaign.from, campaign.through)
    let place = node.child("through").map { DiagnosticPlace.source($0.span) } ?? campaign.place
    if through < from {
      return fault(.monthsReversed, place, ["found": .text(through.description), "from": .text(from.description)])
    }
    if campaign.months > Self.mostMonths {
      fault(
        .outOfRange, place,
        [
          "found": .text("\(from)…\(through): \(campaign.months)"), "range": .text("1…\(Self.mostMonths)"),
        ])
    }
    for item in campaign.items {
      for month in [item.from, item.through].compactMap({ $0 }) { checkInside(month, item.place) }
      if let first = item.from, let last = item.through, last < first {
        fault(.monthsReversed, item.place, ["found": .text(last.description), "from": .text(first.description)])
      }
    }
    for session in campaign.sessions { checkInside(CalendarMonth(of: session.date), session.place) }
    for (month, place) in pauses { checkInside(month, place) }
  }

  private func checkInside(_ month: CalendarMonth, _ place: DiagnosticPlace) {
    if month < campaign.from || month > campaign.through {
      fault(
        .outsideMonths, place,
        [
          "found": .text(month.description), "from": .text(campaign.from.description),
          "through": .text(campaign.through.description),
        ])
    }
  }

  private func checkNames() {
    var seen: Set<String> = []
    for (id, place) in campaign.items.map({ ($0.id, $0.place) }) + campaign.sessions.map({ ($0.id, $0.place) })
    where !seen.insert(id).inserted {
      guard case .source(let span) = place else { continue }
      collector.report(.duplicateIdentifier, at: span, ["found": .text(id)])
    }
    if campaign.items.isEmpty, campaign.sessions.isEmpty, !collector.hasErrors {
      collector.report(.missingKey, at: node.span, ["key": .text("items")])
    }
  }

  private func checkLimits() {
    var seen: Set<[String?]> = []
    for capacity in campaign.capacities {
      if let item = capacity.item, !campaign.items.contains(where: { $0.id == item }) {
        fault(.unknownItem, capacity.place, Collector.unknown(item, among: campaign.items.map(\.id)))
      }
      if !seen.insert([capacity.district, capacity.item]).inserted {
        let found = [capacity.district, capacity.item].compactMap { $0 }.joined(separator: ", ")
        fault(.twoValues, capacity.place, ["found": .text("capacity: \(found)")])
      }
    }
  }
}
