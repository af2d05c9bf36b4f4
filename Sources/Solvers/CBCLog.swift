/// How far CBC is, read from the lines of its log. Lines that say nothing of it are passed over.
struct CBCLog {
  private(set) var incumbent: Double?
  private(set) var bound: Double?
  private(set) var nodes: Int64 = 0
  private var line: [UInt8] = []

  /// Takes what was written, in pieces of any size.
  /// - Returns: whether a line said something new.
  mutating func take(_ bytes: some Sequence<UInt8>) -> Bool {
    var isNew = false
    for byte in bytes {
      if byte == 0x0A {
        isNew = read(String(decoding: line, as: UTF8.self)) || isNew
        line.removeAll(keepingCapacity: true)
      } else if line.count < 4096 {
        line.append(byte)
      }
    }
    return isNew
  }

  private mutating func read(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    switch words.first {
    case "Cbc0004I", "Cbc0012I", "Cbc0016I":
      // Integer solution of VALUE found …
      guard let value = Self.number(after: ["solution", "of"], in: words) else { return false }
      incumbent = min(incumbent ?? .infinity, value)
    case "Cbc0010I", "Cbc0011I":
      // After N nodes, M on tree, VALUE best solution, best possible VALUE …
      guard let bound = Self.number(after: ["best", "possible"], in: words) else { return false }
      self.bound = bound
      if let count = Self.number(after: ["After"], in: words) { nodes = Int64(count) }
    default:
      return false
    }
    return true
  }

  private static func number(after phrase: [String], in words: [Substring]) -> Double? {
    for start in words.indices.dropLast(phrase.count)
    where words[start...].prefix(phrase.count).elementsEqual(phrase, by: { $0 == $1 }) {
      if let value = Double(words[start + phrase.count].trimming(",")), abs(value) < 1e30 { return value }
    }
    return nil
  }
}

extension Substring {
  fileprivate func trimming(_ last: Character) -> Substring { self.last == last ? dropLast() : self }
}
