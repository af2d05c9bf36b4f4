import Glibc

/// A real terminal at two descriptors. A class, since it owns how the terminal is set and must give it back.
package final class Terminal: TerminalDevice {
  private let input: Int32
  private let output: Int32
  private var isRaw = false

  package init(input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO) {
    self.input = input
    self.output = output
  }

  deinit { leave() }

  /// Whether lines can be edited: both ends are terminals, and the terminal can move its cursor.
  /// - Parameter name: the value of `TERM`.
  package static func canEdit(input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO, name: String?) -> Bool {
    isatty(input) == 1 && isatty(output) == 1 && !["dumb", "", nil].contains(name)
  }

  package var size: TerminalSize {
    var size = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      return TerminalSize(columns: 80, rows: 24)
    }
    return TerminalSize(columns: Int(size.ws_col), rows: Int(size.ws_row))
  }

  package func enter() throws(TerminalError) {
    if isRaw { leave() }
    var mode = termios()
    guard tcgetattr(input, &mode) == 0 else { throw error(.mode) }
    try TerminalSignals.watch(restoring: mode, of: input, output)
    isRaw = true
    mode.c_iflag &= ~tcflag_t(BRKINT | ICRNL | INLCR | IGNCR | INPCK | ISTRIP | IXON | PARMRK)
    mode.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | IEXTEN | ISIG)
    mode.c_cflag |= tcflag_t(CS8)
    withUnsafeMutableBytes(of: &mode.c_cc) { characters in
      characters[Int(VMIN)] = 1
      characters[Int(VTIME)] = 0
    }
    // What was typed before stays.
    guard tcsetattr(input, TCSADRAIN, &mode) == 0 else {
      let failure = error(.mode)
      leave()
      throw failure
    }
    try write(Array("\u{1B}[?2004h".utf8))
  }

  package func leave() {
    guard isRaw else { return }
    isRaw = false
    TerminalSignals.restore(afterCrash: false)
    TerminalSignals.unwatch()
  }

  package func suspend() throws(TerminalError) {
    leave()
    // The whole group, as the terminal itself does it.
    kill(0, SIGTSTP)
    try enter()
  }

  package func write(_ bytes: [UInt8]) throws(TerminalError) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(output, $0.baseAddress, $0.count) }
      if count > 0 {
        written += count
      } else if errno == EAGAIN {
        var ready = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
        _ = poll(&ready, 1, -1)
      } else if errno != EINTR {
        throw error(.write)
      }
    }
  }

  package func next(timeout: Int?) throws(TerminalError) -> TerminalEvent {
    while true {
      var ends = [
        pollfd(fd: input, events: Int16(POLLIN), revents: 0),
        pollfd(fd: TerminalSignals.readEnd, events: Int16(POLLIN), revents: 0),
      ]
      let count = poll(&ends, 2, timeout.map { Int32(clamping: $0) } ?? -1)
      if count < 0 {
        if errno == EINTR { continue }
        throw error(.read)
      }
      if count == 0 { return .quiet }
      if ends[1].revents != 0, let event = TerminalSignals.event() { return event }
      guard ends[0].revents != 0 else { continue }
      var bytes = [UInt8](repeating: 0, count: 1 << 16)
      let read = Glibc.read(input, &bytes, bytes.count)
      if read > 0 { return .bytes(Array(bytes[..<read])) }
      // A terminal that was hung up answers EIO.
      if read == 0 || errno == EIO { return .ended }
      if errno != EINTR, errno != EAGAIN { throw error(.read) }
    }
  }

  private func error(_ kind: TerminalError.Kind) -> TerminalError { TerminalError(kind: kind, errno: errno) }
}
