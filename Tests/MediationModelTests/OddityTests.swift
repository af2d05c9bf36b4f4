import Diagnostics
import MediationModel
import Testing

@Suite("Odd but legal facts are flagged")
struct OddityTests {
  @Test("Below and at the bound nothing is said, above it a warning names both values")
  func flagged() throws {
    var builder = sampleBuilder()
    builder.add(entity: "organization", cells: organization("O-1", "CN-XX-1-1"))
    for (row, closed) in ["9", "10", "11", ""].enumerated() {
      builder.add(
        entity: "organization_year",
        cells: [
          ("id", "Y-\(row)"), ("organization", "O-1"), ("year", "2024"), ("accepted", "10"), ("closed", closed),
        ], place: .cell(file: "fixture", row: row + 2, column: nil))
    }
    #expect(
      try builder.finish().flags == [
        Diagnostic(
          LedgerCode.oddOrder, severity: .warning, at: .cell(file: "fixture", row: 4, column: "closed"),
          [
            "record": .text("Y-2"), "smaller": .text("closed"), "larger": .text("accepted"), "found": .text("11"),
            "expected": .text("10"),
          ])
      ])
  }

  @Test("Past a thousand of a kind the rest is counted")
  func capped() throws {
    var builder = sampleBuilder()
    for row in 0..<1_001 {
      builder.add(
        entity: "organization",
        cells: organization(
          "O-\(row)", "CN-XX-1-1", [("established_on", "2024-01-02"), ("closed_on", "2024-01-01")]))
    }
    let flags = try builder.finish().flags
    #expect(flags.count == 1_001)
    #expect(
      flags.last
        == Diagnostic(
          LedgerCode.moreOddities, severity: .warning, at: .none,
          [
            "entity": .text("organization"), "smaller": .text("established_on"), "larger": .text("closed_on"),
            "count": .integer(1_001), "shown": .integer(1_000),
          ]))
  }
}
