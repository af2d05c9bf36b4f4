import ArgumentParser
import Diagnostics
import FoundationEssentials
import Glibc
import PolicyLanguage

/// A folder of policies as a revision of its git repository has it, in a folder of its own until `remove` is called.
struct GitRevision {
  /// Where the same policies are as at the paths given.
  let paths: [String]
  /// As it was named.
  let revision: String
  private let folder: String
  /// For each archive the folder that it was made of, as seen from the top of its repository; empty at the top.
  private let homes: [String]

  /// - Throws: `ValidationError` where git does not know the revision or the folder.
  init(_ revision: String, of given: [String]) throws {
    var template = Array("\(FileManager.default.temporaryDirectory.path)/policy-diff-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else {
      throw ValidationError("No folder can be made beside other temporary files. 建不了临时文件夹。")
    }
    folder = String(cString: made)
    self.revision = revision
    do {
      (paths, homes) = try GitRevision.extract(revision, given, to: folder)
    } catch {
      try? FileManager.default.removeItem(atPath: folder)
      throw error
    }
  }

  /// A file of the folder as git names it: `HEAD~1:Policies/tianjin/…/rules.lua`; any other path as it is.
  func name(of path: String) -> String {
    for (number, home) in homes.enumerated() {
      let beginning = "\(folder)/\(number)/"
      if path.hasPrefix(beginning) { return "\(revision):\(home)\(path.dropFirst(beginning.count))" }
    }
    return path
  }

  /// The same faults at their places in the repository.
  func named(_ faults: InvalidInput) -> InvalidInput {
    InvalidInput(
      faults.diagnostics.map { diagnostic in
        var copy = diagnostic
        switch diagnostic.place {
        case .source(var span):
          span.file = name(of: span.file)
          copy.place = .source(span)
        case .file(let file): copy.place = .file(name(of: file))
        case .cell(let file, let row, let column): copy.place = .cell(file: name(of: file), row: row, column: column)
        case .none: break
        }
        return copy
      })
  }

  func remove() { try? FileManager.default.removeItem(atPath: folder) }

  private static func extract(_ revision: String, _ given: [String], to folder: String) throws -> (
    paths: [String], homes: [String]
  ) {
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
    return (paths, roots.map { home(of: $0) })
  }

  /// A folder as seen from the top of its repository, with a slash at the end; empty for the top itself.
  private static func home(of folder: String) -> String {
    guard let path = PathName.resolved(folder) else { return "" }
    var top = path
    while !FileManager.default.fileExists(atPath: top + "/.git") {
      guard let slash = top.lastIndex(of: "/"), slash != top.startIndex else { return "" }
      top = String(top[..<slash])
    }
    return top == path ? "" : path.dropFirst(top.count + 1) + "/"
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
