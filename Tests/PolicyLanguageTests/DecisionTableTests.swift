import PolicyLanguage
import PolicyModel
import Testing

@Suite("A decision table") struct DecisionTableTests {
  private func table(_ norm: String, _ changes: [Change] = []) throws -> DecisionTable {
    let opened = try SampleFolder.good(changes)
    let found = try #require(opened.policy.norm(norm))
    return try #require(opened.decisionTable(of: found))
  }

  @Test("has a row for each way into a state, then the rest") func classification() throws {
    let table = try table("certificate_state")
    #expect(table.takesFirst)
    #expect(
      table.columns == [
        .path(["issued_on"]), .written("add_years(issued_on, p.held_years)"), .path(["status"]),
      ])
    #expect(table.rows.map(\.isRest) == [false, false, true])
    #expect(
      table.rows.map(\.answer) == [
        .state(id: "extended", label: "延续"), .state(id: "withdrawn", label: "收回"), .state(id: "kept", label: "没有规定"),
      ])
    #expect(
      table.rows[0].cells == [
        [.against("<=", .path(["p", "last_covered"]))], [.against(">", .path(["p", "as_of"]))], [],
      ])
    #expect(table.rows[1].cells == [[], [], [.equals("cancelled", true)]])
  }

  @Test("of a requirement says of whom it is asked, who meets it, and that the rest do not") func requirement() throws {
    let table = try table("staffing")
    #expect(table.rows.first?.answer == .outcome(.notApplicable))
    #expect(table.rows.first?.cells.first == [.equals("township_centre", false)])
    #expect(table.rows.dropFirst().dropLast().map(\.answer) == [.outcome(.satisfied), .outcome(.satisfied)])
    #expect(table.rows.last?.answer == .outcome(.notSatisfied))
    #expect(table.columns.contains(.written("includes(facilities, p.needed)")))
  }

  @Test("leaves out ways that no record can take, and turns returns into conditions") func ways() throws {
    let text = """
      { id = "x", label = "例", of = "organization", cite = "一/人数", states = {
          { id = "a", label = "甲", when = function(o)
              if o.kind == "other" then return false end
              return o.kind == "other" or o.active or not known(o, "closed_on")
            end } },
        otherwise = { id = "none", label = "无", outcome = "reported" } },
      """
    let table = try table("x", [.entry("rules.classifications", text)])
    #expect(table.columns == [.path(["kind"]), .path(["active"]), .path(["closed_on"])])
    #expect(
      table.rows.map(\.cells) == [
        [[.equals("other", false)], [.isTrue(true)], []], [[.equals("other", false)], [], [.known(false)]],
        [[], [], []],
      ])
  }

  @Test("is not made of targets and the like") func others() throws {
    let opened = try SampleFolder.good()
    for norm in ["district_coverage", "experts", "review", "summary", "spirit"] {
      let found = try #require(opened.policy.norm(norm))
      #expect(opened.decisionTable(of: found) == nil)
    }
  }
}
