import Foundation
import Testing

/// `policy evaluate` and `policy explain` on the example and on a small workspace.
@Suite struct EvaluateCommandTests {
  private func document(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("The example's answer is no, as text", arguments: ["zh", "en"])
  func exampleText(language: String) throws {
    let run = try BuiltProgram.run("evaluate", "Examples/tianjin", "--language", language)
    #expect(run.status == 2)
    #expect(run.output.contains("2025-12-31"))
    #expect(run.output.contains("和平区"))
    #expect(!run.remarks.contains("error"))
  }

  @Test("The example's answer is no, as a document that says what it was made of")
  func exampleDocument() throws {
    let run = try BuiltProgram.run("evaluate", "Examples/tianjin", "--format", "json")
    #expect(run.status == 2)
    let document = try document(run.output)
    #expect(document["schema"] as? String == "policy-workbench.evaluation/1")
    let described = try #require(document["run"] as? [String: Any])
    #expect(described["as_of"] as? String == "2025-12-31")
    let policies = try #require(described["policies"] as? [[String: Any]])
    #expect(policies.compactMap { $0["id"] as? String } == ["tianjin/organization-building-2024"])
    #expect((described["ledger"] as? [String: Any])?["set_aside"] as? Int == 0)
    let norms = try #require(document["norms"] as? [[String: Any]])
    let target = try #require(norms.first { ($0["id"] as? String)?.hasSuffix("#enterprise_committees") == true })
    let results = try #require(target["results"] as? [[String: Any]])
    let heping = results.filter { ($0["subject"] as? [String: Any])?["id"] as? String == "CN-120101" }
    #expect(heping.compactMap { $0["outcome"] as? String }.prefix(2) == ["not_satisfied", "satisfied"])
  }

  @Test("The day on the command line goes before the workspace's")
  func asOf() throws {
    let run = try BuiltProgram.run("evaluate", "Examples/tianjin", "--format", "json", "--as-of", "2024-06-30")
    let described = try #require(try document(run.output)["run"] as? [String: Any])
    #expect(described["as_of"] as? String == "2024-06-30")
  }

  @Test("What cannot be meant is a fault of usage, before anything is read")
  func usage() throws {
    let faults = [
      ["Examples/tianjin", "--workers", "0"], ["Examples/tianjin", "--limit", "-1"],
      ["Examples/tianjin", "--reading", "held_until"], ["Examples/tianjin", "--nonsense"],
      ["Examples/tianjin", "--format", "html"], [],
    ]
    for arguments in faults {
      let run = try BuiltProgram.run(["evaluate"] + arguments)
      #expect(run.status == 64, "\(arguments)")
      #expect(run.output == "", "\(arguments)")
      #expect(run.remarks.contains("Usage:"), "\(arguments)")
    }
    for day in ["2025-13-01", "31.12.2025"] {
      for (language, words) in [("zh", "应写成"), ("en", "write it like")] {
        let run = try BuiltProgram.run("evaluate", "Examples/tianjin", "--as-of", day, "--language", language)
        #expect(run.status == 64)
        #expect(run.output == "")
        #expect(run.remarks.contains(day) && run.remarks.contains(words), "\(run.remarks)")
      }
    }
  }

  @Test("A folder of policies in the place of a workspace is told where it belongs")
  func policiesForWorkspace() throws {
    for folder in ["Policies", "Policies/tianjin/organization-building-2024"] {
      let run = try BuiltProgram.run("evaluate", folder)
      #expect(run.status == 64)
      #expect(run.remarks.contains("write --policies \(folder) --ledger FOLDER"))
    }
    // Any other folder lacks its file, as before.
    let other = try BuiltProgram.run("evaluate", "Examples/tianjin/ledger")
    #expect(other.status == 3)
    #expect(other.remarks.contains("workspace.lua"))
  }

  @Test("A reading or choice that does not exist is a fault of usage, with the nearest name")
  func unknownReading() throws {
    for (reading, nearest) in [("held_untill=eve", "held_until"), ("held_until=evee", "eve")] {
      let run = try BuiltProgram.run("evaluate", "Examples/tianjin", "--reading", reading, "--language", "en")
      #expect(run.status == 64)
      #expect(run.output == "")
      #expect(run.remarks.contains("Did you mean “\(nearest)”?"))
    }
  }

  @Test("Nothing that fails ends with 0, a no with 2, and what cannot be told with 4")
  func answers() throws {
    let rows = "id,jurisdiction,kind,published\n"
    for (cell, status) in [("true", Int32(0)), ("false", 2), ("", 4)] {
      let small = try SmallWorkspace(organizations: rows + "一会,CN-XX-1,other,\(cell)\n")
      #expect(try BuiltProgram.run("evaluate", small.path).status == status)
    }
    let open = try SmallWorkspace(organizations: rows + "一会,CN-XX-1,other,\n")
    #expect(try BuiltProgram.run("evaluate", open.path, "--allow-indeterminate", "open_book").status == 0)
    let both = try SmallWorkspace(organizations: rows + "一会,CN-XX-1,other,\n二会,CN-XX-1,other,false\n")
    #expect(try BuiltProgram.run("evaluate", both.path).status == 2)
  }

  @Test("Policies and ledger may be named one by one, and then a day is needed")
  func withoutAWorkspace() throws {
    let small = try SmallWorkspace()
    let arguments = ["evaluate", "--policies", small.policies, "--ledger", small.ledger]
    #expect(try BuiltProgram.run(arguments + ["--as-of", "2024-12-31"]).status == 0)
    let dayless = try BuiltProgram.run(arguments)
    #expect(dayless.status == 64)
    #expect(dayless.output == "")
    #expect(dayless.remarks.contains("--as-of"))
  }

  @Test("Findings come one a line, each a document of its own, failing ones or all")
  func findings() throws {
    func lines(_ which: String) throws -> [[String: Any]] {
      let run = try BuiltProgram.run("evaluate", "Examples/tianjin", "--findings", which)
      #expect(run.status == 2)
      return try run.lines.map { try document($0) }
    }
    let failing = try lines("failing")
    #expect(!failing.isEmpty)
    #expect(failing.allSatisfy { ["not_satisfied", "indeterminate"].contains($0["outcome"] as? String ?? "") })
    #expect(failing.allSatisfy { $0["norm"] is String && $0["subject"] is [String: Any] })
    #expect(try lines("all").count > failing.count)
  }

  @Test("The number of workers changes no byte of the answer")
  func workers() throws {
    let outputs = try ["1", "7"].map { count in
      try BuiltProgram.run("evaluate", "Examples/tianjin", "--format", "json", "--workers", count).output
    }
    #expect(outputs[0] == outputs[1])
  }

  @Test("An explanation says actual, required, distance and clause, and ends as the answer does")
  func explain() throws {
    let run = try BuiltProgram.run("explain", "township_centres", "和平区", "Examples/tianjin")
    #expect(run.status == 2)
    #expect(run.output.contains("三（一）1"))
    #expect(run.output.contains("95"))
    let json = try BuiltProgram.run(
      "explain", "township_centres", "CN-120101", "Examples/tianjin", "--format", "json")
    #expect(json.status == 2)
    let document = try document(json.output)
    #expect(document["schema"] as? String == "policy-workbench.explanation/1")
    let findings = try #require(document["findings"] as? [[String: Any]])
    #expect(findings.compactMap { $0["milestone"] as? String } == ["2024-12-31", "2025-12-31"])
    #expect(findings.last?["missing"] as? [String: Int] == ["known": 1, "possible": 1])
    // A district that meets it ends with 0, one that cannot be told with 4.
    #expect(try BuiltProgram.run("explain", "township_centres", "河西区", "Examples/tianjin").status == 0)
    #expect(try BuiltProgram.run("explain", "township_centres", "宁河区", "Examples/tianjin").status == 4)
  }

  @Test("A norm or subject that does not exist is refused with the nearest name")
  func explainUnknown() throws {
    let norm = try BuiltProgram.run("explain", "township_centers", "和平区", "Examples/tianjin")
    #expect(norm.status == 3)
    #expect(norm.output == "")
    #expect(norm.remarks.contains("township_centres"))
    let subject = try BuiltProgram.run("explain", "township_centres", "没有区", "Examples/tianjin")
    #expect(subject.status == 3)
    #expect(subject.output == "")
    #expect(subject.remarks.contains("没有区"))
  }
}
