import Diagnostics
import MediationModel
import PolicyEngine
import PolicyModel
import Testing

/// Functions that give no answer.
@Suite struct FailureTests {
  private func failure(_ test: String) throws -> Diagnostic {
    let policy = InventedPolicy(
      requirements: """
          { id = "asked", label = "要求", of = "organization", cite = "一", all = { { label = "自定",
            test = function(o, p)
              \(test)
            end } } },
        """)
    let asked = try policy.asked { given in
      for name in ["甲会", "乙会", "丙会"] {
        given.add(
          "organization", name,
          ["jurisdiction": "甲区", "kind": "other", "published": name == "乙会" ? "true" : "false", "name": name])
      }
    }
    return try #require(throws: EvaluationFailure.self) { try asked.evaluation(on: "2024-12-31") }.diagnostic
  }

  private func place(_ diagnostic: Diagnostic) throws -> (file: String, line: Int) {
    guard case .source(let span) = diagnostic.place else {
      Issue.record("no place in a file")
      return ("", 0)
    }
    return (String(span.file.split(separator: "/").suffix(2).joined(separator: "/")), span.start.line)
  }

  @Test("A function that never ends on one record is stopped there, with file, line and record")
  func endless() throws {
    let diagnostic = try failure("local n = 0 while o.published do n = n + 1 end return n == 0")
    #expect(diagnostic.code == "engine.budget-spent")
    #expect(diagnostic.arguments["record"] == .text("organization 乙会"))
    #expect(try place(diagnostic) == ("trial/rules.lua", 4))
  }

  @Test("A function that fails on one record says which, and where")
  func failing() throws {
    let diagnostic = try failure("if o.published then error(\"不行\") end return true")
    #expect(diagnostic.code == "engine.function-failed")
    #expect(diagnostic.arguments["record"] == .text("organization 乙会"))
    #expect(try place(diagnostic) == ("trial/rules.lua", 4))
  }

  @Test("The first record that fails is the one told, whatever the number of workers")
  func firstFailure() throws {
    let diagnostic = try failure("error(\"都不行\")")
    #expect(diagnostic.arguments["record"] == .text("organization 甲会"))
  }

  @Test("A norm or a subject that does not exist is refused with the nearest name")
  func unknownNames() throws {
    let workspace = try Repository.example()
    let binding = Binding(asOf: .init(number: 20_000))
    let norm = try #require(throws: EvaluationFailure.self) {
      try workspace.explain(norm: "township_centers", subject: "和平区", binding)
    }
    #expect(norm.diagnostic.code == "engine.unknown-norm")
    #expect(norm.diagnostic.arguments["nearest"] == .text("township_centres"))
    let subject = try #require(throws: EvaluationFailure.self) {
      try workspace.explain(norm: "township_centres", subject: "没有区", binding)
    }
    #expect(subject.diagnostic.code == "engine.unknown-subject")
    #expect(subject.diagnostic.arguments["found"] == .text("没有区"))
  }
}
