import CampaignPlanning
import Foundation
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel
import Solvers
import Testing

@testable import Campaigns

/// The example of the repository and its plans.
enum PlanExample {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  static let workspace: Workspace = {
    do {
      return try Workspace.open(
        policies: ["\(root)/Policies/tianjin/organization-building-2024"], ledger: "\(root)/Examples/tianjin/ledger",
        workers: 2)
    } catch {
      preconditionFailure("the example opens: \(error)")
    }
  }()

  static let binding = Binding(asOf: Day(year: 2025, month: 12, day: 31) ?? Day(number: 0), workers: 2)

  static func campaign(_ name: String) throws -> BuildingCampaign {
    guard case .building(let campaign) = try PlanFile.read("\(root)/Examples/tianjin/plans/\(name).lua") else {
      throw CancellationError()
    }
    return campaign
  }

  /// A plan of a few lines; `more` stands among its keys.
  static func text(_ more: String, items: String? = nil) -> String {
    let chamber = """
      { id = "chamber", label = "商会", add = "organization", cost = 5000, values = { kind = "chamber_organization" } },
      """
    return """
      return {
        title = "试", from = "2024-10", through = "2024-12", level = "district", as_known_on = "2024-05-31",
        items = { \(items ?? chamber) },
        \(more)
      }
      """
  }

  static func planner(_ text: String) throws -> BuildingPlanner {
    guard case .building(let campaign) = try PlanFile.read(text, as: "plan.lua") else { throw CancellationError() }
    return try BuildingPlanner(campaign, workspace, binding)
  }

  /// CBC in the built program, which Tests/run.sh installs where it can.
  static let solver: CBCSolver? = {
    let places =
      Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() } + [
        URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      ]
    let program = places.map { $0.appendingPathComponent("policy").path }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    return program.flatMap { try? CBCSolver(program: $0, arguments: ["solve-model"]) }
  }()
}
