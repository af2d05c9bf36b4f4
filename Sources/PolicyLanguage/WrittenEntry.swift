package import Diagnostics
import LuaSyntax

/// What stands in a policy's files, without blanks and comments: what tells whether an entry was changed.
extension OpenedPolicy {
  private var allFiles: [PolicyFile] { files + dataFiles + modules }

  /// The words of an entry as they are written, comments left out; empty where its file is none of the policy's.
  package func words(in span: SourceSpan) -> [String] {
    guard let file = allFiles.first(where: { $0.path == span.file }) else { return [] }
    let source = file.chunk.source
    guard let start = source.offset(of: span.start), let end = source.offset(of: span.end) else { return [] }
    return words(source).filter { $0.range.lowerBound >= start && $0.range.upperBound <= end }.map(\.text)
  }

  /// For each file with functions, and each helper module: its words outside the entries given. Helpers and tables that
  /// several entries use stand there.
  package func words(outside spans: [SourceSpan]) -> [(file: String, words: [String])] {
    (files + modules).map { file in
      let source = file.chunk.source
      let ranges = spans.filter { $0.file == file.path }.compactMap { span -> Range<Int>? in
        guard let start = source.offset(of: span.start), let end = source.offset(of: span.end), start <= end else {
          return nil
        }
        return start..<end
      }
      let rest = words(source).filter { word in !ranges.contains { $0.contains(word.range.lowerBound) } }
      return (file.name, rest.map(\.text))
    }
  }

  private func words(_ source: SourceText) -> [(text: String, range: Range<Int>)] {
    Lexer.lex(source).tokens.map { (source.text($0.range), $0.range) }
  }
}
