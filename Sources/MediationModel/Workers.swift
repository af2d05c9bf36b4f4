import Glibc
import Synchronization

/// Runs independent pieces of work on a number of threads. What comes out never depends on how many: each piece writes
/// only its own results.
package struct Workers: Sendable {
  /// At least 1; the calling thread is one of them.
  package let count: Int
  /// Nil: all pieces are done.
  private let cancellation: Cancellation?

  package init(_ count: Int, cancellation: Cancellation? = nil) {
    self.count = max(1, count)
    self.cancellation = cancellation
  }

  /// Whether who asked for the work no longer wants it.
  package var isCancelled: Bool { cancellation?.isCancelled == true }

  /// The same with at most so many threads.
  package func limited(to most: Int) -> Workers { Workers(min(count, most), cancellation: cancellation) }

  /// Calls `body` once with each number from 0 up to `pieces`, in no particular order, and returns when all are done, or
  /// when those begun are after a cancellation: who cancels has to ask before the results are used.
  package func forEach(_ pieces: Int, _ body: @escaping @Sendable (Int) -> Void) {
    let threads = min(count, pieces)
    if threads <= 1 {
      for piece in 0..<max(0, pieces) where cancellation?.isCancelled != true { body(piece) }
      return
    }
    let shared = SharedWork(pieces: pieces, cancellation: cancellation, body: body)
    var started: [pthread_t] = []
    for _ in 1..<threads {
      var thread = pthread_t()
      let argument = Unmanaged.passRetained(shared)
      let status = pthread_create(&thread, nil, runSharedWork, argument.toOpaque())
      // A machine that gives no more threads still gets its answer from those it gave.
      if status == 0 { started.append(thread) } else { argument.release() }
    }
    shared.run()
    for thread in started { pthread_join(thread, nil) }
  }
}

private func runSharedWork(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let argument { Unmanaged<SharedWork>.fromOpaque(argument).takeRetainedValue().run() }
  return nil
}

private final class SharedWork: Sendable {
  private let next = Atomic<Int>(0)
  private let pieces: Int
  private let cancellation: Cancellation?
  private let body: @Sendable (Int) -> Void

  init(pieces: Int, cancellation: Cancellation?, body: @escaping @Sendable (Int) -> Void) {
    self.pieces = pieces
    self.cancellation = cancellation
    self.body = body
  }

  func run() {
    while true {
      let piece = next.add(1, ordering: .relaxed).oldValue
      if piece >= pieces || cancellation?.isCancelled == true { return }
      body(piece)
    }
  }
}
