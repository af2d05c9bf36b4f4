internal import CLuaShims

/// Says whether a script is to be stopped. A class, since C holds its address.
final class LuaWatcher: Sendable {
  let isCancelled: @Sendable () -> Bool

  init(_ isCancelled: @escaping @Sendable () -> Bool) { self.isCancelled = isCancelled }
}

extension LuaState {
  /// Has a script stopped within 256 instructions after `isCancelled` says so, with the failure `.cancelled`. The state is
  /// spent then. It is asked some thousand times in a millisecond.
  package func watch(_ isCancelled: @escaping @Sendable () -> Bool) {
    let watcher = LuaWatcher(isCancelled)
    self.watcher = watcher
    wb_watch(
      raw,
      { context in
        guard let context else { return false }
        return Unmanaged<LuaWatcher>.fromOpaque(context).takeUnretainedValue().isCancelled()
      }, Unmanaged.passUnretained(watcher).toOpaque())
  }
}
