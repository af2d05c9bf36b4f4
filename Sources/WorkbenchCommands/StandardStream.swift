import Glibc

/// Standard output or standard error, written in large pieces. A reader that went away ends the program quietly (SIGPIPE
/// keeps its default).
final class StandardStream {
  private let descriptor: Int32
  private let limit: Int
  private var pending: [UInt8] = []
  /// Something could not be written, and why.
  private(set) var hasFailed = false
  private(set) var reason = ""

  /// - Parameter limit: bytes that are gathered before they are written; 0 writes at once.
  init(_ descriptor: Int32, gathering limit: Int) {
    self.descriptor = descriptor
    self.limit = limit
  }

  func write(_ text: String) { write(text.utf8) }

  func write(_ bytes: some Collection<UInt8>) {
    pending.append(contentsOf: bytes)
    if pending.count > limit { flush() }
  }

  func flush() {
    var offset = 0
    while offset < pending.count {
      let written = pending.withUnsafeBytes { bytes in
        Glibc.write(descriptor, bytes.baseAddress.map { $0 + offset }, bytes.count - offset)
      }
      if written < 0 {
        if errno == EINTR || errno == EAGAIN { continue }
        hasFailed = true
        reason = String(cString: strerror(errno))
        break
      }
      offset += written
    }
    pending.removeAll(keepingCapacity: true)
  }
}
