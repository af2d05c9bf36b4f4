package import Diagnostics
import LuaRuntime
import MediationModel
package import PolicyModel

/// Reads a plan file: a table, read like the files of a policy. Its `kind` says what it plans.
package enum PlanFile {
  /// - Throws: everything that is wrong with the file as it stands. Whether its names exist shows only beside policies and
  ///   a ledger.
  package static func read(_ path: String) throws(InvalidInput) -> CampaignPlan {
    let collector = Collector()
    let plan = TableFile.node(path, collector).flatMap { decode($0, path, collector) }
    guard let plan, !collector.hasErrors else { throw InvalidInput(collector.diagnostics) }
    return plan
  }

  /// Whether a file is a plan: it has a `kind`, which a scenario has not.
  /// - Throws: what keeps the file from being read at all.
  package static func isPlan(_ path: String) throws(InvalidInput) -> Bool {
    let collector = Collector()
    guard let node = TableFile.node(path, collector), !collector.hasErrors else {
      throw InvalidInput(collector.diagnostics)
    }
    var reader = TableReader(node, collector, what: path)
    return reader?.has("kind") ?? false
  }

  /// The same of a text; `path` is what its faults are told under.
  package static func read(_ text: String, as path: String) throws(InvalidInput) -> CampaignPlan {
    let collector = Collector()
    let plan = TableFile.node(path, Array(text.utf8), collector).flatMap { decode($0, path, collector) }
    guard let plan, !collector.hasErrors else { throw InvalidInput(collector.diagnostics) }
    return plan
  }

  private static func decode(_ node: PolicyNode, _ path: String, _ collector: Collector) -> CampaignPlan? {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard var reader = TableReader(node, collector, what: name) else { return nil }
    reader.languageVersion()
    // A word that is no kind has been told; nothing more can be said of the rest.
    let kind = reader.has("kind") ? reader.word("kind", as: CampaignKind.self) : .building
    switch kind {
    case .building?: return BuildingCampaignReader(reader, collector).read().map { .building($0) }
    case .selection?:
      var selection = SelectionPlanReader(reader, collector)
      return selection.read().map { .selection($0) }
    case nil: return nil
    }
  }
}
