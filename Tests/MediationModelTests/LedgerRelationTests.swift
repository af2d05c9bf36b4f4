import Diagnostics
import MediationModel
import Testing

@Suite("Records of a ledger belong together")
struct LedgerRelationTests {
  private func ledger() throws -> Ledger {
    var builder = sampleBuilder()
    builder.add(entity: "organization", cells: organization("O-1", "CN-XX-1-1"))
    builder.add(entity: "organization", cells: organization("O-2", "CN-XX-2-1"))
    builder.add(entity: "organization", cells: organization("O-3", "CN-XX"))
    for (id, home) in [("M-1", "O-2"), ("M-2", "O-1"), ("M-3", "O-2")] {
      builder.add(entity: "mediator", cells: [("id", id), ("organization", home)])
    }
    builder.add(
      entity: "training", cells: [("id", "T-1"), ("mediator", "M-3"), ("date", "2025-03-01"), ("class_hours", "8")])
    builder.cover(entity: "organization", jurisdiction: "CN-XX")
    return try builder.finish()
  }

  @Test("Children are found by their parent, in the order of their rows")
  func children() throws {
    let index = try #require(try ledger().children(of: "organization", via: "mediator", field: "organization"))
    #expect((0..<3).map { Array(index[$0]) } == [[1], [0, 2], []])
    #expect((0...3).map { index.offsets[$0] } == [0, 1, 3, 3])
    #expect((0..<3).map { index.rows[$0] } == [1, 0, 2])
  }

  @Test("There are no children through a field that is no such reference")
  func noChildren() throws {
    let ledger = try ledger()
    #expect(ledger.children(of: "jurisdiction", via: "mediator", field: "organization") == nil)
    #expect(ledger.children(of: "organization", via: "mediator", field: "profession") == nil)
    #expect(ledger.children(of: "organization", via: "nothing", field: "organization") == nil)
  }

  @Test("The home jurisdiction is reached through parents of parents")
  func homes() throws {
    let ledger = try ledger()
    func homes(_ entity: EntityName) throws -> [Int64?] {
      let column = try #require(ledger.homeJurisdiction(entity))
      return (0..<column.rowCount).map { column.value(at: $0) }
    }
    #expect(try homes("jurisdiction") == [0, 1, 2, 3, 4])
    #expect(try homes("organization") == [3, 4, 0])
    #expect(try homes("mediator") == [4, 3, 4])
    #expect(try homes("training") == [4])
    #expect(ledger.ancestors(ofJurisdiction: 4) == [4, 2, 0])
    #expect(ledger.homeJurisdiction("nothing") == nil)
  }

  @Test("A home that is not known is -1 to those who read the memory")
  func unknownHome() throws {
    // A circle of schemas is not needed: an optional reference that leads home is enough.
    let schema = Schema(
      entities: [
        Entity("jurisdiction", "辖区", "jurisdiction", home: nil, fields: [Field("id", "代码", "code", .identifier)]),
        Entity(
          "thing", "物", "thing", home: "jurisdiction",
          fields: [
            Field("id", "编号", "id", .identifier),
            Field("jurisdiction", "辖区", "jurisdiction", .reference("jurisdiction")),
          ]),
      ], enumerations: [])
    var builder = LedgerBuilder(schema: schema)
    builder.add(entity: "jurisdiction", cells: [("id", "A")])
    builder.add(entity: "thing", cells: [("id", "1")])
    builder.add(entity: "thing", cells: [("id", "2"), ("jurisdiction", "A")])
    let column = try #require(try builder.finish().homeJurisdiction("thing"))
    #expect((0..<2).map { column.value(at: $0) } == [nil, 0])
    #expect(column.chunkPointers[0]?.load(as: Int32.self) == -1)
  }

  @Test("Parts hold every record once, children with their parents, and jurisdictions whole")
  func partitions() throws {
    let whole = try ledger()
    let parts = whole.partitioned(into: 2)
    func identifiers(_ ledger: Ledger, _ entity: EntityName) -> [String] {
      ledger.table(entity).map { table in (0..<table.rowCount).map { table.identifier(at: $0) } } ?? []
    }
    #expect(parts.map { identifiers($0, "organization") } == [["O-1", "O-3"], ["O-2"]])
    #expect(parts.map { identifiers($0, "mediator") } == [["M-2"], ["M-1", "M-3"]])
    #expect(parts.map { identifiers($0, "training") } == [[], ["T-1"]])
    #expect(parts.allSatisfy { identifiers($0, "jurisdiction") == identifiers(whole, "jurisdiction") })
    #expect(parts[1].table("mediator")?.column("organization")?.value(at: 1) == 0)
    #expect(parts[1].table("training")?.column("mediator")?.value(at: 0) == 1)
    #expect(parts[1].table("mediator")?.row(ofIdentifier: "M-3") == 1)
    #expect(parts[0].manifest.entries == whole.manifest.entries)
    #expect(whole.partitioned(into: 1)[0].digest == whole.digest)
  }
}
