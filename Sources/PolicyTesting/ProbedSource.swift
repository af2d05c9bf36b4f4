import Diagnostics
import LuaSyntax

/// A file of a policy with calls put in that mark where its functions come by.
///
/// Nothing moves to another line, because functions are found by theirs, and nothing changes its value: a condition `X`
/// becomes `probe(n,(X))`, which gives back what it is given, and before a statement stands `probe(n);`.
struct ProbedSource {
  /// What marks that a line was run: any of these.
  private(set) var lines: [Int: [Int]] = [:]
  /// What marks each arm.
  private(set) var arms: [(arm: CodeArm, mark: Int)] = []
  /// How many marks the file has; they count from 0.
  private(set) var markCount = 0

  private let chunk: Chunk
  private let probe: String
  private var insertions: [Insertion] = []

  private struct Insertion {
    enum Order: Int { case close, statement, open }
    /// In the bytes of the chunk's source.
    let offset: Int
    let order: Order
    let text: String
  }

  /// - Parameters:
  ///   - probe: the name of the function that marks, which stands nowhere in the file.
  ///   - first: what is added to the numbers of the file's marks where they are written into it.
  init(_ chunk: Chunk, probe: String, first: Int) {
    self.chunk = chunk
    self.probe = probe
    var finder = ProbePlaces()
    chunk.walk(&finder)
    for statement in finder.statements {
      let mark = mark(1, line: statement.lowerBound)
      insert(.statement, at: statement.lowerBound, " \(probe)(\(first + mark));")
    }
    for value in finder.values {
      let mark = mark(2, line: value.range.lowerBound)
      insert(.open, at: value.range.lowerBound, " \(probe)(\(first + mark),(")
      insert(.close, at: value.range.upperBound, "))")
      guard value.isCondition else { continue }
      let place = chunk.source.position(at: value.range.lowerBound)
      let text = chunk.source.excerpt(value.range)
      arms.append((CodeArm(place: place, outcome: true, text: text), mark))
      arms.append((CodeArm(place: place, outcome: false, text: text), mark + 1))
    }
    arms.sort { $0.arm < $1.arm }
  }

  private mutating func mark(_ count: Int, line offset: Int) -> Int {
    let mark = markCount
    markCount += count
    lines[chunk.source.line(at: offset), default: []] += mark..<markCount
    return mark
  }

  private mutating func insert(_ order: Insertion.Order, at offset: Int, _ text: String) {
    insertions.append(Insertion(offset: offset, order: order, text: text))
  }

  /// What is run in the file's place.
  var bytes: [UInt8] {
    let source = chunk.source
    var result: [UInt8] = []
    result.reserveCapacity(source.bytes.count * 2)
    var position = source.bodyStart
    // What ends at a place ends before anything begins there.
    for insertion in insertions.sorted(by: { ($0.offset, $0.order.rawValue) < ($1.offset, $1.order.rawValue) }) {
      result += source.bytes[position..<insertion.offset]
      result += insertion.text.utf8
      position = insertion.offset
    }
    return result + source.bytes[position...]
  }
}
