import Glibc
import MediationModel
import Synchronization

/// Ctrl-C while a line is at work: it cancels the line. A second one ends the program.
enum Interrupts {
  /// The address of what is cancelled; 0 for nothing. Handlers reach only what is global.
  private static let current = Atomic<UInt>(0)

  /// Runs `body`, which looks at `cancellation`.
  static func cancelling<Result>(_ cancellation: Cancellation, _ body: () throws -> Result) rethrows -> Result {
    let address = UInt(bitPattern: Unmanaged.passUnretained(cancellation).toOpaque())
    current.store(address, ordering: .releasing)
    var action = sigaction()
    var before = sigaction()
    action.__sigaction_handler.sa_handler = { _ in Interrupts.interrupt() }
    action.sa_flags = SA_RESTART
    sigaction(SIGINT, &action, &before)
    defer {
      sigaction(SIGINT, &before, nil)
      current.store(0, ordering: .releasing)
      // Kept alive for as long as the handler may follow the address.
      withExtendedLifetime(cancellation) {}
    }
    return try body()
  }

  private static func interrupt() {
    guard let address = UnsafeRawPointer(bitPattern: current.load(ordering: .acquiring)) else { return }
    let isSecond = Unmanaged<Cancellation>.fromOpaque(address)._withUnsafeGuaranteedRef { cancellation in
      let isCancelled = cancellation.isCancelled
      cancellation.cancel()
      return isCancelled
    }
    if isSecond {
      signal(SIGINT, SIG_DFL)
      raise(SIGINT)
    }
  }
}
