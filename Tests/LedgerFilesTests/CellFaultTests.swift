import Diagnostics
import MediationModel
import Testing

@Suite("A bad cell is told with what was found")
struct CellFaultTests {
  private let header = "id,jurisdiction,kind,founders,established_on,published"
  private let file = "organization.csv"

  /// The one fault of an organisation whose last cells are given.
  private func fault(_ cells: String) throws -> [Diagnostic] {
    try organizationFaults(header, ["O-1,CN-XX-1," + cells])
  }

  private func expected(_ code: LedgerCode, _ field: String, _ arguments: [String: DiagnosticArgument]) -> [Diagnostic]
  {
    [Diagnostic(code, at: at(file, 2, field), arguments.merging(["field": .text(field)]) { $1 })]
  }

  @Test("Booleans, dates")
  func booleansAndDates() throws {
    #expect(try fault("other,,,maybe") == expected(.badBoolean, "published", ["found": .text("maybe")]))
    #expect(try fault("other,,,2") == expected(.badBoolean, "published", ["found": .text("2")]))
    for text in ["30.6.2024", "2024-6", "45473", "2024-06/30", "2024-06-30x", "24-06-30", "2024年6月30"] {
      #expect(try fault("other,,\(text),") == expected(.badDate, "established_on", ["found": .text(text)]))
    }
    for text in ["2024-02-30", "2023-02-29", "2024-13-01", "2024-00-10", "2024/6/31", "2024年6月0日"] {
      #expect(try fault("other,,\(text),") == expected(.impossibleDate, "established_on", ["found": .text(text)]))
    }
    #expect(
      try fault("other,,２０２４-06-30,")
        == expected(.fullWidthDigits, "established_on", ["found": .text("２０２４-06-30")]))
  }

  @Test("An unknown member of an enumeration or of a set names the nearest and all labels")
  func members() throws {
    let founders = Schema.mediation.enumeration("founder")?.members.map(\.zh) ?? []
    #expect(
      try fault("other,hrss;unoin,,")
        == expected(
          .unknownMember, "founders",
          [
            "found": .text("unoin"), "enumeration": .text("founder"), "expected": .list(founders),
            "nearest": .text("union"),
          ]))
    let kinds = Schema.mediation.enumeration("organization_kind")?.members.map(\.zh) ?? []
    #expect(
      try fault("zzzzzz,,,")
        == expected(
          .unknownMember, "kind",
          ["found": .text("zzzzzz"), "enumeration": .text("organization_kind"), "expected": .list(kinds)]))
  }

  @Test(
    "Numbers",
    arguments: [
      ("accepted", "12.5", LedgerCode.badInteger), ("accepted", "many", .badInteger),
      ("accepted", "-1", .negativeNumber),
      ("accepted", "１２", .fullWidthDigits), ("accepted", "9223372036854775808", .numberTooLarge),
      ("reported_rate", "x%", .badPercent), ("reported_rate", "%", .badPercent),
      ("reported_rate", "-5", .negativeNumber),
      ("reported_rate", "８５", .fullWidthDigits),
    ])
  func numbers(field: String, text: String, code: LedgerCode) throws {
    #expect(
      try yearFaults(field, text)
        == [
          Diagnostic(
            code, at: at("organization_year.csv", 2, field), ["field": .text(field), "found": .text(text)])
        ])
  }

  @Test("A thousands separator is told with the number to write")
  func thousands() throws {
    #expect(
      try yearFaults("accepted", "\"12,000\"")
        == [
          Diagnostic(
            LedgerCode.thousandsSeparator, at: at("organization_year.csv", 2, "accepted"),
            ["field": .text("accepted"), "found": .text("12,000"), "expected": .text("12000")])
        ])
  }

  @Test("A number out of its range is told with the bounds, in the unit of the file")
  func ranges() throws {
    #expect(
      try yearFaults("reported_rate", "100.01")
        == [
          Diagnostic(
            LedgerCode.outOfRange, at: at("organization_year.csv", 2, "reported_rate"),
            [
              "field": .text("reported_rate"), "found": .text("100.01"), "lowest": .text("0"), "highest": .text("100"),
            ])
        ])
    #expect(try yearFaults("reported_rate", "100") == [])
    #expect(try yearFaults("reported_rate", "0") == [])
  }

  @Test("More decimals than a percent keeps are told with how many it keeps")
  func decimals() throws {
    #expect(
      try yearFaults("reported_rate", "85.555")
        == [
          Diagnostic(
            LedgerCode.tooManyDecimals, at: at("organization_year.csv", 2, "reported_rate"),
            ["field": .text("reported_rate"), "found": .text("85.555"), "expected": .integer(2)])
        ])
  }

  @Test("Money and timestamps")
  func moneyAndTimestamps() throws {
    let found = try faults([
      "dispute.csv": "id,organization\nD-1,O-1\n",
      "agreement.csv": "id,dispute,amount\nA-1,D-1,x\n",
      "nomination.csv":
        "id,organization,jurisdiction,submitted_at\nN-1,O-1,CN-XX,2023-08-04 17:00\nN-2,O-1,CN-XX,2023-08-04\n"
        + "N-3,O-1,CN-XX,2023-08-04T24:00\nN-4,O-1,CN-XX,2023-02-30 09:00\n",
    ])
    func nomination(_ row: Int, _ code: LedgerCode, _ text: String) -> Diagnostic {
      Diagnostic(
        code, at: at("nomination.csv", row, "submitted_at"), ["field": .text("submitted_at"), "found": .text(text)])
    }
    #expect(
      found == [
        Diagnostic(
          LedgerCode.badDecimal, at: at("agreement.csv", 2, "amount"), ["field": .text("amount"), "found": .text("x")]),
        nomination(3, .badTimestamp, "2023-08-04"), nomination(4, .badTimestamp, "2023-08-04T24:00"),
        nomination(5, .impossibleDate, "2023-02-30 09:00"),
      ])
  }

  @Test("A month is read in three spellings and told when it is none")
  func months() throws {
    let schema = try #require(Schema.mediation.adding(Field("since", "自", "since", .month), to: "expert"))
    func value(_ text: String) throws -> (Int64?, [Diagnostic]) {
      var builder = LedgerBuilder(schema: schema)
      builder.add(entity: "jurisdiction", cells: [("id", "A"), ("name", "A"), ("level", "province")])
      builder.add(
        entity: "expert", cells: [("id", "E"), ("jurisdiction", "A"), ("level", "province"), ("since", text)])
      do throws(InvalidInput) {
        return (try builder.finish().table("expert")?.column("since")?.value(at: 0), [])
      } catch {
        return (nil, error.diagnostics)
      }
    }
    for text in ["2024-06", "2024/6", "2024年6月"] { #expect(try value(text).0 == 2024 * 12 + 5) }
    for text in ["2024-13", "2024", "2024-06-30"] {
      #expect(
        try value(text).1
          == [Diagnostic(LedgerCode.badMonth, at: .none, ["field": .text("since"), "found": .text(text)])])
    }
  }

  private func yearFaults(_ field: String, _ text: String) throws -> [Diagnostic] {
    try faults(["organization_year.csv": "id,organization,year,\(field)\nY-1,O-1,2024,\(text)\n"])
  }
}
