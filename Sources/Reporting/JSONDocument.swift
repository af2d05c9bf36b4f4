/// A JSON object whose last member is a long list. The list is made and spelled element by element, so that no more than
/// one of them is in memory; an element may be such an object itself.
package struct JSONDocument {
  package enum Element {
    case value(JSONValue)
    case document(JSONDocument)
  }

  private let head: [(String, JSONValue)]
  private let name: String
  private let count: Int
  private let element: (Int) -> Element

  /// - Parameters:
  ///   - head: the members before the list.
  ///   - name: the member that is the list.
  ///   - element: the list's element at an index below `count`; asked in order, and again for every spelling.
  package init(_ head: [(String, JSONValue)], _ name: String, count: Int, element: @escaping (Int) -> Element) {
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
  package func writeIndented(_ sink: ([UInt8]) -> Void) {
    var bytes: [UInt8] = []
    write(depth: 0, to: &bytes) { bytes in
      guard bytes.count >= 1 << 16 else { return }
      sink(bytes)
      bytes.removeAll(keepingCapacity: true)
    }
    bytes.append(UInt8(ascii: "\n"))
    sink(bytes)
  }

  private func write(depth: Int, to bytes: inout [UInt8], _ handOver: (inout [UInt8]) -> Void) {
    let writer = JSONWriter(.indented)
    writer.open(head, thenListNamed: name, depth: depth, to: &bytes)
    for index in 0..<count {
      writer.separate(index, depth: depth + 2, &bytes)
      switch element(index) {
      case .value(let value): writer.write(value, depth: depth + 2, to: &bytes)
      case .document(let document): document.write(depth: depth + 2, to: &bytes, handOver)
      }
      handOver(&bytes)
    }
    writer.close(isEmpty: count == 0, depth: depth, to: &bytes)
  }
}
