import Diagnostics
import Foundation
import LuaRuntime
import MediationModel
import Testing

@testable import WorkbenchCommands

/// Scenario questions as functions of Lua.
@Suite struct ReplScenarioTests {
  @Test func `a function prints what the command of its name prints`() throws {
    let session = try TestSession.tianjin()
    _ = session(":set township_coverage@2025-12-31 = 100")
    #expect(session("compare()") == session(":compare"))
    #expect(session("compare()").contains("达标 9 → 6"))
    #expect(
      session("sweep('enterprise_coverage@2025-12-31=80..84/2')")
        == session(":sweep enterprise_coverage@2025-12-31=80..84/2"))
    #expect(
      session("seek('enterprise_coverage@2025-12-31', { nobody_fails = true })")
        == session(":seek enterprise_coverage@2025-12-31 --nobody-fails"))
    #expect(session("sensitivity({ limit = 2 })") == session(":sensitivity --limit 2"))
    #expect(
      session(
        """
        seek({ more = 'organization', within = district('武清区').name, value = { kind = 'enterprise_committee' },
          norm = 'enterprise_committees', subject = '武清区', due = '2025-12-31' })
        """
      ).contains("能达到的：23 … 100"))
  }

  @Test func `what they give is the document as a table, for further Lua`() throws {
    let session = try TestSession.tianjin()
    _ = session("k = seek('enterprise_coverage@2025-12-31', { nobody_fails = true })")
    #expect(session("k.intervals[1].through") == "67")
    #expect(session("k.monotone and k.stepped") == "true")
    // As it was given, it can be asked with.
    let counts = ".norms[1].slices[1].after.not_satisfied"
    #expect(session("compare({ ['enterprise_coverage@2025-12-31'] = k.intervals[1].through })\(counts)") == "0")
    #expect(session("compare({ ['enterprise_coverage@2025-12-31'] = 68 })\(counts)") == "1")
    #expect(session("#sweep('township_coverage@2025-12-31=90..100/5').points") == "3")
    #expect(session("_ + 1") == "4")
    _ = session("s = sweep('township_coverage@2025-12-31=90..100/5')")
    #expect(session("s.points[3].counts[2].totals.satisfied") == "6")
    #expect(session("s.points[1].run") == "")
    #expect(session(":set") == "情景  没有改动")
  }

  @Test func `what is written wrongly is answered with how it is written`() throws {
    let session = try TestSession.tianjin()
    func remark(_ line: String) -> String {
      let answer = session.answer(line)
      #expect(answer.outcome == .failed)
      guard case .text(let message)? = answer.remarks.first?.arguments["message"] else { return "" }
      return message
    }
    #expect(remark("sweep()").contains("sweep(\"数值@期限=从..到/步\""))
    #expect(remark("sweep(function() end)").contains("sweep("))
    #expect(remark("compare({ 1 })").contains("compare("))
    #expect(remark("sweep('nosuch=1..2')").contains("没有参数“nosuch”"))
    #expect(remark("compare({ enterprise_coverage = 90 })").contains("enterprise_coverage@2025-12-31"))
    #expect(remark("seek('enterprise_coverage@2025-12-31', { nrom = 'x' })").contains("--norm"))
    // No file is written by a line, and what is open is not changed by an option.
    #expect(remark("sweep('township_coverage@2025-12-31', { output = '/tmp/x.svg' })").contains("--output"))
    #expect(session(":sweep township_coverage@2025-12-31 --ledger elsewhere") == "! repl.settled-option")
    #expect(session(":sensitivity Examples") == "! repl.settled-option")
  }

  @Test func `lines that are run again do not search a second time`() throws {
    let session = try TestSession.tianjin()
    _ = session("s = sweep('enterprise_coverage@2025-12-31=60..90')")
    _ = session("n = #s.points")
    let searched = Mutex(0)
    session.session.world.progress = { _ in searched.add() }
    // A state that is spent is thrown away.
    #expect(session("x = 1 error('halt')") == "! repl.line-failed")
    #expect(session("n") == "31")
    #expect(session("s.points[31].values[1]") == "90")
    #expect(searched.value == 0)
    _ = session("sweep('enterprise_coverage@2025-12-31=60..90')")
    #expect(searched.value > 0)
  }

  @Test func `an answer that was kept is that of its own scenario`() throws {
    let session = try TestSession.tianjin()
    _ = session("before = #compare().norms")
    _ = session(":set township_coverage@2025-12-31 = 100")
    _ = session("after = #compare().norms")
    #expect(session("x = 1 error('halt')") == "! repl.line-failed")
    #expect(session("before") == "0")
    #expect(session("after") == "1")
  }

  @Test func `opening is stopped like any line, and what was open stays`() throws {
    let session = try TestSession.tianjin()
    #expect(session("count('mediator')") == "3205")
    let cancellation = Cancellation()
    cancellation.cancel()
    let answer = session.session.run(":reload", cancellation)
    #expect(answer.outcome == .interrupted)
    #expect(session("count('mediator')") == "3205")
    // The first opening as well; the next line waits for it again.
    let other = try TestSession.tianjin()
    other.session.world.beginOpening()
    let begun = Cancellation()
    begun.cancel()
    #expect(other.session.run("count('mediator')", begun).outcome == .interrupted)
    #expect(other("count('mediator')") == "3205")
  }

  /// Counts calls from any thread.
  private final class Mutex: @unchecked Sendable {
    private let lock = NSLock()
    private var count: Int
    init(_ count: Int) { self.count = count }
    func add() { lock.withLock { count += 1 } }
    var value: Int { lock.withLock { count } }
  }
}
