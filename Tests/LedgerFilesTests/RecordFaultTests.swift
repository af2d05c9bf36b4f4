import Diagnostics
import MediationModel
import Testing

@Suite("A bad record is told with its line")
struct RecordFaultTests {
  private let header = "id,jurisdiction,kind"
  private let file = "organization.csv"

  @Test("A duplicate identifier names the first line that has it")
  func duplicate() throws {
    #expect(
      try organizationFaults(header, ["O-1,CN-XX-1,other", "O-2,CN-XX-1,other", "O-1,CN-XX-1,other"])
        == [
          Diagnostic(
            LedgerCode.duplicateID, at: at(file, 4, "id"),
            ["field": .text("id"), "found": .text("O-1"), "first": .integer(2)])
        ])
  }

  @Test("A dangling reference names where it was looked for, and the nearest identifier")
  func dangling() throws {
    #expect(
      try organizationFaults(header, ["O-1,CN-XX-2,other"])
        == [
          Diagnostic(
            LedgerCode.danglingReference, at: at(file, 2, "jurisdiction"),
            [
              "field": .text("jurisdiction"), "found": .text("CN-XX-2"), "entity": .text("jurisdiction"),
              "label": .text("辖区"), "nearest": .text("CN-XX-1"),
            ])
        ])
  }

  @Test("References into a table without a file are told once")
  func missingFile() throws {
    #expect(
      try faults(["training.csv": "id,mediator,date\nT-1,M-1,2024-01-01\nT-2,M-2,2024-01-01\n"])
        == [
          Diagnostic(
            LedgerCode.missingFile, at: at("training.csv", 2, "mediator"),
            [
              "field": .text("mediator"), "found": .text("M-1"), "entity": .text("mediator"), "label": .text("调解员"),
            ])
        ])
  }

  @Test("Required cells that are empty or blank are told, others are unknown")
  func empty() throws {
    #expect(
      try organizationFaults(header, [",CN-XX-1,other", "O-2, ,"])
        == [
          Diagnostic(LedgerCode.emptyRequiredCell, at: at(file, 2, "id"), ["field": .text("id")]),
          Diagnostic(LedgerCode.emptyRequiredCell, at: at(file, 3, "jurisdiction"), ["field": .text("jurisdiction")]),
          Diagnostic(LedgerCode.emptyRequiredCell, at: at(file, 3, "kind"), ["field": .text("kind")]),
        ])
  }

  @Test("A record with too few or too many cells is told once, and its identifier still counts")
  func ragged() throws {
    #expect(
      try faults([
        file: header + "\nO-1,CN-XX-1\nO-2,CN-XX-1,other,1,2\n\nO-4,CN-XX-1,other\n",
        "coverage.csv": "id,organization,institution\nC-1,O-1,\n",
      ])
        == [
          Diagnostic(
            LedgerCode.emptyRequiredCell, at: at("coverage.csv", 2, "institution"), ["field": .text("institution")]),
          Diagnostic(LedgerCode.raggedRow, at: at(file, 2), ["found": .integer(2), "expected": .integer(3)]),
          Diagnostic(LedgerCode.raggedRow, at: at(file, 3), ["found": .integer(5), "expected": .integer(3)]),
          Diagnostic(LedgerCode.raggedRow, at: at(file, 4), ["found": .integer(1), "expected": .integer(3)]),
        ])
  }

  @Test("Quotes in the wrong place are told with the text, and spoil no other record")
  func quotes() throws {
    #expect(
      try organizationFaults(header, ["O-1,CN-XX-1,ot\"her", "O-2,CN-XX-1,\"other\" x", "O-3,CN-XX-1,other"])
        == [
          Diagnostic(LedgerCode.strayQuote, at: at(file, 2, "kind"), ["found": .text("ot\"her")]),
          Diagnostic(LedgerCode.textAfterQuote, at: at(file, 3, "kind"), ["found": .text(" x")]),
        ])
  }

  @Test("A quote that is never closed is told where it was opened")
  func unclosed() throws {
    #expect(
      try organizationFaults(header, ["O-1,CN-XX-1,other", "O-2,\"CN-XX-1,other", "O-3,CN-XX-1,other"])
        == [Diagnostic(LedgerCode.unclosedQuote, at: at(file, 3, "jurisdiction"), ["opened": .integer(3)])])
  }

  @Test("Every fault of every file is told, by file, line and column")
  func everything() throws {
    let found = try faults([
      file: header + "\nO-1,CN-XX-1,x\nO-1,NOWHERE,\n",
      "jurisdiction.csv": "id,name,level\nCN-XX,,province\nCN-XX-1,一区,distric\n",
    ])
    let codes = found.map { diagnostic -> String in
      guard case .cell(let file, let row, let column) = diagnostic.place else { return diagnostic.code }
      return "\(file):\(row):\(column ?? "") \(diagnostic.code)"
    }
    #expect(
      codes == [
        "jurisdiction.csv:2:name ledger.empty-required-cell", "jurisdiction.csv:3:level ledger.unknown-member",
        "organization.csv:2:kind ledger.unknown-member", "organization.csv:3:id ledger.duplicate-id",
        "organization.csv:3:jurisdiction ledger.dangling-reference",
        "organization.csv:3:kind ledger.empty-required-cell",
      ])
  }
}
