import Glibc
import PolicyEngine
import Reporting
import Scenarios
import Synchronization

/// How far long work is, in one line on the terminal behind standard error; nothing anywhere else, and nothing of work that
/// is done at once. Any thread may tell it.
final class ProgressLine: Sendable {
  private struct State {
    let begun = ContinuousClock.now
    /// When it was written last; nil: never.
    var written: ContinuousClock.Instant?
    var done = 0
    var total = 0
  }

  private static let patience = Duration.milliseconds(400)
  private static let pause = Duration.milliseconds(100)

  private let label: String
  private let isShown: Bool
  private let state = Mutex(State())

  /// - Parameter label: stands before the numbers.
  init(_ label: String) {
    self.label = label
    isShown = isatty(STDERR_FILENO) == 1 && getenv("TERM").map { String(cString: $0) } != "dumb"
  }

  /// - Parameter done: of `total`, which may be another one for the next part of the work.
  func show(_ done: Int, of total: Int) {
    guard isShown else { return }
    state.withLock { state in
      // Threads may come out of order; a number that goes back would confuse.
      guard total != state.total || done > state.done || done == 1 else { return }
      (state.done, state.total) = (done, total)
      let now = ContinuousClock.now
      guard now - state.begun >= ProgressLine.patience else { return }
      if let written = state.written, now - written < ProgressLine.pause { return }
      state.written = now
      write("\r\(label) \(done)/\(total)\u{1B}[K")
    }
  }

  /// Takes the line away, so that the answer begins where it stood.
  func finish() {
    state.withLock { state in
      if state.written != nil { write("\r\u{1B}[K") }
      state = State()
    }
  }

  private func write(_ text: String) {
    _ = text.withCString { Glibc.write(STDERR_FILENO, $0, text.utf8.count) }
  }
}

extension Session {
  /// Runs long work, and shows on a terminal how far it is.
  func working<Result>(_ body: (Work) throws -> Result) rethrows -> Result {
    let line = ProgressLine(language.pick("已算", "worked out"))
    defer { line.finish() }
    return try body(Work(progress: { line.show($0.done, of: $0.total) }))
  }
}
