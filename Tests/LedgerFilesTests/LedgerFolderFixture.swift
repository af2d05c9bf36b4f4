import Diagnostics
import Foundation
import LedgerFiles
import MediationModel

/// A folder of files that lasts as long as a test.
final class LedgerFolderFixture {
  let path: String

  init(_ files: [String: [UInt8]]) throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("ledger-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
    for (name, bytes) in files { try Data(bytes).write(to: url.appendingPathComponent(name)) }
  }

  convenience init(_ files: [String: String]) throws { try self.init(files.mapValues { Array($0.utf8) }) }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func read(setAside: Bool = false, workers: Int = 1) throws(InvalidInput) -> LedgerReader.Reading {
    try LedgerReader.read(
      folder: path, schema: .mediation, options: .init(setAsideBadRecords: setAside, workers: workers))
  }

  /// What is wrong; empty when nothing is.
  func faults(setAside: Bool = false, workers: Int = 1) -> [Diagnostic] {
    do throws(InvalidInput) {
      _ = try read(setAside: setAside, workers: workers)
      return []
    } catch {
      return error.diagnostics
    }
  }
}

/// A sound ledger: the tests replace or add files.
let soundFiles: [String: String] = [
  "jurisdiction.csv": "id,name,level,parent\nCN-XX,某省,province,\nCN-XX-1,一区,district,CN-XX\n",
  "organization.csv": """
  id,jurisdiction,kind,founders,established_on,closed_on,published
  O-1,CN-XX-1,township_centre,hrss;union,2024-06-30,,true
  O-2,CN-XX-1,enterprise_committee,,,,

  """,
  "manifest.csv": "entity,jurisdiction,from,through,note\norganization,CN-XX,2024-01-01,,\n",
]

/// The faults of the sound ledger with `changed` files.
func faults(_ changed: [String: String]) throws -> [Diagnostic] {
  try LedgerFolderFixture(soundFiles.merging(changed) { $1 }).faults()
}

/// The faults of the sound ledger with these organisations, whose file has `header`.
func organizationFaults(_ header: String, _ lines: [String]) throws -> [Diagnostic] {
  try faults(["organization.csv": ([header] + lines).map { $0 + "\n" }.joined()])
}

func at(_ file: String, _ row: Int, _ column: String? = nil) -> DiagnosticPlace {
  .cell(file: file, row: row, column: column)
}
