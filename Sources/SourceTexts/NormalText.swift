import Diagnostics

/// A paragraph or a cell in one spelling, each scalar with its place in the file.
///
/// Full-width letters, digits and punctuation become half-width; all dashes of ranges `—`; square and lens brackets
/// `〔〕`; blanks go, except where they keep two numbers or letters apart.
package struct NormalText: Sendable {
  let file: String
  private(set) var scalars: [Unicode.Scalar] = []
  private var places: [SourcePosition] = []

  init(file: String) { self.file = file }

  /// One line or a part of it.
  init(file: String, line: Int, _ text: some Sequence<Unicode.Scalar>, from column: Int = 1) {
    self.file = file
    append(text, line: line, from: column)
  }

  private var pendingBlank: SourcePosition?

  /// Appends more of the same paragraph; the end of a line counts as a blank.
  mutating func append(_ text: some Sequence<Unicode.Scalar>, line: Int, from column: Int = 1) {
    if !scalars.isEmpty, pendingBlank == nil { pendingBlank = SourcePosition(line: line, column: column) }
    for (offset, scalar) in text.enumerated() {
      let place = SourcePosition(line: line, column: column + offset)
      guard let scalar = NormalText.normal(scalar) else {
        if pendingBlank == nil { pendingBlank = place }
        continue
      }
      if let blank = pendingBlank {
        pendingBlank = nil
        if let last = scalars.last, NormalText.isPlain(scalar),
          NormalText.isPlain(last) || last == "." || last == ","
        {
          scalars.append(" ")
          places.append(blank)
        }
      }
      scalars.append(scalar)
      places.append(place)
    }
  }

  var isEmpty: Bool { scalars.isEmpty }
  var count: Int { scalars.count }

  /// The scalar at an index, NUL beyond the ends.
  subscript(_ index: Int) -> Unicode.Scalar { scalars.indices.contains(index) ? scalars[index] : "\0" }

  func has(_ word: String, at index: Int) -> Bool {
    var index = index
    for scalar in word.unicodeScalars {
      guard self[index] == scalar else { return false }
      index += 1
    }
    return true
  }

  /// Whether the text before `index` ends with the word.
  func ends(with word: String, before index: Int) -> Bool { has(word, at: index - word.unicodeScalars.count) }

  func string(_ range: Range<Int>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars[range.clamped(to: 0..<count)])
    return text
  }

  var string: String { string(0..<count) }

  /// Where a stretch stands in the file; of an empty text the start of the file.
  func span(_ range: Range<Int>) -> SourceSpan {
    let first = SourcePosition(line: 1, column: 1)
    guard let start = places.isEmpty ? nil : places[min(range.lowerBound, places.count - 1)] else {
      return SourceSpan(file: file, start: first, end: first)
    }
    let last = places[max(min(range.upperBound, places.count) - 1, 0)]
    return SourceSpan(file: file, start: start, end: SourcePosition(line: last.line, column: last.column + 1))
  }

  /// Without its first scalars.
  func dropping(_ length: Int) -> NormalText {
    var rest = NormalText(file: file)
    rest.scalars = Array(scalars.dropFirst(length))
    rest.places = Array(places.dropFirst(length))
    return rest
  }

  /// Where the scalars of a pattern stand.
  func occurrences(of pattern: [Unicode.Scalar]) -> [Range<Int>] {
    guard !pattern.isEmpty, pattern.count <= count else { return [] }
    var found: [Range<Int>] = []
    var index = 0
    while index + pattern.count <= count {
      if scalars[index] == pattern[0], scalars[index..<index + pattern.count].elementsEqual(pattern) {
        found.append(index..<index + pattern.count)
        index += pattern.count
      } else {
        index += 1
      }
    }
    return found
  }

  // MARK: Spelling

  /// Nil for a blank.
  static func normal(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x09, 0x0B, 0x0C, 0x20, 0xA0, 0x2000...0x200D, 0x202F, 0x2060, 0x3000: return nil
    case 0xFF01...0xFF5E: return spelling(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
    default: return spelling(scalar)
    }
  }

  private static func spelling(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "–", "―", "─", "~", "〜", "－": "—"
    case "[", "【", "［", "﹝": "〔"
    case "]", "】", "］", "﹞": "〕"
    case "○", "◯", "Ο": "〇"
    case "﹪": "%"
    case "﹒": "."
    default: scalar
    }
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool { scalar.isASCIIDigit || scalar.isASCIILetter }

  /// A text of ours in the same spelling.
  static func scalars(of text: String) -> [Unicode.Scalar] {
    NormalText(file: "", line: 1, text.unicodeScalars).scalars
  }
}

extension Unicode.Scalar {
  var isASCIIDigit: Bool { (48...57).contains(value) }
  var isASCIILetter: Bool { (65...90).contains(value) || (97...122).contains(value) }
}
