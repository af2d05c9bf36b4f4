import LuaRuntime
import PolicyLanguage

/// Probed sources of a policy with the marks of one thread, into which every state of that thread writes.
struct InstalledProbes {
  let sources: ProbedSources
  let marks: LuaMarks

  init(_ sources: ProbedSources) {
    self.sources = sources
    marks = LuaMarks(count: sources.markCount)
  }
}
