package import Diagnostics
import MediationModel

/// A record that was left out of a ledger because it could not be read or accepted.
package struct SetAside: Sendable {
  /// The file's name within the ledger's folder.
  package let file: String
  /// The line on which the record begins; the header is line 1.
  package let row: Int
  /// The record as it stands in the file, without its line end.
  package let record: String
  /// Why; at least one, sorted.
  package let reasons: [Diagnostic]
}
