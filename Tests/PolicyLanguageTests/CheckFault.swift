import Diagnostics
import LuaSyntax
import PolicyLanguage
import Reporting
import Testing

/// A change that gives the checker something to find, and every line that it must then say.
struct CheckFault: Sendable, CustomTestStringConvertible {
  let what: String
  let changes: [Change]
  /// Whole lines in Chinese, in order; none where nothing may be said.
  let lines: [String]

  init(_ what: String, _ changes: [Change], says lines: [String]) {
    self.what = what
    self.changes = changes
    self.lines = lines
  }

  var testDescription: String { what }

  static let all = ofFunctions + ofTables + ofDecisions + ofSilences
}

@Suite("What the checker finds") struct CheckFaultTests {
  @Test("is told in exactly these lines, in English at the same places", arguments: CheckFault.all)
  func isToldInTheseLines(_ fault: CheckFault) throws {
    let folder = try SampleFolder(fault.changes)
    #expect(folder.lines(.zh) == fault.lines)
    let english = folder.lines(.en)
    #expect(english.count == fault.lines.count)
    for (english, chinese) in zip(english, fault.lines) {
      #expect(english.prefix { $0 != " " } == chinese.prefix { $0 != " " })
      #expect(english.split(separator: " ").last == chinese.split(separator: " ").last)
      for leftover in ["⟦", "⟧", "{"] { #expect(!(english + chinese).contains(leftover)) }
    }
  }

  @Test("is nothing where nothing is wrong, or where nobody can tell", arguments: CheckFault.thatAreNone)
  func isNothing(_ case: CheckFault) throws {
    let folder = try SampleFolder(`case`.changes)
    #expect(folder.lines(.en) == [])
    #expect(folder.result.isValid)
  }

  @Test("is described once") func isDescribedOnce() {
    let all = CheckFault.all + CheckFault.thatAreNone
    #expect(Set(all.map(\.what)).count == all.count)
  }

  @Test("keeps no policy from being opened when it is a warning") func warnings() throws {
    let text = #"{ id = "x", label = "例", of = "organization", count = "dispute" },"#
    let folder = try SampleFolder([.entry("facts", text)])
    #expect(folder.result.isValid)
    #expect(folder.result.diagnostics.map(\.severity) == [.warning])
    #expect(folder.result.policies.first?.warnings == folder.result.diagnostics)
  }

  @Test("is the same every time") func order() throws {
    let changes = CheckFault.ofTables.first { $0.lines.count == 2 }?.changes ?? []
    let first = try SampleFolder(changes).lines(.zh)
    for _ in 0..<5 { #expect(try SampleFolder(changes).lines(.zh) == first) }
  }
}
