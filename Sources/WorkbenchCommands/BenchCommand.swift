import ArgumentParser
import Benchmarking
import Diagnostics
import FoundationEssentials
import Glibc
import PolicyEngine
import Reporting

struct BenchCommand: ParsableCommand {
  enum Format: String, AnswerFormat { case text, json, benchstat }

  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Measure loading and evaluating on a made-up ledger. 在编出来的台账上测速度。",
    discussion: "Exit: 0 measured, 1 it could not be measured, 3 the rules are invalid or two ways count differently. "
      + "With --agreement: 0 the engines agree, 2 they differ or the run was too short to meet every kind of value.")

  @Option(help: "Size of the ledger: 1 is 1,000,000 organisations and 2,000,000 mediators. 台账大小。")
  var scale = 1.0

  @Option(help: "How often each thing is measured. 每样测几次。")
  var repetitions = 5

  @Option(help: "A rule file to measure instead of the five named rules. 另测一个规则文件。")
  var rules: String?

  @Option(help: "A folder for the ledger and the rules, kept afterwards. 台账和规则写到这里并保留。")
  var keep: String?

  @Flag(help: "Compare the engines on random rules and ledgers instead. 改为用随机的规则和台账核对两种算法。")
  var agreement = false

  @Option(help: "Minutes that the engines are compared for. 核对多少分钟。")
  var minutes = 1.0

  @Option(help: "What the random rules come from; the same seed makes the same ones. 随机数的种子。")
  var seed: UInt64 = 20_241_231

  @OptionGroup var answer: AnswerOptions<Format>

  mutating func validate() throws {
    if agreement, answer.format != .text || rules != nil || keep != nil {
      throw ValidationError("--agreement prints text, and takes no --rules and no --keep.")
    }
    guard minutes > 0, minutes <= 100_000 else { throw ValidationError("--minutes takes a number above 0.") }
    guard scale >= 0.0001, scale <= 20 else { throw ValidationError("--scale takes a number from 0.0001 to 20.") }
    guard (1...1000).contains(repetitions) else {
      throw ValidationError("--repetitions takes a whole number from 1 on.")
    }
  }

  mutating func run() throws {
    if agreement {
      let (minutes, seed) = (minutes, seed)
      return try Session.main(answer) { session in Self.compareEngines(minutes: minutes, seed: seed, session) }
    }
    let (keep, rules, answer, repetitions) = (keep, rules, answer, repetitions)
    let size = BenchmarkFolder.Size(scale: scale)
    try Session.main(answer) { session in
      let folder = try keep.map { BenchmarkFolder(path: $0) } ?? BenchmarkFolder.temporary()
      defer { if keep == nil { try? FileManager.default.removeItem(atPath: folder.path) } }
      let benchmark = Benchmark(folder, size, repetitions: repetitions) { step in
        if isatty(STDERR_FILENO) == 1 { session.say(Self.words(step, of: repetitions, session.language)) }
      }
      let result: BenchmarkResult
      do {
        result =
          try rules.map { try benchmark.runRules(try Self.read($0), path: $0) }
          ?? benchmark.runNamed(program: "/proc/self/exe")
      } catch let failure as BenchmarkFolder.Failure {
        throw OutputFile.Failure(path: failure.path, reason: String(cString: strerror(failure.errorNumber)))
      }
      switch answer.format {
      case .text: session.print(BenchReport(result, session.language).text(width: session.width), terminator: "")
      case .json: session.print(JSONWriter.indented(BenchReport.json(result, version: Version.text)), terminator: "")
      case .benchstat: session.print(BenchReport.benchstat(result, version: Version.text), terminator: "")
      }
      return .success
    }
  }

  private static func read(_ path: String) throws -> [UInt8] {
    guard let text = FileManager.default.contents(atPath: path) else {
      throw Refusal(BenchCode.noRules, at: .file(path), answer: .failure)
    }
    return Array(text)
  }

  private static func words(_ step: Benchmark.Step, of repetitions: Int, _ language: Language) -> String {
    switch step {
    case .writing: language.pick("写台账……", "writing the ledger …")
    case .processes: language.pick("从头到报告……", "from CSV to the report …")
    case .measuring(let repetition):
      language.pick("第 \(repetition + 1) 次，共 \(repetitions) 次", "\(repetition + 1) of \(repetitions)")
    }
  }
}
