import Benchmarking
import Diagnostics
import LuaSyntax
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel
import PolicyTesting
import SourceTexts
import Testing

@testable import Reporting

@Suite("The phrasebook") struct PhrasebookTests {
  private static let codes =
    LuaSyntaxCode.allCases.map(\.rawValue) + LedgerCode.allCases.map(\.rawValue) + PolicyCode.allCases.map(\.rawValue)
    + CheckCode.allCases.map(\.rawValue)
    + EngineCode.allCases.map(\.rawValue) + TestingCode.allCases.map(\.rawValue) + ShowCode.allCases.map(\.rawValue)
    + BenchCode.allCases.map(\.rawValue)
    + SkeletonCode.allCases.map(\.rawValue) + SourceTextsCode.allCases.map(\.rawValue)
    + ScenarioCode.allCases.map(\.rawValue) + ReplCode.allCases.map(\.rawValue)
    + PlanCode.allCases.map(\.rawValue) + SelectionCode.allCases.map(\.rawValue)

  @Test("has words for every code, and for nothing else") func everyCode() {
    #expect(Self.codes.filter { Phrasebook.phrases[$0] == nil } == [])
    let known = Set(Self.codes)
    #expect(known.count == Self.codes.count)
    #expect(Phrasebook.phrases.keys.filter { !known.contains($0) }.sorted() == [])
  }

  @Test("shows a text of megabytes by its beginning and its end") func longTexts() {
    let cell = String(repeating: "字", count: 1_000_000) + "尾"
    let words = Phrasebook.fill("“{found}”", ["found": .text(cell)])
    #expect(words == "“\(String(repeating: "字", count: 200)) … \(String(repeating: "字", count: 39))尾”")
    let short = String(repeating: "x", count: 2000)
    #expect(Phrasebook.fill("{found}", ["found": .text(short)]) == short)
  }

  @Test("keeps no code in two of its parts") func partsApart() {
    #expect(Phrasebook.parts.map(\.count).reduce(0, +) == Phrasebook.phrases.count)
  }

  /// Arguments that one language may leave out, with the reason.
  private static let oneSided: [String: Set<String>] = [
    // The Chinese sentence names the table by its label, the English one by its name in files.
    "ledger.unknown-header": ["label", "entity"],
    "ledger.dangling-reference": ["label", "entity"],
    "ledger.refers-to-set-aside": ["label", "entity"],
    "ledger.missing-file": ["label"],
  ]

  @Test("names the same arguments in both languages", arguments: codes)
  func sameArguments(_ code: String) throws {
    let phrase = try #require(Phrasebook.phrases[code])
    let (zh, en) = (Set(Phrasebook.names(in: phrase.zh)), Set(Phrasebook.names(in: phrase.en)))
    #expect(zh.symmetricDifference(en) == Self.oneSided[code] ?? [])
  }

  @Test("says something in both languages, in whole brackets", arguments: codes)
  func wellFormed(_ code: String) throws {
    let phrase = try #require(Phrasebook.phrases[code])
    for text in [phrase.zh, phrase.en] {
      #expect(!text.isEmpty)
      #expect(text.filter { $0 == "⟦" }.count == text.filter { $0 == "⟧" }.count)
      let filled = Phrasebook.fill(text, [:])
      #expect(!filled.contains("⟦") && !filled.contains("⟧"))
      // An optional part without an argument could never drop.
      for part in text.split(separator: "⟦").dropFirst() {
        let inner = String(part.prefix { $0 != "⟧" })
        #expect(!Phrasebook.names(in: inner).isEmpty, "\(inner)")
      }
    }
    #expect(phrase.zh.unicodeScalars.contains { $0.properties.isIdeographic })
    #expect(!phrase.en.unicodeScalars.contains { $0.properties.isIdeographic } || code.hasPrefix("ledger."))
  }

  @Test("puts the arguments in, and keeps other braces") func fill() {
    #expect(Phrasebook.fill("“{found}” { 甲 } {A}", ["found": .text("x")]) == "“x” { 甲 } {A}")
    #expect(Phrasebook.fill("{a}{b}", ["a": .integer(3), "b": .list(["x", "y"])]) == "3x, y")
    let many = (1...13).map(String.init)
    #expect(Phrasebook.fill("{a}", ["a": .list(many)]) == "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 …")
    #expect(Phrasebook.fill("{a}", ["a": .list(many.dropLast())]) == "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12")
  }

  @Test("does not read an argument's own braces") func bracesInArguments() {
    #expect(Phrasebook.fill("{a} {b}", ["a": .text("{b} ⟦{c}⟧"), "b": .text("x")]) == "{b} ⟦{c}⟧ x")
    #expect(Phrasebook.fill("⟦{a}⟧!", ["a": .text("{b}⟧")]) == "{b}⟧!")
  }

  @Test("drops a part in double brackets when one of its arguments is absent") func optionalParts() {
    let template = "没有“{found}”。⟦是不是“{nearest}”？⟧可用：{known}"
    #expect(
      Phrasebook.fill(template, ["found": .text("a"), "nearest": .text("b"), "known": .list(["b"])])
        == "没有“a”。是不是“b”？可用：b")
    #expect(Phrasebook.fill(template, ["found": .text("a"), "known": .list(["b"])]) == "没有“a”。可用：b")
    #expect(Phrasebook.fill("⟦{a}{b}⟧", ["a": .text("x")]) == "")
  }

  @Test("words the types of Lua, where the code speaks of types") func types() {
    let arguments: [String: DiagnosticArgument] = [
      "key": .text("string"), "expected": .text("integer"), "found": .text("nil"),
    ]
    #expect(
      Phrasebook.text("policy.wrong-type", arguments, .en)
        == "“string” must be a whole number; found nothing (is return missing?).")
    #expect(Phrasebook.text("policy.unknown-parameter", ["found": .text("integer")], .zh) == "没有参数“integer”。")
  }

  @Test("gives back a code that it does not know") func unknownCode() {
    #expect(Phrasebook.text("policy.no-such-code", [:], .zh) == "policy.no-such-code")
  }
}
