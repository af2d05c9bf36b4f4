import Diagnostics
import LedgerFiles
import MediationModel

/// Reads a folder that no fixture made.
enum LedgerReaderProbe {
  static func read(_ path: String) throws(InvalidInput) -> LedgerReader.Reading {
    try LedgerReader.read(folder: path, schema: .mediation)
  }
}
