import Diagnostics
import MediationModel
import Testing

@Suite("A bad file or header is told as such")
struct FileFaultTests {
  private let file = "organization.csv"

  private func bytesFaults(_ bytes: [UInt8]) throws -> [Diagnostic] {
    var files = soundFiles.mapValues { Array($0.utf8) }
    files[file] = bytes
    return try LedgerFolderFixture(files).faults()
  }

  @Test("Unknown, empty, doubled, derived and missing headers")
  func headers() throws {
    #expect(
      try organizationFaults("id,jurisdiction,knd,,编号,active", ["O-1,CN-XX-1,other,,O-1,true"])
        == [
          Diagnostic(LedgerCode.emptyHeader, at: at(file, 1), ["column": .integer(4)]),
          Diagnostic(LedgerCode.missingColumn, at: at(file, 1), ["field": .text("kind"), "label": .text("类别")]),
          Diagnostic(LedgerCode.derivedHeader, at: at(file, 1, "active"), ["found": .text("active")]),
          Diagnostic(
            LedgerCode.unknownHeader, at: at(file, 1, "knd"),
            [
              "found": .text("knd"), "entity": .text("organization"), "label": .text("调解组织"), "nearest": .text("kind"),
            ]),
          Diagnostic(
            LedgerCode.duplicateHeader, at: at(file, 1, "编号"), ["found": .text("编号"), "other": .text("id")]),
        ])
  }

  @Test("Of a header with nothing but slips every one is told, the first fifty with the nearest name")
  func manyHeaders() throws {
    let found = try organizationFaults("id,jurisdiction,kind" + String(repeating: ",publishd", count: 60), [])
    let unknown = found.filter { $0.code == LedgerCode.unknownHeader.rawValue }
    #expect(unknown.count == 60)
    #expect(unknown.count { $0.arguments["nearest"] == .text("published") } == 50)
  }

  @Test("A file that names no entity is told with the nearest name")
  func unknownFile() throws {
    #expect(
      try faults(["organisatoin.csv": "id\n"])
        == [
          Diagnostic(
            LedgerCode.unknownFile, at: .file("organisatoin.csv"),
            ["found": .text("organisatoin.csv"), "nearest": .text("organization.csv")])
        ])
  }

  @Test("Files of other kinds, hidden files and lock files are passed over")
  func otherFiles() throws {
    #expect(try faults(["README.md": "x", ".hidden.csv": "x", "~$organization.csv": "x"]) == [])
  }

  @Test("Two files for one entity, or two manifests, are told")
  func twoFiles() throws {
    #expect(
      try faults(["调解组织.csv": "id\n", "台账范围.csv": "表\n"])
        == [
          Diagnostic(
            LedgerCode.twoFiles, at: .file("台账范围.csv"), ["found": .text("台账范围.csv"), "other": .text("manifest.csv")]),
          Diagnostic(
            LedgerCode.twoFiles, at: .file("调解组织.csv"), ["found": .text("调解组织.csv"), "other": .text(file)]),
        ])
  }

  @Test("A folder that is not there, and one without files")
  func folders() throws {
    let missing = try LedgerFolderFixture([:] as [String: String])
    #expect(missing.faults() == [Diagnostic(LedgerCode.noFiles, at: .file(missing.path))])
    do throws(InvalidInput) {
      _ = try LedgerReaderProbe.read("/nowhere/at/all")
      Issue.record("a folder that is not there was read")
    } catch {
      #expect(
        error.diagnostics == [
          Diagnostic(
            LedgerCode.unreadableFolder, at: .file("/nowhere/at/all"), ["found": .text("No such file or directory")])
        ])
    }
  }

  @Test("An empty file has no header")
  func emptyFile() throws {
    for text in ["", "\n", "\u{FEFF}"] {
      #expect(try faults([file: text]) == [Diagnostic(LedgerCode.emptyFile, at: .file(file))])
    }
  }

  @Test("Spreadsheets and UTF-16 under a CSV name are told")
  func foreign() throws {
    #expect(
      try bytesFaults([0x50, 0x4B, 3, 4, 0]) == [
        Diagnostic(LedgerCode.notCSV, at: .file(file), ["found": .text("XLSX")])
      ])
    #expect(
      try bytesFaults([0xD0, 0xCF, 0x11, 0xE0]) == [
        Diagnostic(LedgerCode.notCSV, at: .file(file), ["found": .text("XLS")])
      ])
    #expect(try bytesFaults([0xFF, 0xFE, 0x69, 0]) == [Diagnostic(LedgerCode.utf16, at: .file(file))])
  }

  @Test("A zero byte is told with its position")
  func nul() throws {
    #expect(
      try bytesFaults(Array("id,kind\nO-1,\0\n".utf8)) == [
        Diagnostic(LedgerCode.nulByte, at: at(file, 2), ["offset": .integer(13), "found": .text("0x00")])
      ])
  }

  @Test("A byte that is neither UTF-8 nor GB18030 is told with its position")
  func badBytes() throws {
    let marked: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("id\n".utf8) + [0xC3, 0xFB]
    #expect(
      try bytesFaults(marked) == [
        Diagnostic(
          LedgerCode.badByte, at: at(file, 2),
          ["offset": .integer(7), "found": .text("0xC3"), "encoding": .text("UTF-8")])
      ])
    let damaged = Array("编号,名称,辖区\nO-1,".utf8) + [0xFF, 0x0A]
    #expect(
      try bytesFaults(damaged) == [
        Diagnostic(
          LedgerCode.badByte, at: at(file, 2),
          ["offset": .integer(damaged.count - 1), "found": .text("0xFF"), "encoding": .text("UTF-8")])
      ])
    #expect(
      try bytesFaults([0x69, 0x64, 0x0A, 0xC3, 0xFB, 0xFF, 0x0A]) == [
        Diagnostic(
          LedgerCode.badByte, at: at(file, 2),
          ["offset": .integer(6), "found": .text("0xFF"), "encoding": .text("GB18030")])
      ])
  }

  @Test("A quote opened in the header and never closed is told")
  func headerQuote() throws {
    #expect(
      try faults([file: "\"id,kind\nO-1,other\n"])
        == [Diagnostic(LedgerCode.unclosedQuote, at: at(file, 1), ["opened": .integer(1)])])
  }

  @Test("Every fault of a manifest is told at its cell")
  func manifest() throws {
    let name = "manifest.csv"
    #expect(
      try faults([
        name: "entity,jurisdiction,from,through\norganizaton,CN-XX,,\nmediator,CN-XX,,\norganization,CN-XY,,\n"
          + "organization,CN-XX,2024-01-02,2024-01-01\norganization,,2024-02-30,x\norganization,CN-XX\n"
      ])
        == [
          Diagnostic(
            LedgerCode.manifestUnknownEntity, at: at(name, 2, "entity"),
            ["found": .text("organizaton"), "nearest": .text("organization")]),
          Diagnostic(
            LedgerCode.manifestWithoutFile, at: at(name, 3, "entity"),
            ["found": .text("mediator"), "expected": .text("mediator.csv")]),
          Diagnostic(
            LedgerCode.manifestUnknownJurisdiction, at: at(name, 4, "jurisdiction"),
            ["found": .text("CN-XY"), "nearest": .text("CN-XX")]),
          Diagnostic(
            LedgerCode.manifestInvertedPeriod, at: at(name, 5, "through"),
            ["found": .text("2024-01-01"), "expected": .text("2024-01-02")]),
          Diagnostic(
            LedgerCode.impossibleDate, at: at(name, 6, "from"), ["field": .text("from"), "found": .text("2024-02-30")]),
          Diagnostic(
            LedgerCode.emptyRequiredCell, at: at(name, 6, "jurisdiction"), ["field": .text("jurisdiction")]),
          Diagnostic(LedgerCode.badDate, at: at(name, 6, "through"), ["field": .text("through"), "found": .text("x")]),
          Diagnostic(LedgerCode.raggedRow, at: at(name, 7), ["found": .integer(2), "expected": .integer(4)]),
        ])
    #expect(
      try faults([name: "entity,jurisdicton\norganization,CN-XX\n"])
        == [
          Diagnostic(
            LedgerCode.missingColumn, at: at(name, 1), ["field": .text("jurisdiction"), "label": .text("辖区")]),
          Diagnostic(
            LedgerCode.unknownHeader, at: at(name, 1, "jurisdicton"),
            [
              "found": .text("jurisdicton"), "entity": .text("manifest"), "label": .text("台账范围"),
              "nearest": .text("jurisdiction"),
            ]),
        ])
  }
}
