import PolicyEngine
import PolicyModel
import Testing

/// Only `must` fails an evaluation.
@Suite struct ForceTests {
  /// One organisation that says of `published` what it is given.
  private func evaluation(force: String, published: String) throws -> Evaluation {
    let policy = InventedPolicy(
      requirements: """
          { id = "open_book", label = "公布", of = "organization", force = "\(force)", cite = "一",
            all = { { has = "published" } } },
        """)
    let asked = try policy.asked { given in
      given.add("organization", "一会", ["jurisdiction": "甲区", "kind": "other", "published": published])
    }
    return try asked.evaluation(on: "2024-12-31")
  }

  @Test("A must that is not met fails, and one that cannot be told says so")
  func must() throws {
    #expect(try evaluation(force: "must", published: "true").answers() == .init(fails: false, cannotTell: false))
    #expect(try evaluation(force: "must", published: "false").answers() == .init(fails: true, cannotTell: false))
    #expect(try evaluation(force: "must", published: "").answers() == .init(fails: false, cannotTell: true))
  }

  @Test("A should that is not met is counted, and fails nothing")
  func should() throws {
    for published in ["false", ""] {
      let evaluation = try evaluation(force: "should", published: published)
      #expect(evaluation.answers() == .init(fails: false, cannotTell: false))
      let total = try #require(evaluation.norms.first?.slices.first?.total)
      #expect(total[published.isEmpty ? .indeterminate : .notSatisfied] == 1)
    }
  }

  @Test(
    "Weaker words are reported, never judged",
    arguments: ["encouraged", "approximate", "qualitative", "may"])
  func reported(force: String) throws {
    for published in ["true", "false", ""] {
      let evaluation = try evaluation(force: force, published: published)
      #expect(evaluation.answers() == .init(fails: false, cannotTell: false))
      let slice = try #require(evaluation.norms.first?.slices.first)
      #expect(slice.total[.reported] == 1)
      #expect(slice.total.total == 1)
      #expect(slice.worst == [])
      #expect(slice.more == 0)
    }
  }

  @Test("A weaker word on one dated level keeps that level from failing")
  func forceOnOneLevel() throws {
    let policy = InventedPolicy(
      parameters: """
          coverage = { label = "比例", unit = "percent", cite = "一",
            values = { { by = "2024-12-31", is = 50, force = "should" }, { by = "2025-12-31", is = 80 } } },
        """,
      facts: """
          { id = "parts", label = "个数", of = "jurisdiction", within = true, count = "organization" },
          { id = "wholes", label = "基数", of = "jurisdiction", figure = "chambers" },
        """,
      targets: """
          { id = "share", label = "比例", cite = "一", per = "district", count = "parts", out_of = "wholes",
            at_least = "coverage" },
        """)
    let asked = try policy.asked { $0.figure("chambers", 2, in: "甲区") }
    let first = try asked.evaluation(on: "2025-01-01")
    #expect(first.norms.first?.slices.map(\.force) == [.should, .must])
    #expect(first.norms.first?.slices.map { $0.total[.notSatisfied] } == [1, 0])
    #expect(!first.answers().fails)
    #expect(try asked.evaluation(on: "2025-12-31").answers().fails)
  }

  @Test("Should on a state of a classification keeps that state from failing, and must on a state fails")
  func forceOnAState() throws {
    func answers(norm: String, state: String) throws -> Bool {
      let policy = InventedPolicy(
        classifications: """
            { id = "state", label = "去向", of = "certificate", force = "\(norm)", cite = "一", states = {
                { id = "old", label = "旧证", force = "\(state)", when = function(c) return c.continuously_engaged end,
                  expect = function(c) return c.status == "cancelled" end },
              }, otherwise = { id = "other", label = "其他", outcome = "not_applicable" } },
          """)
      let asked = try policy.asked { given in
        given.add("organization", "一会", ["jurisdiction": "甲区", "kind": "other"])
        given.add("mediator", "一人", ["organization": "一会"])
        given.add(
          "certificate", "一证", ["mediator": "一人", "continuously_engaged": "true", "status": "valid"])
      }
      return try asked.evaluation(on: "2024-12-31").answers().fails
    }
    #expect(try answers(norm: "must", state: "must"))
    #expect(try !answers(norm: "must", state: "may"))
    #expect(try !answers(norm: "must", state: "should"))
    #expect(try answers(norm: "may", state: "must"))
  }
}
