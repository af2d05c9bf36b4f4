import ArgumentParser
import CampaignPlanning
import Diagnostics
import Glibc
import PolicyModel
import Solvers

/// The solvers that a plan can be asked of.
enum PlanSolver: String, CaseIterable, ExpressibleByArgument {
  case highs, cbc

  /// The solver asked for; else HiGHS where a library is found, else CBC.
  /// - Throws: `Refusal` where there is none.
  static func open(_ wanted: PlanSolver?) throws(Refusal) -> any LinearSolver {
    var last: SolverFailure?
    for kind in wanted.map({ [$0] }) ?? [.highs, .cbc] {
      do throws(SolverFailure) {
        switch kind {
        case .highs: return try HiGHSSolver(path: getenv("POLICY_HIGHS").map { String(cString: $0) })
        case .cbc: return try CBCSolver(program: program, arguments: ["solve-model"])
        }
      } catch {
        last = error
      }
    }
    throw Refusal(
      diagnostics: [
        Diagnostic(PlanCode.noSolver, at: .none, ["reason": .text(last.map { "\($0.solver): \($0.reason)" } ?? "")])
      ], answer: .failure)
  }

  /// This program, which CBC runs in.
  private static var program: String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    guard count > 0 else { return CommandLine.arguments.first ?? "policy" }
    return String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
