import Diagnostics
import Foundation
import PolicyLanguage
import Reporting
import Testing

/// One change to the files of the sample.
enum Change: Sendable {
  /// One text of a file, which it must hold exactly once.
  case text(String, String, with: String)
  /// A text at the head of a file.
  case top(String, String)
  /// A text behind the first place where a file has another.
  case head(String, after: String, String)
  /// A whole file, new or in place of the sample's. A name with folders is below the folder of the provinces.
  case file(String, String)
  case bytes(String, [UInt8])
  case without(String)
  /// A folder where a file is expected.
  case folder(String)
}

/// The sample, written to a temporary folder with some changes, and what opening it gave.
struct SampleFolder {
  let result: PolicyOpener.Result
  private let root: String

  init(_ changes: [Change] = []) throws {
    let files = FileManager.default
    let root = files.temporaryDirectory.appendingPathComponent("policy-language-\(UUID().uuidString)")
    defer { try? files.removeItem(at: root) }
    self.root = root.path + "/"
    try files.createDirectory(at: root.appendingPathComponent("sample/staff"), withIntermediateDirectories: true)
    for (name, text) in SampleFiles.all { try Data(text.utf8).write(to: SampleFolder.place(name, root)) }
    for change in changes { try SampleFolder.make(change, root) }
    result = PolicyOpener.open([root.appendingPathComponent("sample").path])
  }

  /// Every diagnostic in words, a line each, with paths from the folder of the provinces.
  func lines(_ language: Language) -> [String] {
    DiagnosticText.lines(result.diagnostics, language).map { $0.replacingOccurrences(of: root, with: "") }
  }

  /// The sample without a fault.
  static func good(_ changes: [Change] = []) throws -> OpenedPolicy {
    let folder = try SampleFolder(changes)
    #expect(folder.lines(.en) == [])
    return try #require(folder.result.policies.first)
  }

  private static func make(_ change: Change, _ root: URL) throws {
    switch change {
    case .text(let name, let old, let new):
      let url = place(name, root)
      let text = try String(contentsOf: url, encoding: .utf8)
      try #require(text.components(separatedBy: old).count == 2, "\(name) must hold this exactly once: \(old)")
      try Data(text.replacingOccurrences(of: old, with: new).utf8).write(to: url)
    case .top(let name, let text):
      let old = try String(contentsOf: place(name, root), encoding: .utf8)
      try Data((text + old).utf8).write(to: place(name, root))
    case .head(let name, let mark, let text):
      let url = place(name, root)
      var old = try String(contentsOf: url, encoding: .utf8)
      let range = try #require(old.range(of: mark), "\(name) must hold this: \(mark)")
      old.insert(contentsOf: text + "\n", at: range.upperBound)
      try Data(old.utf8).write(to: url)
    case .file(let name, let text): try make(.bytes(name, Array(text.utf8)), root)
    case .bytes(let name, let bytes):
      let url = place(name, root)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
    case .without(let name): try FileManager.default.removeItem(at: place(name, root))
    case .folder(let name):
      try? FileManager.default.removeItem(at: place(name, root))
      try FileManager.default.createDirectory(at: place(name, root), withIntermediateDirectories: true)
    }
  }

  private static func place(_ name: String, _ root: URL) -> URL {
    if name.contains("/") { return root.appendingPathComponent(name) }
    let province = ["jurisdiction.lua", "sources.lua"].contains(name)
    return root.appendingPathComponent(province ? "sample" : "sample/staff").appendingPathComponent(name)
  }
}
