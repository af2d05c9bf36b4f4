import CampaignPlanning
import Campaigns
import Diagnostics
import Foundation
import LedgerFiles
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel
import Solvers
import Testing

/// The solvers that this machine has; CBC runs in the program that is built beside the tests.
enum FoundSolvers {
  static let cbc = try? CBCSolver(program: program, arguments: ["solve-model"])
  static let highs = try? HiGHSSolver(path: ProcessInfo.processInfo.environment["POLICY_HIGHS"])
  static let all: [any LinearSolver] = ([highs, cbc] as [(any LinearSolver)?]).compactMap { $0 }

  private static let program: String = {
    let folders =
      Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() } + [
        URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      ]
    return folders.map { $0.appendingPathComponent("policy").path }
      .first { FileManager.default.isExecutableFile(atPath: $0) } ?? "policy was not built"
  }()
}

/// What the repository holds: the two documents on gold organisations, and the example of Tibet.
enum Gold {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path
  static let tibet = opened("tibet/gold-organizations-2020")
  static let tianjin = opened("tianjin/gold-organizations-2023")
  static let tibetLedger: Ledger? = try? LedgerReader.read(
    folder: root + "/Examples/tibet/ledger", schema: tibet?.schema ?? .mediation,
    options: .init(setAsideBadRecords: false, workers: 1)
  ).ledger

  private static func opened(_ folder: String) -> OpenedPolicy? {
    PolicyOpener.open([root + "/Policies/" + folder], coverage: false).policies.first
  }

  static func example() throws -> Workspace {
    Workspace(opened: [try #require(tibet)], ledger: try #require(tibetLedger))
  }

  /// The example's plan, with changes.
  static func plan(_ change: (inout SelectionPlan) -> Void = { _ in }) throws -> SelectionPlan {
    guard case .selection(var plan) = try PlanFile.read(root + "/Examples/tibet/plans/selection.lua") else {
      throw WrongKind()
    }
    change(&plan)
    return plan
  }
  struct WrongKind: Error {}

  static func report(
    _ plan: SelectionPlan, on workspace: Workspace, day: String = "2021-03-01",
    planted: (@Sendable (Set<Int>) -> Set<Int>)? = nil
  ) throws -> SelectionPlanReport {
    let solver = try #require(FoundSolvers.all.first)
    var planner = SelectionPlanner(plan, workspace, Binding(asOf: try #require(Day(day))), solver)
    planner.planted = planted
    return try planner.report()
  }

  /// The example's plan under every open reading, made once.
  static let open: SelectionPlanReport? = try? report(try plan(), on: try example())

  /// The readings of the example closed in a way that leaves one case.
  static let closed = [
    ReadingChange("batch_scope", "region"), ReadingChange("arbitration_centre_kind", "counted"),
    ReadingChange("chamber_kind", "counted"),
  ]
}

extension SelectionPlanReport {
  func candidate(_ nomination: String) throws -> Candidate {
    try #require(candidates.first { $0.nomination == nomination })
  }

  /// Nominations of each case that belong to a batch.
  func chosen(_ batch: Int64, in index: Int) -> [String] {
    cases[index].chosen.filter { id in candidates.contains { $0.nomination == id && $0.batch == batch } }
  }
}
