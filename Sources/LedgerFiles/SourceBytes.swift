import Diagnostics
import Glibc
import MediationModel

/// The bytes of a file, ending in a line feed of our own, with some readable bytes behind it: a reader may look at eight
/// bytes anywhere and always meets the end of a record.
///
/// `@unchecked Sendable`: the bytes are not written after `init`, and are given back in `deinit` alone.
final class SourceBytes: @unchecked Sendable {
  let start: UnsafePointer<UInt8>
  /// Without the line feed added.
  let count: Int
  private let memory: UnsafeMutableRawPointer
  private let mappedLength: Int

  private static let padding = 4096

  /// Maps the file. A file that another program shortens meanwhile ends the process, as with any mapped file.
  init(path: String, name: String) throws(InvalidInput) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.unreadable(name) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw Self.unreadable(name) }
    let size = Int(status.st_size)
    // Room first, the file over it: so the page behind the file exists even when the file fills its last one.
    let length = size + 2 * Self.padding
    guard let room = mmap(nil, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0),
      room != MAP_FAILED
    else { throw Self.unreadable(name) }
    if size > 0 {
      let file = mmap(room, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_FIXED, descriptor, 0)
      guard file != MAP_FAILED else {
        munmap(room, length)
        throw Self.unreadable(name)
      }
    }
    memory = room
    mappedLength = length
    count = size
    let bytes = room.assumingMemoryBound(to: UInt8.self)
    bytes[size] = UInt8(ascii: "\n")
    start = UnsafePointer(bytes)
  }

  /// Takes over memory of `count` bytes and at least 9 more, from `malloc`.
  init(decoded: UnsafeMutablePointer<UInt8>, count: Int) {
    decoded[count] = UInt8(ascii: "\n")
    for index in 1...8 { decoded[count + index] = 0 }
    memory = UnsafeMutableRawPointer(decoded)
    mappedLength = 0
    self.count = count
    start = UnsafePointer(decoded)
  }

  deinit {
    if mappedLength > 0 { munmap(memory, mappedLength) } else { free(memory) }
  }

  /// Tells the system that a stretch has been read: its pages need not stay in memory, and come back when asked for.
  func forget(_ from: Int, _ to: Int) {
    guard mappedLength > 0 else { return }
    // The page with our line feed must stay: forgetting it would bring back the file's own.
    let page = Self.padding
    let first = (from + page - 1) / page * page
    let last = min(to, count) / page * page
    if last > first { madvise(memory + first, last - first, MADV_DONTNEED) }
  }

  private static func unreadable(_ name: String) -> InvalidInput {
    InvalidInput([
      Diagnostic(LedgerCode.unreadableFile, at: .file(name), ["found": .text(String(cString: strerror(errno)))])
    ])
  }
}
