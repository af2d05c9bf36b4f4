import ArgumentParser
import FoundationEssentials
import Glibc
import PolicyLanguage

/// A folder of policies as a revision of its git repository has it, in a folder of its own until `remove` is called.
struct GitRevision {
  /// Where the same policies are as at the paths given.
  let paths: [String]
  private let folder: String

  /// - Throws: `ValidationError` where git does not know the revision or the folder.
  init(_ revision: String, of given: [String]) throws {
    var template = Array("\(FileManager.default.temporaryDirectory.path)/policy-diff-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else {
      throw ValidationError("No folder can be made beside other temporary files. 建不了临时文件夹。")
    }
    folder = String(cString: made)
    do {
      paths = try GitRevision.extract(revision, given, to: folder)
    } catch {
      try? FileManager.default.removeItem(atPath: folder)
      throw error
    }
  }

  func remove() { try? FileManager.default.removeItem(atPath: folder) }

  private static func extract(_ revision: String, _ given: [String], to folder: String) throws -> [String] {
    if revision.hasPrefix("-") { throw ValidationError("“\(revision)” is no revision. 不是版本。") }
    var roots: [String] = []
    var paths: [String] = []
    for policy in try PolicyPaths.folders(given) {
      let number = roots.firstIndex(of: policy.root) ?? roots.count
      if number == roots.count {
        roots.append(policy.root)
        let target = "\(folder)/\(number)"
        do {
          try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: true)
          try ChildProcess.run([
            "git", "-C", policy.root, "archive", "--format=tar", "--output=\(target).tar", revision,
          ])
          try ChildProcess.run(["tar", "-xf", "\(target).tar", "-C", target])
        } catch let failure as ChildProcess.Failure {
          throw ValidationError(
            "\(failure.program) could not give \(policy.root) at “\(revision)” (status \(failure.status)). 取不到这个版本。")
        }
      }
      let path = "\(folder)/\(number)/\(policy.below)"
      // A policy that the revision lacks was added since.
      if FileManager.default.fileExists(atPath: path + "/policy.lua") { paths.append(path) }
    }
    if paths.isEmpty { throw ValidationError("“\(revision)” has none of these policies. 这个版本里没有这些政策。") }
    return paths
  }
}

extension PolicyPaths {
  /// The policy folders at or below some paths, with the folder that holds the provinces.
  static func folders(_ paths: [String]) throws -> [(root: String, below: String)] {
    let found = PolicyOpener.folders(at: paths)
    if found.isEmpty { throw ValidationError("There is no policy in \(paths.joined(separator: ", ")). 没有政策。") }
    return found
  }
}
