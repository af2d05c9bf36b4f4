import Diagnostics
import FoundationEssentials

/// Where the policy folders are that a user named.
struct PolicyTree {
  struct Folder {
    /// As the user would type it.
    let path: String
    /// `tianjin/organization-building-2024`
    let id: String
    let name: String
    let jurisdictionPath: String
    /// The folder that holds the provinces and `common`.
    let rootPath: String
  }
  let folders: [Folder]

  /// The policy folders at or below each path: a policy folder itself, a jurisdiction, or the folder of them all.
  init(_ paths: [String], _ collector: Collector) {
    var folders: [Folder] = []
    for path in paths {
      let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
      let found = PolicyTree.search(trimmed, depth: 3)
      if found.isEmpty { collector.report(.noPolicies, file: trimmed) }
      for folder in found where !folders.contains(where: { $0.path == folder.path }) { folders.append(folder) }
    }
    self.folders = folders
  }

  private static func search(_ path: String, depth: Int) -> [Folder] {
    if exists(path + "/policy.lua") { return [folder(path)] }
    guard depth > 0 else { return [] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.sorted().filter { !$0.hasPrefix(".") }.flatMap { search("\(path)/\($0)", depth: depth - 1) }
  }

  private static func folder(_ path: String) -> Folder {
    // `.` and `..` name no province, so such a path is read in full.
    let parts = path.split(separator: "/").map(String.init)
    let isPlain = parts.count >= 2 && !parts.suffix(2).contains { $0 == "." || $0 == ".." }
    let full = isPlain ? path : absolute(path)
    let jurisdiction = parent(full)
    return Folder(
      path: path, id: "\(last(jurisdiction))/\(last(full))", name: last(full), jurisdictionPath: jurisdiction,
      rootPath: parent(jurisdiction))
  }

  private static func absolute(_ path: String) -> String {
    let joined = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    var parts: [Substring] = []
    for part in joined.split(separator: "/") where part != "." {
      if part == ".." { parts = parts.dropLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  private static func last(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  private static func parent(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  static func read(_ path: String) -> [UInt8]? { FileManager.default.contents(atPath: path).map { Array($0) } }

  static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }
}

extension PolicyOpener {
  /// The policy folders at or below some paths: the folder that holds the provinces, and the way from it to the policy.
  package static func folders(at paths: [String]) -> [(root: String, below: String)] {
    PolicyTree(paths, Collector()).folders.map { ($0.rootPath, $0.id) }
  }
}
