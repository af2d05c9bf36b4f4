import Diagnostics
import Foundation
import MediationModel
import PolicyLanguage
import Reporting
import Testing

@Suite("workspace.lua") struct WorkspaceFileTests {
  private struct Reading {
    var file: WorkspaceFile?
    var lines: [String] = []
  }

  /// Reads a workspace of a temporary folder; paths in what comes back begin there, where they began there.
  private func read(_ text: String?, below name: String = "Examples/city") throws -> Reading {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent("workspace-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    let folder = root.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    if let text { try Data(text.utf8).write(to: folder.appendingPathComponent("workspace.lua")) }
    func plain(_ path: String) -> String { path.replacingOccurrences(of: root.path + "/", with: "") }
    #expect(WorkspaceFile.exists(in: folder.path) == (text != nil))
    do {
      let file = try WorkspaceFile.read(folder: folder.path)
      #expect(try WorkspaceFile.read(folder: folder.path + "/").policies == file.policies)
      return Reading(file: file)
    } catch { return Reading(lines: DiagnosticText.lines(error.diagnostics, .zh).map(plain)) }
  }

  @Test("has paths from its own folder") func paths() throws {
    let text = """
      return { policies = { "../../Policies/city", "./own", "/elsewhere/policies" }, ledger = "ledger",
        as_of = "2025-12-31", title = "示例" }
      """
    let file = try #require(try read(text).file)
    #expect(file.policies.count == 3)
    #expect(file.policies[0].hasSuffix("/Policies/city"))
    #expect(!file.policies[0].contains(".."))
    #expect(!file.policies[0].contains("Examples"))
    #expect(file.policies[1].hasSuffix("/Examples/city/own"))
    #expect(file.policies[2] == "/elsewhere/policies")
    #expect(file.ledger?.hasSuffix("/Examples/city/ledger") == true)
    #expect(file.asOf == Day("2025-12-31"))
  }

  @Test("may leave out the ledger and the day, and name one policy") func little() throws {
    let file = try #require(try read("return { language = 1, policies = \"p\" }").file)
    #expect(file.policies.count == 1)
    #expect(file.ledger == nil)
    #expect(file.asOf == nil)
  }

  @Test(
    "says what is wrong with it",
    arguments: [
      (nil, ["Examples/city/workspace.lua: 错误：缺少文件。请补上这个文件。 [policy.missing-file]"]),
      ("return { ledger = \"l\" }", ["Examples/city/workspace.lua:1:8: 错误：缺少“policies”，请补上。 [policy.missing-key]"]),
      (
        "return {\n  policies = {}, legder = \"l\" }",
        [
          "Examples/city/workspace.lua:2:18: 错误：不认识的键“legder”。是不是“ledger”？这里可用：language, policies, ledger, as_of, title。"
            + " [policy.unknown-key]"
        ]
      ),
      (
        "return { policies = {}, as_of = \"2025-02-30\" }",
        [
          "Examples/city/workspace.lua:1:33: 错误：“as_of”的日期“2025-02-30”不存在或写法不对，应写成 \"2024-12-31\" 这样。"
            + " [policy.bad-date]"
        ]
      ),
      (
        "return { policies = {},\n  language = 2 }",
        ["Examples/city/workspace.lua:2:14: 错误：policy.lua 写的是 language = 2，本程序只懂 1。 [policy.language]"]
      ),
      (
        "return { policies = {},\n  ledger = \"a\", ledger = \"b\" }",
        ["Examples/city/workspace.lua:2:17: 错误：键“ledger”在第2行已经写过，Lua会不声不响只留后一个。请删掉一个，或改名 [lua.duplicate-key]"]
      ),
      (
        "return { policies = {} ",
        ["Examples/city/workspace.lua:1:8: 错误：第1行的“{”一直没有结束。请在它的内容后面补上“}” [syntax.unclosed-at-end]"]
      ),
      (
        "local a\nreturn { policies = a.b }",
        ["Examples/city/workspace.lua:2:1: 错误：文件运行出错：attempt to index a nil value (local 'a') [policy.load-failed]"]
      ),
      (
        "while true do\nend",
        ["Examples/city/workspace.lua:1:1: 错误：文件用完了运行限额，已停止。请看这里是否有停不下来的循环或递归，或造了太大的表。 [policy.budget-spent]"]
      ),
      (
        "local a = 1\n",
        ["Examples/city/workspace.lua:1:1: 错误：workspace.lua 这里应写一张表 { … }，实际是 空（是不是忘了写 return？）。 [policy.not-a-table]"]
      ),
    ] as [(String?, [String])])
  func faults(text: String?, lines: [String]) throws {
    let reading = try read(text)
    #expect(reading.file?.policies == nil)
    #expect(reading.lines == lines)
  }
}
