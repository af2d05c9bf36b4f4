import ArgumentParser
import Diagnostics
import FoundationEssentials
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel

/// What to evaluate and how: a workspace folder, or policies and ledger named one by one.
struct WorkspaceOptions: ParsableArguments {
  @Argument(help: "A workspace folder (with workspace.lua); the current folder if it is one. 工作区文件夹。")
  var workspace: String?

  @OptionGroup var inputs: InputOptions

  var policies: [String] { inputs.policies }
  var setAsideBadRecords: String? { inputs.setAsideBadRecords }

  func open(
    limit: Int = 10, norms: [String] = [], engine: EvaluationEngine = .auto, cancellation: Cancellation? = nil
  ) throws -> InputOptions.Opened {
    try inputs.open(workspace: workspace, limit: limit, norms: norms, engine: engine, cancellation: cancellation)
  }
}

/// The options that say what to evaluate and how, for commands whose arguments are other things.
struct InputOptions: ParsableArguments {
  @Option(name: .long, parsing: .singleValue, help: "Policy folder, or a folder of such; repeatable. 政策文件夹，可重复。")
  var policies: [String] = []

  @Option(name: .long, help: "Ledger folder. 台账文件夹。")
  var ledger: String?

  @Option(name: .long, help: "Day of evaluation, end of day: 2025-12-31. 评估日。")
  var asOf: String?

  @Option(
    name: .long, parsing: .singleValue,
    help: "Close a reading: POLICY#READING=CHOICE or READING=CHOICE; repeatable. 选定读法。")
  var reading: [String] = []

  @Option(name: .long, help: "Threads; never changes the answer. 线程数。")
  var workers: Int?

  @Option(
    name: .long, help: "Leave out rows that cannot be read, and write them with their reasons to this file. 坏记录另存。")
  var setAsideBadRecords: String?

  mutating func validate() throws {
    if let workers, workers < 1 { throw ValidationError("--workers takes a whole number from 1 on.") }
    if let asOf, let day = Day(asOf), !(1949...2199).contains(day.civil.year) {
      throw ValidationError("--as-of \(asOf) is outside the years 1949 to 2199; was that a slip? 年份不对？")
    }
    for text in reading where text.split(separator: "=").count != 2 {
      throw ValidationError("--reading takes READING=CHOICE, not “\(text)”.")
    }
  }

  /// Everything opened, ready to evaluate.
  struct Opened {
    let workspace: Workspace
    let binding: Binding
  }

  /// - Parameters:
  ///   - given: a workspace folder; nil: the current one if it is one and nothing else is named.
  ///   - cancellation: looked at while the ledger is read.
  func open(
    workspace given: String?, limit: Int = 10, norms: [String] = [], engine: EvaluationEngine = .auto,
    cancellation: Cancellation? = nil
  ) throws -> Opened {
    let usesHere = given == nil && policies.isEmpty && ledger == nil && WorkspaceFile.exists(in: ".")
    let workspace = usesHere ? "." : given
    if workspace == nil, policies.isEmpty || ledger == nil {
      throw ValidationError(
        "Name a workspace folder, or both --policies and --ledger. 请给出工作区，或同时给出 --policies 和 --ledger。")
    }
    var folders = policies
    var ledgerPath = ledger
    var day = try asOf.map { try InputOptions.day($0) }
    if let workspace {
      if WorkspaceFile.isPolicies(workspace) {
        throw ValidationError(
          "\(workspace) holds policies and is no workspace: write --policies \(workspace) --ledger FOLDER. "
            + "这是政策文件夹，不是工作区，请用 --policies。")
      }
      let description = try WorkspaceFile.read(folder: workspace)
      if folders.isEmpty { folders = description.policies }
      ledgerPath = ledgerPath ?? description.ledger
      day = day ?? description.asOf
    }
    guard let day else {
      throw ValidationError("No day of evaluation: add --as-of 2025-12-31. 请给出评估日 --as-of。")
    }
    guard let ledgerPath else { throw ValidationError("No ledger: add --ledger FOLDER. 请给出台账 --ledger。") }
    if let path = setAsideBadRecords, PathName.isInside(path, folder: ledgerPath) {
      throw ValidationError("--set-aside-bad-records must not write into the ledger itself. 请写到台账文件夹以外。")
    }
    let threads = workers ?? ProcessInfo.processInfo.activeProcessorCount
    let opened = try Workspace.open(
      policies: folders, ledger: ledgerPath, setAsideBadRecords: setAsideBadRecords != nil, workers: threads,
      cancellation: cancellation)
    var binding = Binding(
      asOf: day, readings: try readings(opened), workers: threads, worstLimit: limit, engine: engine)
    binding.norms = try InputOptions.norms(norms, in: opened)
    return Opened(workspace: opened, binding: binding)
  }

  /// The day that `--as-of` names, read and refused as days are everywhere.
  private static func day(_ text: String) throws -> Day {
    try Refusal.asUsage { () throws(InvalidInput) in
      do throws(ValueFault) {
        guard case .day(let day) = try ParameterValueReader(.date, key: "--as-of").read(WrittenValue(typed: text))
        else {
          preconditionFailure("a reader of days gives days")
        }
        return day
      } catch {
        throw InvalidInput([error.diagnostic(at: .none)])
      }
    }
  }

  /// Full ids of the norms that an option names.
  static func norms(_ names: [String], in workspace: Workspace) throws -> Set<String> {
    let known = LawNames(workspace.policies)
    return try Refusal.asUsage { () throws(InvalidInput) in
      var found: Set<String> = []
      for name in names { found.insert(try known.norm(name).id) }
      return found
    }
  }

  /// `--reading`, by the full id of the reading.
  private func readings(_ workspace: Workspace) throws -> [String: String] {
    let known = LawNames(workspace.policies)
    return try Refusal.asUsage { () throws(InvalidInput) in
      var result: [String: String] = [:]
      for text in reading {
        let parts = text.split(separator: "=").map { String($0).trimmingBlanks() }
        let (found, choice) = try known.choice(parts[1], of: parts[0])
        if let other = result.updateValue(choice, forKey: found.full), other != choice {
          throw InvalidInput([Diagnostic(ScenarioCode.twoValues, at: .none, ["found": .text(parts[0])])])
        }
      }
      return result
    }
  }
}
