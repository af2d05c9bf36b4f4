import ArgumentParser
import Diagnostics
import Glibc
import LineEditing
import PolicyLanguage
import Reporting
import TextWidth

struct ReplCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repl", abstract: "Ask questions and change law and facts on paper. 提问、试算。",
    discussion: """
      On a terminal it reads line by line; from a pipe or with --file it runs the same lines and prints the answers alone. \
      Exit: 0, or 1 after the first line that failed.
      """)

  @OptionGroup var options: WorkspaceOptions

  @Option(help: "Run the lines of this file. 运行文件里的各行。")
  var file: String?

  @Flag(help: "Without a terminal: go on after a line that failed. 有一行做不成也接着运行。")
  var keepGoing = false

  @Option(help: "zh or en. 语言。")
  var language = Language.zh

  mutating func run() throws {
    let command = self
    try Session.main(language: language) { session in
      let world = ReplWorld(command.namesSomething ? command.options : nil, session.language)
      let repl = ReplSession(world, ReplSession.Settings(language: session.language, version: Version.text))
      let terminal = getenv("TERM").map { String(cString: $0) }
      if command.file == nil, Terminal.canEdit(name: terminal) {
        return try ReplTerminal(repl, session).run()
      }
      repl.settings.width = session.width ?? 100
      return try ReplScript(repl, session, keepsGoing: command.keepGoing).run(command.file)
    }
  }

  private var namesSomething: Bool {
    options.workspace != nil || !options.policies.isEmpty || options.inputs.ledger != nil
      || WorkspaceFile.exists(in: ".")
  }
}

extension Session {
  /// An answer: what was asked for on standard output, remarks behind it on standard error.
  /// - Parameters:
  ///   - place: of the line in a script.
  ///   - width: columns of the terminal that remarks are for; nil breaks no line.
  func print(_ answer: ReplAnswer, at place: String? = nil, width: Int? = nil) {
    for line in answer.output { print(line) }
    let prefix = place.map { $0 + ": " } ?? ""
    for line in DiagnosticText.lines(answer.remarks, language) + (answer.complaint.map { [$0] } ?? []) {
      for part in width.map({ DisplayWidth().wrapped(line, to: $0) }) ?? [line] { say(prefix + part) }
    }
    flush()
  }
}
