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
  func scenarios(_ set: [String]) throws -> [Scenario] {
    let changes = try set.map { try ParameterChange(argument: $0) }
    var scenarios: [Scenario] = []
    for file in files {
      var scenario = try ScenarioFile.read(file)
      scenario.parameters += changes
      scenarios.append(scenario)
    }
    if scenarios.isEmpty, !changes.isEmpty {
      scenarios.append(Scenario(title: set.joined(separator: ", "), parameters: changes))
    }
    return scenarios
  }
}

extension ParameterChange {
  /// `enterprise_coverage@2025-12-31=85`: a number, a date, or names between commas.
  init(argument text: String) throws {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      throw ValidationError("--set takes PARAMETER=VALUE or PARAMETER@2025-12-31=VALUE, not “\(text)”.")
    }
    let name = parts[0].split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    var by: Day?
    if name.count == 2 {
      by = Day(name[1])
      if by == nil { throw ValidationError("--set: “\(name[1])” is not a day such as 2025-12-31.") }
    }
    self.init(name[0], by: by, WrittenValue(argument: parts[1]))
  }
}

extension WrittenValue {
  /// As typed: digits are a number, commas part names, the rest is a text.
  init(argument text: String) {
    if (try? ExactDecimal(text, scale: 18)) != nil || (try? ExactDecimal(text, scale: 0)) != nil {
      self = .number(text)
    } else if text.contains(",") {
      self = .texts(text.split(separator: ",").map { String($0).trimmingBlanks() })
    } else {
      self = .text(text)
    }
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
