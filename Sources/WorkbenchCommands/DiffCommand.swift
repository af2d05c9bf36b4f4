import ArgumentParser
import Diagnostics
import PolicyEngine
import PolicyLanguage
import PolicyModel
import Reporting
import Scenarios

struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Compare two versions of policies. 比较政策的两个版本。",
    usage: """
      policy diff <old> <new> [--ledger <folder> --as-of <day>]
      policy diff --git <revision> <policies> ... [--ledger <folder> --as-of <day>]
      """,
    discussion: """
      Versions are matched by the policies' ids, which are the names of their two last folders. Exit: 0 when nothing differs, \
      2 when something does, 3 policies or ledger invalid.
      """)

  @Argument(help: "Policy folders or workspaces: the old and the new one; with --git the new ones alone. 政策文件夹。")
  var paths: [String]

  @Option(help: "The old version is this revision of the policies' git repository: main, HEAD~1, a tag. 旧版取自 git。")
  var git: String?

  @Option(help: "How many subjects to show of norms of records. 每条规则列出几个对象。")
  var limit = 5

  @OptionGroup var inputs: InputOptions

  @OptionGroup var answer: AnswerOptions<TextOrJSON>

  mutating func validate() throws {
    if git == nil, paths.count != 2 {
      throw ValidationError("Name the old and the new policies, or --git REVISION. 请给出新旧两个，或 --git 版本。")
    }
    if limit < 0 { throw ValidationError("--limit takes a whole number from 0 on.") }
  }

  mutating func run() throws {
    try Session.main(answer) { session in
      let newPaths = try PolicyPaths.expanded(git == nil ? [paths[1]] : paths)
      let revision = try git.map { try GitRevision($0, of: newPaths) }
      defer { revision?.remove() }
      let oldPaths = try revision?.paths ?? PolicyPaths.expanded([paths[0]])
      let old: [OpenedPolicy]
      do {
        old = try opened(oldPaths)
      } catch let invalid as InvalidInput {
        throw revision?.named(invalid) ?? invalid
      }
      let new = try opened(newPaths)
      var run = DiffRun(
        version: Version.text, revision: git, before: old.map { ($0.policy.id, $0.digest) },
        after: new.map { ($0.policy.id, $0.digest) })
      let difference: LawDifference
      if inputs.ledger != nil {
        var named = inputs
        named.policies = oldPaths
        let opened = try named.open(workspace: nil)
        difference = try session.working { work in
          try LawDifference(opened.workspace, new, opened.binding, limit: limit, work)
        }
        run.evaluation = opened.workspace.run(opened.binding)
      } else {
        difference = LawDifference(old, new)
      }
      let report = LawDifferenceReport(difference, session.language)
      session.print(
        answer.format == .json ? JSONWriter.indented(report.json(run)) : report.text(width: session.width),
        terminator: "")
      return difference.isEmpty ? .success : .no
    }
  }

  private func opened(_ paths: [String]) throws -> [OpenedPolicy] {
    let result = PolicyOpener.open(paths, coverage: false)
    guard result.isValid else { throw InvalidInput(result.diagnostics) }
    return result.policies
  }
}
