import Foundation
import Testing

/// Commands that need no ledger: version, check, show, test.
@Suite struct PolicyFileCommandTests {
  private let notice = "Policies/tianjin/organization-building-2024"

  @Test("The version is one line, and a second about the linked Lua")
  func version() throws {
    let run = try BuiltProgram.run("version")
    #expect(run.status == 0)
    #expect(run.remarks == "")
    #expect(run.lines.first?.wholeMatch(of: /policy \d+\.\d+\.\d+/) != nil)
    #expect(run.lines.dropFirst().first?.contains("Lua 5.4") == true)
  }

  @Test("An unknown command or option is a fault of usage")
  func usage() throws {
    for arguments in [["judge"], ["check"], ["check", notice, "--loud"], ["show", notice, "--format", "xml"]] {
      let run = try BuiltProgram.run(arguments)
      #expect(run.status == 64, "\(arguments)")
      #expect(run.output == "", "\(arguments)")
      #expect(run.remarks.contains("Usage:"), "\(arguments)")
    }
  }

  @Test("Help is an answer: standard output, and 0")
  func help() throws {
    let run = try BuiltProgram.run("--help")
    #expect(run.status == 0)
    #expect(run.remarks == "")
    for command in ["check", "evaluate", "explain", "show", "test", "version"] {
      #expect(run.output.contains(command))
    }
  }

  @Test("A policy in order says so and ends with 0", arguments: ["zh", "en"])
  func checkGood(language: String) throws {
    let run = try BuiltProgram.run("check", notice, "--language", language)
    #expect(run.status == 0)
    #expect(run.remarks == "")
    #expect(run.output.contains(language == "zh" ? "没有错误" : "in order"))
    #expect(run.lines.count == 1)
  }

  @Test("A fault is told with file, line and column on standard error, and ends with 3")
  func checkBad() throws {
    let small = try SmallWorkspace(
      rules: """
        return {
          requirements = {
            { id = "open_book", label = "公布", of = "organisation", cite = "一/公布", all = { { has = "published" } } },
          },
        }

        """)
    let run = try BuiltProgram.run("check", small.policies)
    #expect(run.status == 3)
    #expect(run.output == "")
    #expect(run.remarks.contains("small/trial/rules.lua:3:44: "))
    #expect(run.remarks.contains("organization"))
  }

  @Test("The faults of a policy are also a document")
  func checkBadAsDocument() throws {
    let small = try SmallWorkspace(rules: "return { requirements = { { id = \"x\" } } }\n")
    let run = try BuiltProgram.run("check", small.policies, "--format", "json", "--language", "en")
    #expect(run.status == 3)
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(document["schema"] as? String == "policy-workbench.diagnostics/1")
  }

  @Test("A folder that is not there is a fault of the input")
  func noSuchFolder() throws {
    let run = try BuiltProgram.run("check", "Policies/nowhere")
    #expect(run.status == 3)
    #expect(run.output == "")
    #expect(run.remarks.contains("Policies/nowhere"))
  }

  @Test("The whole of a policy can be shown as text, a norm by itself, and as a document")
  func show() throws {
    let text = try BuiltProgram.run("show", notice)
    #expect(text.status == 0)
    #expect(text.output.contains("township_staffing"))
    let norm = try BuiltProgram.run("show", notice, "--norm", "township_staffing")
    #expect(norm.status == 0)
    #expect(norm.output.contains("三（一）2"))
    #expect(norm.lines.count < text.lines.count)
    let json = try BuiltProgram.run("show", notice, "--format", "json")
    #expect(json.status == 0)
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(document["schema"] as? String == "policy-workbench.policies/1")
  }

  @Test("A norm that does not exist is refused with the nearest name")
  func showUnknownNorm() throws {
    let run = try BuiltProgram.run("show", notice, "--norm", "township_stafing")
    #expect(run.status == 3)
    #expect(run.output == "")
    #expect(run.remarks.contains("township_staffing"))
  }

  @Test("Fixtures that all hold end with 0")
  func testGood() throws {
    let small = try SmallWorkspace()
    let run = try BuiltProgram.run("test", small.policies)
    #expect(run.status == 0)
    #expect(run.remarks == "")
    #expect(run.output.contains("2"))
  }

  @Test("A fixture that does not hold is told with its place, and ends with 2")
  func testBad() throws {
    let small = try SmallWorkspace()
    try small.folder.write(
      """
      return {
        { norm = "open_book", as_of = "2024-12-31", columns = { "published", "expect" }, rows = {
          { true, "not_satisfied" },
        } },
      }

      """, to: "policies/small/trial/fixtures.lua")
    let run = try BuiltProgram.run("test", small.policies)
    #expect(run.status == 2)
    #expect(run.output.contains("fixtures.lua:3"))
    let json = try BuiltProgram.run("test", small.policies, "--format", "json")
    #expect(json.status == 2)
    #expect(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) is [String: Any])
  }

  @Test("Where there is no fixture to run the answer is no, with a word on standard error")
  func testNothing() throws {
    let small = try SmallWorkspace()
    let run = try BuiltProgram.run("test", small.policies, "--filter", "nothing", "--language", "en")
    #expect(run.status == 2)
    #expect(run.remarks == "There was no fixture to run.\n")
  }

  @Test("A reader that goes away ends the program without a word")
  func closedPipe() throws {
    let run = try BuiltProgram.shell(
      "\"$POLICY\" show \(notice) --format json | head -1; echo \"${PIPESTATUS[0]}\"")
    #expect(run.lines.first == "{")
    #expect(run.remarks == "")
    // Ended by SIGPIPE, or done before the reader left.
    #expect(["0", "141"].contains(run.lines.last ?? ""))
  }

  @Test("A warning is told and changes nothing, unless warnings count")
  func warnings() throws {
    let small = try SmallWorkspace(
      rules: """
        return {
          requirements = {
            { id = "open_book", label = "公布", of = "organization", cite = "一/公布",
              when = function(o)
                local kind = o.kind
                return o.active
              end, all = { { has = "published" } } },
          },
        }

        """)
    let run = try BuiltProgram.run("check", small.policies, "--language", "en")
    #expect(run.status == 0)
    #expect(run.lines.count == 1)
    #expect(run.remarks.contains("rules.lua:5:15: warning: Nothing uses “kind”."))
    let strict = try BuiltProgram.run("check", small.policies, "--strict")
    #expect(strict.status == 3)
    #expect(strict.remarks.contains("[check.unused-local]"))
  }

  @Test("What each norm reads is listed in the order of the policy")
  func facts() throws {
    let run = try BuiltProgram.run("check", notice, "--facts", "--language", "en")
    #expect(run.status == 0)
    #expect(run.remarks == "")
    #expect(run.lines.first == "tianjin/organization-building-2024")
    let at = run.lines.firstIndex { $0.hasPrefix("basic_facilities") }
    let later = run.lines.firstIndex { $0.hasPrefix("working_funds") }
    let (first, second) = (try #require(at), try #require(later))
    #expect(first < second)
    #expect(run.output.contains("p.required_facilities"))
  }

  @Test("A decision table needs no ledger; only classifications and requirements have one")
  func decisionTable() throws {
    let run = try BuiltProgram.run("explain", "--table", "certificate_state", notice)
    #expect(run.status == 0)
    #expect(run.remarks == "")
    #expect(run.lines.first == "tianjin/organization-building-2024#certificate_state 调解员证的去向")
    #expect(run.lines.last?.hasPrefix("其余：文件没有规定 not_settled") == true)
    for name in ["enterprise_committees", "certificate_stat"] {
      let refused = try BuiltProgram.run("explain", "--table", name, notice)
      #expect(refused.status == 64, "\(name)")
      #expect(refused.output == "", "\(name)")
    }
    #expect(try BuiltProgram.run("explain", "certificate_state").status == 64)
  }
}
