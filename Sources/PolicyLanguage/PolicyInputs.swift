import LuaSyntax

/// The files that opening some policies depends on, those included that are not there and would be read if they were.
package struct PolicyInputs: Sendable {
  /// Paths as they would be opened, sorted, each once.
  package let files: [String]

  /// Looks for the policy folders and reads every file for what it requires.
  /// - Parameters:
  ///   - paths: policy folders, or folders above some.
  ///   - known: what was found before: kept where a file cannot be read for what it requires just now.
  package init(_ paths: [String], known: PolicyInputs? = nil) {
    var files: Set<String> = []
    var isWhole = true
    let folders = PolicyTree(paths, Collector()).folders
    for folder in folders {
      var open = PolicyInputs.ownFiles(folder)
      while let path = open.popLast() {
        guard files.insert(path).inserted, let bytes = PolicyTree.read(path) else { continue }
        guard let chunk = Parser.parse(SourceText(path: path, bytes: bytes)).chunk else {
          isWhole = false
          continue
        }
        for module in chunk.requiredModules().modules { open += PolicyInputs.places(ofModule: module.name, folder) }
      }
    }
    if folders.isEmpty || !isWhole, let known { files.formUnion(known.files) }
    self.files = files.sorted()
  }

  /// The Lua files that stand in the folders of policies and of their jurisdictions now: what to compare, cheaply, in order
  /// to see that there are others.
  package static func listed(_ paths: [String]) -> [String] {
    Set(PolicyTree(paths, Collector()).folders.flatMap { luaFiles($0.path) + luaFiles($0.jurisdictionPath) }).sorted()
  }

  private static func ownFiles(_ folder: PolicyTree.Folder) -> [String] {
    luaFiles(folder.path) + luaFiles(folder.jurisdictionPath)
      + ["policy.lua", "fixtures.lua"].map { "\(folder.path)/\($0)" }
      + ["jurisdiction.lua", "sources.lua"].map { "\(folder.jurisdictionPath)/\($0)" }
  }

  private static func luaFiles(_ folder: String) -> [String] {
    PolicyTree.names(in: folder).filter { $0.hasSuffix(".lua") && !$0.hasPrefix(".") }.map { "\(folder)/\($0)" }
  }

  /// Where a helper may stand, in the order in which it is looked for.
  private static func places(ofModule name: String, _ folder: PolicyTree.Folder) -> [String] {
    let relative = name.split(separator: ".").joined(separator: "/") + ".lua"
    return ["\(folder.rootPath)/\(relative)", "\(folder.jurisdictionPath)/\(relative)"]
  }
}
