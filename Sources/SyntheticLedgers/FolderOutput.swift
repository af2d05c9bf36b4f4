#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Writes the ledger's files into a folder, which is made when missing. Other files in it are left alone.
public struct FolderOutput: LedgerOutput {
  public let path: String

  public init(path: String) throws {
    self.path = path
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += made.isEmpty || made == "/" ? part : "/" + part
      guard mkdir(made, 0o755) == 0 || errno == EEXIST else {
        throw LedgerOutputError(step: .makeFolder, path: made, errorNumber: errno)
      }
    }
  }

  public func open(file: String) throws -> any ByteSink { try FileSink(path: path + "/" + file) }
}

/// A class because it owns a file descriptor.
private final class FileSink: ByteSink {
  private let path: String
  private var descriptor: Int32

  init(path: String) throws {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard descriptor >= 0 else { throw LedgerOutputError(step: .open, path: path, errorNumber: errno) }
  }

  deinit { closeDescriptor() }

  func write(_ bytes: [UInt8]) throws {
    try bytes.withUnsafeBytes { whole in
      var rest = whole[...]
      while !rest.isEmpty {
        let slice = UnsafeRawBufferPointer(rebasing: rest)
        let written = systemWrite(descriptor, slice)
        if written < 0 && errno == EINTR { continue }
        guard written > 0 else { throw LedgerOutputError(step: .write, path: path, errorNumber: errno) }
        rest = rest.dropFirst(written)
      }
    }
  }

  func close() throws {
    guard closeDescriptor() else { throw LedgerOutputError(step: .close, path: path, errorNumber: errno) }
  }

  @discardableResult
  private func closeDescriptor() -> Bool {
    guard descriptor >= 0 else { return true }
    let closed = systemClose(descriptor) == 0
    descriptor = -1
    return closed
  }
}

// The methods above hide the functions of the same names.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}
private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }
