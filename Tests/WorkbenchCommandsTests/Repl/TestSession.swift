import Diagnostics
import Foundation
import LuaRuntime
import MediationModel
import Reporting

@testable import WorkbenchCommands

/// A session on a small workspace or on the example, asked line by line.
final class TestSession {
  let session: ReplSession
  private let small: SmallWorkspace?

  /// The example of Tianjin.
  static func tianjin(limits: LuaLimits = ReplSession.limits) throws -> TestSession {
    try TestSession([BuiltProgram.root.appendingPathComponent("Examples/tianjin").path], nil, limits)
  }

  static func small(_ workspace: SmallWorkspace? = nil, limits: LuaLimits = ReplSession.limits) throws -> TestSession {
    let workspace = try workspace ?? SmallWorkspace()
    return try TestSession([workspace.path], workspace, limits)
  }

  private init(_ arguments: [String], _ small: SmallWorkspace?, _ limits: LuaLimits) throws {
    session = try ReplSession(arguments: arguments, ReplSession.Settings(version: "0", limits: limits))
    self.small = small
  }

  /// The answer's lines, those on standard error behind a `! ` with their code.
  func callAsFunction(_ line: String) -> String {
    let answer = session.run(line)
    let remarks = answer.remarks.map { "! \($0.code)" } + (answer.complaint.map { ["! \($0)"] } ?? [])
    return (answer.output + remarks).joined(separator: "\n")
  }

  func answer(_ line: String) -> ReplAnswer { session.run(line) }

  /// Runs a line and cancels it so many milliseconds later; the answer, and how long it took from then on.
  func cancelled(_ line: String, after milliseconds: Int) -> (answer: ReplAnswer, delay: Duration) {
    let cancellation = Cancellation()
    let clock = ContinuousClock()
    let asked = Asked()
    Thread.detachNewThread {
      Thread.sleep(forTimeInterval: Double(milliseconds) / 1000)
      asked.set(clock.now)
      cancellation.cancel()
    }
    let answer = session.run(line, cancellation)
    return (answer, asked.time.map { clock.now - $0 } ?? .zero)
  }

  private final class Asked: @unchecked Sendable {
    private let lock = NSLock()
    private var value: ContinuousClock.Instant?
    var time: ContinuousClock.Instant? { lock.withLock { value } }
    func set(_ instant: ContinuousClock.Instant) { lock.withLock { value = instant } }
  }
}

/// Columns that a text takes: the rough rule is enough for what is printed here.
func displayWidth(_ text: String) -> Int {
  text.unicodeScalars.reduce(0) {
    $0 + ((0x1100...0xFFDC).contains($1.value) && !(0x2000...0x2E7F).contains($1.value) ? 2 : 1)
  }
}
