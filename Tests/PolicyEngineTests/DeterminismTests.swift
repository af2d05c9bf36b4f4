import Foundation
import LedgerFiles
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel
import Reporting
import SyntheticLedgers
import Testing

/// The same policies, ledger and day give the same bytes.
@Suite struct DeterminismTests {
  private func document(_ opened: OpenedPolicy, _ ledgers: [Ledger], workers: Int, digest: String = "") throws
    -> [String]
  {
    let day = try #require(Day("2025-12-31"))
    let evaluations = try Workspace.evaluate(
      [opened], ledgers, Binding(asOf: day, workers: workers, worstLimit: 7))
    let run = RunDescription(
      version: "0", policies: [], ledgerDigest: digest, setAside: 0, flags: 0, asOf: day, readings: [:])
    // Line by line, so that a difference is told in few words.
    let text = JSONWriter.indented(
      EvaluationReport.document(evaluations, run, exit: .init(code: 2, withoutFaults: 2)).value)
    return text.split(separator: "\n").map(String.init)
  }

  private func expectSame(_ found: [String], _ wanted: [String], _ what: String) {
    if found == wanted { return }
    let first = zip(found, wanted).enumerated().first { $0.element.0 != $0.element.1 }
    let lines = first.map { "line \($0.offset + 1): \($0.element.0) ≠ \($0.element.1)" }
    Issue.record("\(what): \(lines ?? "\(found.count) lines ≠ \(wanted.count)")")
  }

  @Test("The example gives the same bytes with 1, 2 and 7 workers, twice, and from three partitions merged")
  func example() throws {
    let opened = try #require(Repository.tianjin)
    let ledger = try #require(Repository.exampleLedger)
    let wanted = try document(opened, [ledger], workers: 1, digest: ledger.digest)
    #expect(wanted.count > 1000)
    expectSame(try document(opened, [ledger], workers: 1, digest: ledger.digest), wanted, "again")
    expectSame(try document(opened, [ledger], workers: 2, digest: ledger.digest), wanted, "2 workers")
    expectSame(try document(opened, [ledger], workers: 7, digest: ledger.digest), wanted, "7 workers")
    let parts = ledger.partitioned(into: 3)
    #expect(parts.count == 3)
    #expect(parts.allSatisfy { ($0.table("organization")?.rowCount ?? 0) > 0 })
    expectSame(try document(opened, parts, workers: 2, digest: ledger.digest), wanted, "3 partitions")
  }

  @Test("Random ledgers give the same bytes from any number of partitions", arguments: [UInt64(1), 2, 3])
  func random(seed: UInt64) throws {
    let opened = try #require(Repository.tianjin)
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("random-ledger-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try RandomLedger.write(seed: seed, to: try FolderOutput(path: folder.path))
    let ledger = try LedgerReader.read(
      folder: folder.path, schema: opened.schema, options: .init(setAsideBadRecords: false, workers: 1)
    ).ledger
    let wanted = try document(opened, [ledger], workers: 1)
    expectSame(try document(opened, [ledger], workers: 7), wanted, "7 workers")
    for count in [2, 3, 5] {
      expectSame(try document(opened, ledger.partitioned(into: count), workers: 2), wanted, "\(count) partitions")
    }
  }
}
