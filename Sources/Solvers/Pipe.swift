import CSolver
import Glibc

/// Reading and writing whole blocks of memory through a file descriptor.
enum Pipe {
  /// Writes all of it; `false` where the other end is gone. To a socket that is no signal.
  static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32, isSocket: Bool = false) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      let count =
        isSocket
        ? Int(csolver_send(descriptor, part.baseAddress, Int64(part.count)))
        : Glibc.write(descriptor, part.baseAddress, part.count)
      if count < 0 {
        if errno == EINTR { continue }
        return false
      }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// Fills the buffer; `false` where the other end closed before.
  static func read(into bytes: UnsafeMutableRawBufferPointer, from descriptor: Int32) -> Bool {
    var filled = 0
    while filled < bytes.count {
      let count = Glibc.read(descriptor, bytes.baseAddress.map { $0 + filled }, bytes.count - filled)
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return false }
      filled += count
    }
    return true
  }
}
