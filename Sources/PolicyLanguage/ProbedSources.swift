package import LuaRuntime

/// What to run in the place of a policy's files so that it marks where it is run. Everything stands on the line on which
/// it stands in the files, and answers the same.
package struct ProbedSources: Sendable {
  /// The name of the function that marks.
  let probe: String
  package let markCount: Int
  /// By the file's id; a file that is not here is run as it is.
  let bytes: [Int: [UInt8]]

  package init(probe: String, markCount: Int, bytes: [Int: [UInt8]]) {
    self.probe = probe
    self.markCount = markCount
    self.bytes = bytes
  }
}

extension OpenedPolicy {
  /// A fresh state that has run the probed sources, in the order that gives functions their handles, then the files without
  /// functions. Its budgets are so much larger that marking cannot be what spends them.
  package func makeState(_ probed: ProbedSources, marks: LuaMarks) throws(LuaFailure) -> LuaState {
    let state = try LuaState(limits: .forProbedSources)
    try state.install(marks, as: probed.probe)
    func bytes(_ file: PolicyFile) -> [UInt8] { probed.bytes[file.id] ?? file.bytes }
    for module in modules { state.register(module: module.name, chunk: module.id, source: bytes(module)) }
    for file in files + dataFiles { _ = try state.run(chunk: file.id, source: bytes(file)) }
    return state
  }
}

extension LuaLimits {
  /// A mark costs five instructions at most beside the one or more that it stands before, and some 20 bytes of source.
  fileprivate static var forProbedSources: LuaLimits {
    var limits = LuaLimits.standard
    limits.gasPerLoad *= 16
    limits.gasPerRecord *= 16
    limits.memoryBytes *= 4
    limits.blockBytes *= 4
    limits.sourceBytes *= 16
    return limits
  }
}
