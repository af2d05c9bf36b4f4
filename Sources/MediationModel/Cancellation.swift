import Synchronization

/// A wish to stop long work. Workers look at it between pieces; whoever waits for them then gets a failure and no answer.
public final class Cancellation: Sendable {
  private let flag = Atomic<Bool>(false)

  public init() {}

  /// May be called from any thread, any number of times.
  public func cancel() { flag.store(true, ordering: .relaxed) }

  public var isCancelled: Bool { flag.load(ordering: .relaxed) }
}
