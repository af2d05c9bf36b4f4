import Foundation
import PolicyLanguage
import PolicyModel
import Reporting
import Testing

@Suite("The policies of this repository") struct RepositoryPolicyTests {
  /// The repository, found from this file.
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  @Test("open without an error, and every point of their documents is cited") func open() {
    let result = PolicyOpener.open([Self.root + "/Policies"])
    #expect(DiagnosticText.lines(result.diagnostics, .en) == [])
    #expect(result.isValid)
    #expect(result.policies.contains { $0.policy.id == "tianjin/organization-building-2024" })
  }

  @Test("are found by their own folder, their province's and the one above, once each") func folders() {
    let tianjin = Self.root + "/Policies/tianjin"
    let one = PolicyOpener.open([tianjin + "/organization-building-2024"]).policies.map(\.policy.id)
    #expect(one == ["tianjin/organization-building-2024"])
    let all = PolicyOpener.open([tianjin]).policies.map(\.policy.id)
    #expect(Set(all).isSuperset(of: one))
    #expect(Set(all).count == all.count)
    #expect(PolicyOpener.open([tianjin, tianjin + "/", tianjin]).policies.map(\.policy.id) == all)
    let dotted = PolicyOpener.open([tianjin + "/organization-building-2024/../organization-building-2024/."])
    #expect(dotted.policies.map(\.policy.id) == one)
  }

  @Test("have the same digest every time") func digest() {
    let first = PolicyOpener.open([Self.root + "/Policies"]).policies.map(\.digest)
    #expect(first == PolicyOpener.open([Self.root + "/Policies"]).policies.map(\.digest))
    #expect(Set(first).count == first.count)
  }

  @Test("the example's workspace names folders that are there") func workspace() throws {
    let file = try WorkspaceFile.read(folder: Self.root + "/Examples/tianjin")
    #expect(!file.policies.isEmpty)
    for path in file.policies + [file.ledger].compactMap({ $0 }) {
      #expect(FileManager.default.fileExists(atPath: path), "\(path)")
    }
  }
}
