import Glibc

/// Questions about paths that the file system answers.
enum PathName {
  /// Whether a file, which need not exist yet, would lie in a folder.
  static func isInside(_ path: String, folder: String) -> Bool {
    let parent = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    guard let place = resolved(parent), let root = resolved(folder) else { return false }
    return place == root || place.hasPrefix(root + "/")
  }

  /// The path without links, `.` and `..`; nil when nothing is there.
  static func resolved(_ path: String) -> String? {
    guard let pointer = realpath(path, nil) else { return nil }
    defer { free(pointer) }
    return String(cString: pointer)
  }
}
