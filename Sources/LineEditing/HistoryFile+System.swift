import Glibc

/// Why the file of statements could not be used. Editing goes on without it.
package struct HistoryFileError: Error, Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case open, lock, read, write
    /// The folder of the file could not be made.
    case folder
    /// The file there is not one of statements; it is left alone.
    case otherKind
  }

  package let path: String
  package let kind: Kind
  /// The number of the system's error; 0 where there is none.
  package let errno: Int32
}

extension HistoryFile {
  func error(_ kind: HistoryFileError.Kind) -> HistoryFileError {
    HistoryFileError(path: path, kind: kind, errno: Glibc.errno)
  }

  /// Waits for the lock; it goes with the descriptor.
  func lock(_ descriptor: Int32, _ operation: Int32) throws(HistoryFileError) {
    while flock(descriptor, operation) != 0 { if Glibc.errno != EINTR { throw error(.lock) } }
  }

  /// All that is left to read.
  func read(_ descriptor: Int32) throws(HistoryFileError) -> [UInt8] {
    var status = stat()
    let expected = fstat(descriptor, &status) == 0 ? max(0, Int(status.st_size)) : 0
    var bytes = [UInt8](repeating: 0, count: expected + 1)
    var used = 0
    while true {
      if used == bytes.count { bytes.append(contentsOf: repeatElement(0, count: bytes.count)) }
      let count = bytes.withUnsafeMutableBytes { all in
        Glibc.read(descriptor, all.baseAddress.map { $0 + used }, all.count - used)
      }
      if count == 0 { break }
      if count > 0 { used += count } else if Glibc.errno != EINTR { throw error(.read) }
    }
    bytes.removeLast(bytes.count - used)
    return bytes
  }

  /// Makes the folders above the file, for this user only as the rules for such state ask.
  func makeFolders() throws(HistoryFileError) {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return }
    let folder = String(path[..<slash])
    if access(folder, F_OK) == 0 { return }
    var place = folder.startIndex
    while place < folder.endIndex {
      place = folder[folder.index(after: place)...].firstIndex(of: "/") ?? folder.endIndex
      if mkdir(String(folder[..<place]), 0o700) != 0, Glibc.errno != EEXIST { throw error(.folder) }
    }
  }
}
