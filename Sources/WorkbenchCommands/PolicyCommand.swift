package import ArgumentParser
import Glibc
import Reporting

/// The program.
package struct PolicyCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "policy",
    abstract: "Check, evaluate and explain provincial labour-dispute-mediation policy. 检查、评估、解释各省调解政策。",
    version: Version.text,
    subcommands: [
      CheckCommand.self, EvaluateCommand.self, ExplainCommand.self, ShowCommand.self, TestCommand.self,
      CoverageCommand.self, SourcesCommand.self, SimulateCommand.self, CompareCommand.self, SweepCommand.self,
      SeekCommand.self, SensitivityCommand.self, DiffCommand.self, NewCommand.self, ReplCommand.self,
      PlanCommand.self, BenchCommand.self, VersionCommand.self, SolveModelCommand.self,
    ])

  package init() {}
}

/// The version of the program, as reports carry it.
enum Version {
  static let text = "0.1.0"
}

struct VersionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "version", abstract: "Print the version, and what is known of the linked Lua. 显示版本。")

  mutating func run() throws {
    try Session.main { session in
      session.print("policy \(Version.text)")
      session.print(LuaReport.line)
      return .success
    }
  }
}

/// What the executable runs.
package enum Program {
  /// Reads the arguments, runs the command they name, and exits with its answer.
  package static func main() -> Never {
    PolicyCommand.main()
    exit(Answer.success.rawValue)
  }
}
