import LuaRuntime

/// The table of `fixtures.lua`, with its positions, for the test runner.
package struct FixtureSource: Sendable {
  let node: PolicyNode

  init(_ node: PolicyNode) { self.node = node }
}
