package import Diagnostics
import Glibc
import MediationModel

/// Writes the records set aside as CSV: UTF-8 with a byte order mark, as spreadsheets on Chinese Windows want it, with
/// the columns file, row, reasons (their codes) and record.
package enum SetAsideFile {
  /// The text of the file, without the byte order mark.
  package static func text(_ records: [SetAside]) -> String {
    var text = "file,row,reasons,record\r\n"
    for record in records {
      var codes: [String] = []
      for reason in record.reasons where !codes.contains(reason.code) { codes.append(reason.code) }
      text += [quoted(record.file), String(record.row), quoted(codes.joined(separator: ";")), quoted(record.record)]
        .joined(separator: ",")
      text += "\r\n"
    }
    return text
  }

  /// Writes beside `path` and renames, so that no half of a file is ever seen there. A link is followed, and what is no
  /// plain file (a device, a pipe) is written and never replaced.
  package static func write(_ records: [SetAside], to path: String) throws(InvalidInput) {
    let bytes = [0xEF, 0xBB, 0xBF] + Array(text(records).utf8)
    let place = resolved(path)
    var status = stat()
    let isReplaced = stat(place, &status) != 0 || status.st_mode & S_IFMT == S_IFREG
    let written = isReplaced ? place + ".\(getpid()).part" : place
    let descriptor = open(written, O_WRONLY | O_CLOEXEC | (isReplaced ? O_CREAT | O_EXCL : 0), 0o644)
    guard descriptor >= 0 else { throw unwritable(path) }
    let isWhole = write(bytes, to: descriptor) && (!isReplaced || fsync(descriptor) == 0)
    let isClosed = close(descriptor) == 0
    guard isWhole, isClosed, !isReplaced || rename(written, place) == 0 else {
      let fault = unwritable(path)
      if isReplaced { unlink(written) }
      throw fault
    }
  }

  /// Where a link leads; the path itself where it leads nowhere yet.
  private static func resolved(_ path: String) -> String {
    guard let found = realpath(path, nil) else { return path }
    defer { free(found) }
    return String(cString: found)
  }

  /// - Returns: whether every byte was written.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      written += count
    }
    return true
  }

  private static func unwritable(_ path: String) -> InvalidInput {
    InvalidInput([
      Diagnostic(LedgerCode.unwritableFile, at: .file(path), ["found": .text(String(cString: strerror(errno)))])
    ])
  }

  private static func quoted(_ text: String) -> String {
    guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
