import Diagnostics
import MediationModel
import Testing

@Suite("Ledgers are built from records in memory")
struct LedgerBuilderTests {
  @Test("Cells of every type become values in the stored unit")
  func values() throws {
    var builder = sampleBuilder()
    builder.add(
      entity: "organization",
      cells: organization(
        "O-1", "CN-XX-1-1",
        [
          ("name", "某中心"), ("founders", "hrss；工会"), ("established_on", "2024年6月30日"), ("published", "是"),
          ("facilities", "none"),
        ]))
    builder.add(
      entity: "organization_year",
      cells: [
        ("id", "Y-1"), ("organization", "O-1"), ("year", "2024"), ("accepted", "12"), ("reported_rate", "85.5%"),
      ])
    builder.add(
      entity: "nomination",
      cells: [
        ("id", "N-1"), ("organization", "O-1"), ("jurisdiction", "CN-XX-1"), ("submitted_at", "2023-08-04T17:00"),
      ])
    builder.add(entity: "dispute", cells: [("id", "D-1"), ("organization", "O-1")])
    builder.add(entity: "agreement", cells: [("id", "A-1"), ("dispute", "D-1"), ("amount", "1234.5")])
    let ledger = try builder.finish()
    let table = try #require(ledger.table("organization"))
    #expect(table.rowCount == 1)
    #expect(table.identifier(at: 0) == "O-1")
    #expect(table.row(ofIdentifier: "O-1") == 0)
    #expect(table.row(ofIdentifier: "O-2") == nil)
    #expect(table.column("name")?.text(at: 0) == "某中心")
    #expect(table.column("name")?.dictionary?.code(of: "某中心") == 0)
    #expect(table.column("jurisdiction")?.value(at: 0) == 3)
    #expect(table.column("kind")?.value(at: 0) == 2)
    #expect(table.column("founders")?.value(at: 0) == 0b1_0001)
    #expect(table.column("facilities")?.value(at: 0) == 0)
    #expect(table.column("regimes")?.value(at: 0) == nil)
    #expect(table.column("established_on")?.value(at: 0) == 19_904)
    #expect(table.column("published")?.value(at: 0) == 1)
    let year = try #require(ledger.table("organization_year"))
    #expect(year.column("reported_rate")?.value(at: 0) == 8550)
    #expect(year.column("closed")?.value(at: 0) == nil)
    #expect(ledger.table("nomination")?.column("submitted_at")?.value(at: 0) == 28_186_140)
    #expect(ledger.table("agreement")?.column("amount")?.value(at: 0) == 123_450)
  }

  @Test("Fields and members may be named in Chinese or English labels, in any case and with blanks around")
  func labels() throws {
    var builder = sampleBuilder()
    builder.add(
      entity: "调解组织",
      cells: [("编号", " O-1\u{3000}"), ("辖区", "CN-XX-1-1"), ("KIND", "街道（乡镇）调解中心"), (" Published ", "TRUE")])
    let table = try #require(try builder.finish().table("organization"))
    #expect(table.identifier(at: 0) == "O-1")
    #expect(table.column("kind")?.value(at: 0) == 2)
    #expect(table.column("published")?.value(at: 0) == 1)
  }

  @Test("All faults of all records are told at once, each at its record's place")
  func allFaults() {
    let place = DiagnosticPlace.cell(file: "fixture", row: 7, column: nil)
    var builder = sampleBuilder()
    builder.add(
      entity: "organization", cells: [("id", "O-1"), ("jurisdiction", "CN-XX-1-9"), ("knd", "x"), ("active", "是")],
      place: place)
    func cell(_ column: String) -> DiagnosticPlace { .cell(file: "fixture", row: 7, column: column) }
    #expect(
      faults(builder) == [
        Diagnostic(LedgerCode.derivedHeader, at: place, ["found": .text("active")]),
        Diagnostic(
          LedgerCode.unknownHeader, at: place,
          ["found": .text("knd"), "entity": .text("organization"), "label": .text("调解组织"), "nearest": .text("kind")]),
        Diagnostic(
          LedgerCode.danglingReference, at: cell("jurisdiction"),
          [
            "field": .text("jurisdiction"), "found": .text("CN-XX-1-9"), "entity": .text("jurisdiction"),
            "label": .text("辖区"), "nearest": .text("CN-XX-1-1"),
          ]),
        Diagnostic(LedgerCode.emptyRequiredCell, at: cell("kind"), ["field": .text("kind")]),
      ])
  }

  @Test("An unknown entity is told with the nearest name")
  func unknownEntity() {
    var builder = sampleBuilder()
    builder.add(entity: "organisatoin_yaer", cells: [])
    #expect(
      faults(builder) == [
        Diagnostic(
          LedgerCode.unknownEntity, at: .none,
          ["found": .text("organisatoin_yaer"), "nearest": .text("organization_year")])
      ])
  }

  @Test("A circle of jurisdictions is a fault of each of them")
  func circle() {
    var builder = LedgerBuilder(schema: .mediation)
    for (line, (id, parent)) in [("A", "B"), ("B", "C"), ("C", "B")].enumerated() {
      builder.add(
        entity: "jurisdiction", cells: [("id", id), ("name", id), ("level", "district"), ("parent", parent)],
        place: .cell(file: "fixture", row: line + 1, column: nil))
    }
    #expect(
      faults(builder)
        == [2, 3].map { row in
          Diagnostic(
            LedgerCode.jurisdictionCycle, at: .cell(file: "fixture", row: row, column: "parent"),
            ["found": .list(["B", "C"])])
        })
  }

  @Test("The digest changes with a value, an order and a manifest row, and with nothing else")
  func digest() throws {
    func ledger(_ ids: [String], _ kind: String = "是", covered: Bool = false) throws -> String {
      var builder = sampleBuilder()
      for id in ids {
        builder.add(entity: "organization", cells: organization(id, "CN-XX-1-1", [("published", kind)]))
      }
      if covered { builder.cover(entity: "organization", jurisdiction: "CN-XX") }
      return try builder.finish().digest
    }
    let digest = try ledger(["O-1", "O-2"])
    #expect(digest.count == 32)
    #expect(try ledger(["O-1", "O-2"], "true") == digest)
    #expect(try ledger(["O-2", "O-1"]) != digest)
    #expect(try ledger(["O-1", "O-2"], "否") != digest)
    #expect(try ledger(["O-1", "O-2"], "") != digest)
    #expect(try ledger(["O-1", "O-2"], covered: true) != digest)
  }
}
