import ArgumentParser
import Diagnostics
import Glibc
import PolicyLanguage
import PolicyTesting
import Reporting

/// `policy test --mutate`: whether the fixtures notice small changes of the policies.
struct MutationOptions: ParsableArguments {
  @Flag(
    help: """
      Change the policies a little, one change at a time, and report every change that no fixture notices. \
      逐处改动政策，看样例能不能察觉。
      """)
  var mutate = false

  @Option(
    help: ArgumentHelp(
      "With --mutate: write the fixtures that would notice to a new file. 把能察觉的样例写进新文件。", valueName: "file"))
  var writeGenerated: String?

  @Option(
    help: """
      With --mutate: how many ledgers to try, for each change that survives, in search of a fixture that would notice it. \
      为没有察觉的改动试造多少次样例。
      """)
  var tries = 300

  @Option(help: "With --mutate: try every Nth change only. 只试每 N 处中的一处。")
  var every = 1

  @Option(help: "With --mutate: how many threads; the answer is the same. 线程数。")
  var workers = min(8, max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))

  mutating func validate() throws {
    if every < 1 || workers < 1 || tries < 0 {
      throw ValidationError("--every and --workers take a number from 1, --tries one from 0.")
    }
    if !mutate, writeGenerated != nil || every != 1 { throw ValidationError("Give --mutate as well.") }
  }

  /// Runs and prints; 2 where something survives, or where the list of changes without effect is out of date.
  func answer(
    _ session: Session, _ policies: [OpenedPolicy], filters: [String], isJSON: Bool
  ) throws -> Answer {
    if let path = writeGenerated, access(path, F_OK) == 0 {
      throw OutputFile.Failure(
        path: path, reason: session.language.pick("文件已经有了，不覆盖", "it exists and is not overwritten"))
    }
    let progress = ProgressLine(session.language.pick("已试改动", "changes tried"))
    let report = MutationRun.run(
      policies, .init(filters: filters, workers: workers, tries: tries, every: every),
      progress: { progress.show($0, of: $1) })
    progress.finish()
    if isJSON {
      session.print(JSONWriter.indented(MutationText.json(report, session.language)), terminator: "")
    } else {
      session.print(MutationText.text(report, session.language), terminator: "")
    }
    if let path = writeGenerated, let text = MutationText.generatedFixtures(report, session.language) {
      let file = OutputFile(path)
      file.write(text)
      try file.finish()
    }
    if report.outcomes.isEmpty, report.baseline.counts.isGreen {
      session.say(session.language.pick("没有可改动的地方。", "There was nothing to change."))
      return .no
    }
    return report.isGreen ? .success : .no
  }
}
