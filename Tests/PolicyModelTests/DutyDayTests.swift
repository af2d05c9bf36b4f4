import MediationModel
import PolicyModel
import Testing

@Suite("The days of a duty") struct DutyDayTests {
  private func duty(_ cycle: Duty.Cycle?, _ due: [Duty.DueDay] = []) -> Duty {
    Duty(cycle: cycle, due: due, recipient: nil, evidence: nil)
  }

  private func days(_ duty: Duty, _ first: String) throws -> [String] {
    duty.dueDays(in: try #require(Day(first))).map(\.description)
  }

  @Test("are the last of the cycle where none is written")
  func lastDay() throws {
    #expect(try days(duty(.year), "2024-01-01") == ["2024-12-31"])
    #expect(try days(duty(.halfYear), "2024-01-01") == ["2024-06-30"])
    #expect(try days(duty(.quarter), "2024-04-01") == ["2024-06-30"])
    #expect(try days(duty(.month), "2024-02-01") == ["2024-02-29"])
    #expect(try days(duty(nil), "2024-01-01") == [])
  }

  @Test("are ascending, in the year after where that is said, and clamped to the month")
  func writtenDays() throws {
    let dues = [
      Duty.DueDay(month: 1, day: 31, nextYear: true), Duty.DueDay(month: 7, day: 31, nextYear: false),
      Duty.DueDay(month: 2, day: 29, nextYear: false),
    ]
    #expect(try days(duty(.year, dues), "2023-01-01") == ["2023-02-28", "2023-07-31", "2024-01-31"])
  }

  @Test("begin with cycles from January on, through the day asked for")
  func starts() throws {
    let end = try #require(Day("2024-07-01"))
    #expect(
      Duty.Cycle.quarter.starts(fromYear: 2024, through: end).map(\.description)
        == ["2024-01-01", "2024-04-01", "2024-07-01"])
    #expect(Duty.Cycle.year.starts(fromYear: 2025, through: end) == [])
  }
}
