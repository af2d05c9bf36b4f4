import Diagnostics
import MediationModel
import Reporting

/// A command of the REPL: its names, its arguments, what it says of itself and what it does. One table for running, help,
/// prefixes and completion.
struct ReplVerb: Sendable {
  /// What an argument is completed from.
  enum Words: Sendable { case commands, norms, subjects, parameters, days, files, names, settings }

  let name: String
  let zh: String
  let usage: String
  let summaryZh: String
  let summaryEn: String
  /// By the place of the argument; the last stands for those behind it.
  let words: [Words]
  let run: @Sendable (ReplSession, ReplArguments, Cancellation) throws -> [String]

  init(
    _ name: String, _ zh: String, _ usage: String, _ summaryZh: String, _ summaryEn: String, _ words: [Words] = [],
    _ run: @escaping @Sendable (ReplSession, ReplArguments, Cancellation) throws -> [String]
  ) {
    self.name = name
    self.zh = zh
    self.usage = usage
    self.summaryZh = summaryZh
    self.summaryEn = summaryEn
    self.words = words
    self.run = run
  }

  /// In the order of the help.
  static let all: [ReplVerb] = asking + changing + searching + planning + keeping + session

  /// At most so many words stand behind these commands.
  fileprivate static let mostWords = [
    "evaluate": 1, "show": 1, "doc": 1, "unset": 1, "as-of": 1, "compare": 1, "load": 1, "pin": 1, "reload": 0,
    "format": 1, "out": 1, "history": 1, "help": 1, "quit": 0,
  ]

  /// The command of a name, an alias, or a beginning that only one has.
  static func find(_ typed: String) throws(ReplFault) -> ReplVerb {
    if let exact = all.first(where: { $0.name == typed || $0.zh == typed }) { return exact }
    let fitting = all.filter { !typed.isEmpty && ($0.name.hasPrefix(typed) || $0.zh.hasPrefix(typed)) }
    if fitting.count == 1 { return fitting[0] }
    var arguments: [String: DiagnosticArgument] = ["found": .text(typed)]
    if fitting.count > 1 {
      arguments["known"] = .list(fitting.map { ":" + $0.name })
      throw ReplFault([Diagnostic(ReplCode.ambiguousCommand, at: .none, arguments)])
    }
    if let nearest = nearestName(to: typed, in: all.flatMap { [$0.name, $0.zh] }) {
      arguments["nearest"] = .text(nearest)
    }
    throw ReplFault([Diagnostic(ReplCode.unknownCommand, at: .none, arguments)])
  }

  /// - Throws: how it is written.
  func refuse() throws -> Never {
    throw ReplFault([Diagnostic(ReplCode.usage, at: .none, ["expected": .text(":\(name) \(usage)")])])
  }

  static func refuse(_ name: String) throws -> Never {
    guard let verb = all.first(where: { $0.name == name }) else { throw ReplFault([]) }
    try verb.refuse()
  }
}

/// What stands behind a command.
struct ReplArguments {
  /// As typed, without blanks around it.
  let rest: String
  /// Parted at blanks; quotes keep blanks together.
  let words: [String]

  init(_ rest: String) {
    self.rest = String(rest.drop { $0.isWhitespace }).trimmedBlanks
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in self.rest {
      if let open = quote {
        if character == open { quote = nil } else { word?.append(character) }
      } else if let close = ReplArguments.quotes[character] {
        quote = close
        word = word ?? ""
      } else if character.isWhitespace {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let word { words.append(word) }
    self.words = words
  }

  /// Whether every brace outside of quotes is closed.
  static func isClosed(_ text: String) -> Bool {
    var depth = 0
    var quote: Character?
    for character in text {
      if let open = quote {
        if character == open { quote = nil }
      } else if let close = quotes[character], character != "'" {
        quote = close
      } else if character == "{" {
        depth += 1
      } else if character == "}" {
        depth -= 1
      }
    }
    return depth <= 0
  }

  /// Whether a command goes over no more lines than its braces ask for.
  static func isOneLine(_ text: String) -> Bool {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.indices.dropLast().allSatisfy { !isClosed(lines[...$0].joined(separator: "\n")) }
  }

  private static let quotes: [Character: Character] = ["\"": "\"", "'": "'", "“": "”"]

  subscript(index: Int) -> String? { words.indices.contains(index) ? words[index] : nil }
}

extension String {
  /// Without blanks at the end.
  var trimmedBlanks: String {
    var copy = self
    while copy.last?.isWhitespace == true { copy.removeLast() }
    return copy
  }
}

extension ReplSession {
  /// Runs what stands behind the colon.
  func run(command text: String, _ cancellation: Cancellation, _ answer: inout ReplAnswer) throws {
    let name = String(text.prefix { !$0.isWhitespace })
    let verb = try ReplVerb.find(name)
    pendingRemarks = []
    defer { pendingRemarks = [] }
    let arguments = ReplArguments(String(text.dropFirst(name.count)))
    // What is written behind what a command reads would be passed over.
    if let most = ReplVerb.mostWords[verb.name], arguments.words.count > most { try verb.refuse() }
    let lines = try verb.run(self, arguments, cancellation)
    answer.output = (host?.printed ?? []) + lines
    answer.remarks += pendingRemarks
    if isEnding { answer.outcome = .ended }
  }
}
