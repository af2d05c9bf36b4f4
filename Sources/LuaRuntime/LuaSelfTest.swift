internal import CLuaShims

/// What is known to be wrong with the Lua that this program was linked with.
package struct LuaSelfTest: Hashable, Sendable {
  /// Such as "Lua 5.4.4", of the headers.
  package let version: String
  /// A table indexed by a comparison, `FEE[age >= 60]`, silently reads a wrong place (5.4.0 to 5.4.7).
  package let misreadsComparisonIndex: Bool

  package static func run() throws(LuaFailure) -> LuaSelfTest {
    let state = try LuaState()
    var misreads = false
    do {
      misreads = try state.run(chunk: 0, source: Array(snippet.utf8)) != .boolean(true)
    } catch {
      if error.isBudget { throw error }
      misreads = true  // a wrong register may as well hold something that cannot be indexed
    }
    return LuaSelfTest(version: String(cString: wb_lua_version()), misreadsComparisonIndex: misreads)
  }

  private static let snippet = """
    local FEE = { [true] = "senior", [false] = "adult" }
    local function fee(age) return FEE[age >= 60] end
    local function same(a, b) return FEE[a == b] end
    local function neither(a, b) return FEE[not (a < b)] end
    return fee(70) == "senior" and fee(20) == "adult" and same(1, 1) == "senior" and same(1, 2) == "adult"
      and neither(2, 1) == "senior" and neither(1, 2) == "adult"
    """
}
