import ArgumentParser
import Solvers

/// The process in which CBC runs: started by the program itself, of no use to people.
struct SolveModelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "solve-model", shouldDisplay: false)

  func run() throws { throw ExitCode(CBCChild.run()) }
}
