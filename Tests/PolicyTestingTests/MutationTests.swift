import Diagnostics
import PolicyLanguage
import PolicyModel
import PolicyTesting
import Testing

@Suite("Small changes of a policy")
struct MutationTests {
  private static let rows = """
    { norm = "staffing", as_of = "2024-06-30", columns = { "kind", "full_time", "expect" }, rows = {
      { "township_centre", 1, { outcome = "not_satisfied", missing = 1 } }, { "township_centre", 2, "satisfied" },
      { "other", 0, "not_applicable" } } },
    """

  private func run(_ fixtures: String, equivalents: String? = nil, _ options: MutationRun.Options) throws
    -> MutationReport
  {
    let opened = try SamplePolicy.opened(fixtures: "return {\n\(fixtures)\n}\n", equivalents: equivalents)
    return MutationRun.run([opened], options)
  }

  private func changes(_ report: MutationReport) -> [String] {
    report.outcomes.map { "\($0.mutant.kind.rawValue): \($0.mutant.original) -> \($0.mutant.changed)" }
  }

  @Test func `a function is changed at its operators, its words and its bounds`() throws {
    let report = try run(Self.rows, .init(filters: ["classifications/certificate_state"], tries: 0))
    let found = Set(changes(report))
    #expect(found.contains("comparison: c.idle_since < p.as_of -> c.idle_since <= p.as_of"))
    #expect(found.contains("comparison: c.issued_on <= p.last_covered -> c.issued_on < p.last_covered"))
    let joined = "c.issued_on <= p.last_covered and add_years(c.issued_on, p.held_years) <= p.held_until"
    #expect(found.contains("logic: \(joined) -> \(joined.replacing(" and ", with: " or "))"))
    #expect(found.contains("drop: \(joined) -> c.issued_on <= p.last_covered"))
    #expect(found.contains("drop: \(joined) -> add_years(c.issued_on, p.held_years) <= p.held_until"))
    #expect(found.contains("member: \"first\" -> \"unique\""))
    #expect(found.contains("member: \"not_applicable\" -> \"reported\""))
  }

  @Test func `a number moves by its step, a date by a day, a list loses an element`() throws {
    let report = try run(Self.rows, .init(filters: ["parameters.lua/", "policy.lua/", "duties/summary"], tries: 0))
    let found = Set(changes(report))
    #expect(found.isSuperset(of: ["number: 2 -> 1", "number: 2 -> 3", "number: 80.5 -> 79.5", "number: 80.5 -> 81.5"]))
    #expect(found.isSuperset(of: ["date: \"2024-06-30\" -> \"2024-06-29\"", "date: \"2024-06-30\" -> \"2024-07-01\""]))
    #expect(found.contains("drop: \"eve\" -> "))
    #expect(found.contains("date: \"next 01-31\" -> \"next 02-01\""))
    #expect(found.contains("date: \"07-31\" -> \"next 07-31\""))
    #expect(found.contains("drop: { by = \"2024-12-31\", is = 65 } -> "))
    // Words for people, ids and citations stay as they are.
    #expect(!found.contains { $0.contains("人数下限") || $0.contains("样例") || $0.contains("sample-1") })
  }

  @Test func `changes that fixtures notice are killed, the others survive with a fixture that would`() throws {
    let report = try run(Self.rows, .init(filters: ["parameters.lua/staff_min", "requirements/staffing"]))
    #expect(report.survivors.isEmpty)
    #expect(report.counts.killed > 4)
    let onlyPassing = """
      { norm = "staffing", as_of = "2024-06-30", columns = { "kind", "full_time", "expect" }, rows = {
        { "township_centre", 2, "satisfied" } } },
      """
    let weak = try run(onlyPassing, .init(filters: ["parameters.lua/staff_min"]))
    #expect(weak.survivors.map(\.outcome.mutant.changed) == ["1"])
    let survivor = try #require(weak.survivors.first)
    #expect(survivor.outcome.mutant.at == "parameters.lua/staff_min/is")
    #expect(survivor.survivor.norms.map(\.localID).contains("staffing"))
    #expect(!weak.isGreen)

    // The fixture that it makes passes, and kills only once a person has taken the mark away.
    let made = try #require(survivor.survivor.killer).text
    #expect(made.contains("generated = true"))
    let marked = try run(onlyPassing + made, .init(filters: ["parameters.lua/staff_min"], tries: 0))
    #expect(marked.baseline.generatedCount == 1)
    #expect(marked.baseline.counts.isGreen)
    #expect(marked.survivors.count == 1)
    let approved = made.replacing("generated = true, ", with: "")
    let kept = try run(onlyPassing + approved, .init(filters: ["parameters.lua/staff_min"], tries: 0))
    #expect(kept.survivors.isEmpty)
  }

  @Test func `a generated fixture fills no gap`() throws {
    let marked = Self.rows.replacing("{ norm =", with: "{ generated = true, norm =")
    let report = try SamplePolicy.run(marked)
    #expect(report.counts.passed == 3)
    #expect(report.generatedCount == 3)
    #expect(report.gaps.contains { $0.norm.localID == "staffing" && $0.kind == .noFixture })
  }

  @Test func `a change listed without effect is no survivor, and an entry that fits none is an error`() throws {
    let passing = """
      { norm = "staffing", as_of = "2024-06-30", columns = { "kind", "full_time", "expect" }, rows = {
        { "township_centre", 2, "satisfied" } } },
      """
    let listed = """
      return { { at = "parameters.lua/staff_min/is", from = "2", to = "1", reason = "试例" } }
      """
    let report = try run(passing, equivalents: listed, .init(filters: ["staff_min"], tries: 0))
    #expect(report.counts.equivalent == 1)
    #expect(report.survivors.isEmpty)
    // With a filter the list is not judged; the whole run does.
    let stale = """
      return { { at = "parameters.lua/staff_min/is", from = "2", to = "3", reason = "已经不对" } }
      """
    let whole = try run(passing, equivalents: stale, .init(tries: 0))
    #expect(whole.diagnostics.map(\.short) == ["testing.stale-equivalent 1:10"])
    #expect(!whole.isGreen)
  }

  @Test func `the answer is the same with one worker and with three`() throws {
    func outcomes(_ workers: Int) throws -> [String] {
      try run(Self.rows, .init(workers: workers, tries: 0)).outcomes.map {
        "\($0.mutant.at) \($0.mutant.original) \($0.mutant.changed) \($0.fate.name)"
      }
    }
    let one = try outcomes(1)
    #expect(one.count > 40)
    #expect(try outcomes(3) == one)
  }

  @Test func `nothing is changed while fixtures fail`() throws {
    let failing = """
      { norm = "staffing", as_of = "2024-06-30", columns = { "kind", "expect" }, rows = { { "other", "satisfied" } } },
      """
    let report = try run(failing, .init())
    #expect(report.outcomes.isEmpty)
    #expect(!report.isGreen)
  }
}

extension MutationReport.Fate {
  fileprivate var name: String {
    switch self {
    case .refused: "refused"
    case .killed(let fixture): "killed \(fixture.name) \(fixture.row ?? 0)"
    case .equivalent: "equivalent"
    case .unjudged: "unjudged"
    case .survived: "survived"
    }
  }
}
