import ArgumentParser
import Reporting

/// The forms in which a command writes its answer; `text` is for people.
protocol AnswerFormat: ExpressibleByArgument, CaseIterable, Sendable {
  static var text: Self { get }
}

/// How and where a command answers: the same three options for every command that has more than one form.
struct AnswerOptions<Format: AnswerFormat>: ParsableArguments {
  @Option(help: "Form of the answer. 输出格式。")
  var format = Format.text

  @Option(help: "zh or en. 语言。")
  var language = Language.zh

  @Option(help: "Write the answer to a file. 写入文件。")
  var output: String?
}

/// Text for people, or one JSON document.
enum TextOrJSON: String, AnswerFormat { case text, json }

extension Session {
  /// Runs a command's body with the language and the place of the answer that were asked for.
  static func main<Format>(_ options: AnswerOptions<Format>, _ body: (Session) throws -> Answer) throws {
    try main(language: options.language, output: options.output, body)
  }
}
