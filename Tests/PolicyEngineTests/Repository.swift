import Diagnostics
import Foundation
import LedgerFiles
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel
import Testing

/// What the repository itself holds: the notice of Tianjin and the example.
enum Repository {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// Opened once: it is a value.
  static let tianjin: OpenedPolicy? =
    PolicyOpener.open([root + "/Policies/tianjin/organization-building-2024"], coverage: false).policies.first

  /// The example's ledger, read once.
  static let exampleLedger: Ledger? = try? LedgerReader.read(
    folder: root + "/Examples/tianjin/ledger", schema: tianjin?.schema ?? .mediation,
    options: .init(setAsideBadRecords: false, workers: 1)
  ).ledger

  static func example() throws -> Workspace {
    Workspace(opened: [try #require(tianjin)], ledger: try #require(exampleLedger))
  }
}

/// The notice of Tianjin and a small ledger, asked one norm at a time.
struct Asked {
  let workspace: Workspace

  init(_ opened: OpenedPolicy, _ ledger: Ledger) { workspace = Workspace(opened: [opened], ledger: ledger) }

  /// The finding of one norm for one subject; for a dated norm the one of `milestone`, or what holds today.
  func finding(
    _ norm: String, _ subject: String, on day: String, milestone: String? = nil, today: Bool = false,
    readings: [String: String] = [:]
  ) throws -> Finding {
    let all = try findings(norm, subject, on: day, readings: readings)
    let chosen = all.filter { finding in
      today ? finding.milestone == nil : milestone.map { finding.milestone == Day($0) } ?? true
    }
    #expect(chosen.count == 1, "\(norm) of \(subject) on \(day): \(chosen.count) findings")
    return try #require(chosen.first)
  }

  func findings(_ norm: String, _ subject: String, on day: String, readings: [String: String] = [:]) throws
    -> [Finding]
  {
    try workspace.explain(norm: norm, subject: subject, binding(day, readings))
  }

  func evaluation(on day: String, readings: [String: String] = [:]) throws -> Evaluation {
    try #require(try workspace.evaluate(binding(day, readings)).first)
  }

  /// One norm of the evaluation.
  func result(_ norm: String, on day: String, readings: [String: String] = [:]) throws -> NormResult {
    try #require(try evaluation(on: day, readings: readings).norms.first { $0.norm.localID == norm })
  }

  private func binding(_ day: String, _ readings: [String: String]) throws -> Binding {
    Binding(asOf: try #require(Day(day)), readings: readings)
  }
}

extension Interval {
  /// At least the first, at most the second number.
  static func from(_ known: Int64, to possible: Int64?) -> Interval { Interval(known: known, possible: possible) }
}

extension Quantity {
  static func share(_ part: Int64, of whole: Int64) -> Quantity {
    .share(part: Interval(part), whole: Interval(whole))
  }
}
