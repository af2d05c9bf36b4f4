import Foundation

/// Texts that tests compare whole with files of a folder.
///
/// A file that is missing is written, and the test fails once so that someone reads it. With `POLICY_RECORD_SNAPSHOTS=1`
/// in the environment every file is written again, and the difference is read in the commit.
package struct SnapshotFiles: Sendable {
  package let folder: String
  let records: Bool

  /// - Parameter environment: read for `POLICY_RECORD_SNAPSHOTS`.
  package init(_ folder: String, environment: [String: String] = ProcessInfo.processInfo.environment) {
    self.folder = folder
    records = environment["POLICY_RECORD_SNAPSHOTS"] == "1"
  }

  /// What a failing test reports of a text and its file; nil when they agree.
  package func fault(of text: String, in name: String) throws -> String? {
    let file = URL(fileURLWithPath: folder).appendingPathComponent(name)
    let bytes = FileManager.default.contents(atPath: file.path)
    if let bytes, String(decoding: bytes, as: UTF8.self) == text { return nil }
    if records || bytes == nil {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      return records ? nil : "\(name) was not there and has been written; read it and run the test again"
    }
    let expected = String(decoding: bytes ?? Data(), as: UTF8.self)
    let difference = LineDifference(expected, text).lines.joined(separator: "\n")
    return "\(name) differs (- expected, + actual):\n\(difference)\n"
      + "If the change is meant, record it with POLICY_RECORD_SNAPSHOTS=1 and review the difference."
  }

  /// The files of the folder that none of these names, sorted; none are left after recording.
  package func unused(_ names: Set<String>) throws -> [String] {
    let found = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    let unused = found.filter { name in
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: "\(folder)/\(name)", isDirectory: &isFolder)
      return exists && !isFolder.boolValue && !names.contains(name)
    }
    guard records else { return unused.sorted() }
    for name in unused { try FileManager.default.removeItem(atPath: "\(folder)/\(name)") }
    return []
  }
}
