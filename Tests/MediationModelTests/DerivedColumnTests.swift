import MediationModel
import Testing

@Suite("Derived fields hold from a day until before another")
struct DerivedColumnTests {
  @Test("The day before, the day itself and the day after of both ends")
  func holds() throws {
    var builder = sampleBuilder()
    for (id, from, until) in [
      ("both", "2024-06-30", "2025-01-01"), ("open", "2024-06-30", ""), ("unknown", "", "2025-01-01"),
    ] {
      builder.add(
        entity: "organization",
        cells: organization(id, "CN-XX-1-1", [("established_on", from), ("closed_on", until)]))
    }
    let ledger = try builder.finish()
    func active(_ day: String) throws -> [Int64?] {
      let asOf = try #require(Day(day))
      let column = try #require(ledger.derivedColumn("organization", "active", at: asOf))
      return (0..<3).map { column.value(at: $0) }
    }
    #expect(try active("2024-06-29") == [0, 0, nil])
    #expect(try active("2024-06-30") == [1, 1, nil])
    #expect(try active("2024-07-01") == [1, 1, nil])
    #expect(try active("2024-12-31") == [1, 1, nil])
    #expect(try active("2025-01-01") == [0, 1, nil])
    #expect(try active("2025-01-02") == [0, 1, nil])
  }

  @Test("A field that is not derived has no derived column")
  func notDerived() throws {
    let ledger = try sampleBuilder().finish()
    let day = try #require(Day("2024-06-30"))
    #expect(ledger.derivedColumn("organization", "published", at: day) == nil)
    #expect(ledger.derivedColumn("organization", "nothing", at: day) == nil)
  }
}
