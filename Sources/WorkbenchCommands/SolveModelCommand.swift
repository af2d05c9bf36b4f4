import ArgumentParser
import Glibc
import Solvers

/// The process in which CBC runs: started by the program itself, of no use to people.
struct SolveModelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "solve-model", shouldDisplay: false)

  func run() throws {
    endWithParent()
    throw ExitCode(CBCChild.run())
  }

  /// Ends this process soon after the one that started it: nobody would read the answer.
  private func endWithParent() {
    var thread = pthread_t()
    let status = pthread_create(
      &thread, nil,
      { _ in
        let parent = getppid()
        while getppid() == parent { sleep(1) }
        _exit(1)
      }, nil)
    if status == 0 { pthread_detach(thread) }
  }
}
