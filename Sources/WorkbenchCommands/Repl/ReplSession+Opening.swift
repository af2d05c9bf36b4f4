import ArgumentParser

extension ReplSession {
  /// A session with what is named as on the command line: a workspace, or `--policies`, `--ledger` and `--as-of`.
  /// - Throws: where the arguments make no sense. Whether they can be opened shows with the first line.
  package convenience init(arguments: [String], _ settings: Settings) throws {
    self.init(ReplWorld(arguments.isEmpty ? nil : try WorkspaceOptions.parse(arguments), settings.language), settings)
  }
}
