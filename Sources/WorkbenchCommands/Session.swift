import ArgumentParser
import Diagnostics
import Glibc
import MediationModel
import PolicyEngine
import PolicyLanguage
import Reporting

/// How a run ends. Precedence: invalid, no, cannot tell, success.
enum Answer: Int32 {
  case success = 0
  /// The tool failed.
  case failure = 1
  /// The answer is no.
  case no = 2
  /// Policies or ledger are invalid.
  case invalid = 3
  /// A `must` norm cannot be told.
  case cannotTell = 4
  /// What was asked is not understood.
  case usage = 64
  /// The user ended it.
  case interrupted = 130
}

/// A command that did nothing, with the reason and how its run ends.
struct Refusal: Error {
  let diagnostics: [Diagnostic]
  let answer: Answer

  /// What an option says is read; what is wrong with it ends the run as a command that is not understood.
  static func asUsage<Result>(_ read: () throws(InvalidInput) -> Result) throws -> Result {
    do throws(InvalidInput) {
      return try read()
    } catch {
      throw Refusal(diagnostics: error.diagnostics, answer: .usage)
    }
  }

  /// A day that an option names.
  static func day(_ text: String?, option: String) throws -> Day? {
    guard let text else { return nil }
    return try asUsage { () throws(InvalidInput) in
      guard let day = Day(text.trimmingBlanks()) else { throw InvalidInput([Day.fault(text, key: option)]) }
      return day
    }
  }
}

/// One run of a command: where its answer goes, and how faults become words and exit codes.
struct Session {
  let language: Language
  let output: OutputFile?
  private let answers = StandardStream(STDOUT_FILENO, gathering: 1 << 16)
  private let remarks = StandardStream(STDERR_FILENO, gathering: 0)

  private init(language: Language, output: OutputFile?) {
    self.language = language
    self.output = output
  }

  /// Runs a command's body and exits with its answer.
  static func main(
    language: Language = .zh, output: String? = nil, _ body: (Session) throws -> Answer
  ) throws {
    signal(SIGPIPE, SIG_DFL)
    let file = output.map { OutputFile($0) }
    let session = Session(language: language, output: file)
    var answer = Answer.failure
    do {
      answer = try body(session)
      session.answers.flush()
      try file?.finish()
      if session.answers.hasFailed {
        throw OutputFile.Failure(path: language.pick("标准输出", "standard output"), reason: session.answers.reason)
      }
    } catch let invalid as InvalidInput {
      session.report(invalid.diagnostics)
      answer = .invalid
    } catch let failure as EvaluationFailure {
      session.report([failure.diagnostic])
      answer = .invalid
    } catch let refusal as Refusal {
      session.report(refusal.diagnostics)
      answer = refusal.answer
    } catch let failure as OutputFile.Failure {
      session.say(
        session.language == .zh
          ? "写不了 \(failure.path)：\(failure.reason)" : "cannot write \(failure.path): \(failure.reason)")
      answer = .failure
    }
    throw ExitCode(answer.rawValue)
  }

  /// The answer, on standard output or in the file asked for.
  func print(_ text: String, terminator: String = "\n") {
    if let output {
      output.write(text + terminator)
    } else {
      answers.write(text + terminator)
    }
  }

  /// A piece of the answer, in UTF-8; a piece ends where a character ends.
  func print(_ bytes: [UInt8]) {
    if let output {
      output.write(String(decoding: bytes, as: UTF8.self))
    } else {
      answers.write(bytes)
    }
  }

  /// Shows what was printed so far.
  func flush() { answers.flush() }

  /// A remark, on standard error.
  func say(_ text: String) {
    answers.flush()
    remarks.write(text + "\n")
  }

  func report(_ diagnostics: [Diagnostic], limit: Int = 200) {
    for line in DiagnosticText.lines(Array(diagnostics.prefix(limit)), language) { say(line) }
    if diagnostics.count > limit {
      let more = diagnostics.count - limit
      say(language == .zh ? "…… 另有 \(more) 处" : "… \(more) more")
    }
    let errors = diagnostics.count { $0.severity == .error }
    if errors > 0 { say(language == .zh ? "共 \(errors) 处错误。" : errors == 1 ? "1 error." : "\(errors) errors.") }
  }

  /// Columns of the terminal that the answer goes to; nil when it goes anywhere else.
  var width: Int? {
    guard output == nil, isatty(STDOUT_FILENO) == 1 else { return nil }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}

/// A file that appears whole or not at all: written beside its place and renamed.
final class OutputFile {
  struct Failure: Error {
    let path: String
    let reason: String
  }
  private let path: String
  private var text = ""

  init(_ path: String) { self.path = path }

  func write(_ more: String) { text += more }

  func finish() throws(Failure) {
    // A link is followed; what is no plain file (a device, a pipe) is written and never replaced.
    let path = PathName.resolved(self.path) ?? self.path
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT != S_IFREG {
      try write(to: path)
      return
    }
    let temporary = "\(path).\(getpid()).tmp"
    do throws(Failure) {
      try write(to: temporary)
      if exists { chmod(temporary, status.st_mode & 0o7777) }
      if rename(temporary, path) != 0 { throw failure() }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  private func write(to path: String) throws(Failure) {
    guard let file = fopen(path, "w") else { throw failure() }
    let written = text.withCString { fwrite($0, 1, text.utf8.count, file) }
    let isWhole = written == text.utf8.count
    guard fclose(file) == 0, isWhole else { throw failure() }
  }

  private func failure() -> Failure { Failure(path: path, reason: String(cString: strerror(errno))) }
}

extension Language: ExpressibleByArgument {}
