import Foundation
import LineEditing
import Testing

@testable import WorkbenchCommands

/// Commands behind a colon.
@Suite struct ReplCommandTests {
  @Test func `a command is known by its name, its Chinese name, and any beginning that only one has`() throws {
    let session = try TestSession.small()
    #expect(session(":as-of") == "2024-12-31")
    #expect(session(":评估日") == "2024-12-31")
    #expect(session("：as") == "2024-12-31")
    #expect(session(":s") == "! repl.ambiguous-command")
    #expect(session(":evalute") == "! repl.unknown-command")
    #expect(session(":为什么") == "! repl.usage")
    for verb in ReplVerb.all {
      #expect(throws: Never.self) { _ = try ReplVerb.find(verb.name) }
      #expect(try ReplVerb.find(verb.zh).name == verb.name)
      #expect(session(":help \(verb.name)").contains(":\(verb.name)"))
    }
  }

  @Test func `every command of the manual is there`() {
    let named = [
      "help", "open", "reload", "as-of", "set", "unset", "evaluate", "why", "compare", "sweep", "seek", "sensitivity",
      "plan", "show", "doc", "type", "time", "format", "history", "save", "load", "pin", "out", "quit",
    ]
    #expect(Set(ReplVerb.all.map(\.name)) == Set(named))
  }

  @Test func `raising the street target flips the districts that arithmetic says`() throws {
    let session = try TestSession.tianjin()
    #expect(session(":set township_coverage@2025-12-31 = 100") == "情景\n  township_coverage@2025-12-31 = 100")
    let comparison = session(":compare")
    #expect(comparison.contains("达标 9 → 6，未达标 5 → 7，无法判断 2 → 3"))
    for (district, flip) in [("滨海新区", "达标 → 未达标"), ("静海区", "达标 → 未达标"), ("宝坻区", "达标 → 无法判断")] {
      let line = comparison.split(separator: "\n").first { $0.contains(district) }
      #expect(line?.contains(flip) == true, "\(district)")
    }
    #expect(session(":unset township_coverage@2025-12-31") == "情景  没有改动")
    #expect(session(":compare").contains("没有一个结果不同"))
    #expect(session(":unset township_coverage") == "! repl.not-set")
  }

  @Test func `a change that makes no sense leaves the scenario as it was`() throws {
    let session = try TestSession.tianjin()
    _ = session(":set enterprise_coverage@2025-12-31 = 85")
    let before = session(":set")
    for line in [
      ":set enterprise_coverage = 90", ":set enterprise_coverage@2025-12-31 = 185", ":set nosuch = 1",
      ":set enterprise_coverage@2025-13-31 = 90", ":set staffing_scope = nosuch", ":set 85", ":as-of 2025-02-30",
      ":load /nowhere.lua", ":open /nowhere",
    ] {
      #expect(session(line).contains("! "), "\(line)")
      #expect(session(":set") == before, "\(line)")
    }
    #expect(session(":as-of") == "2025-12-31")
  }

  @Test func `a scenario that was saved is loaded again, and simulate runs it`() throws {
    let folder = try TemporaryFolder()
    let session = try TestSession.tianjin()
    _ = session(":set enterprise_coverage@2025-12-31 = 85")
    _ = session(":set staffing_scope = all")
    let before = session(":compare")
    #expect(session(":save \(folder.path("a.lua")) 企业 85%").hasPrefix("已写入"))
    #expect(session(":save \(folder.path("a.lua"))") == "! repl.file-exists")
    _ = session(":unset all")
    #expect(session(":load \(folder.path("a.lua"))").contains("enterprise_coverage@2025-12-31 = 85"))
    let lines = before.split(separator: "\n").dropFirst(4)
    #expect(session(":compare").split(separator: "\n").dropFirst(4) == lines)
    let run = try BuiltProgram.run("simulate", folder.path("a.lua"), "Examples/tianjin")
    #expect(run.status == 2)
    #expect(run.output.contains("企业 85%"))
  }

  @Test func `reloading a broken file keeps the last good one and says so`() throws {
    let workspace = try SmallWorkspace()
    let session = try TestSession.small(workspace)
    #expect(session("count('organization')") == "2")
    try workspace.folder.write("return {", to: "policies/small/trial/rules.lua")
    let answer = session(":reload")
    #expect(answer.contains("! syntax."))
    #expect(answer.contains("! repl.kept-last"))
    #expect(session("evaluate('open_book')[1]") == "")
    #expect(session("norm('open_book').kind") == "requirement")
    try workspace.folder.write(
      SmallWorkspace.rules.replacing("open_book", with: "other_book"), to: "policies/small/trial/rules.lua")
    try workspace.folder.write(
      "return { { norm = \"other_book\", as_of = \"2024-12-31\", columns = { \"published\", \"expect\" }, rows = { { true, \"satisfied\" } } } }\n",
      to: "policies/small/trial/fixtures.lua")
    #expect(session(":reload").contains("台账"))
    #expect(session("norm('other_book').kind") == "requirement")
  }

  @Test func `the last question becomes a fixture that holds`() throws {
    let folder = try TemporaryFolder()
    let session = try TestSession.tianjin()
    #expect(session(":pin") == "! repl.nothing-to-pin")
    _ = session(":why township_centres 武清区")
    let text = session(":pin")
    #expect(text.contains("entity_based_township_centres = 28, townships = 30"))
    #expect(text.contains("outcome = \"not_satisfied\", part = 28, whole = 30"))
    #expect(session(":pin \(folder.path("f.lua"))").hasPrefix("已写入"))
    #expect(try folder.text("f.lua").hasPrefix("return {\n"))
    _ = session(":why township_staffing TC-120114-01")
    #expect(session(":pin").contains("full_time_mediators = 0"))
  }

  @Test func `answers go to a file from one out to the next`() throws {
    let folder = try TemporaryFolder()
    let session = try TestSession.small()
    #expect(session(":out \(folder.path("o.txt"))") == "")
    #expect(session("1 + 1") == "")
    #expect(session("nosuch") == "! lua.unknown-name")
    #expect(!folder.exists("o.txt"))
    #expect(session(":out").hasPrefix("已写入"))
    #expect(try folder.text("o.txt") == "2\n")
    #expect(session("1 + 1") == "2")
  }

  @Test func `JSON answers are one line each`() throws {
    let session = try TestSession.small()
    _ = session(":format json")
    #expect(session("{ 1, 2, { a = 'b' } }") == "[1,2,{\"a\":\"b\"}]")
    #expect(session("evaluate('open_book')") == "[]")
    #expect(session(":format xml") == "! repl.usage")
  }

  @Test func `completion offers what may stand there`() throws {
    let session = try TestSession.tianjin().session
    func offered(_ text: String) -> [String] {
      ReplCompletion(session).completion(of: Array(text), at: text.count)?.candidates.map(\.text) ?? []
    }
    #expect(Set(offered(":se")) == ["set", "seek", "sensitivity"])
    #expect(offered(":评估").sorted() == ["as-of", "evaluate"])
    #expect(offered(":why township_c") == ["township_centres"])
    #expect(offered(":why township_centres 武") == ["武清区"])
    #expect(offered(":set enterprise_").contains("enterprise_coverage@2025-12-31"))
    #expect(offered(":as-of 2025").contains("2025-12-31"))
    #expect(offered("p.enterprise") == ["enterprise_coverage"])
    #expect(offered("ledger.organization_") == ["organization_year"])
    #expect(offered("district(\"武") == ["武清区"])
    #expect(offered("count(\"organ").contains("organization"))
    #expect(offered("count(\"organization\", function(o) return o.entity_").contains("entity_based"))
    #expect(offered("evaluate(\"township_ce") == ["township_centres"])
    #expect(offered("evalu") == ["evaluate"])
    #expect(offered("zzz").isEmpty)
  }

  @Test func `what is pasted at once is parted into statements`() throws {
    let session = try TestSession.small().session
    #expect(session.statements(in: "t = {\n\t'甲',\n}\n#t") == ["t = {\n\t'甲',\n}", "#t"])
    #expect(session.statements(in: ":set x = 1\n:compare") == [":set x = 1", ":compare"])
    #expect(session.statements(in: "1 + 1\n\n:compare") == ["1 + 1", ":compare"])
    #expect(session.statements(in: ":as-of 2025-01-01\n1 + 1") == [":as-of 2025-01-01", "1 + 1"])
    // One of Lua stays one; so do changes of records in braces.
    for text in [
      "1 + 1", "a = 1\nb = 2", "for i = 1, 2 do\n  print(i)\nend", ":set facts {\n add = 'x' }",
    ] {
      #expect(session.statements(in: text) == [text], "\(text)")
    }
    #expect(!session.isComplete(":set facts { add = \"x\","))
    #expect(session.isComplete(":set facts { add = \"{\" }"))
    #expect(session.isComplete(":set facts {\n"))
  }
}
