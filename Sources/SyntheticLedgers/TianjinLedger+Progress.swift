internal import MediationModel

extension TianjinLedger {
  /// `measure_progress`: reports on the nine dated steps of the city's task list, and on a few others. Two steps came on
  /// the last day, one a day late, one never; one record speaks of a whole item.
  mutating func writeProgress() throws -> [(EntityName, Int)] {
    let table = try table(
      "measure_progress", ["id", "jurisdiction", "policy", "measure", "step", "date", "status"])
    let reports: [(measure: Int, step: Int?, date: String, status: String)] = [
      (2, 1, "2023-06-30", "under_way"), (2, 1, "2023-12-31", "interim_result"),
      (2, 2, "2023-11-20", "interim_result"), (3, 4, "2023-12-15", "done"),
      (6, nil, "2023-12-31", "interim_result"), (13, 1, "2023-12-31", "under_way"),
      (13, 1, "2024-01-01", "interim_result"), (13, 2, "2023-10-31", "under_way"),
      (24, 1, "2023-09-28", "done"), (43, 2, "2023-12-08", "done"), (31, 1, "2024-05-10", "under_way"),
      (39, 1, "2024-12-20", "interim_result"), (45, 1, "2025-03-01", "done"),
    ]
    for (index, report) in reports.enumerated() {
      table.row(
        .text("MP-\(Self.padded(index + 1, 3))"), .text(Self.city), "tianjin/key-tasks", .integer(report.measure),
        report.step.map { .integer($0) } ?? .missing, .day(Self.date(report.date)), .text(report.status))
    }
    return try finish(table, "measure_progress", from: Self.date("2023-01-01"))
  }
}
