import Diagnostics
import LedgerFiles
import MediationModel
import Testing

@Suite("A ledger is read from a folder of CSV files")
struct ReadingTests {
  private func organizations(_ text: String) throws -> Table {
    let folder = try LedgerFolderFixture(soundFiles.merging(["organization.csv": text]) { $1 })
    return try #require(try folder.read().ledger.table("organization"))
  }

  @Test("A sound folder becomes tables, and what is missing is unknown")
  func sound() throws {
    let reading = try LedgerFolderFixture(soundFiles).read()
    let table = try #require(reading.ledger.table("organization"))
    #expect(table.rowCount == 2)
    #expect(table.column("founders")?.value(at: 0) == 0b1_0001)
    #expect(table.column("founders")?.value(at: 1) == nil)
    #expect(table.column("regimes")?.value(at: 0) == nil)
    #expect(table.place(ofRow: 1) == at("organization.csv", 3))
    #expect(reading.ledger.table("mediator")?.rowCount == 0)
    #expect(reading.ledger.manifest.entries.count == 1)
    #expect(reading.ledger.flags == [])
    #expect(reading.setAside.isEmpty)
  }

  @Test("A ledger of the same records is the same from files and from memory")
  func sameAsBuilt() throws {
    let read = try LedgerFolderFixture(soundFiles).read().ledger
    var builder = LedgerBuilder(schema: .mediation)
    builder.add(entity: "jurisdiction", cells: [("id", "CN-XX"), ("name", "某省"), ("level", "省级")])
    builder.add(
      entity: "jurisdiction", cells: [("id", "CN-XX-1"), ("name", "一区"), ("level", "district"), ("parent", "CN-XX")])
    builder.add(
      entity: "organization",
      cells: [
        ("id", "O-1"), ("jurisdiction", "CN-XX-1"), ("kind", "township_centre"), ("founders", "工会、人社部门"),
        ("established_on", "2024/6/30"), ("published", "1"),
      ])
    builder.add(
      entity: "organization", cells: [("id", "O-2"), ("jurisdiction", "CN-XX-1"), ("kind", "enterprise_committee")])
    builder.cover(entity: "organization", jurisdiction: "CN-XX", from: Day("2024-01-01"))
    #expect(try builder.finish().digest == read.digest)
  }

  @Test("A ledger without a manifest covers nothing, and says so")
  func noManifest() throws {
    var files = soundFiles
    files["manifest.csv"] = nil
    let ledger = try LedgerFolderFixture(files).read().ledger
    #expect(ledger.flags == [Diagnostic(LedgerCode.noManifest, severity: .warning, at: .file("manifest.csv"))])
    #expect(ledger.manifest.covers("organization", jurisdictionRow: 0, at: Day(number: 0)) == false)
  }

  @Test("A byte order mark, CRLF, quotes, doubled quotes and quoted line ends are read")
  func quoting() throws {
    let table = try organizations(
      "\u{FEFF}\"id\",name,jurisdiction,kind\r\n"
        + "O-1,\"a,b\",CN-XX-1,\"township_centre\"\r\n\"O-2\",\"say \"\"hi\"\"\r\nthere\",CN-XX-1,township_centre\r\n"
        + "O-3,\"\",CN-XX-1,township_centre")
    #expect((0..<3).map { table.identifier(at: $0) } == ["O-1", "O-2", "O-3"])
    #expect((0..<3).map { table.column("name")?.text(at: $0) } == ["a,b", "say \"hi\"\r\nthere", nil])
    #expect((0..<3).map { table.place(ofRow: $0) } == [2, 3, 5].map { at("organization.csv", $0) })
  }

  @Test("Headers may be Chinese or English labels of either case with blanks around; files too have Chinese names")
  func chinese() throws {
    let folder = try LedgerFolderFixture([
      "辖区.csv": " 代码 ,名称,LEVEL\nCN-XX,某省,省级\n",
      "调解组织.csv": "编号,\u{3000}辖区,Kind,向社会公布\nO-1,CN-XX,其他调解组织,是\n",
      "台账范围.csv": "表,辖区,起,止,说明\n调解组织,CN-XX,2024年1月1日,2024/12/31,全\n",
    ])
    let ledger = try folder.read().ledger
    #expect(ledger.table("organization")?.column("published")?.value(at: 0) == 1)
    #expect(
      ledger.manifest.entries == [
        Manifest.Entry(
          entity: "organization", jurisdiction: "CN-XX", from: Day("2024-01-01"), through: Day("2024-12-31"), note: "全")
      ])
  }

  @Test("GB18030 is recognised and read")
  func gb18030() throws {
    // 代码,名称,级别 / CN-XX,天津市,省级
    let bytes: [UInt8] = [
      0xB4, 0xFA, 0xC2, 0xEB, 0x2C, 0xC3, 0xFB, 0xB3, 0xC6, 0x2C, 0xBC, 0xB6, 0xB1, 0xF0, 0x0A, 0x43, 0x4E, 0x2D, 0x58,
      0x58, 0x2C, 0xCC, 0xEC, 0xBD, 0xF2, 0xCA, 0xD0, 0x2C, 0xCA, 0xA1, 0xBC, 0xB6, 0x0A,
    ]
    let ledger = try LedgerFolderFixture(["jurisdiction.csv": bytes]).read().ledger
    #expect(ledger.table("jurisdiction")?.column("name")?.text(at: 0) == "天津市")
    #expect(ledger.table("jurisdiction")?.column("level")?.value(at: 0) == 1)
  }

  @Test("Blank lines at the end are no records; a file with a header alone is an empty table")
  func blankEnd() throws {
    #expect(try organizations("id,jurisdiction,kind\nO-1,CN-XX-1,other\n\r\n\n").rowCount == 1)
    #expect(try organizations("id,jurisdiction,kind\n").rowCount == 0)
    #expect(try organizations("id,jurisdiction,kind").rowCount == 0)
  }

  @Test(
    "Every spelling of a boolean, a date, a percent, a set",
    arguments: [
      ("published", "TRUE", 1), ("published", "False", 0), ("published", "是", 1), ("published", "否", 0),
      ("published", "yes", 1), ("published", "NO", 0), ("published", "1", 1), ("published", "0", 0),
      ("established_on", "2024-06-30", 19_904), ("established_on", "2024/6/30", 19_904),
      ("established_on", "2024年6月30日", 19_904), ("established_on", " 2024-06-30 ", 19_904),
      ("established_on", "1700-03-01", -98_556), ("established_on", "2024-02-29", 19_782),
      ("founders", "hrss", 1), ("founders", "hrss;union", 17), ("founders", "人社部门、工会", 17),
      ("founders", "人社部门；工会；", 17), ("founders", "hrss|court", 9), ("founders", "无", 0), ("founders", "none", 0),
      ("founders", "human resources and social security; trade union", 17),
    ] as [(String, String, Int64)])
  func spellings(field: String, text: String, value: Int64) throws {
    let table = try organizations("id,jurisdiction,kind,\(field)\nO-1,CN-XX-1,other,\(text)\n")
    #expect(table.column(field)?.value(at: 0) == value)
  }

  @Test("A reference may point forward within its own table")
  func forwardReference() throws {
    let folder = try LedgerFolderFixture([
      "jurisdiction.csv": "id,name,level,parent\nCN-XX-1,一区,district,CN-XX\nCN-XX,某省,province,\n"
    ])
    let ledger = try folder.read().ledger
    #expect(ledger.parent(ofJurisdiction: 0) == 1)
    #expect(ledger.parent(ofJurisdiction: 1) == nil)
  }

  @Test("Reading that is no longer wanted says so and gives no ledger") func cancelled() throws {
    let folder = try LedgerFolderFixture(soundFiles)
    let cancellation = Cancellation()
    cancellation.cancel()
    do throws(InvalidInput) {
      _ = try LedgerReader.read(folder: folder.path, schema: .mediation, options: .init(cancellation: cancellation))
      Issue.record("it gave a ledger")
    } catch {
      #expect(error.diagnostics.map(\.code) == ["ledger.stopped"])
    }
  }
}
