import Foundation
import Testing

/// `policy new`, run as people run it.
@Suite struct NewCommandTests {
  private let folder: TemporaryFolder
  private var policies: String { folder.path("Policies") }

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: policies, withIntermediateDirectories: true)
  }

  private func new(_ arguments: String...) throws -> BuiltProgram.Run {
    try BuiltProgram.run(["new"] + arguments + ["--in", policies])
  }

  /// Every file below the folder with its text.
  private func files() throws -> [String: String] {
    var found: [String: String] = [:]
    let paths = try #require(FileManager.default.enumerator(atPath: policies))
    for case let path as String in paths {
      // A folder has no text.
      found[path] = (try? folder.text("Policies/\(path)")) ?? ""
    }
    return found
  }

  @Test("A new policy passes the check, and every one of its fixtures fails and says what to fill in")
  func skeleton() throws {
    let run = try new("shandong", "organization-building-2031")
    #expect(run.status == 0)
    #expect(run.remarks == "")
    let written = run.lines.filter { $0.hasPrefix("  /") }.map { String($0.dropFirst(2)) }
    #expect(written.count == 10)
    for path in written { #expect(FileManager.default.fileExists(atPath: path), "\(path)") }

    let check = try BuiltProgram.run("check", policies)
    #expect(check.status == 0)
    #expect(check.remarks == "")

    let test = try BuiltProgram.run("test", policies, "--format", "json")
    #expect(test.status == 2)
    let document = try #require(try JSONSerialization.jsonObject(with: Data(test.output.utf8)) as? [String: Any])
    let counts = try #require(document["counts"] as? [String: Int])
    #expect(counts["passed"] == 0)
    #expect(counts["skipped"] == 0)
    #expect(counts["error"] == 0)
    let text = try BuiltProgram.run("test", policies).output
    for name in ["coverage", "full_time_min", "nominations_max"] {
      #expect(text.contains("待填 parameters.lua 的 \(name)"))
    }
    for name in ["plan", "yearly_report"] { #expect(text.contains("待填 calendar.lua 的 \(name)")) }
  }

  @Test("A skeleton states no figure: each of its parameters is absent, and nothing has a day")
  func noFigures() throws {
    #expect(try new("shandong", "organization-building-2031").status == 0)
    let run = try BuiltProgram.run("show", policies, "--format", "json")
    let document = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let policy = try #require((document["policies"] as? [[String: Any]])?.first)
    let parameters = try #require(policy["parameters"] as? [[String: Any]])
    #expect(parameters.count == 3)
    for parameter in parameters { #expect((parameter["absent"] as? String)?.hasPrefix("待填") == true) }
    let due = try BuiltProgram.run("show", policies, "--due", "1990-01-01..2089-12-31", "--format", "json")
    let agenda = try #require(try JSONSerialization.jsonObject(with: Data(due.output.utf8)) as? [String: Any])
    #expect((agenda["items"] as? [Any])?.isEmpty == true)
    #expect((agenda["undated"] as? [Any])?.count == 2)
  }

  @Test("A fixture passes once its figure is filled in as the comments say")
  func filledIn() throws {
    #expect(try new("shandong", "organization-building-2031").status == 0)
    let path = "Policies/shandong/organization-building-2031/parameters.lua"
    let text = try folder.text(path)
    let filled = text.replacingOccurrences(
      of: "absent = \"待填：换成 values，每个期限一行\"", with: "values = { { by = \"2031-12-31\", is = 65 } }")
    #expect(filled != text)
    try folder.write(filled, to: path)
    let run = try BuiltProgram.run("test", policies, "--filter", "coverage_target")
    #expect(run.status == 0, "\(run.output)")
  }

  @Test("A second policy of a province adds its document at the end of sources.lua and changes nothing else")
  func secondPolicy() throws {
    #expect(try new("shandong", "organization-building-2031").status == 0)
    let before = try files()
    let run = try new("shandong", "gold-2032", "--language", "en")
    #expect(run.status == 0)
    #expect(run.lines.first == "Written:")
    let after = try files()
    for (path, text) in before where path != "shandong/sources.lua" { #expect(after[path] == text, "\(path)") }
    let (old, new) = (try #require(before["shandong/sources.lua"]), try #require(after["shandong/sources.lua"]))
    #expect(new.hasPrefix(old.dropLast(2)))
    #expect(new.hasSuffix("  },\n}\n"))
    #expect(new.contains("id = \"shandong-gold-2032\""))
    #expect(try BuiltProgram.run("check", policies).status == 0)
  }

  @Test("Beside the provinces of the repository a new policy passes the check, and theirs stay as they are")
  func besideTheOthers() throws {
    try FileManager.default.removeItem(atPath: policies)
    try FileManager.default.copyItem(
      atPath: BuiltProgram.root.appendingPathComponent("Policies").path, toPath: policies)
    for province in ["tianjin", "jilin", "tibet"] { #expect(try new(province, "trial-2031").status == 0) }
    #expect(try BuiltProgram.run("check", policies).status == 0)
    let test = try BuiltProgram.run("test", policies + "/tianjin", "--filter", "enterprise_committees")
    #expect(test.status == 0)
  }

  @Test("What exists is never touched")
  func exists() throws {
    #expect(try new("shandong", "organization-building-2031").status == 0)
    let before = try files()
    let run = try new("shandong", "organization-building-2031")
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(run.remarks.contains("shandong/organization-building-2031"))
    #expect(run.remarks.contains("[new.exists]"))
    #expect(try files() == before)
  }

  @Test("A document that sources.lua has already is not added again")
  func documentExists() throws {
    #expect(try new("shandong", "organization-building-2031").status == 0)
    try FileManager.default.removeItem(atPath: policies + "/shandong/organization-building-2031")
    let before = try files()
    let run = try new("shandong", "organization-building-2031")
    #expect(run.status == 1)
    #expect(run.remarks.contains("[new.document-exists]"))
    #expect(try files() == before)
  }

  @Test("Where the province's own files are at fault nothing is written, and the fault is told at its place")
  func faultyProvince() throws {
    #expect(try new("shandong", "organization-building-2031").status == 0)
    try folder.write("return { code = \"CN-SD\" }\n", to: "Policies/shandong/jurisdiction.lua")
    let before = try files()
    let run = try new("shandong", "gold-2032")
    #expect(run.status == 3)
    #expect(run.remarks.contains("\(policies)/shandong/jurisdiction.lua:1:8: "))
    #expect(try files() == before)
    try folder.write("return documents()\n", to: "Policies/shandong/sources.lua")
    let second = try new("shandong", "gold-2032")
    #expect(second.status == 3)
    #expect(second.remarks.contains("[new.sources-not-a-list]"))
  }

  @Test(
    "A name that can be no folder is refused, with what to write where that can be told",
    arguments: [
      ("山东", "gold-2031", "这里可以写 shandong。"), ("山东省", "gold-2031", "这里可以写 shandong。"),
      ("Shandong", "gold-2031", "这里可以写 shandong。"), ("shandong", "Gold 2031", "这里可以写 gold-2031。"),
      ("shandong", "gold_2031", "这里可以写 gold-2031。"), ("shandong", "金牌", "例如 shandong、organization-building-2025。"),
      ("shandong", "../gold", "例如"), ("shandong", "2031", "例如"), ("common", "gold-2031", "各省共用"),
      ("shangdong", "gold-2031", "是不是“shandong”"), ("tianjing", "gold-2031", "是不是“tianjin”"),
    ])
  func badNames(jurisdiction: String, name: String, says: String) throws {
    let run = try new(jurisdiction, name)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.remarks.contains(says), "\(run.remarks)")
    #expect(try files().isEmpty)
  }

  @Test("A place that the program does not know is made under its code, with its name to be filled in")
  func unknownPlace() throws {
    #expect(try new("shangdong", "gold-2031", "--code", "CN-XX").status == 0)
    let text = try folder.text("Policies/shangdong/jurisdiction.lua")
    #expect(text.contains("code = \"CN-XX\""))
    #expect(text.contains("name = \"待填\""))
    #expect(try BuiltProgram.run("check", policies).status == 0)
    #expect(try new("weifang", "gold-2031", "--code", "a\"b").status == 64)
  }

  @Test("Without a folder to write into, and without leave to, nothing is left behind")
  func nowhere() throws {
    let run = try BuiltProgram.run("new", "shandong", "gold-2031", "--in", folder.path("nowhere"))
    #expect(run.status == 1)
    #expect(run.remarks.contains("[new.no-folder]"))
    #expect(try new("shandong", "gold-2031").status == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: policies) == ["shandong"])
  }
}
