package import MediationModel

/// A JSON object whose last member is a long list. The list is made and spelled element by element, so that no more than
/// one of them is in memory; an element may be such an object itself.
package struct JSONDocument: Sendable {
  package enum Element: Sendable {
    case value(JSONValue)
    case document(JSONDocument)
  }

  private let head: [(String, JSONValue)]
  private let name: String
  private let count: Int
  private let element: @Sendable (Int) -> Element

  /// Elements that one thread spells at a time.
  private static let pieceLength = 128

  /// - Parameters:
  ///   - head: the members before the list.
  ///   - name: the member that is the list.
  ///   - element: the list's element at an index below `count`; asked by several threads, and again for every spelling.
  package init(_ head: [(String, JSONValue)], _ name: String, count: Int, element: @escaping @Sendable (Int) -> Element)
  {
    self.head = head
    self.name = name
    self.count = count
    self.element = element
  }

  /// All of it in memory.
  package var value: JSONValue {
    let elements: [JSONValue] = (0..<count).map {
      switch element($0) {
      case .value(let value): value
      case .document(let document): document.value
      }
    }
    return .record(head + [(name, .array(elements))])
  }

  /// Spells the document as `JSONWriter.indented` spells its value, and hands over the bytes in pieces of some 64 KiB.
  package func writeIndented(_ workers: Workers = Workers(1), _ sink: ([UInt8]) -> Void) {
    var bytes: [UInt8] = []
    write(depth: 0, workers, to: &bytes) { bytes in
      guard bytes.count >= 1 << 16 else { return }
      sink(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
    bytes.append(UInt8(ascii: "\n"))
    sink(bytes)
  }

  private func write(
    depth: Int, _ workers: Workers, to bytes: inout [UInt8], _ handOver: (inout [UInt8]) -> Void
  ) {
    let writer = JSONWriter(.indented)
    writer.open(head, thenListNamed: name, depth: depth, to: &bytes)
    if workers.count > 1, count > Self.pieceLength {
      writePieces(depth: depth, workers, to: &bytes, handOver)
    } else {
      for index in 0..<count { write(index, depth: depth, workers, to: &bytes, handOver) }
    }
    writer.close(isEmpty: count == 0, depth: depth, to: &bytes)
  }

  private func write(
    _ index: Int, depth: Int, _ workers: Workers, to bytes: inout [UInt8], _ handOver: (inout [UInt8]) -> Void
  ) {
    let writer = JSONWriter(.indented)
    writer.separate(index, depth: depth + 2, &bytes)
    switch element(index) {
    case .value(let value): writer.write(value, depth: depth + 2, to: &bytes)
    case .document(let document): document.write(depth: depth + 2, workers, to: &bytes, handOver)
    }
    handOver(&bytes)
  }

  /// A long list: some pieces for each thread, then those in order, then the next.
  private func writePieces(
    depth: Int, _ workers: Workers, to bytes: inout [UInt8], _ handOver: (inout [UInt8]) -> Void
  ) {
    let round = Self.pieceLength * workers.count * 4
    for begin in stride(from: 0, to: count, by: round) {
      let end = min(count, begin + round)
      let pieces = (end - begin + Self.pieceLength - 1) / Self.pieceLength
      let spelled = [[UInt8]](unsafeUninitializedCapacity: pieces) { buffer, filled in
        nonisolated(unsafe) let out = buffer
        // Not to be cancelled: every piece is made.
        Workers(workers.count).forEach(pieces) { piece in
          var own: [UInt8] = []
          let first = begin + piece * Self.pieceLength
          for index in first..<min(end, first + Self.pieceLength) {
            write(index, depth: depth, Workers(1), to: &own) { _ in }
          }
          out.initializeElement(at: piece, to: own)
        }
        filled = pieces
      }
      for piece in spelled {
        bytes += piece
        handOver(&bytes)
      }
    }
  }
}
