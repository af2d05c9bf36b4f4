import Diagnostics
import Foundation
import PolicyLanguage
import Reporting
import Testing

@Suite("The manual's page of checks") struct CheckManualTests {
  private let examples: CheckExamples

  init() throws { examples = try CheckExamples() }

  @Test("has an entry for every check, with an example that is reported and one that is not") func entries() {
    #expect(examples.entries.map(\.code) == CheckCode.allCases.map(\.rawValue))
    for entry in examples.entries {
      #expect(!entry.bad.isEmpty && !entry.good.isEmpty, "\(entry.code)")
      #expect(entry.zh.unicodeScalars.contains { $0.value > 0x2E7F }, "\(entry.code)")
      #expect(!entry.en.unicodeScalars.contains { $0.value > 0x2E7F }, "\(entry.code)")
    }
  }

  @Test("shows examples of which the bad give just that code and the good nothing") func examplesAreTrue() throws {
    let seen = Change.file("common/seen.lua", "local seen = {}\nreturn seen\n")
    for entry in examples.entries {
      let bad = try SampleFolder([seen] + entry.bad.map { .entry($0.place, $0.text) })
      #expect(bad.result.diagnostics.map(\.code) == [entry.code], "\(bad.lines(.en))")
      let good = try SampleFolder([seen] + entry.good.map { .entry($0.place, $0.text) })
      #expect(good.lines(.en) == [], "\(entry.code)")
    }
  }

  @Test("is what the comments say") func page() throws {
    let url = CheckExamples.root.appending(path: "Manual/checks.md")
    guard let kept = try? String(contentsOf: url, encoding: .utf8) else {
      try Data(examples.page.utf8).write(to: url)
      Issue.record("Manual/checks.md was not there and has been written; read it and run the test again")
      return
    }
    #expect(kept == examples.page, "delete Manual/checks.md and run the test twice, if it is meant")
  }
}
