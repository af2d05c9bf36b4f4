import LuaRuntime
import MediationModel
import PolicyLanguage
import Synchronization

/// Threads that evaluate pieces of a ledger, each with a Lua state of its own that has run the policy's files.
///
/// A piece writes only its own results and the first error is the one of the lowest piece, so what comes out does not
/// depend on how many workers there are.
final class WorkerPool {
  private let policy: OpenedPolicy
  private let slots: [StateSlot]
  /// The caller's thread has Lua's stack already and does the work itself: for many small ledgers starting threads would
  /// cost more than the work.
  private let runsInline: Bool
  private let cancellation: Cancellation?

  /// - Parameter probes: for the one thread of a pool that works inline.
  init(
    policy: OpenedPolicy, workers: Int, runsInline: Bool = false, probes: InstalledProbes? = nil,
    cancellation: Cancellation? = nil
  ) {
    precondition(probes == nil || runsInline, "marks belong to one thread")
    self.cancellation = cancellation
    self.policy = policy
    self.runsInline = runsInline
    slots = (0..<max(1, workers)).map { _ in StateSlot(probes, cancellation) }
  }

  /// Calls `body` once for each piece with the state of the worker that took it.
  /// - Throws: the failure of the lowest piece that failed; not that it was cancelled, which the caller has to ask.
  func run(pieces: Int, _ body: @escaping @Sendable (Int, PolicyState) throws(EvaluationFailure) -> Void)
    throws(EvaluationFailure)
  {
    if pieces == 0 { return }
    if runsInline {
      for piece in 0..<pieces { try inline { state throws(EvaluationFailure) in try body(piece, state) } }
      return
    }
    let next = Atomic<Int>(0)
    let failures = Mutex<[(piece: Int, failure: EvaluationFailure)]>([])
    let slots = self.slots
    let policy = self.policy
    let cancellation = self.cancellation
    let threads = min(slots.count, pieces)
    _ = LuaThread.runWorkers(threads) { worker in
      while true {
        let piece = next.add(1, ordering: .relaxed).oldValue
        if piece >= pieces || cancellation?.isCancelled == true { return }
        do throws(EvaluationFailure) {
          try body(piece, try slots[worker].state(for: policy))
        } catch {
          failures.withLock { $0.append((piece, error)) }
          slots[worker].discard()
        }
      }
    }
    let lowest = failures.withLock { list in list.min { $0.piece < $1.piece } }
    if let lowest { throw lowest.failure }
  }

  /// Calls `body` with the first worker's state, on a thread with Lua's stack.
  func withState<Result>(_ body: (PolicyState) throws(EvaluationFailure) -> Result) throws(EvaluationFailure) -> Result
  {
    if runsInline { return try inline(body) }
    return try LuaThread.run { () throws(EvaluationFailure) -> Result in try inline(body) }
  }

  /// Calls `body` with the first worker's state on this thread.
  private func inline<Result>(_ body: (PolicyState) throws(EvaluationFailure) -> Result) throws(EvaluationFailure)
    -> Result
  {
    do throws(EvaluationFailure) {
      return try body(slots[0].state(for: policy))
    } catch {
      slots[0].discard()
      throw error
    }
  }
}

/// One worker's state, made when first needed.
///
/// Unchecked: `LuaThread.runWorkers` runs worker `n` on one thread and joins all before it returns, so a slot is
/// only ever touched by one thread, and the join orders its uses.
private final class StateSlot: @unchecked Sendable {
  private var current: PolicyState?
  private let probes: InstalledProbes?
  private let cancellation: Cancellation?

  init(_ probes: InstalledProbes?, _ cancellation: Cancellation?) {
    self.probes = probes
    self.cancellation = cancellation
  }

  func state(for policy: OpenedPolicy) throws(EvaluationFailure) -> PolicyState {
    if let current { return current }
    let made = try PolicyState(policy, probes, cancellation)
    current = made
    return made
  }

  /// After a failure the state may be past its budget: the next piece gets a fresh one.
  func discard() { current = nil }
}
