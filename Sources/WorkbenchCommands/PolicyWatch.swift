import Glibc
import PolicyLanguage
import Synchronization

/// Runs something again whenever a file of some policies changes, until the user ends it.
///
/// Files are looked at a few times a second; that needs no help of the system and works with editors that write a file
/// anew and rename it. Enter runs again at once; a second Enter in a row, or Ctrl-C, ends.
struct PolicyWatch {
  /// Policy folders, or folders above some; asked at every look, for a workspace may change as well.
  let paths: () -> [String]
  /// Files beyond the policies' own, such as a workspace's.
  let others: [String]
  /// Milliseconds between two looks.
  var interval: Int32 = 250
  /// A terminal is read for Enter; anything else is left alone.
  var readsInput = isatty(STDIN_FILENO) == 1

  /// Set by Ctrl-C, from the signal handler.
  private static let isInterrupted = Atomic<Bool>(false)

  /// How everything looks at one moment.
  private struct Look: Equatable {
    let listed: [String]
    let stamps: FileStamps
  }

  /// Calls `body` at once and after each change. Returns when the user ends it.
  func run(_ body: () throws -> Void) rethrows {
    PolicyWatch.isInterrupted.store(false, ordering: .relaxed)
    // Whoever started the program may have left the signal blocked.
    var interrupts = sigset_t()
    sigemptyset(&interrupts)
    sigaddset(&interrupts, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &interrupts, nil)
    signal(SIGINT) { _ in PolicyWatch.isInterrupted.store(true, ordering: .relaxed) }
    defer { signal(SIGINT, SIG_DFL) }
    var inputs: PolicyInputs?
    var entersInARow = 0
    while true {
      // Taken before the run, so that what changes while it lasts is seen at the first look afterwards.
      let current = PolicyInputs(paths(), known: inputs)
      let before = look(current)
      inputs = current
      try body()
      while true {
        if PolicyWatch.isInterrupted.load(ordering: .relaxed) { return }
        if look(current) != before {
          entersInARow = 0
          break
        }
        if hasEnter() {
          entersInARow += 1
          if entersInARow > 1 { return }
          break
        }
      }
    }
  }

  private func look(_ inputs: PolicyInputs) -> Look {
    Look(listed: PolicyInputs.listed(paths()), stamps: FileStamps(inputs.files + others))
  }

  /// Waits for a line on the terminal, as long as one look lasts.
  private func hasEnter() -> Bool {
    guard readsInput else {
      poll(nil, 0, interval)
      return false
    }
    var wanted = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    // A signal ends the wait early.
    guard poll(&wanted, 1, interval) > 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = read(STDIN_FILENO, &bytes, bytes.count)
    // The terminal is gone: look on without it.
    if count <= 0 { poll(nil, 0, interval) }
    return count > 0 && bytes.prefix(count).contains(UInt8(ascii: "\n"))
  }
}
