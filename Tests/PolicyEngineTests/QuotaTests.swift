import MediationModel
import PolicyEngine
import PolicyModel
import Testing

/// Bounds on choosing, over groups that need not have a record.
@Suite struct QuotaTests {
  /// Districts of Tianjin with so many candidates each.
  private func asked(candidates: [(String, Int)], covered: [String]? = nil) throws -> Asked {
    let opened = try #require(Repository.tianjin)
    var given = GivenLedger(opened, districts: candidates.map(\.0))
    for (place, count) in candidates {
      given.add(
        count, "expert",
        ["jurisdiction": place, "level": "district", "appointed_on": "2024-02-01", "city_candidate": "true"])
    }
    for place in covered ?? [] { given.covers(["expert"], in: place) }
    return Asked(opened, try given.ledger())
  }

  @Test(
    "A quota is judged at both bounds",
    arguments: [
      (0, Outcome.notSatisfied, Comparison.atLeast, Int64(1)), (1, .satisfied, .atLeast, 0),
      (2, .satisfied, .atLeast, 0), (3, .notSatisfied, .atMost, 1), (5, .notSatisfied, .atMost, 3),
    ])
  func bounds(count: Int, outcome: Outcome, comparison: Comparison, missing: Int64) throws {
    let finding = try asked(candidates: [("甲区", count)]).finding("city_candidates", "甲区", on: "2024-12-31")
    #expect(finding.outcome == outcome)
    #expect(finding.actual == .number(Interval(Int64(count))))
    #expect(finding.required?.comparison == comparison)
    let isBelow = comparison == .atLeast
    #expect(finding.missing == (isBelow ? Interval(missing) : nil))
    #expect(finding.excess == (isBelow ? nil : Interval(missing)))
  }

  @Test("A group without any record is judged too, and each by itself")
  func groupsWithoutRecords() throws {
    let asked = try asked(candidates: [("甲区", 1), ("乙区", 0), ("丙区", 3)])
    let slice = try #require(try asked.result("city_candidates", on: "2024-12-31").slices.first)
    #expect(slice.results.map(\.subject.id) == ["甲区", "乙区", "丙区"])
    #expect(slice.results.map(\.outcome) == [.satisfied, .notSatisfied, .notSatisfied])
  }

  @Test("A group that the ledger does not cover cannot fall short, but can exceed")
  func uncoveredGroups() throws {
    let asked = try asked(candidates: [("甲区", 0), ("乙区", 3), ("丙区", 1), ("丁区", 0)], covered: ["丁区"])
    let slice = try #require(try asked.result("city_candidates", on: "2024-12-31").slices.first)
    #expect(slice.results.map(\.outcome) == [.indeterminate, .notSatisfied, .indeterminate, .notSatisfied])
    #expect(slice.results.map(\.unknown) == [["expert"], [], ["expert"], []])
  }

  @Test("Someone who is no longer in the pool, or not put forward, does not count")
  func filtered() throws {
    let opened = try #require(Repository.tianjin)
    var given = GivenLedger(opened, districts: ["甲区"])
    let cells = ["jurisdiction": "甲区", "level": "district", "appointed_on": "2024-02-01"]
    given.add("expert", "在", cells.merging(["city_candidate": "true"]) { $1 })
    given.add("expert", "不荐", cells.merging(["city_candidate": "false"]) { $1 })
    given.add("expert", "已出", cells.merging(["city_candidate": "true", "left_on": "2024-12-31"]) { $1 })
    given.add("expert", "次日出", cells.merging(["city_candidate": "true", "left_on": "2025-01-01"]) { $1 })
    let finding = try Asked(opened, try given.ledger()).finding("city_candidates", "甲区", on: "2024-12-31")
    #expect(finding.actual == .number(Interval(2)))
    #expect(finding.outcome == .satisfied)
  }

  @Test(
    "More experts than usual warn, and do not fail",
    arguments: [(30, Outcome.satisfied), (31, .notSatisfied)])
  func should(count: Int, outcome: Outcome) throws {
    let asked = try asked(candidates: [("甲区", count)])
    let result = try asked.result("district_experts", on: "2024-12-31")
    #expect(result.slices.first?.force == .should)
    #expect(result.slices.first?.results.first?.outcome == outcome)
  }

  @Test("About forty is reported with the distance, whatever the number is")
  func approximate() throws {
    let opened = try #require(Repository.tianjin)
    for (count, distance) in [(39, Int64(-1)), (40, 0), (42, 2)] {
      var given = GivenLedger(opened, districts: ["甲区"])
      given.add(count, "expert", ["jurisdiction": "CN-TJ", "level": "province", "appointed_on": "2024-02-01"])
      let finding = try Asked(opened, try given.ledger()).finding("city_experts", "CN-TJ", on: "2024-12-31")
      #expect(finding.outcome == .reported)
      #expect(finding.actual == .number(Interval(Int64(count))))
      #expect(finding.missing == (distance < 0 ? Interval(-distance) : nil))
      #expect(finding.excess == (distance > 0 ? Interval(distance) : nil))
    }
  }

  @Test("A bound that the text does not give leaves the quota open, unless the other bound is broken")
  func absentBound() throws {
    let policy = InventedPolicy(
      parameters: """
          most = { label = "上限", unit = "person", is = 2, cite = "一" },
          least = { label = "下限", unit = "person", absent = "没有写", cite = "一" },
        """,
      quotas: """
          { id = "experts", label = "专家", cite = "一", of = "expert", over = { "district" },
            at_least = "least", at_most = "most" },
        """)
    for (count, outcome) in [(2, Outcome.indeterminate), (3, .notSatisfied)] {
      let asked = try policy.asked { given in
        given.add(count, "expert", ["jurisdiction": "甲区", "level": "district"])
      }
      let finding = try asked.finding("experts", "甲区", on: "2024-12-31")
      #expect(finding.outcome == outcome)
      #expect(finding.unknown == (outcome == .indeterminate ? ["least"] : []))
    }
  }
}
