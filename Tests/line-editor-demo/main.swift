import Glibc
import LineEditing

// The line editor alone: reads statements until Ctrl-D and says what it read.
//
//     line-editor-demo [HISTORY_FILE]
//
// A statement is unfinished while it has more `(` than `)`; `:quit` ends as well, `:trap` crashes and `:exit` exits inside.

struct Brackets: EditedLanguage {
  static let districts = ["和平区", "河东区", "河西区", "南开区", "河北区", "红桥区", "东丽区", "西青区", "津南区", "北辰区", "武清区", "宝坻区"]

  func isComplete(_ text: String) -> Bool {
    // The terminal is raw here, so this is where a crash would hurt.
    if text == ":trap" { preconditionFailure("asked for") }
    if text == ":exit" { exit(3) }
    return text.count { $0 == "(" } <= text.count { $0 == ")" }
  }

  /// Commands after a colon, else districts, by name.
  func completion(of characters: [Character], at cursor: Int) -> Completion? {
    let start = characters[..<cursor].lastIndex { " (\n".contains($0) }.map { $0 + 1 } ?? 0
    let typed = String(characters[start..<cursor])
    let words = typed.hasPrefix(":") ? [":help", ":history", ":open", ":quit"] : Brackets.districts
    let fitting = words.filter { $0.hasPrefix(typed) }
    return Completion(range: start..<cursor, candidates: fitting.map { .init($0, closing: " ") })
  }
}

func say(_ text: String) { _ = text.withCString { write(STDOUT_FILENO, $0, strlen($0)) } }

guard Terminal.canEdit(name: getenv("TERM").map { String(cString: $0) }) else {
  say("not a terminal\n")
  exit(64)
}
let words = EditorWords(
  search: { query, isFound in "(\(isFound ? "查找" : "没有找到")“\(query)”) " }, more: { "还有 \($0) 个" })
var history = History()
if CommandLine.arguments.count > 1 {
  history = try History(reading: HistoryFile(path: CommandLine.arguments[1]))
}
var editor = LineEditor(Terminal(), history: history, words: words)
say("demo\n")
reading: while true {
  switch try editor.read(prompt: "policy> ", continuation: "......> ", language: Brackets()) {
  case .statement(":quit"): break reading
  case .statement(let text):
    try? editor.history.add(text)
    say("= \(text.debugDescription)\n")
  case .interrupted: say("interrupted\n")
  case .endOfInput: break reading
  }
}
say("bye\n")
