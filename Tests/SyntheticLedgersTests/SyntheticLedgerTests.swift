import Foundation
import MediationModel
import SyntheticLedgers
import Testing

@Suite("Made-up ledgers")
struct SyntheticLedgerTests {
  static let ledger = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Examples/tianjin/ledger")

  @Test func `the example in the repository is what the generator writes`() throws {
    let output = MemoryOutput()
    try TianjinLedger.write(to: output)
    let kept = try FileManager.default.contentsOfDirectory(atPath: Self.ledger.path).filter { $0.hasSuffix(".csv") }
    #expect(kept.sorted() == output.files.keys.sorted())
    for (file, bytes) in output.files {
      let same = try Data(contentsOf: Self.ledger.appending(path: file)) == Data(bytes)
      #expect(same, "Examples/tianjin/ledger/\(file) is not what ledger-generator --example tianjin writes.")
    }
  }

  @Test func `the example opens in Excel: a byte order mark and Chinese headers`() throws {
    let output = MemoryOutput()
    try TianjinLedger.write(to: output)
    for (file, bytes) in output.files { #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]), "\(file)") }
    let header = String(decoding: output.files["jurisdiction.csv"] ?? [], as: UTF8.self).split(separator: "\n").first
    #expect(header == "\u{FEFF}代码,名称,级别,上级,争议易发高发")
  }

  @Test func `the sixteen districts have 252 streets and towns`() throws {
    let output = MemoryOutput()
    try TianjinLedger.write(form: .names, to: output)
    let townships = output.rows("figure.csv").map { $0.split(separator: ",") }.filter { $0[2] == "townships" }
    #expect(townships.count == 16)
    #expect(townships.compactMap { Int($0[4]) }.reduce(0, +) == 252)
  }

  @Test func `the same seed gives the same bytes and another seed gives others`() throws {
    let (first, again, other) = (MemoryOutput(), MemoryOutput(), MemoryOutput())
    try RandomLedger.write(seed: 5, to: first)
    try RandomLedger.write(seed: 5, to: again)
    try RandomLedger.write(seed: 6, to: other)
    #expect(first.files == again.files)
    #expect(first.files != other.files)
  }

  @Test func `a national ledger has as many rows as asked, and its references exist`() throws {
    let output = MemoryOutput()
    try NationalLedger(organizations: 500, mediators: 1200, districts: 7, under: "CN-TJ").write(to: output)
    let organizations = Set(output.rows("organization.csv").compactMap { $0.split(separator: ",").first })
    #expect(organizations.count == 500)
    let mediators = output.rows("mediator.csv").map { $0.split(separator: ",", omittingEmptySubsequences: false)[1] }
    #expect(mediators.count == 1200)
    #expect(mediators.allSatisfy { organizations.contains($0) })
    #expect(output.rows("jurisdiction.csv").count == 8)
  }

  @Test func `every kind of cell is spelled as programs or as staff read it`() throws {
    for (form, expected) in [
      (
        LedgerForm.names,
        "id,name,jurisdiction,kind,founders,entity_based,established_on\nO1,\"a,\"\"b\"\"\",J,township_centre,hrss;union,false,2024-02-29\nO2,,J,other,,,\n"
      ),
      (
        .chinese,
        "\u{FEFF}编号,名称,辖区,类别,设立主体,实体化,设立日期\nO1,\"a,\"\"b\"\"\",J,街道（乡镇）调解中心,人社部门;工会,否,2024-02-29\nO2,,J,其他调解组织,,,\n"
      ),
    ] {
      let output = MemoryOutput()
      let table = try TableWriter(
        "organization", columns: ["id", "name", "jurisdiction", "kind", "founders", "entity_based", "established_on"],
        form: form, output: output)
      table.row(
        "O1", "a,\"b\"", "J", "township_centre", .members(["hrss", "union"]), false,
        .day(orMissing: Day(year: 2024, month: 2, day: 29)))
      table.row("O2", nil, "J", "other", nil, nil, nil)
      try table.close()
      #expect(String(decoding: output.files["organization.csv"] ?? [], as: UTF8.self) == expected)
    }
  }
}
