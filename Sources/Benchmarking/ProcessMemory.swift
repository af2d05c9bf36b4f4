import FoundationEssentials
import Glibc

/// The most memory that a process held, as Linux keeps it.
enum ProcessMemory {
  /// Forgets the highest mark of this process; false where the system does not allow that.
  static func resetPeak() -> Bool {
    guard let file = fopen("/proc/self/clear_refs", "w") else { return false }
    let written = fputs("5", file) >= 0
    return fclose(file) == 0 && written
  }

  /// Bytes held at most since the last reset; nil where the system does not say.
  static func peak() -> Int64? {
    guard let bytes = FileManager.default.contents(atPath: "/proc/self/status") else { return nil }
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where line.hasPrefix("VmHWM:") {
      return line.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first.flatMap { Int64($0) }
        .map { $0 * 1024 }
    }
    return nil
  }
}
