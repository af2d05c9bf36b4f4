/// What a state may use up before it is stopped. A stopped state refuses all further work: throw it away.
///
/// Gas counts VM instructions, bytes that library functions handle, and bytes allocated; it depends on the script
/// alone, not on time, earlier records or the split into batches (exact to the 256 instructions between two looks).
package struct LuaLimits: Hashable, Sendable {
  /// For one chunk: loading and running it with all that it requires, and handing over what it returned.
  package var gasPerLoad: Int64
  /// For one call on one record; armed anew for each.
  package var gasPerRecord: Int64
  /// Everything the state holds.
  package var memoryBytes: Int
  /// One allocation: bounds what a single instruction can cost.
  package var blockBytes: Int
  /// One string: bounds what a single comparison can cost, which is the dearest instruction for its gas: a loop of
  /// nothing but comparisons of the longest strings takes about 5 s to use up the default load.
  package var stringBytes: Int
  /// The source of one chunk.
  package var sourceBytes: Int
  /// The serialised form of what a chunk returns.
  package var resultBytes: Int
  /// Nested calls of Lua functions.
  package var callDepth: Int
  /// Nested calls through `pcall`, `table.sort` and `require`; Lua itself gives up near 200.
  package var hostDepth: Int
  /// Nested tables in what a chunk returns; at most 200.
  package var resultDepth: Int

  package init(
    gasPerLoad: Int64 = 20_000_000, gasPerRecord: Int64 = 200_000, memoryBytes: Int = 64 << 20,
    blockBytes: Int = 4 << 20, stringBytes: Int = 16 << 10, sourceBytes: Int = 1 << 20, resultBytes: Int = 32 << 20,
    callDepth: Int = 200, hostDepth: Int = 40, resultDepth: Int = 64
  ) {
    self.gasPerLoad = gasPerLoad
    self.gasPerRecord = gasPerRecord
    self.memoryBytes = memoryBytes
    self.blockBytes = blockBytes
    self.stringBytes = stringBytes
    self.sourceBytes = sourceBytes
    self.resultBytes = resultBytes
    self.callDepth = callDepth
    self.hostDepth = hostDepth
    self.resultDepth = resultDepth
  }

  package static let standard = LuaLimits()
}
