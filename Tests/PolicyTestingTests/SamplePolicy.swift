import Diagnostics
import Foundation
import PolicyLanguage
import PolicyTesting
import Testing

/// A small invented policy, written to a temporary folder with the fixtures of one test and opened.
enum SamplePolicy {
  /// Opens the policy with these fixtures.
  static func opened(fixtures: String, equivalents: String? = nil) throws -> OpenedPolicy {
    let root = FileManager.default.temporaryDirectory.appendingPathComponent("policy-testing-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    let folder = root.appendingPathComponent("sample/staff")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files {
      let place = ["jurisdiction.lua", "sources.lua"].contains(name) ? folder.deletingLastPathComponent() : folder
      try text.write(to: place.appendingPathComponent(name), atomically: true, encoding: .utf8)
    }
    try fixtures.write(to: folder.appendingPathComponent("fixtures.lua"), atomically: true, encoding: .utf8)
    try equivalents?.write(
      to: folder.appendingPathComponent("equivalents.lua"), atomically: true, encoding: .utf8)
    let result = PolicyOpener.open([folder.path], coverage: false)
    #expect(result.diagnostics.filter { $0.severity == .error } == [])
    return try #require(result.policies.first)
  }

  static func run(_ fixtures: String, _ options: TestRunner.Options = .init()) throws -> TestReport {
    TestRunner.run([try opened(fixtures: "return {\n\(fixtures)\n}\n")], options)
  }

  private static let files: [(String, String)] = [
    (
      "jurisdiction.lua",
      """
      return {
        code = "CN-XX", name = "样例省", levels = { "province", "district", "township" },
        authorities = { { id = "bureau", label = "样例局" } },
      }
      """
    ),
    (
      "sources.lua",
      """
      return {
        { id = "sample-1", title = "样例通知", issuers = { "样例局" }, adopted = "2024-01-10",
          clauses = { { no = "一", gist = "人员" }, { no = "二", gist = "覆盖" }, { no = "三", gist = "证件" },
            { no = "四", gist = "报送" } } },
      }
      """
    ),
    (
      "policy.lua",
      """
      return {
        language = 1, title = "样例", source = "sample-1", effective_from = "2024-01-10",
        readings = {
          { id = "held_until", cite = "三", question = "算到哪一天", open = { "eve", "cutoff" }, choices = {
            { id = "eve", label = "前一日", value = "2023-06-30" }, { id = "cutoff", label = "当日", value = "2023-07-01" },
          } },
          { id = "last_covered", cite = "三", question = "最晚发证日", open = { "before", "on" }, choices = {
            { id = "before", label = "不含", value = "2022-12-31" }, { id = "on", label = "含", value = "2023-01-01" },
          } },
        },
      }
      """
    ),
    (
      "parameters.lua",
      """
      return {
        staff_min = { label = "人数下限", unit = "person", is = 2, cite = "一" },
        coverage = { label = "覆盖率", unit = "percent", cite = "二",
          values = { { by = "2024-12-31", is = 65 }, { by = "2025-12-31", is = 80.5 } } },
        held_years = { label = "持证年限", unit = "year", is = 5, cite = "三" },
        started_by = { label = "最晚设立", unit = "date", is = "2024-06-30", cite = "一" },
        unset = { label = "未定", unit = "person", absent = "只写适当", cite = "一" },
      }
      """
    ),
    (
      "facts.lua",
      """
      return {
        { id = "full_time", label = "专职人数", of = "organization", count = "mediator",
          where = function(m) return m.engagement == "full_time" end },
        { id = "committees", label = "委员会数", of = "jurisdiction", within = true, count = "organization",
          where = function(o) return o.kind == "enterprise_committee" and o.active end },
        { id = "enterprises", label = "企业数", of = "jurisdiction", figure = "above_scale_enterprises" },
        { id = "trained_on", label = "最近培训", of = "mediator", latest = "training", by = "date", value = "date" },
      }
      """
    ),
    (
      "rules.lua",
      """
      return {
        requirements = {
          { id = "staffing", label = "人员", of = "organization", cite = "一",
            when = function(o) return o.kind == "township_centre" end,
            all = { { value = "full_time", at_least = "staff_min" } } },
          { id = "opening", label = "设立", of = "organization", cite = "一",
            all = { { value = "established_on", on_or_before = "started_by" } } },
          { id = "endless", label = "不停", of = "organization", cite = "一", force = "should",
            all = { { label = "不停", test = function(o)
              local n = 0
              while not o.published do n = n + 1 end
              return n == 0
            end } } },
          { id = "vague", label = "适当", of = "organization", cite = "一", force = "encouraged",
            all = { { value = "full_time", at_least = "unset" } } },
          { id = "recent", label = "近期培训", of = "mediator", cite = "一",
            all = { { label = "培训", test = function(m, p) return m.trained_on >= add_years(p.as_of, -1) end } } },
        },
        classifications = {
          { id = "certificate_state", label = "证件", of = "certificate", cite = "三", hit = "first",
            hit_because = "依次判断", states = {
            { id = "extended", label = "延续", when = function(c, p)
              return c.issued_on <= p.last_covered and add_years(c.issued_on, p.held_years) <= p.held_until
            end },
            { id = "idle", label = "停用", when = function(c, p) return c.idle_since < p.as_of end },
          }, otherwise = { id = "kept", label = "保留", outcome = "not_applicable" } },
        },
      }
      """
    ),
    (
      "targets.lua",
      """
      return {
        targets = { { id = "district_coverage", label = "覆盖", cite = "二", bearer = "bureau", per = "district",
          count = "committees", out_of = "enterprises", at_least = "coverage" } },
      }
      """
    ),
    (
      "calendar.lua",
      """
      return {
        duties = { { id = "summary", label = "年报", cite = "四", bearer = "bureau", per = "district", cycle = "year",
          due = { "07-31", "next 01-31" }, count = "submission", date = "submitted_on" } },
      }
      """
    ),
    (
      "guidance.lua",
      """
      return { { id = "spirit", cite = "二", reason = "exhortation", gist = "提高认识" } }
      """
    ),
  ]
}

extension Diagnostic {
  /// `testing.row-length 3:5`, for comparing in tests.
  var short: String {
    guard case .source(let span) = place else { return code }
    return "\(code) \(span.start.line):\(span.start.column)"
  }

  func text(_ name: String) -> String? {
    if case .text(let text)? = arguments[name] { text } else { nil }
  }
}

extension TestReport {
  var statuses: [FixtureResult.Status] { results.map(\.status) }
}
