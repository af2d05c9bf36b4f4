import Foundation
import Testing

/// A province that the program has never heard of needs no change of the program: made with `policy new`, filled with
/// invented tables (two forces in one parameter, a half percent, extra typed fields, a filtered denominator), checked,
/// tested, evaluated, and put beside the others.
@Suite struct FourthProvinceTests {
  private let folder: TemporaryFolder
  private var policies: String { folder.path("Policies") }
  private var ledger: String { folder.path("ledger") }

  init() throws {
    folder = try TemporaryFolder()
    let files = FileManager.default
    try files.copyItem(atPath: BuiltProgram.root.appendingPathComponent("Policies").path, toPath: policies)
    let made = try BuiltProgram.run("new", "yunhai", "organization-building-2031", "--in", policies, "--code", "CN-YH")
    #expect(made.status == 0, "\(made.remarks)")
    #expect(try BuiltProgram.run("test", policies + "/yunhai").status == 2)
    let invented = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("FourthProvince")
    // File by file into the skeleton: what the skeleton wrote and the province has not must not be needed.
    let paths = try #require(files.enumerator(atPath: invented.appendingPathComponent("yunhai").path))
    for case let path as String in paths where path.hasSuffix(".lua") {
      let place = "\(policies)/yunhai/\(path)"
      #expect(files.fileExists(atPath: place), "policy new writes \(path)")
      try files.removeItem(atPath: place)
      try files.copyItem(atPath: invented.appendingPathComponent("yunhai/\(path)").path, toPath: place)
    }
    try files.copyItem(atPath: invented.appendingPathComponent("ledger").path, toPath: ledger)
  }

  /// Outcome, part and whole of each district for one milestone, by the district's name.
  private func evaluate(_ day: String, milestone: String) throws -> (status: Int32, results: [String: String]) {
    let run = try BuiltProgram.run(
      "explain", "large_coverage", "东湾县", "--policies", policies + "/yunhai", "--ledger", ledger, "--as-of", day,
      "--format", "json")
    let other = try BuiltProgram.run(
      "explain", "large_coverage", "西岭县", "--policies", policies + "/yunhai", "--ledger", ledger, "--as-of", day,
      "--format", "json")
    var results: [String: String] = [:]
    for (name, text) in [("东湾县", run.output), ("西岭县", other.output)] {
      let document = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
      let findings = try #require(document["findings"] as? [[String: Any]])
      let finding = try #require(
        findings.first { $0["milestone"] as? String == milestone && $0["timing"] as? String != "floor" })
      let share = try #require(finding["actual"] as? [String: Any])
      let part = try #require(share["part"] as? [String: Any])
      let whole = try #require(share["whole"] as? [String: Any])
      results[name] = "\(finding["outcome"] ?? "") \(part["known"] ?? "")/\(whole["known"] ?? "")"
    }
    let whole = try BuiltProgram.run(
      "evaluate", "--policies", policies + "/yunhai", "--ledger", ledger, "--as-of", day, "--norm", "large_coverage")
    return (whole.status, results)
  }

  @Test("It passes the check and all its fixtures, with no remark")
  func checkAndTest() throws {
    let check = try BuiltProgram.run("check", policies)
    #expect(check.status == 0)
    #expect(check.remarks == "")
    let test = try BuiltProgram.run("test", policies + "/yunhai")
    #expect(test.status == 0, "\(test.output)")
    #expect(test.lines.last == "22 passed, 0 failed, 0 skipped")
  }

  /// Counted by hand: east has 5 enterprises on the coast with 300 people or more (E1–E5), of which E1, E2 and E3 have a
  /// committee on the last day of 2031, E1 from that very day; west has 4 (E8–E11), of which E8 and E9. One of 299 people
  /// and those in the hills count nowhere.
  @Test("Counts come out as counted by hand, on the day before, the day and a year later")
  func results() throws {
    let eve = try evaluate("2031-12-30", milestone: "2031-12-31")
    #expect(eve.results == ["东湾县": "pending 2/5", "西岭县": "pending 2/4"])
    #expect(eve.status == 0)
    let day = try evaluate("2031-12-31", milestone: "2031-12-31")
    #expect(day.results == ["东湾县": "satisfied 3/5", "西岭县": "not_satisfied 2/4"])
    #expect(day.status == 2)
    // E5 and E11 followed: 4 of 5 and 3 of 4, both above 72.5 %.
    let next = try evaluate("2032-12-31", milestone: "2032-12-31")
    #expect(next.results == ["东湾县": "satisfied 4/5", "西岭县": "satisfied 3/4"])
  }

  @Test("Missing the level that is only striven for fails nothing")
  func should() throws {
    // Without E5's committee east stays at 3 of 5; west had enough in time.
    let file = "ledger/organization.csv"
    let text = try folder.text(file)
    try folder.write(
      text.replacingOccurrences(of: "C5,委员会5,CN-YH-1,enterprise_committee,2032-03-01,2\n", with: "")
        .replacingOccurrences(of: "2032-02-01", with: "2031-12-30"), to: file)
    let links = try folder.text("ledger/coverage.csv")
    try folder.write(links.replacingOccurrences(of: "V5,C5,E5\n", with: ""), to: "ledger/coverage.csv")
    let result = try evaluate("2032-12-31", milestone: "2032-12-31")
    #expect(result.results == ["东湾县": "not_satisfied 3/5", "西岭县": "satisfied 3/4"])
    #expect(result.status == 0)
  }

  @Test("Its extra field is a column of the ledger and a number of a requirement")
  func extraField() throws {
    let run = try BuiltProgram.run(
      "explain", "rated", "C12", "--policies", policies + "/yunhai", "--ledger", ledger, "--as-of", "2031-12-31")
    #expect(run.status == 2)
    #expect(run.output.contains("星级"))
    try folder.write(
      try folder.text("ledger/organization.csv").replacingOccurrences(of: "2031-03-01,1\n", with: "2031-03-01,很多\n"),
      to: "ledger/organization.csv")
    let bad = try BuiltProgram.run(
      "evaluate", "--policies", policies + "/yunhai", "--ledger", ledger, "--as-of", "2031-12-31")
    #expect(bad.status == 3)
    #expect(bad.remarks.contains("organization.csv"))
  }

  @Test("Beside the other provinces it has its own column, looser than Tianjin")
  func matrix() throws {
    let run = try BuiltProgram.run("show", policies, "--matrix", "--format", "json")
    let document = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let topics = try #require(document["topics"] as? [[String: Any]])
    let cells = try #require(
      topics.first { $0["id"] as? String == "enterprise_coverage" }?["cells"] as? [[String: Any]])
    let own = try #require(cells.first { $0["jurisdiction"] as? String == "CN-YH" }?["norms"] as? [[String: Any]])
    #expect(own.first?["standing"] as? String == "looser")
    #expect(
      own.first?["looser_than"] as? [String] == ["tianjin/organization-building-2024#enterprise_committees"])
    #expect(
      own.first?["incomparable"] as? [String] == ["jilin/organization-building-2024#above_scale_committees"])
  }
}
