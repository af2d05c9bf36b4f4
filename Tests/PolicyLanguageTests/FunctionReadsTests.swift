import PolicyLanguage
import PolicyModel
import Testing

@Suite("What a function reads") struct FunctionReadsTests {
  private struct Missing: Error {}

  private static let helper = Change.file(
    "common/has.lua",
    """
    local has = {}
    function has.people(o, p)
      return o.full_time >= p.staff_min and known(o, "closed_on")
    end
    return has

    """)

  /// What the `when` of one more requirement reads.
  private func reads(_ when: String, of entity: String = "mediator", _ changes: [Change] = []) throws -> FunctionReads {
    let field = entity == "mediator" ? "volunteer" : "published"
    let text = """
      { id = "x", label = "例", of = "\(entity)", cite = "一/人数", all = { { has = "\(field)" } },
        when = \(when) },
      """
    let opened = try SampleFolder.good(changes + [.entry("rules.requirements", text)])
    guard case .requirement(let requirement)? = opened.policy.norm("x")?.body else { throw Missing() }
    let when = try #require(requirement.when)
    return opened.reads(of: when)
  }

  private func spelled(_ reads: FunctionReads) -> [String] {
    reads.fields.map { "\($0.entity).\($0.name)" }.sorted()
  }

  @Test("is followed into helpers, for the records that they are given") func helpers() throws {
    let found = try reads(
      "function(m, p) return has.people(m.organization, p) end",
      [Self.helper, .top("rules.lua", "local has = require(\"common.has\")\n")])
    #expect(spelled(found) == ["mediator.organization", "organization.closed_on", "organization.full_time"])
    #expect(found.parameters == ["staff_min"])
    #expect(found.anyFields == [])
  }

  @Test("is every parameter and reading where the name is worked out") func anyParameter() throws {
    let found = try reads(
      "function(o, p)\n  local name = \"staff\" .. \"_min\"\n  return o.full_time >= p[name]\nend", of: "organization")
    #expect(found.parameters.isSuperset(of: ["staff_min", "held_years", "last_covered"]))
    #expect(spelled(found) == ["organization.full_time"])
  }

  @Test("is every column and fact where the name is worked out") func anyField() throws {
    let found = try reads(
      "function(o)\n  local name = \"act\" .. \"ive\"\n  return o[name]\nend", of: "organization",
      // It may read the fact that no norm reads otherwise.
      [.text("facts.lua", "exists = \"mediator\", -- allow: check.unused-fact 样例", with: "exists = \"mediator\",")])
    #expect(found.anyFields.isSuperset(of: ["active", "full_time", "has_volunteers"]))
  }

  @Test("is everything that it may reach where a call is not understood") func unknownCalls() throws {
    let found = try reads(
      "function(o) return pick(o) end", of: "organization",
      [.top("rules.lua", "local pick\npick = function(o)\n  return o.active and o.full_time > 0\nend\n")])
    #expect(found.names.isSuperset(of: ["active", "full_time"]))
  }

  @Test("is listed for every norm and fact, sorted") func listed() throws {
    let listed = try SampleFolder.good().normReads()
    let staffing = try #require(
      listed.first { if case .norm(let norm) = $0.reader { norm.localID == "staffing" } else { false } })
    #expect(staffing.fields.map(\.name) == ["active", "facilities", "kind", "published"])
    #expect(staffing.facts.map(\.name) == ["full_time"])
    #expect(staffing.parameters == ["needed", "staff_min"])
    #expect(staffing.readings == [])
    let state = try #require(
      listed.first { if case .norm(let norm) = $0.reader { norm.localID == "certificate_state" } else { false } })
    #expect(state.fields.map(\.name) == ["issued_on", "status"])
    #expect(state.readings == ["last_covered"])
    #expect(state.parameters == ["as_of", "extended_to", "held_years"])
  }
}
