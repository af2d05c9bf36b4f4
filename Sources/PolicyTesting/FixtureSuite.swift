package import Diagnostics
import MediationModel
package import PolicyLanguage
import PolicyModel

/// The fixtures of one policy, read and not yet run.
package struct FixtureSuite: Sendable {
  package let opened: OpenedPolicy
  /// In the order of the file.
  package let entries: [FixtureEntry]
  /// What the fixtures' ledgers are built with.
  let forms: LedgerForms

  /// Reads what `fixtures.lua` gives; a policy without the file has no entries.
  package init(_ opened: OpenedPolicy) {
    self.opened = opened
    forms = LedgerForms(opened.schema)
    entries = opened.fixtures.map { FixtureDecoder(opened).entries($0.root) } ?? []
  }

  package var fixtures: [Fixture] {
    entries.compactMap { if case .fixture(let fixture) = $0 { fixture } else { nil } }
  }

  /// Everything wrong with the fixtures short of running them, their records included: what `policy check` tells.
  package func check() -> [Diagnostic] {
    var found = Set(entries.flatMap(\.diagnostics))
    for fixture in fixtures {
      do throws(InvalidInput) {
        _ = try FixtureLedger([fixture], forms, root: opened.policy.jurisdiction.code)
      } catch {
        found.formUnion(error.diagnostics)
      }
    }
    return found.sorted()
  }
}
