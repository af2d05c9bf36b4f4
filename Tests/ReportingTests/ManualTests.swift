import Diagnostics
import FoundationEssentials
import PolicyLanguage
import PolicyModel
import PolicyTesting
import Testing

@testable import Reporting

@Suite struct ManualTests {
  private static let manual = String(#filePath.dropLast("/Tests/ReportingTests/ManualTests.swift".count)) + "/Manual"

  private func page(_ name: String) throws -> String {
    let bytes = try #require(FileManager.default.contents(atPath: "\(Self.manual)/\(name)"))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The Lua blocks of a page that name their file in the first line, `-- facts.lua`.
  private func luaFiles(_ page: String) -> [(name: String, text: String)] {
    page.components(separatedBy: "```lua\n").dropFirst().compactMap { block in
      guard let text = block.components(separatedBy: "\n```").first, let line = text.split(separator: "\n").first,
        line.hasPrefix("-- "), line.hasSuffix(".lua")
      else { return nil }
      return (name: String(line.dropFirst(3)), text: text + "\n")
    }
  }

  @Test func `The examples of the policy language make one policy, and its fixtures pass`() throws {
    let files = luaFiles(try page("policy-language.md"))
    #expect(
      files.map(\.name).sorted() == [
        "calendar.lua", "facts.lua", "fixtures.lua", "guidance.lua", "jurisdiction.lua", "measures.lua",
        "parameters.lua", "policy.lua", "rules.lua", "sources.lua", "targets.lua",
      ])
    let folder = FileManager.default.temporaryDirectory.appending(path: "manual-\(UUID().uuidString)")
    let policy = folder.appending(path: "example/mediation-2024")
    try FileManager.default.createDirectory(at: policy, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for file in files {
      let isShared = file.name == "jurisdiction.lua" || file.name == "sources.lua"
      let place = (isShared ? folder.appending(path: "example") : policy).appending(path: file.name)
      try Data(file.text.utf8).write(to: place)
    }
    let result = PolicyOpener.open([folder.path])
    for diagnostic in result.diagnostics {
      Issue.record("\(diagnostic.code) \(diagnostic.place) \(diagnostic.arguments)")
    }
    #expect(result.policies.first?.policy.norms.count == 10)
    let report = TestRunner.run(result.policies)
    #expect(report.counts.passed == 3)
    #expect(report.counts.isGreen)
    for result in report.results where result.status != .passed {
      Issue.record("\(result.name) \(String(describing: result.row)) \(result.mismatches) \(result.diagnostics)")
    }
  }

  @Test func `Every word of a closed list that policies may write is on the page`() throws {
    let text = try page("policy-language.md")
    for force in Force.allCases { #expect(text.contains("`\(force.rawValue)`")) }
    for reason in GuidanceReason.allCases { #expect(text.contains("`\(reason.rawValue)`")) }
    for comparison in Comparison.allCases { #expect(text.contains(comparison.rawValue)) }
    for reach in Measure.Reach.allCases { #expect(text.contains("`\(reach.rawValue)`")) }
    for cycle in Duty.Cycle.allCases { #expect(text.contains(cycle.rawValue)) }
    for name in MomentName.allCases { #expect(text.contains(name.rawValue)) }
    let outcomes = try page("evaluation.md")
    for outcome in Outcome.allCases {
      #expect(outcomes.contains("\(Names(.zh).outcome(outcome)) `\(outcome.name)`"))
    }
  }

  @Test func `No page of the manual links to a file that is not there`() throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: Self.manual) where name.hasSuffix(".md") {
      for part in try page(name).components(separatedBy: "](").dropFirst() {
        let target = part.prefix { $0 != ")" && $0 != "#" }
        if target.isEmpty || target.hasPrefix("http") { continue }
        #expect(FileManager.default.fileExists(atPath: "\(Self.manual)/\(target)"), "\(name): \(target)")
      }
    }
  }
}
