import ArgumentParser
import Diagnostics
import Glibc
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel
import Scenarios

/// What scenario commands name: scenario files, and a workspace folder among them or options in its place.
struct ScenarioInputs {
  /// Scenario files, in the order given.
  let files: [String]
  let workspace: String?

  /// - Throws: where two workspaces are named.
  init(_ paths: [String]) throws {
    let folders = paths.filter { ScenarioInputs.isFolder($0) }
    if folders.count > 1 {
      throw ValidationError("Name one workspace folder, not \(folders.joined(separator: ", ")). 只能有一个工作区。")
    }
    files = paths.filter { !ScenarioInputs.isFolder($0) }
    workspace = folders.first
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Reads scenario files and adds to each what `--set` says.
  /// - Parameter policies: what its names are looked for in.
  func scenarios(_ set: [String], _ policies: [OpenedPolicy]) throws -> [Scenario] {
    var scenarios = try files.map { try ScenarioFile.read($0) }
    if scenarios.isEmpty, !set.isEmpty { scenarios = [Scenario(title: set.joined(separator: ", "))] }
    for index in scenarios.indices {
      for change in set { try scenarios[index].take(change, policies, replacing: false) }
    }
    return scenarios
  }
}

extension ScenarioComparison {
  /// How a run ends that asked what comes of the second side.
  var answer: Answer {
    let answers = evaluationsAfter.map { $0.answers() }
    if answers.contains(where: \.fails) { return .no }
    return answers.contains(where: \.cannotTell) ? .cannotTell : .success
  }
}

extension Answer {
  /// Of several: invalid, no, cannot tell, success.
  static func worst(_ answers: [Answer]) -> Answer {
    [.failure, .invalid, .no, .cannotTell].first { answers.contains($0) } ?? .success
  }
}
