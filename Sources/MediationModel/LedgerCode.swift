import Diagnostics

/// What can be wrong with, or odd about, a ledger.
package enum LedgerCode: String, CaseIterable, DiagnosticCode {
  // The folder and its files.
  case unreadableFolder = "ledger.unreadable-folder"
  case unreadableFile = "ledger.unreadable-file"
  case unwritableFile = "ledger.unwritable-file"
  case stopped = "ledger.stopped"
  case noFiles = "ledger.no-files"
  case unknownFile = "ledger.unknown-file"
  case twoFiles = "ledger.two-files"
  case emptyFile = "ledger.empty-file"
  case notCSV = "ledger.not-csv"
  case utf16 = "ledger.utf-16"
  case badByte = "ledger.bad-byte"
  case nulByte = "ledger.nul-byte"
  case unclosedQuote = "ledger.unclosed-quote"
  case tooManyRows = "ledger.too-many-rows"
  // The header.
  case unknownHeader = "ledger.unknown-header"
  case emptyHeader = "ledger.empty-header"
  case duplicateHeader = "ledger.duplicate-header"
  case missingColumn = "ledger.missing-column"
  case derivedHeader = "ledger.derived-header"
  // A record.
  case raggedRow = "ledger.ragged-row"
  case strayQuote = "ledger.stray-quote"
  case textAfterQuote = "ledger.text-after-quote"
  case duplicateID = "ledger.duplicate-id"
  case emptyRequiredCell = "ledger.empty-required-cell"
  case danglingReference = "ledger.dangling-reference"
  case refersToSetAside = "ledger.refers-to-set-aside"
  case missingFile = "ledger.missing-file"
  case jurisdictionCycle = "ledger.jurisdiction-cycle"
  // A cell.
  case badInteger = "ledger.bad-integer"
  case badDecimal = "ledger.bad-decimal"
  case badPercent = "ledger.bad-percent"
  case thousandsSeparator = "ledger.thousands-separator"
  case fullWidthDigits = "ledger.full-width-digits"
  case tooManyDecimals = "ledger.too-many-decimals"
  case numberTooLarge = "ledger.number-too-large"
  case negativeNumber = "ledger.negative-number"
  case outOfRange = "ledger.out-of-range"
  case badBoolean = "ledger.bad-boolean"
  case badDate = "ledger.bad-date"
  case impossibleDate = "ledger.impossible-date"
  case badMonth = "ledger.bad-month"
  case badTimestamp = "ledger.bad-timestamp"
  case unknownMember = "ledger.unknown-member"
  // The manifest.
  case noManifest = "ledger.no-manifest"
  case manifestUnknownEntity = "ledger.manifest-unknown-entity"
  case manifestUnknownJurisdiction = "ledger.manifest-unknown-jurisdiction"
  case manifestInvertedPeriod = "ledger.manifest-inverted-period"
  case manifestWithoutFile = "ledger.manifest-without-file"
  // Records given in a program or a fixture.
  case unknownEntity = "ledger.unknown-entity"
  // Odd, but legal.
  case oddOrder = "ledger.odd-order"
  case moreOddities = "ledger.more-oddities"
}
