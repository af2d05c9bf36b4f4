import Diagnostics
import Foundation
import Reporting
import Testing

@testable import WorkbenchCommands

/// The session in the manual, run again. With `UPDATE_TRANSCRIPT=1` in the environment the manual is written instead.
@Suite struct TranscriptTests {
  private static let page = BuiltProgram.root.appendingPathComponent("Manual/repl.md")
  private static let fence = "```"

  @Test func `the manual's session still says the same`() throws {
    let text = try String(contentsOf: Self.page, encoding: .utf8)
    let start = try #require(text.range(of: "\n\(Self.fence)text\n"))
    let end = try #require(text.range(of: "\n\(Self.fence)\n", range: start.upperBound..<text.endIndex))
    let written = String(text[start.upperBound..<end.lowerBound])
    let made = try run(Self.statements(in: written))
    if ProcessInfo.processInfo.environment["UPDATE_TRANSCRIPT"] == "1" {
      let page = text.replacingCharacters(in: start.upperBound..<end.lowerBound, with: made)
      try Data(page.utf8).write(to: Self.page)
      return
    }
    #expect(made == written)
  }

  /// What stands behind the prompts.
  private static func statements(in transcript: String) -> [String] {
    var found: [String] = []
    for line in transcript.split(separator: "\n") {
      if let typed = line.suffix(after: "policy> ") ?? line.suffix(after: "policy*> ") {
        found.append(typed)
      } else if let typed = line.suffix(after: "......> "), !found.isEmpty {
        found[found.count - 1] += "\n" + typed
      }
    }
    return found
  }

  private func run(_ statements: [String]) throws -> String {
    // Paths in answers are as seen from the root.
    let session = try ReplSession(
      arguments: [BuiltProgram.root.appendingPathComponent("Examples/tianjin").path],
      ReplSession.Settings(width: 80, version: "0"))
    var lines: [String] = []
    for statement in statements {
      let prompts = [session.prompt] + Array(repeating: "......> ", count: statement.count { $0 == "\n" })
      for (prompt, typed) in zip(prompts, statement.split(separator: "\n", omittingEmptySubsequences: false)) {
        lines.append(prompt + typed)
      }
      let answer = session.run(statement)
      lines += answer.output + DiagnosticText.lines(answer.remarks, .zh)
    }
    return lines.joined(separator: "\n")
  }
}

extension Substring {
  fileprivate func suffix(after beginning: String) -> String? {
    hasPrefix(beginning) ? String(dropFirst(beginning.count)) : nil
  }
}
