import Diagnostics
import LuaSyntax

/// Where each text and each key of a policy's files is written, so that a fault that only shows when the whole policy is
/// known still points at the word and not at the entry around it.
struct WrittenPlaces {
  private let files: [PolicyFile]

  /// Nothing is looked at before a fault asks for its place.
  init(_ files: [PolicyFile]) { self.files = files }

  /// The first place inside `entry` where `text` is written; the entry itself where a helper made it.
  func span(of text: String, in entry: SourceSpan) -> SourceSpan {
    guard let file = files.first(where: { $0.path == entry.file }) else { return entry }
    var visitor = TextVisitor(chunk: file.chunk)
    file.chunk.walk(&visitor)
    let inside = visitor.found.filter {
      $0.text == text && entry.start <= $0.span.start && $0.span.end <= entry.end
    }
    return inside.map(\.span).min() ?? entry
  }
}

private struct TextVisitor: SyntaxVisitor {
  let chunk: Chunk
  var found: [(text: String, span: SourceSpan)] = []

  init(chunk: Chunk) { self.chunk = chunk }

  mutating func visit(_ expression: Expression, in function: FunctionID) {
    switch expression.kind {
    case .string(let text): found.append((text.description, chunk.span(expression)))
    case .table(let table):
      for entry in table.entries {
        guard case .text(let text)? = entry.constantKey else { continue }
        found.append((text.description, chunk.span(entry.keyRange)))
      }
    default: break
    }
  }
}
