import CampaignPlanning
import Glibc
import MediationModel
import Reporting

/// One line on the terminal that says how far a search is; nothing where standard error is no terminal.
final class PlanProgress {
  private let language: Language
  private let cancellation: Cancellation
  private let isShown = isatty(STDERR_FILENO) == 1
  private let started = PlanProgress.now
  private var last = 0.0

  init(_ language: Language, _ cancellation: Cancellation) {
    self.language = language
    self.cancellation = cancellation
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Shows how far it is, four times a second.
  /// - Returns: whether to go on.
  func show(_ goal: PlanSolution.Goal.Name, _ progress: SolverProgress) -> Bool {
    let now = Self.now
    if isShown, now - last > 0.25 {
      last = now
      write("\r\u{1B}[K" + PlanText.progress(goal, progress, seconds: now - started, language))
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
