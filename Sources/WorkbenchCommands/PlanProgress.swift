import Glibc
import MediationModel

/// One line on the terminal that says how far a search is; nothing where standard error is no terminal, or one that
/// cannot take a line back.
final class PlanProgress {
  private let cancellation: Cancellation
  private let isShown = isatty(STDERR_FILENO) == 1 && getenv("TERM").map { String(cString: $0) } != "dumb"
  private let started = PlanProgress.now
  private var last = 0.0

  init(_ cancellation: Cancellation) { self.cancellation = cancellation }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Shows how far it is, four times a second.
  /// - Parameter line: what to show after so many seconds.
  /// - Returns: whether to go on.
  func show(_ line: (Double) -> String) -> Bool {
    let now = Self.now
    if isShown, now - last > 0.25 {
      last = now
      write("\r\u{1B}[K" + line(now - started))
    }
    return !cancellation.isCancelled
  }

  /// Clears the line.
  func finish() { if isShown, last > 0 { write("\r\u{1B}[K") } }

  private func write(_ text: String) {
    var copy = text
    copy.withUTF8 { _ = Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
