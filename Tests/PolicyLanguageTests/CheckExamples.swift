import Foundation
import PolicyLanguage
import Testing

/// The comments beside the checks, read out of their source: what the manual says of each, with examples.
struct CheckExamples {
  struct Entry {
    let code: String
    let zh: String
    let en: String
    let bad: [Example]
    let good: [Example]
  }
  /// A text that stands in a list of a file of the sample.
  struct Example {
    let place: String
    let text: String
  }

  let entries: [Entry]

  init() throws {
    let source = try String(
      contentsOf: Self.root.appending(path: "Sources/PolicyLanguage/CheckCode.swift"), encoding: .utf8)
    var entries: [Entry] = []
    var comment: [String] = []
    for line in source.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(8) {
      let text = line.trimmingCharacters(in: .whitespaces)
      if text.hasPrefix("///") {
        comment.append(String(text.dropFirst(4)))
      } else if let match = text.wholeMatch(of: /case \w+ = "(check\.[a-z-]+)"/) {
        entries.append(try Self.entry(String(match.1), comment))
        comment = []
      } else {
        comment = []
      }
    }
    self.entries = entries
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static func entry(_ code: String, _ comment: [String]) throws -> Entry {
    var lines: [String] = []
    var examples: [String: [Example]] = [:]
    var open: (kind: String, place: String, lines: [String])?
    for line in comment {
      if let match = line.wholeMatch(of: /```lua (bad|good) (\S+)/) {
        open = (String(match.1), String(match.2), [])
      } else if line == "```", let done = open {
        examples[done.kind, default: []].append(
          Example(place: done.place, text: done.lines.joined(separator: "\n")))
        open = nil
      } else if open != nil {
        open?.lines.append(line)
      } else if !line.isEmpty {
        lines.append(line)
      }
    }
    try #require(lines.count == 2, "\(code) is described by a line of Chinese and a line of English")
    return Entry(code: code, zh: lines[0], en: lines[1], bad: examples["bad"] ?? [], good: examples["good"] ?? [])
  }

  /// The page of the manual.
  var page: String {
    let parts = entries.map { entry in
      """
      ## `\(entry.code)`
      \(entry.zh)

      \(entry.en)

      \(Self.shown(entry.bad, "报 / reported"))
      \(Self.shown(entry.good, "不报 / not reported"))
      """
    }
    return """
      # 检查项 / Checks

      本页由 `CheckCode.swift` 里的注释生成，测试会核对；不要手改。
      This page is made of the comments in `CheckCode.swift` and compared by a test; do not edit it.

      `policy check` 先查文件本身（[代码表](codes.md)），再查下面这些。能证明的才报：看不透的函数、说不定的条件，一概不报。
      有意这样写的，在那一行末尾、或在上面单独一行写 `-- allow: 代码 理由`；没有理由的、用不上的，都会报出来。
      提醒不影响退出码；加 `--strict`，有提醒也算不合格（3）。

      `policy check` looks at the files themselves first ([codes](codes.md)), then for these. Only what is proved is
      reported: what a function hides, and conditions that may or may not meet, are passed over in silence. Where it is
      meant, write `-- allow: CODE REASON` at the end of the line or on a line of its own above; one without a reason, or
      with nothing to allow, is reported. Warnings do not change the exit code; with `--strict` they count (3).

      \(parts.joined(separator: "\n"))
      """
  }

  private static func shown(_ examples: [Example], _ title: String) -> String {
    examples.map { example in
      let file = example.place.split(separator: ".")
      let list = file.count > 1 ? "，\(file[1])" : ""
      return "\(title)：`\(file[0]).lua`\(list)\n```lua\n\(example.text)\n```\n"
    }.joined()
  }
}

extension Change {
  /// An entry at the head of a list: `facts` or `rules.requirements`.
  static func entry(_ place: String, _ text: String) -> Change {
    let parts = place.split(separator: ".").map(String.init)
    return .head(parts[0] + ".lua", after: parts.count > 1 ? "\(parts[1]) = {\n" : "return {\n", text)
  }
}
