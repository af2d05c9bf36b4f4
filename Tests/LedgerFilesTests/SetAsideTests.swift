import Diagnostics
import Foundation
import LedgerFiles
import MediationModel
import Testing

@Suite("Bad records can be set aside")
struct SetAsideTests {
  private let files = soundFiles.merging([
    "organization.csv": """
    id,name,jurisdiction,kind
    O-1,一,CN-XX-1,other
    O-2,二,CN-XX-1,wrong
    O-1,"again, same",CN-XX-1,other
    O-3,三,CN-XX-1
    O-4,"two
    lines",CN-XX-1,other

    """,
    "mediator.csv": "id,organization\nM-1,O-2\nM-2,O-1\nM-3,O-4\nM-4,O-3\n",
    "training.csv": "id,mediator,date\nT-1,M-2,2024-01-01\nT-2,M-1,2024-01-01\n",
  ]) { $1 }

  @Test("What is left is a ledger, what was left out is told with its text and reasons")
  func setAside() throws {
    let reading = try LedgerFolderFixture(files).read(setAside: true)
    func identifiers(_ entity: EntityName) -> [String] {
      reading.ledger.table(entity).map { table in (0..<table.rowCount).map { table.identifier(at: $0) } } ?? []
    }
    #expect(identifiers("organization") == ["O-1", "O-4"])
    #expect(identifiers("mediator") == ["M-2", "M-3"])
    #expect(identifiers("training") == ["T-1"])
    #expect(reading.ledger.table("organization")?.place(ofRow: 1) == at("organization.csv", 6))
    #expect(reading.ledger.table("mediator")?.column("organization")?.value(at: 1) == 1)
    #expect(
      reading.setAside.map { "\($0.file):\($0.row) \($0.record) <- \($0.reasons.map(\.code))" } == [
        "mediator.csv:2 M-1,O-2 <- [\"ledger.refers-to-set-aside\"]",
        "mediator.csv:5 M-4,O-3 <- [\"ledger.refers-to-set-aside\"]",
        "organization.csv:3 O-2,二,CN-XX-1,wrong <- [\"ledger.unknown-member\"]",
        "organization.csv:4 O-1,\"again, same\",CN-XX-1,other <- [\"ledger.duplicate-id\"]",
        "organization.csv:5 O-3,三,CN-XX-1 <- [\"ledger.ragged-row\"]",
        "training.csv:3 T-2,M-1,2024-01-01 <- [\"ledger.refers-to-set-aside\"]",
      ])
    #expect(
      reading.setAside[0].reasons == [
        Diagnostic(
          LedgerCode.refersToSetAside, at: at("mediator.csv", 2, "organization"),
          [
            "field": .text("organization"), "found": .text("O-2"), "entity": .text("organization"),
            "label": .text("调解组织"),
          ])
      ])
  }

  @Test("The same is set aside with any number of workers")
  func workers() throws {
    let folder = try LedgerFolderFixture(files)
    let one = try folder.read(setAside: true, workers: 1)
    for workers in [2, 7] {
      let other = try folder.read(setAside: true, workers: workers)
      #expect(other.ledger.digest == one.ledger.digest)
      #expect(other.setAside.map(\.reasons) == one.setAside.map(\.reasons))
    }
  }

  @Test("Without the wish for it, nothing is left out")
  func refused() throws {
    #expect(
      try LedgerFolderFixture(files).faults().map(\.code) == [
        "ledger.unknown-member", "ledger.duplicate-id", "ledger.ragged-row",
      ])
  }

  @Test(
    "Faults that are not of a record refuse the ledger all the same",
    arguments: [
      ["organization.csv": "id,jurisdiction,knd\nO-1,CN-XX-1,other\n"],
      ["organization.csv": "id,jurisdiction,kind\nO-1,CN-XX-1,\"other\n"],
      ["manifest.csv": "entity,jurisdiction\nexpert,CN-XX\n"],
      ["training.csv": "id,mediator,date\nT-1,M-1,2024-01-01\n"],
    ])
  func stillRefused(changed: [String: String]) throws {
    let folder = try LedgerFolderFixture(soundFiles.merging(changed) { $1 })
    #expect(folder.faults(setAside: true).isEmpty == false)
    #expect(folder.faults(setAside: true) == folder.faults())
  }

  @Test("The file of records set aside is CSV with a byte order mark, written in one go")
  func file() throws {
    let folder = try LedgerFolderFixture(files)
    let records = try folder.read(setAside: true).setAside
    let path = folder.path + "/left-out.txt"
    try SetAsideFile.write(records, to: path)
    let text = """
      file,row,reasons,record\r
      mediator.csv,2,ledger.refers-to-set-aside,"M-1,O-2"\r
      mediator.csv,5,ledger.refers-to-set-aside,"M-4,O-3"\r
      organization.csv,3,ledger.unknown-member,"O-2,二,CN-XX-1,wrong"\r
      organization.csv,4,ledger.duplicate-id,"O-1,""again, same"",CN-XX-1,other"\r
      organization.csv,5,ledger.ragged-row,"O-3,三,CN-XX-1"\r
      training.csv,3,ledger.refers-to-set-aside,"T-2,M-1,2024-01-01"\r

      """
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(Array(data) == [0xEF, 0xBB, 0xBF] + Array(text.utf8))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.contains { $0.hasSuffix(".part") } == false)
  }

  @Test("What is no plain file is written and never replaced, and a link is followed")
  func pipesAndLinks() throws {
    let folder = try LedgerFolderFixture(files)
    let header = [UInt8]([0xEF, 0xBB, 0xBF]) + Array("file,row,reasons,record\r\n".utf8)
    let pipe = folder.path + "/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    let reader = open(pipe, O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    try SetAsideFile.write([], to: pipe)
    var bytes = [UInt8](repeating: 0, count: 100)
    let count = read(reader, &bytes, bytes.count)
    #expect(Array(bytes.prefix(max(0, count))) == header)
    var status = stat()
    #expect(lstat(pipe, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)

    let (file, link) = (folder.path + "/there.csv", folder.path + "/link.csv")
    try Data("old".utf8).write(to: URL(fileURLWithPath: file))
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file)
    try SetAsideFile.write([], to: link)
    #expect(Array(try Data(contentsOf: URL(fileURLWithPath: file))) == header)
    #expect(lstat(link, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
  }

  @Test("A file that cannot be written is told")
  func unwritable() {
    do throws(InvalidInput) {
      try SetAsideFile.write([], to: "/nowhere/at/all.csv")
      Issue.record("a file was written nowhere")
    } catch {
      #expect(
        error.diagnostics == [
          Diagnostic(
            LedgerCode.unwritableFile, at: .file("/nowhere/at/all.csv"), ["found": .text("No such file or directory")])
        ])
    }
  }
}
