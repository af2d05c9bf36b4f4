import ArgumentParser
import Diagnostics
import PolicyLanguage
import PolicyModel
import Reporting
import SourceTexts

/// Documents behind the policies.
struct SourcesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources", abstract: "The documents behind policies, and their texts beside the outlines. 出处与原文核对。",
    subcommands: [List.self, Verify.self])

  /// What both subcommands take.
  struct Options: ParsableArguments {
    @Argument(help: "Policy folders, folders of such, or workspaces. 政策文件夹或工作区。")
    var paths: [String]

    @OptionGroup var answer: AnswerOptions<TextOrJSON>

    /// The policies and every document of their jurisdictions, each once.
    func open() throws -> (policies: [Policy], sources: [Source]) {
      let opened = PolicyOpener.open(try PolicyPaths.expanded(paths), coverage: false)
      guard opened.isValid else { throw InvalidInput(opened.diagnostics) }
      let policies = opened.policies.map(\.policy)
      var sources: [Source] = []
      for source in policies.flatMap(\.sources) where !sources.contains(where: { $0.id == source.id }) {
        sources.append(source)
      }
      return (policies, sources)
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Documents with their ids, numbers, clauses and points. 列出文件。")

    @OptionGroup var options: Options

    mutating func run() throws {
      try Session.main(options.answer) { session in
        let sources = try options.open().sources
        let report = SourcesReport(session.language)
        switch options.answer.format {
        case .text: session.print(report.text(sources, width: session.width), terminator: "")
        case .json: session.print(JSONWriter.indented(report.json(sources, version: Version.text)), terminator: "")
        }
        return .success
      }
    }
  }

  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "verify", abstract: "Compare the text of a document with its outline in sources.lua. 原文与提纲核对。",
      discussion: """
        Exit: 0 everything agrees, 2 something does not, 3 policies are invalid or a text cannot be read, 64 usage.
        """)

    @OptionGroup var options: Options

    @Option(
      name: .long, parsing: .singleValue,
      help: "SOURCE=FILE: id or number of a document, and its text in UTF-8; repeatable. 文件的 id 或文号，和原文文件。")
    var text: [String] = []

    mutating func validate() throws {
      if text.isEmpty { throw ValidationError("Give at least one text: --text SOURCE=FILE. 请给出原文。") }
      for pair in text where split(pair) == nil {
        throw ValidationError("--text takes SOURCE=FILE, not “\(pair)”. 写法不对。")
      }
    }

    /// The name of the document and the file.
    private func split(_ pair: String) -> (name: String, path: String)? {
      guard let equals = pair.firstIndex(of: "=") else { return nil }
      let (name, path) = (String(pair[..<equals]), String(pair[pair.index(after: equals)...]))
      return name.isEmpty || path.isEmpty ? nil : (name, path)
    }

    mutating func run() throws {
      try Session.main(options.answer) { session in
        let (policies, sources) = try options.open()
        var chosen: [(source: Source, path: String)] = []
        for (name, path) in text.compactMap(split) {
          guard let source = sources.first(where: { $0.id == name || $0.number == name }) else {
            let known = sources.flatMap { [$0.id] + ($0.number.map { [$0] } ?? []) }
            throw Refusal(
              diagnostics: [
                Diagnostic(PolicyCode.unknownSource, at: .none, Collector.unknown(name, among: known))
              ], answer: .usage)
          }
          if chosen.contains(where: { $0.source.id == source.id }) {
            throw ValidationError("--text gives “\(source.id)” two texts. 同一文件给了两个原文。")
          }
          chosen.append((source, path))
        }
        // Every unreadable text is told, not only the first.
        var faults: [Diagnostic] = []
        var verifications: [SourceVerification] = []
        for (source, path) in chosen {
          do throws(InvalidInput) {
            verifications.append(SourceVerification(source, text: try TextFile.read(path), policies: policies))
          } catch {
            faults += error.diagnostics
          }
        }
        guard faults.isEmpty else { throw InvalidInput(faults) }
        let without = sources.filter { source in !chosen.contains { $0.source.id == source.id } }
        let report = SourcesReport(session.language)
        switch options.answer.format {
        case .text: session.print(report.text(verifications, without: without), terminator: "")
        case .json:
          session.print(
            JSONWriter.indented(report.json(verifications, without: without, version: Version.text)), terminator: "")
        }
        return verifications.allSatisfy(\.agrees) ? .success : .no
      }
    }
  }
}
