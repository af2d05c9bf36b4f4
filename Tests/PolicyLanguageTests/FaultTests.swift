import Diagnostics
import PolicyLanguage
import Reporting
import Testing

@Suite("Every fault in a policy file that we can name")
struct FaultTests {
  @Test("gives exactly these lines, in English at the same places, and no policy", arguments: Fault.all)
  func givesExactlyTheseLines(_ fault: Fault) throws {
    let folder = try SampleFolder(fault.changes)
    #expect(folder.lines(.zh) == fault.lines)
    #expect(fault.lines.contains { $0.hasSuffix(" [\(fault.code)]") })
    // A point that nothing cites is a fault of the document's policies together; each of them is whole.
    #expect(folder.result.policies.isEmpty == (fault.code != PolicyCode.uncoveredPoint.rawValue))
    #expect(!folder.result.isValid)
    #expect(folder.result.diagnostics.map(\.severity).allSatisfy { $0 == .error })
    let english = folder.lines(.en)
    #expect(english.count == fault.lines.count)
    for (english, chinese) in zip(english, fault.lines) {
      #expect(english.contains(": error: "))
      // The same place and the same code.
      #expect(english.prefix { $0 != " " } == chinese.prefix { $0 != " " })
      #expect(english.split(separator: " ").last == chinese.split(separator: " ").last)
    }
    for line in english + fault.lines {
      for leftover in ["⟦", "⟧", "“”", "{found}", "{nearest}", "{known}", "{key}"] { #expect(!line.contains(leftover)) }
    }
  }

  @Test("has an example, for every code of the policy language")
  func everyCodeHasAnExample() {
    let shown = Set(Fault.all.map(\.code))
    #expect(PolicyCode.allCases.map(\.rawValue).filter { !shown.contains($0) } == [])
  }

  @Test("is described once")
  func everyFaultIsDescribedOnce() {
    #expect(Set(Fault.all.map(\.what)).count == Fault.all.count)
  }

  @Test("says in English what it says in Chinese")
  func englishLinesInFull() throws {
    let samples: [(Change, String)] = [
      (
        .text("parameters.lua", #"unit = "person", is = 2"#, with: #"unit = "persons", is = 2"#),
        "sample/staff/parameters.lua:8:74: error: There is no unit “persons”. Did you mean “person”? Known: person, "
          + "organization, institution, township, committee, dispute, agreement, event, class_hour, submission, "
          + "nomination, record …. [policy.unknown-unit]"
      ),
      (
        .text("parameters.lua", #"by = "2024-12-31""#, with: #"by = "2024-13-31""#),
        "sample/staff/parameters.lua:5:14: error: The date “2024-13-31” of “by” does not exist or is written wrongly; "
          + #"write it like "2024-12-31". [policy.bad-date]"#
      ),
      (
        .text("rules.lua", "p.held_years", with: "p.tenure"),
        "sample/staff/rules.lua:18:79: error: There is no parameter “tenure”. [policy.unknown-parameter]"
      ),
      (
        .text("facts.lua", "within = true", with: #"within = "yes""#),
        "sample/staff/facts.lua:4:70: error: “within” must be true or false; found a quoted text. [policy.wrong-type]"
      ),
    ]
    for (change, line) in samples { #expect(try SampleFolder([change]).lines(.en) == [line]) }
  }

  @Test("comes out in the same order every time")
  func theOrderIsTheSameEveryTime() throws {
    let change = Change.file("guidance.lua", "return {\n  {},\n  {},\n}\n")
    let first = try SampleFolder([change]).lines(.zh)
    #expect(first.count == 6)
    for _ in 0..<5 { #expect(try SampleFolder([change]).lines(.zh) == first) }
  }
}
