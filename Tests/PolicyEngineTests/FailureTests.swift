import Diagnostics
import MediationModel
import PolicyEngine
import PolicyModel
import Testing

/// Functions that give no answer.
@Suite struct FailureTests {
  /// A requirement with a function, and one that only reads a field.
  private func asked(_ test: String, checksFunctions: Bool = true) throws -> Asked {
    let policy = InventedPolicy(
      requirements: """
          { id = "asked", label = "要求", of = "organization", cite = "一", all = { { label = "自定",
            test = function(o, p)
              \(test)
            end } } },
          { id = "other", label = "另一条", of = "organization", cite = "一", all = { { has = "published" } } },
        """)
    let opened = try policy.open(checksFunctions: checksFunctions)
    var given = GivenLedger(opened, districts: ["甲区"])
    for name in ["甲会", "乙会", "丙会"] {
      given.add(
        "organization", name,
        ["jurisdiction": "甲区", "kind": "other", "published": name == "乙会" ? "true" : "false", "name": name])
    }
    return Asked(opened, try given.ledger())
  }

  private func place(_ diagnostic: Diagnostic) throws -> (file: String, line: Int) {
    guard case .source(let span) = diagnostic.place else {
      Issue.record("no place in a file")
      return ("", 0)
    }
    return (String(span.file.split(separator: "/").suffix(2).joined(separator: "/")), span.start.line)
  }

  @Test("A function that never ends on one record ends its norm, with file, line and record, and no other")
  func endless() throws {
    let asked = try asked("local n = 0 while o.published do n = n + 1 end return n == 0")
    let evaluation = try asked.evaluation(on: "2024-12-31")
    let result = try #require(evaluation.norms.first { $0.norm.localID == "asked" })
    let fault = try #require(result.fault)
    #expect(result.slices.isEmpty)
    #expect(fault.code == "engine.budget-spent")
    #expect(fault.arguments["record"] == .text("organization 乙会"))
    #expect(try place(fault) == ("trial/rules.lua", 4))
    let other = try #require(evaluation.norms.first { $0.norm.localID == "other" })
    #expect(other.slices.map { $0.total[.satisfied] } == [1])
    #expect(evaluation.answers().hasFault)
    #expect(evaluation.answers().fails)
  }

  @Test("A function that fails on one record makes that record a fault, says where, and silences no other")
  func failing() throws {
    let asked = try asked("if o.published then error(\"不行\") end return true")
    let slice = try #require(try asked.result("asked", on: "2024-12-31").slices.first)
    #expect(slice.total[.fault] == 1)
    #expect(slice.total[.satisfied] == 2)
    let finding = try asked.finding("asked", "乙会", on: "2024-12-31")
    #expect(finding.outcome == .fault)
    let fault = try #require(finding.fault)
    #expect(fault.code == "engine.function-failed")
    #expect(fault.arguments["record"] == .text("organization 乙会"))
    #expect(try place(fault) == ("trial/rules.lua", 4))
    #expect(slice.worst.first == finding)
    #expect(try asked.finding("asked", "甲会", on: "2024-12-31").outcome == .satisfied)
  }

  @Test("A function that gives no verdict makes the record a fault")
  func noVerdict() throws {
    let asked = try asked("if o.published then return \"是\" end return true", checksFunctions: false)
    let finding = try asked.finding("asked", "乙会", on: "2024-12-31")
    #expect(finding.outcome == .fault)
    #expect(finding.fault?.code == "engine.bad-result")
  }

  @Test("Every record can be at fault, and each says so itself")
  func allFail() throws {
    let asked = try asked("error(\"都不行\")")
    let slice = try #require(try asked.result("asked", on: "2024-12-31").slices.first)
    #expect(slice.total[.fault] == 3)
    #expect(slice.worst.map(\.subject.id).sorted() == ["丙会", "乙会", "甲会"])
  }

  @Test("Who counts a record at fault does not know of it, and who reads its state neither")
  func countsOfFaults() throws {
    let policy = InventedPolicy(
      facts: """
          { id = "good", label = "好的", of = "jurisdiction", within = true, count = "organization",
            where = function(o) if o.published then error("不行") end return true end },
          { id = "large", label = "大的", of = "jurisdiction", within = true, count = "organization",
            where = function(o) return o.size == "large" end },
        """,
      classifications: """
          { id = "size", label = "大小", of = "organization", cite = "一",
            states = {
              { id = "large", label = "大", when = function(o) return o.published end },
              { id = "old", label = "老", when = function(o) return o.funding_secured end } },
            otherwise = { id = "none", label = "都不是", outcome = "reported" } },
        """,
      quotas: """
          { id = "two", label = "两个", cite = "一", of = "organization", where = function(o) return o.size == "large" end,
            over = { "district" }, at_most = "most" },
        """,
      stages: """
          { id = "three", label = "三个", cite = "一", open_ended = true, per = "district", count = "good" },
        """)
    var law = policy
    law.parameters = "most = { label = \"上限\", unit = \"organization\", is = 1, cite = \"一\" },"
    let asked = try law.asked { given in
      given.add(
        "organization", "甲会", ["jurisdiction": "甲区", "kind": "other", "published": "true", "funding_secured": "true"])
      given.add(
        "organization", "乙会", ["jurisdiction": "甲区", "kind": "other", "published": "true", "funding_secured": "false"])
    }
    let state = try asked.finding("size", "甲会", on: "2024-12-31")
    #expect(state.outcome == .fault)
    #expect(state.fault?.code == "engine.two-states")
    #expect(state.fault?.arguments["first"] == .text("large"))
    #expect(state.fault?.arguments["second"] == .text("old"))
    let quota = try asked.finding("two", "甲区", on: "2024-12-31")
    #expect(quota.actual == .number(.from(1, to: 2)))
    #expect(quota.outcome == .indeterminate)
    #expect(quota.excess == .from(0, to: 1))
    #expect(try asked.finding("three", "甲区", on: "2024-12-31").actual == .number(.from(0, to: 2)))
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
