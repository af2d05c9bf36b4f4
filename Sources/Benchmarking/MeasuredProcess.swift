import Glibc

/// A program run by itself and measured.
struct MeasuredProcess {
  let spent: SpentTime
  /// Bytes.
  let peak: Int64
  let status: Int32

  /// Runs a program with its output thrown away; nil when it cannot be started. The peak is that of the program only while this
  /// process is smaller, for a process begins with its parent's memory.
  static func run(_ program: String, _ arguments: [String]) -> MeasuredProcess? {
    var actions = posix_spawn_file_actions_t()
    guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    let words = ([program] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    var process = pid_t()
    let clock = ContinuousClock()
    let start = clock.now
    guard posix_spawn(&process, program, &actions, nil, words + [nil], environ) == 0 else { return nil }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0 { if errno != EINTR { return nil } }
    let spent = clock.now - start
    // Ended by itself, with this status.
    guard status & 0x7f == 0 else { return nil }
    let worked = [usage.ru_utime, usage.ru_stime].reduce(Int64(0)) { sum, time in
      sum + Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_usec) * 1_000
    }
    return MeasuredProcess(
      spent: SpentTime(nanoseconds: spent.nanoseconds, processor: worked), peak: Int64(usage.ru_maxrss) * 1024,
      status: (status >> 8) & 0xff)
  }
}
