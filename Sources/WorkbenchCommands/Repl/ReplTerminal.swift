import Diagnostics
import Glibc
import LineEditing
import MediationModel
import PolicyEngine
import Reporting

/// A session on a terminal: lines are edited, remembered and completed; Ctrl-C stops a line that is at work.
struct ReplTerminal {
  private let repl: ReplSession
  private let session: Session

  init(_ repl: ReplSession, _ session: Session) {
    self.repl = repl
    self.session = session
  }

  func run() throws -> Answer {
    let language = repl.language
    let terminal = Terminal()
    let words = EditorWords(
      search: { query, isFound in
        isFound
          ? language.pick("（查找“\(query)”）", "(search “\(query)”) ")
          : language.pick("（没有“\(query)”）", "(no “\(query)”) ")
      }, more: { language.pick("…… 还有 \($0) 个，再按 Tab", "… \($0) more, Tab again") })
    var editor = LineEditor(terminal, history: history(), words: words, promptStyle: "1;36")
    session.print(
      language.pick(
        "policy \(repl.settings.version)　:help 看命令，Tab 补全，Ctrl-C 中断，Ctrl-D 退出",
        "policy \(repl.settings.version)  :help for commands, Tab completes, Ctrl-C stops, Ctrl-D ends"))
    session.flush()
    // The prompt does not wait for it.
    repl.world.beginOpening()
    while true {
      let reading: LineEditor<Terminal>.Reading
      do {
        reading = try editor.read(prompt: repl.prompt, continuation: "......> ", language: ReplEditing(repl))
      } catch {
        session.say(language.pick("终端不能用了。", "The terminal cannot be used any more."))
        try repl.close()
        return .failure
      }
      switch reading {
      case .interrupted: continue
      case .endOfInput:
        try repl.close()
        return .success
      case .statement(let text):
        try? editor.history.add(text)
        repl.settings.width = max(40, terminal.size.columns)
        for statement in repl.statements(in: text) {
          let outcome = run(statement)
          if outcome == .ended {
            try repl.close()
            return .success
          }
          if outcome != .done { break }
        }
      }
    }
  }

  private func run(_ statement: String) -> ReplAnswer.Outcome {
    let cancellation = Cancellation()
    let line = ProgressLine(repl.language.pick("已算", "worked out"))
    repl.world.progress = { line.show($0.done, of: $0.total) }
    let answer = Interrupts.cancelling(cancellation) { repl.run(statement, cancellation) }
    line.finish()
    session.print(answer, width: repl.settings.width)
    return answer.outcome
  }

  /// Where statements are remembered: `POLICY_HISTORY`, else below `XDG_STATE_HOME` or `~/.local/state`. An empty
  /// `POLICY_HISTORY` keeps none.
  private func history() -> History {
    func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
    var path = variable("POLICY_HISTORY")
    if path == nil {
      let state =
        variable("XDG_STATE_HOME").flatMap { $0.isEmpty ? nil : $0 } ?? variable("HOME").map { $0 + "/.local/state" }
      path = state.map { $0 + "/policy-workbench/history" }
    }
    guard let path, !path.isEmpty else { return History() }
    do throws(HistoryFileError) {
      return try History(reading: HistoryFile(path: path))
    } catch {
      session.say(
        repl.language.pick("读不了历史文件 \(path)，这一次不留历史。", "The history file \(path) cannot be read; none is kept."))
      return History()
    }
  }
}

/// What the line editor asks a session.
struct ReplEditing: EditedLanguage {
  private let repl: ReplSession

  init(_ repl: ReplSession) { self.repl = repl }

  func isComplete(_ text: String) -> Bool { repl.isComplete(text) }

  func completion(of characters: [Character], at cursor: Int) -> Completion? {
    ReplCompletion(repl).completion(of: characters, at: cursor)
  }
}
