import Glibc

/// Statements on disk, shared by all sessions that use the same path.
///
/// The file is UTF-8: a first line that names its kind, then each statement whole, with its line ends, followed by the
/// bytes 1E 0A (record separator, line end). It is only ever appended to, under a lock, so that sessions at work side
/// by side keep each other's; nothing is ever dropped but a record whose end was never written.
package struct HistoryFile: Sendable {
  package let path: String
  static let header = Array("line-history/1\n".utf8)
  static let recordEnd: [UInt8] = [0x1E, 0x0A]

  /// - Parameter path: the file; it and its folders come into being with the first statement.
  package init(path: String) { self.path = path }

  /// All statements, oldest first; none where there is no file yet. Bytes that are not UTF-8 become U+FFFD when read.
  package func load() throws(HistoryFileError) -> HistoryItems {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return HistoryItems() }
      throw error(.open)
    }
    defer { close(descriptor) }
    // Else half of what another session is writing might be seen.
    try lock(descriptor, LOCK_SH)
    return try items(in: read(descriptor))
  }

  /// Adds a statement at the end. Its bytes reach the system, not necessarily the disk, before this returns.
  /// - Parameter text: a record separator in it is left out.
  package func append(_ text: String) throws(HistoryFileError) {
    try makeFolders()
    let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw error(.open) }
    defer { close(descriptor) }
    try lock(descriptor, LOCK_EX)
    let size = try soundSize(descriptor)
    let record = (size == 0 ? HistoryFile.header : []) + text.utf8.filter { $0 != 0x1E } + HistoryFile.recordEnd
    var written = 0
    while written < record.count {
      let count = record[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        written += count
      } else if errno != EINTR {
        let failure = error(.write)
        // A disk that is full must not leave half a statement.
        _ = ftruncate(descriptor, off_t(size))
        throw failure
      }
    }
  }

  private func items(in bytes: [UInt8]) throws(HistoryFileError) -> HistoryItems {
    if bytes.isEmpty { return HistoryItems() }
    guard bytes.starts(with: HistoryFile.header) else {
      // Another session may be about to write the first line; a file cut off in it holds nothing either.
      if HistoryFile.header.starts(with: bytes) { return HistoryItems() }
      throw HistoryFileError(path: path, kind: .otherKind, errno: 0)
    }
    var places: [Range<Int>] = []
    places.reserveCapacity(bytes.count / 64)
    bytes.withUnsafeBytes { all in
      let search = ByteSearch(HistoryFile.recordEnd)
      var start = HistoryFile.header.count
      while let end = search.first(in: all, from: start) {
        places.append(start..<end)
        start = end + HistoryFile.recordEnd.count
      }
    }
    return HistoryItems(bytes, at: places)
  }

  /// The size up to the last record that was written whole; what a crash left behind it is cut off.
  private func soundSize(_ descriptor: Int32) throws(HistoryFileError) -> Int {
    let size = Int(lseek(descriptor, 0, SEEK_END))
    guard size > 0 else { return 0 }
    var ends: [UInt8] = [0, 0]
    var start = [UInt8](repeating: 0, count: HistoryFile.header.count)
    let read = pread(descriptor, &start, start.count, 0)
    guard read == start.count, start == HistoryFile.header else {
      // Even the first line may be half written.
      if read >= 0, read < start.count, HistoryFile.header.starts(with: start.prefix(read)) {
        guard ftruncate(descriptor, 0) == 0 else { throw error(.write) }
        return 0
      }
      throw HistoryFileError(path: path, kind: .otherKind, errno: 0)
    }
    if size == start.count { return size }
    if size >= 2, pread(descriptor, &ends, 2, off_t(size - 2)) == 2, ends == HistoryFile.recordEnd { return size }
    _ = lseek(descriptor, 0, SEEK_SET)
    let bytes = try self.read(descriptor)
    var sound = start.count
    bytes.withUnsafeBytes { all in
      let search = ByteSearch(HistoryFile.recordEnd)
      while let end = search.first(in: all, from: sound) { sound = end + HistoryFile.recordEnd.count }
    }
    guard ftruncate(descriptor, off_t(sound)) == 0 else { throw error(.write) }
    return sound
  }
}
