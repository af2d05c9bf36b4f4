import Diagnostics
import LedgerFiles
import MediationModel
import Testing

@Suite("Reading does not depend on chunks, blocks or workers")
struct ChunkBorderTests {
  private func files(rows: Int, name: (Int) -> String) -> [String: String] {
    var text = "id,name,jurisdiction,kind,established_on\n"
    for row in 0..<rows { text += "O-\(row),\(name(row)),CN-XX-1,other,2024-06-30\n" }
    var mediators = "id,organization\n"
    for row in stride(from: 0, to: rows, by: 61) { mediators += "M-\(row),O-\(rows - 1 - row)\n" }
    return soundFiles.merging(["organization.csv": text, "mediator.csv": mediators]) { $1 }
  }

  @Test("One row below, at and above a chunk, with 1, 2 and 7 workers", arguments: [65_535, 65_536, 65_537])
  func borders(rows: Int) throws {
    let folder = try LedgerFolderFixture(files(rows: rows) { $0 % 5 == 0 ? "某中心\($0 % 70_000 / 10)" : "" })
    let ledger = try folder.read(workers: 1).ledger
    let table = try #require(ledger.table("organization"))
    #expect(table.rowCount == rows)
    #expect(table.identifier(at: rows - 1) == "O-\(rows - 1)")
    #expect(table.row(ofIdentifier: "O-\(rows - 1)") == rows - 1)
    #expect(table.place(ofRow: rows - 1) == at("organization.csv", rows + 1))
    #expect(table.column("name")?.text(at: 65_530) == "某中心6553")
    #expect(table.column("name")?.dictionary?.count == rows / 10 + 1)
    #expect(ledger.table("mediator")?.column("organization")?.value(at: 1) == Int64(rows - 62))
    for workers in [2, 7] { #expect(try folder.read(workers: workers).ledger.digest == ledger.digest) }
  }

  @Test("Quoted line ends across blocks and chunks keep lines and records apart")
  func quotedAcrossBlocks() throws {
    let filler = String(repeating: "长", count: 20)
    let folder = try LedgerFolderFixture(
      files(rows: 66_000) { $0 % 7 == 0 ? "\"\(filler)\n\(filler)\"\"\(filler),\n\($0)\"" : "x" })
    let ledger = try folder.read(workers: 1).ledger
    let table = try #require(ledger.table("organization"))
    #expect(table.rowCount == 66_000)
    #expect(table.column("name")?.text(at: 65_996) == "\(filler)\n\(filler)\"\(filler),\n65996")
    #expect(table.place(ofRow: 65_999) == at("organization.csv", 2 + 65_999 + 2 * 9_429))
    for workers in [2, 7] { #expect(try folder.read(workers: workers).ledger.digest == ledger.digest) }
  }

  @Test("Faults in several chunks are the same with 1, 2 and 7 workers, and in order of lines")
  func faultsInChunks() throws {
    var text = "id,jurisdiction,kind\n"
    for row in 0..<66_000 { text += "O-\(row % 65_990),CN-XX-1,\(row % 30_000 == 29_999 ? "wrong" : "other")\n" }
    let folder = try LedgerFolderFixture(soundFiles.merging(["organization.csv": text]) { $1 })
    let faults = folder.faults(workers: 1)
    let rows = faults.compactMap { fault -> Int? in
      if case .cell(_, let row, _) = fault.place { row } else { nil }
    }
    #expect(rows == [30_001, 60_001] + (0..<10).map { 65_992 + $0 })
    for workers in [2, 7] { #expect(folder.faults(workers: workers) == faults) }
  }
}
