import Foundation

/// The repository's own files, found from where this file lies.
struct SourceTree {
  struct File {
    let target: String
    /// From the repository's root.
    let path: String
    let text: String

    /// The modules it imports, whatever the access level, attributes or kind.
    var imports: [String] {
      let line =
        #/^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?import\s+(?:(?:struct|class|enum|protocol|func|var|let|typealias)\s+)?(\w+)/#
        .anchorsMatchLineEndings()
      // Swift that stands in a literal of a test imports nothing.
      return text.replacing(Self.longLiteral, with: "").matches(of: line).map { String($0.output.1) }
    }

    private static var longLiteral: Regex<Substring> { #/"""[\s\S]*?"""/# }

    /// The text without comments and string literals.
    var code: String {
      PackageText.withoutComments(text)
        .replacing(Self.longLiteral, with: "")
        .replacing(#/"(?:\\.|[^"\\\n])*"/#, with: "\"\"")
    }
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The Swift files below `Sources` or `Tests`, in the order of their paths.
  static func swiftFiles(in folder: String) throws -> [File] {
    let base = root.appending(path: folder).path
    let names = FileManager.default.enumerator(atPath: base)?.compactMap { $0 as? String } ?? []
    return try names.filter { $0.hasSuffix(".swift") }.sorted().map { name in
      let path = folder + "/" + name
      return File(target: String(name.prefix { $0 != "/" }), path: path, text: try text(path))
    }
  }

  static func package() throws -> PackageText { PackageText(try text("Package.swift")) }
}
