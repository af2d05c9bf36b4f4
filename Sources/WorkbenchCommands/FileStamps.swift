import Glibc

/// How some files looked at one moment: enough to see that one of them was written, replaced, made or removed.
struct FileStamps: Hashable {
  private struct Stamp: Hashable {
    let device: UInt64
    /// Another one where an editor writes a new file and renames it, even within the clock's step.
    let inode: UInt64
    let size: Int64
    let seconds: Int
    let nanoseconds: Int
  }

  private var stamps: [String: Stamp] = [:]

  /// Looks at each path; one that is not there has no stamp.
  init(_ paths: some Sequence<String>) {
    for path in paths {
      var status = stat()
      guard stat(path, &status) == 0 else { continue }
      stamps[path] = Stamp(
        device: UInt64(status.st_dev), inode: UInt64(status.st_ino), size: Int64(status.st_size),
        seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec)
    }
  }
}
