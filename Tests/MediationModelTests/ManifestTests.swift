import Diagnostics
import MediationModel
import Testing

@Suite("A manifest says what a ledger covers")
struct ManifestTests {
  @Test("A row covers a jurisdiction and what is below it, from its first day through its last")
  func covers() throws {
    var builder = sampleBuilder()
    builder.cover(
      entity: "organization", jurisdiction: "CN-XX-1", from: Day("2024-01-01"), through: Day("2024-12-31"))
    builder.cover(entity: "调解员", jurisdiction: "CN-XX")
    let manifest = try builder.finish().manifest
    func covered(_ entity: EntityName, _ row: Int, _ day: String) throws -> Bool {
      manifest.covers(entity, jurisdictionRow: row, at: try #require(Day(day)))
    }
    #expect(try covered("organization", 1, "2023-12-31") == false)
    #expect(try covered("organization", 1, "2024-01-01") == true)
    #expect(try covered("organization", 3, "2024-12-31") == true)
    #expect(try covered("organization", 3, "2025-01-01") == false)
    #expect(try covered("organization", 0, "2024-06-30") == false)
    #expect(try covered("organization", 4, "2024-06-30") == false)
    #expect(try covered("mediator", 4, "1949-10-01") == true)
    #expect(try covered("expert", 4, "2024-06-30") == false)
  }

  @Test("Rows for unknown records or places, and inverted periods, are faults")
  func faulty() {
    var builder = sampleBuilder()
    let place = DiagnosticPlace.cell(file: "fixture", row: 3, column: nil)
    func cell(_ column: String) -> DiagnosticPlace { .cell(file: "fixture", row: 3, column: column) }
    builder.cover(entity: "organizaton", jurisdiction: "CN-XX", place: place)
    builder.cover(entity: "mediator", jurisdiction: "CN-XY", place: place)
    builder.cover(
      entity: "expert", jurisdiction: "CN-XX", from: Day("2024-01-02"), through: Day("2024-01-01"), place: place)
    #expect(
      faults(builder) == [
        Diagnostic(
          LedgerCode.manifestUnknownEntity, at: cell("entity"),
          ["found": .text("organizaton"), "nearest": .text("organization")]),
        Diagnostic(
          LedgerCode.manifestUnknownJurisdiction, at: cell("jurisdiction"),
          ["found": .text("CN-XY"), "nearest": .text("CN-XX")]),
        Diagnostic(
          LedgerCode.manifestInvertedPeriod, at: cell("through"),
          ["found": .text("2024-01-01"), "expected": .text("2024-01-02")]),
      ])
  }
}
