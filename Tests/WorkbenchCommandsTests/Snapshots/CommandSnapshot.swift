import Foundation
import Testing

/// A command whose whole answer is compared with a file of `Expected`, in each language.
struct CommandSnapshot: Sendable, CustomTestStringConvertible {
  /// The folder is the command's.
  let name: String
  /// Arguments with blanks between them.
  let command: String
  var language = "zh"
  /// The lines for standard input.
  var input: String?
  /// Columns of the terminal that the answer goes to; nil: no terminal.
  var columns: Int?

  init(_ name: String, _ command: String, input: String? = nil, columns: Int? = nil) {
    self.name = name
    self.command = command
    self.input = input
    self.columns = columns
  }

  var file: String { "\(name).\(language).txt" }
  var testDescription: String { file }

  func inLanguage(_ language: String) -> CommandSnapshot {
    var copy = self
    copy.language = language
    return copy
  }

  /// The command as one types it, its standard output, its standard error where there is any, and its exit status.
  func transcript() throws -> String {
    let line = "\(command) --language \(language)"
    var head = "$ policy \(line)"
    let run: BuiltProgram.Run
    if let columns {
      head = "$ stty cols \(columns); policy \(line)"
      // Standard error keeps out of the terminal, so that the answer stands alone.
      run = try BuiltProgram.shell(
        "exec 3>&2; script -qec 'stty cols \(columns); \"$POLICY\" \(line) 2>&3' /dev/null </dev/null")
    } else if let input {
      head += " <<'END'\n\(input)END"
      run = try BuiltProgram.shell("\"$POLICY\" \(line) <<'END'\n\(input)END\n")
    } else {
      run = try BuiltProgram.run(line.split(separator: " ").map(String.init))
    }
    var text = head + "\n" + plain(run.output)
    if !run.remarks.isEmpty { text += "--- standard error\n" + plain(run.remarks) }
    return text + "--- exit \(run.status)\n"
  }

  /// Without what differs from machine to machine: line ends of a terminal, absolute paths, versions.
  private func plain(_ text: String) -> String {
    text.replacing("\r\n", with: "\n")
      .replacing(BuiltProgram.root.path, with: "(root)")
      .replacing(#/CBC \d+(\.\d+)*/#, with: "CBC (version)")
      .replacing(#/Policy Workbench \d+(\.\d+)*(-\w+)?/#, with: "Policy Workbench (version)")
  }
}
