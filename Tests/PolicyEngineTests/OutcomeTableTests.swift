import MediationModel
import PolicyEngine
import PolicyModel
import Testing

/// Tables of what a norm comes to, with both engines: an evaluation that they do not agree on ends in an error.
@Suite struct OutcomeTableTests {
  private func evaluated(_ asked: Asked, on day: String) throws -> [SliceResult] {
    let binding = Binding(asOf: try #require(Day(day)), engine: .both)
    return try #require(try asked.workspace.evaluate(binding).first?.norms.first).slices
  }

  // MARK: Parts

  /// What one part comes to: part and whole of a share of at least 60 %.
  private enum Part: String, CaseIterable {
    case empty, unknown, met, missed, perhapsEmpty

    var cells: (part: String, whole: String) {
      switch self {
      case .empty: ("0", "0")
      case .unknown: ("", "10")
      case .met: ("6", "10")
      case .missed: ("5", "10")
      case .perhapsEmpty: ("", "")
      }
    }
  }

  /// `all`, then `any`. Both orders of the parts say the same.
  private static let joined: [(Part, Part, Outcome, Outcome)] = [
    (.empty, .empty, .notApplicable, .notApplicable),
    (.empty, .unknown, .indeterminate, .indeterminate),
    (.empty, .met, .satisfied, .satisfied),
    (.empty, .missed, .notSatisfied, .notSatisfied),
    (.unknown, .unknown, .indeterminate, .indeterminate),
    (.unknown, .met, .indeterminate, .satisfied),
    (.unknown, .missed, .notSatisfied, .indeterminate),
    (.met, .met, .satisfied, .satisfied),
    (.met, .missed, .notSatisfied, .satisfied),
    (.missed, .missed, .notSatisfied, .notSatisfied),
    (.perhapsEmpty, .empty, .indeterminate, .indeterminate),
    (.perhapsEmpty, .unknown, .indeterminate, .indeterminate),
    (.perhapsEmpty, .met, .indeterminate, .satisfied),
    (.perhapsEmpty, .missed, .notSatisfied, .indeterminate),
    (.perhapsEmpty, .perhapsEmpty, .indeterminate, .indeterminate),
  ]

  @Test("A share of nothing is left out of all and any; only such parts give not applicable")
  func shares() throws {
    for (word, outcome) in [("all", \(Part, Part, Outcome, Outcome).2), ("any", \.3)] {
      let policy = InventedPolicy(
        parameters: #"least = { label = "比例", unit = "percent", is = 60, cite = "一" },"#,
        requirements: """
            { id = "asked", label = "要求", of = "organization_year", cite = "一",
              \(word) = { { share = { "settled", "accepted" }, at_least = "least" },
                { share = { "withdrawn", "closed" }, at_least = "least" } } },
          """)
      let rows = Self.joined.flatMap { row in [row, (row.1, row.0, row.2, row.3)] }
      let asked = try policy.asked { given in
        given.add("organization", "中心", ["jurisdiction": "甲区", "kind": "township_centre"])
        for (index, row) in rows.enumerated() {
          let (first, second) = (row.0.cells, row.1.cells)
          given.add(
            "organization_year", "Y\(index)",
            [
              "organization": "中心", "year": String(1950 + index), "settled": first.part, "accepted": first.whole,
              "withdrawn": second.part, "closed": second.whole,
            ])
        }
      }
      let slice = try #require(try evaluated(asked, on: "2024-12-31").first)
      #expect(slice.total.total == Int64(rows.count))
      for (index, row) in rows.enumerated() {
        let finding = try asked.finding("asked", "Y\(index)", on: "2024-12-31")
        #expect(finding.outcome == row[keyPath: outcome], "\(word): \(row.0), \(row.1)")
        #expect(finding.outcome == .indeterminate || finding.possible.isEmpty)
      }
      for wanted in Outcome.allCases {
        #expect(slice.total[wanted] == Int64(rows.count { $0[keyPath: outcome] == wanted }), "\(word) \(wanted)")
      }
    }
  }

  // MARK: Days

  /// Spans in which one of several organisations is in being.
  private struct Past {
    let name: String
    let spans: [(from: String, until: String)]
    /// What is said on a day of the norm that is due on 2024-06-30.
    let says: [(day: String, outcome: Outcome, timing: Timing?, reached: String?)]
  }

  private static let pasts = [
    Past(
      name: "never", spans: [],
      says: [
        ("2024-06-29", .pending, .pending, nil), ("2024-06-30", .notSatisfied, .overdue, nil),
        ("2024-07-01", .notSatisfied, .overdue, nil),
      ]),
    Past(
      name: "reached before", spans: [("2024-06-01", "")],
      says: [
        ("2024-05-31", .pending, .pending, nil), ("2024-06-29", .satisfied, .pending, nil),
        ("2024-06-30", .satisfied, .onTime, nil), ("2024-07-01", .satisfied, .onTime, nil),
      ]),
    Past(
      name: "reached on the day", spans: [("2024-06-30", "")],
      says: [
        ("2024-06-29", .pending, .pending, nil), ("2024-06-30", .satisfied, .onTime, nil),
        ("2024-07-01", .satisfied, .onTime, nil),
      ]),
    Past(
      name: "reached after", spans: [("2024-07-02", "")],
      says: [
        ("2024-06-30", .notSatisfied, .overdue, nil), ("2024-07-01", .notSatisfied, .overdue, nil),
        ("2024-07-02", .notSatisfied, .late, "2024-07-02"), ("2025-07-02", .notSatisfied, .late, "2024-07-02"),
      ]),
    Past(
      name: "lost on the day", spans: [("2024-06-01", "2024-06-30")],
      says: [
        ("2024-06-29", .satisfied, .pending, nil), ("2024-06-30", .notSatisfied, .overdue, nil),
        ("2024-07-01", .notSatisfied, .overdue, nil),
      ]),
    Past(
      name: "lost after", spans: [("2024-06-01", "2024-07-01")],
      says: [("2024-06-30", .satisfied, .onTime, nil), ("2025-07-01", .satisfied, .onTime, nil)]),
    Past(
      name: "regained before", spans: [("2024-06-01", "2024-06-10"), ("2024-06-20", "")],
      says: [("2024-06-15", .pending, .pending, nil), ("2024-06-30", .satisfied, .onTime, nil)]),
    Past(
      name: "regained after, and lost again",
      spans: [("2024-06-01", "2024-06-10"), ("2024-07-10", "2024-07-20"), ("2024-09-01", "")],
      says: [
        ("2024-06-30", .notSatisfied, .overdue, nil), ("2024-07-10", .notSatisfied, .late, "2024-07-10"),
        ("2024-08-01", .notSatisfied, .late, "2024-07-10"), ("2024-10-01", .notSatisfied, .late, "2024-07-10"),
      ]),
  ]

  private func asked(_ past: Past, _ body: InventedPolicy) throws -> Asked {
    try body.asked { given in
      for (index, span) in past.spans.enumerated() {
        given.add(
          "organization", "O\(index)",
          [
            "jurisdiction": "甲区", "kind": "township_centre", "established_on": span.from, "closed_on": span.until,
            "entity_based": "true",
          ])
      }
    }
  }

  private func target(_ condition: String) -> InventedPolicy {
    InventedPolicy(
      parameters: """
        least = { label = "个数", unit = "organization", cite = "一", values = { { by = "2024-06-30", is = 1 } } },
        """,
      facts: """
        { id = "centres", label = "个数", of = "jurisdiction", within = true, count = "organization",
          where = function(o) return \(condition) end },
        """,
      targets: """
        { id = "asked", label = "个数", cite = "一", bearer = "bureau", per = "district", count = "centres",
          at_least = "least" },
        """)
  }

  @Test("A target is judged by what held on its day; late from the first later day, whatever came after")
  func days() throws {
    for past in Self.pasts {
      let asked = try asked(past, target("o.active"))
      for says in past.says {
        let slices = try evaluated(asked, on: says.day)
        let slice = try #require(slices.first { $0.milestone == Day("2024-06-30") })
        #expect(slice.total[says.outcome] == 1, "\(past.name) \(says.day)")
        let finding = try asked.finding("asked", "甲区", on: says.day, milestone: "2024-06-30")
        #expect(finding.outcome == says.outcome, "\(past.name) \(says.day)")
        #expect(finding.timing == says.timing, "\(past.name) \(says.day)")
        #expect(finding.reachedOn == says.reached.flatMap { Day($0) }, "\(past.name) \(says.day)")
      }
    }
  }

  @Test("Where a column without a date of its own is read, days that are past are answered as recorded")
  func undatedDays() throws {
    for past in Self.pasts {
      let asked = try asked(past, target("o.active and o.entity_based"))
      for says in past.says {
        let isPast = says.day > "2024-06-30"
        _ = try evaluated(asked, on: says.day)
        let finding = try asked.finding("asked", "甲区", on: says.day, milestone: "2024-06-30")
        #expect(finding.outcome == says.outcome, "\(past.name) \(says.day)")
        #expect(finding.timing == (isPast ? .asRecorded : says.timing), "\(past.name) \(says.day)")
        #expect(finding.reachedOn == nil)
      }
    }
  }

  @Test("A requirement with a day of its own is judged alike")
  func requirementDays() throws {
    // One record has one span.
    for past in Self.pasts where past.spans.count == 1 {
      let policy = InventedPolicy(
        parameters: #"due = { label = "期限", unit = "date", is = "2024-06-30", cite = "一" },"#,
        requirements: """
            { id = "asked", label = "要求", of = "expert", cite = "一", by = "due", all = { { has = "serving" } } },
          """)
      let asked = try policy.asked { given in
        given.add(
          "expert", "E",
          [
            "jurisdiction": "甲区", "level": "district", "appointed_on": past.spans[0].from,
            "left_on": past.spans[0].until,
          ])
      }
      for says in past.says {
        _ = try evaluated(asked, on: says.day)
        let finding = try asked.finding("asked", "E", on: says.day)
        #expect(finding.outcome == says.outcome, "\(past.name) \(says.day)")
        #expect(finding.timing == says.timing, "\(past.name) \(says.day)")
        #expect(finding.reachedOn == says.reached.flatMap { Day($0) }, "\(past.name) \(says.day)")
      }
    }
  }

  @Test("A record that does not say until when cannot be told, with what may be missing")
  func withoutDay() throws {
    for body in ["all = { { has = \"published\" } }", "all = { { value = \"staff\", at_least = \"least\" } }"] {
      let policy = InventedPolicy(
        parameters: #"least = { label = "人数", unit = "person", is = 2, cite = "一" },"#,
        facts: #"{ id = "staff", label = "人数", of = "organization", count = "mediator" },"#,
        requirements: """
            { id = "asked", label = "要求", of = "organization", cite = "一", by = "closed_on", \(body) },
          """)
      let asked = try policy.asked { given in
        for (id, published, mediators) in [("yes", "true", 2), ("no", "false", 1)] {
          given.add("organization", id, ["jurisdiction": "甲区", "kind": "township_centre", "published": published])
          given.add(mediators, "mediator", ["organization": id])
        }
      }
      let slice = try #require(try evaluated(asked, on: "2024-12-31").first)
      // The state recorded now stands for every day: what holds held on its own.
      #expect(slice.total[.satisfied] == 1)
      #expect(slice.total[.indeterminate] == 1)
      #expect(slice.total.harmless == 0)
      let finding = try asked.finding("asked", "no", on: "2024-12-31")
      #expect(finding.missing == Interval(known: 0, possible: 1))
      #expect(finding.possible == [.satisfied, .notSatisfied])
      #expect(finding.unknown == ["closed_on"])
    }
  }

  // MARK: Reports

  @Test(
    "A report that does not say what it covers counts where the period before was met, or is the first; else 0 to 1",
    arguments: [
      // First period, second period; with what the second one comes to.
      (first: "2024-06-30", second: "2024-12-31", covers: "", outcome: Outcome.satisfied),
      (first: "", second: "2024-12-31", covers: "", outcome: .indeterminate),
      (first: "", second: "2024-12-31", covers: "2024-12-31", outcome: .satisfied),
      (first: "", second: "2024-12-31", covers: "2024-06-30", outcome: .notSatisfied),
      (first: "2024-06-30", second: "", covers: "", outcome: .notSatisfied),
      (first: "", second: "", covers: "", outcome: .notSatisfied),
    ])
  func reports(first: String, second: String, covers: String, outcome: Outcome) throws {
    let policy = InventedPolicy(
      duties: """
        { id = "asked", label = "报送", cite = "一", bearer = "bureau", per = "district", cycle = "half_year",
          count = "submission", date = "submitted_on", covers = "covers_through" },
        """)
    let asked = try policy.asked { given in
      for (day, covered) in [(first, ""), (second, covers)] where !day.isEmpty {
        given.add(
          1, "submission",
          ["jurisdiction": "甲区", "kind": "roster_summary", "submitted_on": day, "covers_through": covered])
      }
    }
    _ = try evaluated(asked, on: "2025-01-01")
    let finding = try asked.finding("asked", "甲区", on: "2025-01-01", milestone: "2024-12-31")
    #expect(finding.outcome == outcome)
    if outcome == .indeterminate { #expect(finding.actual == .number(Interval(known: 0, possible: 1))) }
    let before = try asked.finding("asked", "甲区", on: "2025-01-01", milestone: "2024-06-30")
    #expect(before.outcome == (first.isEmpty ? .notSatisfied : .satisfied))
  }
}
