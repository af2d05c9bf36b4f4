package import PolicyLanguage
import PolicyModel

/// Provinces side by side: per topic what each of them asks, and which asks more.
package struct PolicyMatrix {
  struct Entry {
    let opened: OpenedPolicy
    let norm: Norm
    let stringency: Stringency
    /// The norms of other provinces on this topic, each with where this one stands towards it.
    var orders: [(norm: Norm, order: Stringency.Order)] = []
    var othersLackFigures = false

    /// In one word; nil where no other province has the topic.
    var standing: Standing? {
      if orders.isEmpty { return nil }
      if stringency.lacksFigure { return .noFigure }
      let found = Set(orders.map(\.order))
      switch (found.contains(.stricter), found.contains(.looser)) {
      case (true, true): return .between
      case (true, false): return found.contains(.crossing) ? .crossing : .stricter
      case (false, true): return found.contains(.crossing) ? .crossing : .looser
      case (false, false):
        if found.contains(.crossing) { return .crossing }
        if othersLackFigures { return .onlyFigure }
        return found.contains(.equal) ? .equal : .incomparable
      }
    }
  }

  /// Where a norm stands among those of the other provinces on its topic.
  package enum Standing: String, Sendable, CaseIterable {
    /// Stricter than some, looser than none.
    case stricter
    /// Looser than some, stricter than none.
    case looser
    case between, equal, crossing, incomparable
    /// It gives a figure, and no other province does.
    case onlyFigure = "only_figure"
    /// The text gives no figure.
    case noFigure = "no_figure"
  }

  struct Row {
    let topic: Topic
    /// By the province's code.
    let cells: [String: [Entry]]
  }

  /// In the order in which they were opened.
  let jurisdictions: [JurisdictionProfile]
  /// In the order of `common/topics.lua`; only those that a norm has.
  let rows: [Row]

  package init(_ policies: [OpenedPolicy]) {
    var jurisdictions: [JurisdictionProfile] = []
    var topics: [Topic] = []
    var entries: [String: [Entry]] = [:]
    for opened in policies {
      let policy = opened.policy
      if !jurisdictions.contains(where: { $0.code == policy.jurisdiction.code }) {
        jurisdictions.append(policy.jurisdiction)
      }
      for topic in policy.topics where !topics.contains(where: { $0.id == topic.id }) { topics.append(topic) }
      for norm in policy.norms {
        guard let topic = norm.topic else { continue }
        entries[topic, default: []].append(
          Entry(opened: opened, norm: norm, stringency: Stringency(norm, of: policy)))
      }
    }
    self.jurisdictions = jurisdictions
    rows = topics.compactMap { topic in
      entries[topic.id].map { Row(topic: topic, cells: PolicyMatrix.compared($0)) }
    }
  }

  private static func compared(_ entries: [Entry]) -> [String: [Entry]] {
    var cells: [String: [Entry]] = [:]
    for entry in entries {
      let place = entry.opened.policy.jurisdiction.code
      var entry = entry
      let others = entries.filter { $0.opened.policy.jurisdiction.code != place }
      entry.orders = others.map { ($0.norm, entry.stringency.compared(with: $0.stringency)) }
      entry.othersLackFigures = others.allSatisfy(\.stringency.lacksFigure)
      cells[place, default: []].append(entry)
    }
    return cells
  }
}
