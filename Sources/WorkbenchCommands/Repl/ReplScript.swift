import Diagnostics
import Glibc
import MediationModel
import Reporting

/// The same lines without a terminal: from a file or a pipe, with nothing printed but the answers.
struct ReplScript {
  private let repl: ReplSession
  private let session: Session
  private let keepsGoing: Bool

  init(_ repl: ReplSession, _ session: Session, keepsGoing: Bool) {
    self.repl = repl
    self.session = session
    self.keepsGoing = keepsGoing
  }

  /// - Parameter path: nil reads standard input.
  func run(_ path: String?) throws -> Answer {
    // A descriptor of its own: the global stream is shared state.
    let stream = path.map { fopen($0, "r") } ?? fdopen(dup(STDIN_FILENO), "r")
    guard let stream else { throw unreadable(path) }
    defer { fclose(stream) }
    let name = path ?? session.language.pick("标准输入", "standard input")
    var statement = ""
    var first = 0
    var number = 0
    var failed = false
    while var line = ReplScript.line(of: stream) {
      number += 1
      // Editors of Windows begin a file with this mark.
      if number == 1, line.first == "\u{FEFF}" { line.removeFirst() }
      if number == 1, line.hasPrefix("#!") { continue }
      if statement.isEmpty { first = number }
      statement += statement.isEmpty ? line : "\n" + line
      if !repl.isComplete(statement, endsAtEmptyLine: false) { continue }
      let outcome = run(statement, at: "\(name):\(first)")
      statement = ""
      if outcome == .ended { return try end(failed) }
      if outcome != .done {
        failed = true
        if !keepsGoing { break }
      }
    }
    if ferror(stream) != 0 { throw unreadable(path) }
    // What never became whole is told as what it is.
    if !statement.isEmpty, run(statement, at: "\(name):\(first)") != .done { failed = true }
    return try end(failed)
  }

  private func unreadable(_ path: String?) -> Refusal {
    let reason = String(cString: strerror(errno))
    return Refusal(
      diagnostics: [
        Diagnostic(ReplCode.badFile, at: .none, ["found": .text(path ?? "-"), "message": .text(reason)])
      ], answer: .failure)
  }

  private func run(_ statement: String, at place: String) -> ReplAnswer.Outcome {
    let answer = repl.run(statement)
    session.print(answer, at: place)
    return answer.outcome
  }

  private func end(_ failed: Bool) throws -> Answer {
    try repl.close()
    return failed ? .failure : .success
  }

  /// A line without its end; nil at the end of the file. Bytes that are not UTF-8 become U+FFFD.
  private static func line(of stream: UnsafeMutablePointer<FILE>) -> String? {
    var buffer: UnsafeMutablePointer<CChar>?
    var capacity = 0
    defer { free(buffer) }
    let count = getline(&buffer, &capacity, stream)
    guard count >= 0, let buffer else { return nil }
    var bytes = UnsafeRawBufferPointer(start: buffer, count: count)[...]
    if bytes.last == 0x0A { bytes = bytes.dropLast() }
    if bytes.last == 0x0D { bytes = bytes.dropLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
