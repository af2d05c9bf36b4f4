package import Diagnostics
import FoundationEssentials

/// The plain text of a document as it was saved, in lines of Unicode scalars.
package struct TextFile: Sendable {
  /// As the user would type it.
  package let path: String
  /// Without line ends; a byte order mark is left out and has no column.
  package let lines: [[Unicode.Scalar]]

  package init(path: String, text: String) {
    self.path = path
    var lines: [[Unicode.Scalar]] = [[]]
    var previous: Unicode.Scalar = "\0"
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r": lines.append([])
      case "\u{FEFF}": break
      default: lines[lines.count - 1].append(scalar)
      }
    }
    self.lines = lines
  }

  /// Reads a file in UTF-8.
  /// - Throws: `sources.unreadable-file`, `sources.not-utf8` with the line of the first bad byte, `sources.empty-text`.
  package static func read(_ path: String) throws(InvalidInput) -> TextFile {
    var isFolder: Bool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder,
      let data = FileManager.default.contents(atPath: path)
    else { throw InvalidInput([Diagnostic(SourceTextsCode.unreadableFile, at: .file(path))]) }
    let bytes = Array(data)
    guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
      throw InvalidInput([notUTF8(bytes, path)])
    }
    let file = TextFile(path: path, text: text)
    guard file.lines.contains(where: { $0.contains { !$0.properties.isWhitespace } }) else {
      throw InvalidInput([Diagnostic(SourceTextsCode.emptyText, at: .file(path))])
    }
    return file
  }

  /// Points at the first line that is not UTF-8 without zero bytes.
  private static func notUTF8(_ bytes: [UInt8], _ path: String) -> Diagnostic {
    var line = 1
    for part in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if part.contains(0) || String(validating: part, as: UTF8.self) == nil { break }
      line += 1
    }
    let start = SourcePosition(line: line, column: 1)
    return Diagnostic(SourceTextsCode.notUTF8, at: .source(SourceSpan(file: path, start: start, end: start)))
  }
}
