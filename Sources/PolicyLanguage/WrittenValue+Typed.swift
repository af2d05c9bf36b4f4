package import MediationModel
package import PolicyModel

/// What a person types in an option or a line, as the value that a file would hold.
extension WrittenValue {
  /// - Parameter text: `85`, `80.5`, `85%`, `2027-12-31`, `office`, `office,reception`, `{ "office", "reception" }`. In
  ///   quotes it is a text, as in a file.
  package init(typed text: String) {
    let typed = text.trimmingBlanks()
    if let inner = typed.unquoted {
      self = .text(inner)
    } else if typed.first == "{", typed.last == "}", typed.count > 1 {
      self = .texts(String(typed.dropFirst().dropLast()).listed.map { $0.unquoted ?? $0 })
    } else if typed.isNumeral || typed.withoutPercentSign != typed && typed.withoutPercentSign.isNumeral {
      self = .number(typed)
    } else if typed.listed.count > 1 {
      self = .texts(typed.listed)
    } else {
      self = .text(typed)
    }
  }

  /// The names of a list: a text is the only one, or several between commas. Empty for what is no list of names.
  package var names: [String] {
    switch self {
    case .text(let text): text.listed
    case .texts(let texts): texts
    case .number, .truth: []
    }
  }

  /// A number in the smallest unit of a field's type, with or without quotes, as a cell would have it; nil for anything
  /// else.
  package func amount(_ type: FieldType) -> Int64? {
    var spelling: String
    switch self {
    case .number(let text), .text(let text): spelling = text
    case .truth, .texts: return nil
    }
    if type == .percent { spelling = spelling.withoutPercentSign }
    return (try? ExactDecimal(spelling, scale: type.scale))?.units
  }

  /// Yes or no; nil for anything else.
  package var truth: Bool? {
    switch self {
    case .truth(let truth): truth
    case .text(let text):
      ["是": true, "否": false, "true": true, "false": false, "yes": true, "no": false][text.lowercased()]
    case .number, .texts: nil
    }
  }

  /// As messages name its type; the words of Lua's types are the phrasebook's.
  var typeName: String {
    switch self {
    case .number(let spelling): spelling.contains(".") ? "decimal" : "integer"
    case .text: "string"
    case .truth: "boolean"
    case .texts: "table"
    }
  }

  /// As a cell of a ledger file would have it, in a field of this type.
  package func cell(_ type: FieldType) -> String {
    switch (self, type) {
    case (.number(let spelling), _): spelling
    case (.text(let text), .set): text.listed.joined(separator: ";")
    case (.text(let text), _): text
    case (.truth(let truth), _): truth ? "是" : "否"
    // No member, known to be none.
    case (.texts(let texts), .set) where texts.isEmpty: "无"
    case (.texts(let texts), _): texts.joined(separator: ";")
    }
  }
}

extension String {
  /// Parted at commas and semicolons, without blanks around the parts; empty parts say nothing.
  fileprivate var listed: [String] {
    let separators: Set<Character> = [",", "，", "、", ";", "；"]
    return split { separators.contains($0) }.map { String($0).trimmingBlanks() }.filter { !$0.isEmpty }
  }

  /// What stands in quotes; nil without them.
  fileprivate var unquoted: String? {
    let pairs: [(Character, Character)] = [("\"", "\""), ("'", "'"), ("“", "”")]
    guard count > 1, pairs.contains(where: { first == $0.0 && last == $0.1 }) else { return nil }
    let inner = dropFirst().dropLast()
    return inner.contains { $0 == first || $0 == last } ? nil : String(inner)
  }

  /// A minus, digits, and at most one point with digits on both sides, however large the number.
  fileprivate var isNumeral: Bool {
    let digits = first == "-" ? dropFirst() : self[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    return (1...2).contains(parts.count)
      && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
  }

  /// A percent sign says what the unit says already.
  var withoutPercentSign: String { hasSuffix("%") || hasSuffix("％") ? String(dropLast()).trimmingBlanks() : self }
}

extension FieldType {
  /// Decimal places of the stored number.
  package var scale: Int {
    switch self {
    case .decimal(_, let scale): scale
    case .percent: 2
    default: 0
    }
  }
}
