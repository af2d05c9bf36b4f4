import Diagnostics
import MediationModel
import PolicyModel

/// Looks for records of a ledger that a policy would pass over without a word.
enum PlaceAudit {
  /// Districts that stand under nobody although the policy's own jurisdiction is there, places at a level not below the
  /// one above them, and figures of one day that contradict each other.
  static func warnings(_ ledger: Ledger, _ policy: Policy) -> [Diagnostic] {
    guard let places = ledger.table("jurisdiction") else { return [] }
    var found: [Diagnostic] = []
    let root = places.row(ofIdentifier: policy.jurisdiction.code)
    let levels = places.column("level")
    for row in 0..<places.rowCount {
      let parent = ledger.parent(ofJurisdiction: row)
      if root != nil, row != root, parent == nil {
        found.append(
          Diagnostic(
            EngineCode.placeWithoutParent, severity: .warning, at: places.place(ofRow: row),
            ["found": .text(places.identifier(at: row)), "root": .text(policy.jurisdiction.code)]))
      }
      if let parent, let own = levels?.value(at: row), let above = levels?.value(at: parent), own <= above {
        found.append(
          Diagnostic(
            EngineCode.levelNotBelow, severity: .warning, at: places.place(ofRow: row),
            ["found": .text(places.identifier(at: row)), "parent": .text(places.identifier(at: parent))]))
      }
    }
    return found + contradictions(ledger)
  }

  private struct FigureKey: Hashable {
    let place: Int64
    let indicator: Int64
    let date: Int64
  }

  private static func contradictions(_ ledger: Ledger) -> [Diagnostic] {
    guard let figures = ledger.table("figure"), let places = figures.column("jurisdiction"),
      let indicators = figures.column("indicator"), let dates = figures.column("date"),
      let values = figures.column("value")
    else { return [] }
    var first: [FigureKey: Int] = [:]
    first.reserveCapacity(figures.rowCount)
    var found: [Diagnostic] = []
    for row in 0..<figures.rowCount {
      guard let place = places.value(at: row), let indicator = indicators.value(at: row),
        let date = dates.value(at: row)
      else { continue }
      let key = FigureKey(place: place, indicator: indicator, date: date)
      guard let earlier = first[key] else {
        first[key] = row
        continue
      }
      if values.value(at: earlier) != values.value(at: row) {
        found.append(
          Diagnostic(
            EngineCode.figuresDisagree, severity: .warning, at: figures.place(ofRow: row),
            ["found": .text(figures.identifier(at: row)), "other": .text(figures.identifier(at: earlier))]))
      }
    }
    return found
  }
}
