import Foundation
import Glibc

/// The line editor's own program on a pseudo-terminal of the system, whose screen an emulator keeps. A class, since it
/// owns a process and a descriptor.
final class PseudoTerminal {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private var main: Int32
  private let process: pid_t
  private(set) var screen: TerminalEmulator
  private var status: Int32?

  /// The program lies in the same folder as the tests: beside the bundle, or beside the program that runs them.
  static let program: String? = {
    let places =
      Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent().path } + [
        URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path
      ]
    return places.map { $0 + "/line-editor-demo" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  init(columns: Int, rows: Int, arguments: [String] = []) throws {
    guard let program = PseudoTerminal.program else { throw Failure(description: "line-editor-demo was not built") }
    screen = TerminalEmulator(columns: columns, rows: rows)
    main = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    // What grantpt, unlockpt and ptsname do; Glibc does not show them to Swift.
    var unlocked: Int32 = 0
    var number: UInt32 = 0
    guard main >= 0, ioctl(main, 0x4004_5431, &unlocked) == 0, ioctl(main, 0x8004_5430, &number) == 0 else {
      throw Failure(description: "no pseudo-terminal: \(errno)")
    }
    let path = "/dev/pts/\(number)"

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that the leader of a session opens becomes its own.
    posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    for descriptor: Int32 in [1, 2] { posix_spawn_file_actions_adddup2(&actions, 0, descriptor) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The threads that run tests hold signals back, and a child would inherit that.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    let newSession: Int16 = 0x80
    posix_spawnattr_setflags(&attributes, newSession | Int16(POSIX_SPAWN_SETSIGMASK))

    let words = [program] + arguments
    var pointers: [UnsafeMutablePointer<CChar>?] = words.map { word in strdup(word) } + [nil]
    // A build with a sanitizer needs to know here too what it is to leave alone.
    let sanitizers = ["ASAN_OPTIONS", "TSAN_OPTIONS"].compactMap { (name: String) -> String? in
      getenv(name).map { "\(name)=\(String(cString: $0))" }
    }
    let settings: [String] = ["TERM=xterm", "SWIFT_BACKTRACE=enable=no"] + sanitizers
    var environment: [UnsafeMutablePointer<CChar>?] =
      settings.map { word in strdup(word) } + [nil]
    defer { for pointer in pointers + environment { free(pointer) } }
    var process: pid_t = 0
    setSize(main, columns, rows)
    let result = posix_spawn(&process, program, &actions, &attributes, &pointers, &environment)
    guard result == 0 else { throw Failure(description: "the program does not start: \(result)") }
    self.process = process
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    if main >= 0 { close(main) }
  }

  /// As when the window is closed.
  func hangUp() {
    close(main)
    main = -1
  }

  func send(_ bytes: [UInt8]) {
    _ = bytes.withUnsafeBytes { Glibc.write(main, $0.baseAddress, $0.count) }
  }

  func send(_ text: String) { send(Array(text.utf8)) }

  func signal(_ number: Int32) { kill(process, number) }

  /// The kernel tells the program, as it does when a window is drawn larger.
  func resize(columns: Int, rows: Int) {
    screen.resize(columns: columns, rows: rows)
    setSize(main, columns, rows)
  }

  /// Reads until the screen is as wanted.
  func wait(_ name: @autoclosure () -> String, seconds: Int = 20, until isReached: (PseudoTerminal) -> Bool) throws {
    let end = time(nil) + seconds
    while !isReached(self) {
      if time(nil) > end {
        throw Failure(description: "\(name()) never came:\n" + screen.screen.joined(separator: "\n"))
      }
      var ready = pollfd(fd: main, events: Int16(POLLIN), revents: 0)
      guard poll(&ready, 1, 100) > 0 else { continue }
      var bytes = [UInt8](repeating: 0, count: 4096)
      let count = read(main, &bytes, bytes.count)
      if count > 0 { screen.write(Array(bytes[..<count])) } else { usleep(10_000) }
    }
  }

  /// Whether keys come at once and unseen.
  var isRaw: Bool {
    var mode = termios()
    return tcgetattr(main, &mode) == 0 && mode.c_lflag & tcflag_t(ICANON | ECHO | ISIG) == 0
  }

  /// How the program ended, as the system gives it; nil while it runs.
  var end: Int32? {
    if status == nil {
      var value: Int32 = 0
      if waitpid(process, &value, WNOHANG) == process { status = value }
    }
    return status
  }
}

private func setSize(_ descriptor: Int32, _ columns: Int, _ rows: Int) {
  var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
  _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
}
