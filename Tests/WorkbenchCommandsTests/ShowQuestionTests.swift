import Foundation
import Testing

/// The questions to `policy show`: one party, a period, the provinces side by side.
@Suite struct ShowQuestionTests {
  private let notice = "Policies/tianjin/organization-building-2024"

  @Test("A party is found by its id and by its label in either language, and its days come first")
  func party() throws {
    let run = try BuiltProgram.run("show", notice, "--party", "市人社局")
    #expect(run.status == 0)
    #expect(run.remarks == "")
    #expect(run.output.contains("roster_summary"))
    #expect(run.output.contains("接收"))
    let rows = run.lines.dropFirst(3)
    let dated = try #require(rows.firstIndex { $0.contains("arbitration_centres_city") })
    let standing = try #require(rows.firstIndex { $0.contains("expert_pools") })
    #expect(dated < standing)
    for name in ["city_hrss", "Municipal bureau of human resources and social security"] {
      #expect(try BuiltProgram.run("show", notice, "--party", name).output == run.output)
    }
  }

  @Test("A slip in a party's name is answered with the nearest one")
  func partySlip() throws {
    let run = try BuiltProgram.run("show", notice, "--party", "市人社厅")
    #expect(run.status == 3)
    #expect(run.output == "")
    #expect(run.remarks.contains("是不是“市人社局”"))
    #expect(run.remarks.contains("[show.unknown-party]"))
  }

  @Test("What a department of the task list leads and what it joins are told apart")
  func leads() throws {
    let run = try BuiltProgram.run("show", "Policies/tianjin", "--party", "市司法局", "--format", "json")
    let document = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let norms = try #require(document["norms"] as? [[String: Any]])
    let roles = norms.flatMap { ($0["parts"] as? [[String: Any]] ?? []).compactMap { $0["role"] as? String } }
    #expect(Set(roles) == ["lead", "participant", "responsible"])
    let led = norms.filter { ($0["parts"] as? [[String: Any]])?.first?["role"] as? String == "lead" }
    #expect(led.compactMap { $0["id"] as? String } == ["tianjin/key-tasks#m26_1"])
    // Those with a day first.
    let days = norms.map { (($0["timing"] as? [String: Any])?["by"] as? [String])?.isEmpty == false }
    #expect(days == days.filter { $0 } + days.filter { !$0 })
  }

  @Test("A period lists what falls due in it, both ends included, by day")
  func due() throws {
    func days(_ period: String) throws -> [String] {
      let run = try BuiltProgram.run("show", notice, "--due", period, "--format", "json")
      #expect(run.status == 0)
      let document = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
      return (document["items"] as? [[String: Any]] ?? []).map {
        "\($0["day"] ?? "") \(($0["norm"] as? String ?? "").split(separator: "#").last ?? "")"
      }
    }
    #expect(
      try days("2024-03-31..2024-07-31") == ["2024-03-31 annual_registration", "2024-07-31 roster_summary"])
    #expect(try days("2024-04-01..2024-07-30") == [])
    #expect(try days("2025-01-31..2025-01-31") == ["2025-01-31 roster_summary"])
    // The notice is of January 2024: the second summary of 2023 was not yet asked for.
    #expect(try days("2023-01-01..2024-02-29") == [])
    let end = try days("2024-12-31..2024-12-31")
    #expect(end == end.sorted { $0.prefix(10) < $1.prefix(10) })
    #expect(end.contains("2024-12-31 enterprise_committees"))
    #expect(end.contains("2024-12-31 practice_events"))
  }

  @Test(
    "A period that is none is a fault of usage",
    arguments: [
      ("2024", "2024-01-01..2024-12-31"), ("2024-01-01", "2024-01-01..2024-12-31"),
      ("2024-01-01...2024-02-01", "“.2024-02-01”"), ("2024-02-01..2024-01-01", "2024-01-01..2024-02-01"),
      ("2024-02-30..2024-03-01", "“2024-02-30”"), ("0001-01-01..9999-12-31", "超过一百年"),
    ])
  func badPeriod(period: String, words: String) throws {
    let run = try BuiltProgram.run("show", notice, "--due", period)
    #expect(run.status == 64)
    #expect(run.remarks.contains(words))
  }

  @Test("Only one question at a time")
  func oneQuestion() throws {
    #expect(try BuiltProgram.run("show", notice, "--matrix", "--party", "city_hrss").status == 64)
  }

  @Test("The provinces stand side by side, with what each leaves out")
  func matrix() throws {
    let run = try BuiltProgram.run("show", "Policies", "--matrix")
    #expect(run.status == 0)
    let head = try #require(run.lines.first)
    for name in ["吉林省", "天津市", "西藏自治区"] { #expect(head.contains(name)) }
    #expect(run.output.contains("没有数"))
    let json = try BuiltProgram.run("show", "Policies", "--matrix", "--format", "json")
    let document = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let topics = try #require(document["topics"] as? [[String: Any]])
    func standing(_ topic: String, _ place: String) -> String? {
      let cells = topics.first { $0["id"] as? String == topic }?["cells"] as? [[String: Any]]
      let norms = cells?.first { $0["jurisdiction"] as? String == place }?["norms"] as? [[String: Any]]
      return norms?.first?["standing"] as? String
    }
    #expect(standing("enterprise_coverage", "CN-TJ") == "only_figure")
    #expect(standing("enterprise_coverage", "CN-JL") == "no_figure")
    #expect(standing("enterprise_coverage", "CN-XZ") == nil)
    #expect(standing("institution_premises", "CN-TJ") == "stricter")
    #expect(standing("institution_premises", "CN-JL") == "looser")
    #expect(standing("success_rate", "CN-XZ") == "equal")
    #expect(standing("regimes_kept", "CN-XZ") == "crossing")
    #expect(standing("online_platform", "CN-XZ") == "stricter")
  }

  @Test("A policy without topics has nothing to compare, and says so")
  func emptyMatrix() throws {
    let small = try SmallWorkspace()
    let run = try BuiltProgram.run("show", small.policies, "--matrix", "--language", "en")
    #expect(run.status == 0)
    #expect(run.output == "There is nothing to compare: no norm has a topic.\n")
  }

  @Test("No line of the answers is wider than 80 columns", arguments: ["zh", "en"])
  func width(language: String) throws {
    for question in [["--party", "organization"], ["--due", "2020-01-01..2026-12-31"], ["--matrix"]] {
      let run = try BuiltProgram.run(["show", "Policies", "--language", language] + question)
      #expect(run.lines.count > 20)
      for line in run.lines {
        #expect(line.reduce(0) { $0 + ($1.isASCII ? 1 : "“”…≥≤".contains($1) ? 1 : 2) } <= 80, "\(line)")
      }
    }
  }
}
