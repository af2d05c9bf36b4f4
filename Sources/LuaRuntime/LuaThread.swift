internal import CLuaShims

/// Threads with a 16 MiB stack, whatever `ulimit -s` says: a script may nest calls deeper than a default stack of a
/// worker thread holds.
package enum LuaThread {
  package static let stackBytes = 16 << 20

  /// Runs a closure on such a thread and waits for it.
  package static func run<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var result: Swift.Result<Result, Failure>?
    withoutActuallyEscaping(body) { body in
      let job = Job { result = Swift.Result(catching: body) }
      job.start().join()
    }
    guard let result else { preconditionFailure("a thread was joined before it ended") }
    return try result.get()
  }

  /// Runs a closure on `count` such threads at once, each with its number from 0; the results in the order of the
  /// numbers, whichever ended first.
  package static func runWorkers<Result: Sendable>(
    _ count: Int, _ body: @Sendable (Int) -> Result
  ) -> [Result] {
    var results = [Result?](repeating: nil, count: count)
    results.withUnsafeMutableBufferPointer { places in
      withoutActuallyEscaping(body) { body in
        let base = places.baseAddress
        // Each job writes its own place, and all have been joined before the places are read.
        let jobs = (0..<count).map { number in Job { base?[number] = body(number) } }
        for started in jobs.map({ $0.start() }) { started.join() }
      }
    }
    return results.compactMap { $0 }
  }

  private final class Job {
    let body: () -> Void

    init(_ body: @escaping () -> Void) { self.body = body }

    /// The creator waits in `join`, so what the closure captured is not touched by two threads at once.
    func start() -> Started {
      let context = Unmanaged.passRetained(self).toOpaque()
      let thread = wb_thread_start(
        LuaThread.stackBytes,
        { context in
          guard let context else { return }
          Unmanaged<Job>.fromOpaque(context).takeUnretainedValue().body()
        }, context)
      guard let thread else { preconditionFailure("the system refuses another thread with a stack of 16 MiB") }
      return Started(thread: thread, context: context)
    }
  }

  private struct Started {
    let thread: OpaquePointer
    let context: UnsafeMutableRawPointer

    func join() {
      wb_thread_join(thread)
      // Released here, not on the thread: the closure is gone before its creator goes on.
      Unmanaged<Job>.fromOpaque(context).release()
    }
  }
}
