import MediationModel
import PolicyEngine
import PolicyModel
import Testing

@testable import Campaigns

@Suite struct SessionCoversTests {
  @Test func `the minimal covers are those that trying every set finds`() {
    var seed = UInt64(7)
    func next(_ below: Int64) -> Int64 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int64(seed >> 33) % below
    }
    for _ in 0..<200 {
      let hours = Dictionary(uniqueKeysWithValues: (0..<Int(next(6))).map { ($0, next(40) + 1) })
      let need = next(60) + 1
      var expected: Set<[Int]> = []
      for mask in 1..<(1 << max(1, hours.count)) {
        let set = (0..<hours.count).filter { mask >> $0 & 1 == 1 }
        let sum = set.reduce(0) { $0 + (hours[$1] ?? 0) }
        if sum >= need, set.allSatisfy({ sum - (hours[$0] ?? 0) < need }) { expected.insert(set) }
      }
      let found = SessionCovers.minimal(hours, need: need)
      #expect(Set(found) == expected)
      #expect(found.count == expected.count)
      #expect(found.map(\.count) == found.map(\.count).sorted())
    }
  }
}

@Suite struct LegalPeriodsTests {
  private func question(_ milestone: String?, cycle: String? = nil) -> Question {
    var finding = Finding(norm: "n", subject: Subject(entity: "jurisdiction", id: "d", label: nil), outcome: .satisfied)
    finding.milestone = milestone.flatMap { Day($0) }
    finding.cycle = cycle.flatMap { Day($0) }
    return Question(finding)
  }

  @Test func `a month ends a period where its last day is the milestone, and begins one where a day inside it is`()
    throws
  {
    let first = try #require(CalendarMonth("2024-06"))
    // A record of June bears its 30th, so that a milestone on the 15th asks for what was done by May.
    #expect(LegalPeriods(first: first, months: 6, [question("2024-09-30")]).ranges == [0...3, 4...5])
    #expect(LegalPeriods(first: first, months: 6, [question("2024-09-29")]).ranges == [0...2, 3...5])
    #expect(LegalPeriods(first: first, months: 6, [question("2024-11-30")]).ranges == [0...5])
    #expect(LegalPeriods(first: first, months: 6, [question("2024-05-31")]).ranges == [0...5])
    #expect(LegalPeriods(first: first, months: 6, [question(nil, cycle: "2024-08-01")]).ranges == [0...1, 2...5])
    // The year of a record is filled in, so that a year begins a period.
    #expect(LegalPeriods(first: first, months: 10, []).ranges == [0...6, 7...9])
    #expect(LegalPeriods(first: first, months: 1, []).ranges == [0...0])
  }

  @Test func `cutting keeps every month in order`() throws {
    let first = try #require(CalendarMonth("2024-06"))
    let periods = LegalPeriods(first: first, months: 6, [question("2024-09-30")]).cut(before: [2, 4, 5, 0, 9])
    #expect(periods.ranges == [0...1, 2...3, 4...4, 5...5])
    #expect((0..<6).map { periods.period(of: $0) } == [0, 0, 1, 1, 2, 3])
  }
}

@Suite struct KnownLedgerTests {
  private let day = Day("2024-05-31") ?? Day(number: 0)

  @Test func `nothing that begins later is left, and what ends later has no end yet`() throws {
    let whole = PlanExample.workspace.ledger
    let known = whole.known(on: day)
    let before = try #require(whole.table("organization"))
    let after = try #require(known.table("organization"))
    let starts = try #require(before.column("established_on"))
    let kept = (0..<before.rowCount).filter { starts.value(at: $0).map { $0 <= Int64(day.number) } ?? true }
    #expect(kept.count < before.rowCount)
    #expect((0..<after.rowCount).map { after.identifier(at: $0) } == kept.map { before.identifier(at: $0) })
    let ends = try #require(after.column("closed_on"))
    #expect((0..<after.rowCount).allSatisfy { (ends.value(at: $0) ?? 0) <= Int64(day.number) })
    let closed = try #require(before.column("closed_on"))
    #expect(kept.contains { (closed.value(at: $0) ?? 0) > Int64(day.number) })
  }

  @Test func `what belongs to a record goes with it, and refers to the same one as before`() throws {
    let whole = PlanExample.workspace.ledger
    let known = whole.known(on: day)
    for (child, field, parent) in [
      ("mediator", "organization", "organization"), ("certificate", "mediator", "mediator"),
      ("training", "mediator", "mediator"),
    ] {
      let (old, new) = (try #require(whole.table(child)), try #require(known.table(child)))
      let (owners, now) = (try #require(whole.table(parent)), try #require(known.table(parent)))
      #expect(new.rowCount < old.rowCount)
      let (was, stays) = (try #require(old.column(field)), try #require(new.column(field)))
      for row in stride(from: 0, to: new.rowCount, by: 17) {
        let before = try #require(old.row(ofIdentifier: new.identifier(at: row)))
        let (a, b) = (try #require(was.value(at: before)), try #require(stays.value(at: row)))
        #expect(owners.identifier(at: Int(a)) == now.identifier(at: Int(b)))
      }
    }
  }

  @Test func `an expiry that lies ahead stays`() throws {
    let table = try #require(PlanExample.workspace.ledger.known(on: day).table("certificate"))
    let expiry = try #require(table.column("valid_through"))
    #expect((0..<table.rowCount).contains { (expiry.value(at: $0) ?? 0) > Int64(day.number) })
  }
}
