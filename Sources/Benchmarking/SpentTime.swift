import Glibc

/// How long some work took, in nanoseconds.
struct SpentTime {
  /// By the clock on the wall.
  let nanoseconds: Int64
  /// What the processors worked for this process, all threads added up.
  let processor: Int64

  /// Does the work and measures it.
  static func measuring(_ work: () throws -> Void) rethrows -> SpentTime {
    let clock = ContinuousClock()
    let worked = processorTime()
    let start = clock.now
    try work()
    return SpentTime(nanoseconds: (clock.now - start).nanoseconds, processor: processorTime() - worked)
  }

  private static func processorTime() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  init(nanoseconds: Int64, processor: Int64) {
    self.nanoseconds = nanoseconds
    self.processor = processor
  }
}

extension Duration {
  var nanoseconds: Int64 {
    let (seconds, attoseconds) = components
    return seconds * 1_000_000_000 + attoseconds / 1_000_000_000
  }
}
