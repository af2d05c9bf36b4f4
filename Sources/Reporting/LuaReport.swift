import LuaRuntime

/// What is known of the linked Lua library.
package enum LuaReport {
  /// Its version, and whether it miscompiles a table indexed by a comparison (which `policy check` refuses anyway).
  package static var line: String {
    guard let test = try? LuaThread.run({ () throws(LuaFailure) in try LuaSelfTest.run() }) else {
      return "Lua: self-test failed"
    }
    return "\(test.version)\(test.misreadsComparisonIndex ? " (misreads t[a == b]; policy check refuses it)" : "")"
  }
}
