import Glibc
import Synchronization

/// Signals while a terminal is in raw mode: a resize and a continuation are told through a pipe, and whatever ends the
/// process gives the terminal back first.
///
/// Handlers reach only what is global. All of it is atomic, or written only while no handler is set.
enum TerminalSignals {
  /// -1 while no terminal is in raw mode.
  private static let input = Atomic<Int32>(-1)
  private static let output = Atomic<Int32>(-1)
  private static let pipeRead = Atomic<Int32>(-1)
  private static let pipeWrite = Atomic<Int32>(-1)
  private static let isResized = Atomic<Bool>(false)
  private static let isResumed = Atomic<Bool>(false)
  /// How the terminal was set before. Written before `input` is set, read only while it is.
  nonisolated(unsafe) private static let mode = UnsafeMutablePointer<termios>.allocate(capacity: 1)
  /// What signals did before, by number. Written before a handler is set, read only in it and after.
  nonisolated(unsafe) private static let before = UnsafeMutablePointer<sigaction>.allocate(capacity: 65)
  /// The signals with a handler of ours, a bit each.
  private static let isOurs = Atomic<UInt64>(0)
  /// No pastes in marks, wrapping, a cursor.
  private static let undo: StaticString = "\u{1B}[?2004l\u{1B}[?7h\u{1B}[?25h"
  private static let freshLine: StaticString = "\r\n"

  private static let notices = [SIGWINCH, SIGCONT]
  private static let crashes = [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT]
  /// Left alone where the program has set something: it then decides what happens.
  private static let ends = [SIGHUP, SIGTERM, SIGQUIT, SIGINT]

  /// Readable when there is an event.
  static var readEnd: Int32 { pipeRead.load(ordering: .relaxed) }

  /// Sets the handlers; one terminal at a time.
  static func watch(restoring mode: termios, of input: Int32, _ output: Int32) throws(TerminalError) {
    try makePipe()
    self.mode.initialize(to: mode)
    _ = event()
    self.output.store(output, ordering: .relaxed)
    self.input.store(input, ordering: .releasing)
    // Touched here, for nothing is set up lazily inside a handler.
    _ = (undo.utf8CodeUnitCount, freshLine.utf8CodeUnitCount, isResized.load(ordering: .relaxed))
    for signal in notices { set(signal) { number, _, _ in TerminalSignals.tell(number) } }
    for signal in crashes { set(signal) { number, info, _ in TerminalSignals.die(number, info) } }
    for signal in ends where isDefault(signal) { set(signal) { number, info, _ in TerminalSignals.die(number, info) } }
  }

  /// Puts back what signals did before.
  static func unwatch() {
    let set = isOurs.exchange(0, ordering: .relaxed)
    for signal in notices + crashes + ends where set & (1 << UInt64(signal)) != 0 {
      sigaction(signal, before + Int(signal), nil)
    }
  }

  /// Gives the terminal back, once. Safe in a handler.
  static func restore(afterCrash: Bool) {
    let descriptor = input.exchange(-1, ordering: .acquiringAndReleasing)
    guard descriptor >= 0 else { return }
    let output = output.load(ordering: .relaxed)
    _ = write(output, undo.utf8Start, undo.utf8CodeUnitCount)
    if afterCrash { _ = write(output, freshLine.utf8Start, freshLine.utf8CodeUnitCount) }
    // A dying program does not wait for a terminal that has been stopped.
    _ = tcsetattr(descriptor, afterCrash ? TCSANOW : TCSADRAIN, mode)
  }

  /// What has been told since it was last asked; a continuation before a resize.
  static func event() -> TerminalEvent? {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(readEnd, &bytes, bytes.count) > 0 {}
    let resized = isResized.exchange(false, ordering: .acquiringAndReleasing)
    if isResumed.exchange(false, ordering: .acquiringAndReleasing) { return .resumed }
    return resized ? .resized : nil
  }

  private static func tell(_ signal: Int32) {
    let saved = errno
    if signal == SIGCONT {
      isResumed.store(true, ordering: .releasing)
    } else {
      isResized.store(true, ordering: .releasing)
    }
    var byte: UInt8 = 0
    _ = write(pipeWrite.load(ordering: .relaxed), &byte, 1)
    errno = saved
  }

  private static func die(_ signal: Int32, _ info: UnsafeMutablePointer<siginfo_t>?) {
    let saved = errno
    restore(afterCrash: true)
    sigaction(signal, before + Int(signal), nil)
    // A fault comes again by itself on return, with its place; what somebody sent has to be sent again.
    let isSent = info.map { $0.pointee.si_code <= 0 } ?? true
    if isSent { raise(signal) }
    errno = saved
  }

  private typealias Handler = @convention(c) (Int32, UnsafeMutablePointer<siginfo_t>?, UnsafeMutableRawPointer?) -> Void

  private static func set(_ signal: Int32, _ handler: Handler) {
    var action = sigaction()
    action.__sigaction_handler.sa_sigaction = handler
    action.sa_flags = SA_SIGINFO | SA_RESTART | SA_ONSTACK
    var old = sigaction()
    sigaction(signal, nil, &old)
    (before + Int(signal)).initialize(to: old)
    sigaction(signal, &action, nil)
    isOurs.bitwiseOr(1 << UInt64(signal), ordering: .relaxed)
  }

  private static func isDefault(_ signal: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(signal, nil, &action) == 0, action.sa_flags & SA_SIGINFO == 0 else { return false }
    return action.__sigaction_handler.sa_handler == nil
  }

  /// The pipe is made once and stays: a handler may still hold it.
  private static func makePipe() throws(TerminalError) {
    if readEnd >= 0 { return }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw TerminalError(kind: .signals, errno: errno) }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK)
    }
    pipeWrite.store(ends[1], ordering: .relaxed)
    pipeRead.store(ends[0], ordering: .relaxed)
    // For an end of the program in the middle of a reading, from inside what the editor asks.
    _ = atexit { TerminalSignals.restore(afterCrash: true) }
  }
}
