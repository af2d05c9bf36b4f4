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

  /// Writes beside `path` and renames, so that no half of a file is ever seen there.
  package static func write(_ records: [SetAside], to path: String) throws(InvalidInput) {
    let bytes = [0xEF, 0xBB, 0xBF] + Array(text(records).utf8)
    let temporary = path + ".\(getpid()).part"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw unwritable(path) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      written += count
    }
    let isWhole = written == bytes.count && fsync(descriptor) == 0
    let isClosed = close(descriptor) == 0
    guard isWhole, isClosed, rename(temporary, path) == 0 else {
      let fault = unwritable(path)
      unlink(temporary)
      throw fault
    }
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
