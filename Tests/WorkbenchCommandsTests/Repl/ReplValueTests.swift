import Testing

@testable import WorkbenchCommands

/// Records, facts and numbers of the law as lines read them.
@Suite struct ReplValueTests {
  @Test func `records are counted, filtered and summed, and what cannot be told is counted apart`() throws {
    let session = try TestSession.small(
      SmallWorkspace(
        organizations: """
          id,jurisdiction,kind,established_on,published
          一会,CN-XX-1,other,2024-01-01,true
          二会,CN-XX-1,other,2024-02-01,false
          三会,CN-XX-1,other,2024-03-01,

          """))
    #expect(session("count('organization')") == "3")
    #expect(session("#ledger.organization") == "3")
    #expect(session("count('organization', function(o) return o.published end)") == "1\n! repl.not-counted")
    #expect(session("count('organization', function(o) return known(o, 'published') end)") == "2")
    _ = session("list = filter(ledger.organization, function(o) return known(o, 'published') and not o.published end)")
    #expect(session("list[1].id") == "二会")
    #expect(session("sum('organization', function(o) return o.established_on end) > 0") == "true")
    #expect(session("count('nosuch')") == "! repl.line-failed")
  }

  @Test func `a record that was lent to a condition is of no use afterwards`() throws {
    let session = try TestSession.small()
    _ = session("kept = {}")
    _ = session("count('organization', function(o) kept[1] = o return true end)")
    #expect(session("kept[1].kind") == "! repl.line-failed")
  }

  @Test func `a field that is not known ends the line and names it`() throws {
    let session = try TestSession.small(
      SmallWorkspace(organizations: "id,jurisdiction,kind,established_on,published\n一会,CN-XX-1,other,2024-01-01,\n"))
    #expect(session("find('organization', '一会').published") == "! repl.unknown-value")
    #expect(session("known(find('organization', '一会'), 'published')") == "false")
    #expect(session("find('organization', '一会').publishd") == "! repl.line-failed")
  }

  @Test func `numbers print with type, unit and the day they are of`() throws {
    let session = try TestSession.tianjin()
    session.session.settings.width = 200
    #expect(
      session("p.township_full_time_min") == "1 人　（街镇中心专职调解员下限，单位：人；津人社办发〔2024〕1号 三（一）2/人数；2024-01-10 起）")
    #expect(session("p.township_full_time_min + 1") == "2")
    #expect(session("x = p.township_full_time_min") == "")
    #expect(session(":type x") == "街镇中心专职调解员下限，单位：人；津人社办发〔2024〕1号 三（一）2/人数；2024-01-10 起")
    #expect(
      session("district('武清区').entity_based_township_centres")
        == "28 个组织　（实体化街镇调解中心数 entity_based_township_centres；武清区；截至 2025-12-31）")
    #expect(session("p.as_of") == "2025-12-31　（日期，Lua 里是天数）")
    #expect(session("add_months(date('2025-01-31'), 1)") == "2025-02-28　（日期，Lua 里是天数）")
    #expect(session("p.enterprise_coverage[2].is") == "8000")
    #expect(session("p.enterprise_coverage").contains("2025-12-31   80%"))
    #expect(session("p.enterprise_coverag") == "! repl.line-failed")
  }

  @Test func `tables fit the width and align under wide characters`() throws {
    let session = try TestSession.tianjin()
    for width in [60, 80] {
      session.session.settings.width = width
      for line in ["ledger.organization", "evaluate()", "district('武清区')", ":doc organization", ":help"] {
        for text in session(line).split(separator: "\n") {
          #expect(displayWidth(String(text)) <= width, "\(width): \(text)")
        }
      }
    }
  }

  @Test func `results are tables that lines go on from`() throws {
    let session = try TestSession.tianjin()
    #expect(session("evaluate('township_centres')[1].outcome") == "satisfied")
    #expect(session("r = why('township_centres', '武清区')") == "")
    #expect(session("r[2].missing") == "1")
    #expect(session("n = 0 for _, row in ipairs(evaluate()) do n = n + row.not_satisfied end") == "")
    #expect(session("n > 0") == "true")
    #expect(session("evaluate('nosuch')") == "! repl.line-failed")
  }

  @Test func `a record stays the same under a scenario, and is refused after another ledger was opened`() throws {
    let session = try TestSession.tianjin()
    _ = session("o = find('organization', 'TC-120114-01')")
    _ = session(":set facts { close = \"organization\", ids = { \"TC-120114-01\" }, on = \"2025-06-30\" }")
    #expect(session("o.active").hasPrefix("false"))
    _ = session(":unset all")
    #expect(session("o.active").hasPrefix("true"))
    #expect(session(":reload").contains("台账"))
    #expect(session("o.active") == "! repl.line-failed")
  }
}
