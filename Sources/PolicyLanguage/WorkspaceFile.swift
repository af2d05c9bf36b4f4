package import Diagnostics
package import MediationModel

/// What `workspace.lua` says: which policies and ledger belong together, and the day they are evaluated for.
package struct WorkspaceFile: Sendable {
  /// Paths that the program can open from where it was started.
  package let policies: [String]
  package let ledger: String?
  package let asOf: Day?

  /// Reads the file of a workspace folder; paths in it are relative to the folder.
  package static func read(folder: String) throws(InvalidInput) -> WorkspaceFile {
    let collector = Collector()
    let path = folder.hasSuffix("/") ? folder + "workspace.lua" : folder + "/workspace.lua"
    var file: WorkspaceFile?
    if let node = TableFile.node(path, collector), var reader = TableReader(node, collector, what: "workspace.lua") {
      reader.languageVersion()
      let policies = reader.strings("policies", required: true)
      let ledger = reader.string("ledger")
      let asOf = reader.day("as_of")
      _ = reader.string("title")
      reader.finish()
      file = WorkspaceFile(
        policies: policies.map { TableFile.joined(folder, $0) }, ledger: ledger.map { TableFile.joined(folder, $0) },
        asOf: asOf)
    }
    guard let file, !collector.hasErrors else { throw InvalidInput(collector.diagnostics) }
    return file
  }
}

extension WorkspaceFile {
  /// Whether a folder is a workspace.
  package static func exists(in folder: String) -> Bool { PolicyTree.exists(folder + "/workspace.lua") }

  /// Whether a folder that is no workspace is, or holds, policies: what `--policies` takes.
  package static func isPolicies(_ folder: String) -> Bool {
    !exists(in: folder) && !PolicyTree([folder], Collector()).folders.isEmpty
  }
}

extension TableReader {
  /// Reads `language`; a version that this program does not know is reported.
  mutating func languageVersion() {
    guard let language = integer("language"), language != 1 else { return }
    collector.report(
      .unsupportedLanguage, at: node.child("language")?.span ?? node.span, ["found": .integer(Int(language))])
  }
}
