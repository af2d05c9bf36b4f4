import Diagnostics
import Foundation
import PolicyLanguage
import Testing

/// A policy of the test's own words, written to a temporary folder and opened.
struct InventedPolicy {
  var readings = ""
  var parameters = ""
  var facts = ""
  /// Lua before what `rules.lua` returns.
  var rulesHead = ""
  var requirements = ""
  var classifications = ""
  var targets = ""
  var quotas = ""
  var stages = ""
  var duties = ""
  var measures = ""

  /// - Parameter checksFunctions: false opens functions that make no sense.
  func open(checksFunctions: Bool = true) throws -> OpenedPolicy {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent("policy-engine-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    let folder = root.appendingPathComponent("invented/trial")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files {
      let place = ["jurisdiction.lua", "sources.lua"].contains(name) ? folder.deletingLastPathComponent() : folder
      try text.write(to: place.appendingPathComponent(name), atomically: true, encoding: .utf8)
    }
    let result = PolicyOpener.open([folder.path], coverage: false, checksFunctions: checksFunctions)
    #expect(result.diagnostics.filter { $0.severity == .error } == [])
    return try #require(result.policies.first)
  }

  /// The policy with a ledger made for it.
  func asked(_ fill: (inout GivenLedger) -> Void) throws -> Asked {
    let opened = try open()
    var given = GivenLedger(opened, districts: ["甲区"])
    fill(&given)
    return Asked(opened, try given.ledger())
  }

  private var files: [(String, String)] {
    [
      (
        "jurisdiction.lua",
        """
        return { code = "CN-XX", name = "试行省", levels = { "province", "district", "township" },
          authorities = { { id = "bureau", label = "试行局" } } }
        """
      ),
      (
        "sources.lua",
        """
        return { { id = "trial-1", title = "试行通知", issuers = { "试行局" }, issued = "2024-03-10",
          clauses = { { no = "一", gist = "各项" },
            { no = "1", points = { { id = "1", gist = "步骤" }, { id = "2", gist = "另一步" } } } } } }
        """
      ),
      (
        "policy.lua",
        "return { language = 1, title = \"试行\", source = \"trial-1\", readings = { \(readings) } }"
      ),
      ("parameters.lua", "return {\n\(parameters)\n}"),
      ("facts.lua", "return {\n\(facts)\n}"),
      (
        "rules.lua",
        "\(rulesHead.isEmpty ? "" : rulesHead + "\n")return { requirements = {\n\(requirements)\n}, classifications = {\n\(classifications)\n} }"
      ),
      ("targets.lua", "return { targets = {\n\(targets)\n}, quotas = {\n\(quotas)\n} }"),
      ("measures.lua", "return {\n\(measures)\n}"),
      ("calendar.lua", "return { stages = {\n\(stages)\n}, duties = {\n\(duties)\n} }"),
    ]
  }
}
