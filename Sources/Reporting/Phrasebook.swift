import Diagnostics

/// The words of every diagnostic, in both languages. A template names its arguments in braces; `[…]` around a part drops it
/// when an argument inside is absent.
enum Phrasebook {
  struct Phrase {
    let zh: String
    let en: String
    init(_ zh: String, _ en: String) {
      self.zh = zh
      self.en = en
    }
  }

  static let phrases: [String: Phrase] = {
    var all: [String: Phrase] = [:]
    for part in [policyPhrases, enginePhrases, syntaxPhrases, ledgerPhrases, testingPhrases] {
      for (code, (zh, en)) in part { all[code] = Phrase(zh, en) }
    }
    return all
  }()

  static func text(_ code: String, _ arguments: [String: DiagnosticArgument], _ language: Language) -> String {
    guard let phrase = phrases[code] else { return code }
    return fill(language == .zh ? phrase.zh : phrase.en, arguments)
  }

  /// Replaces `{name}`, and drops `[…]` where one of its arguments is absent.
  static func fill(_ template: String, _ arguments: [String: DiagnosticArgument]) -> String {
    var result = ""
    var index = template.startIndex
    while index < template.endIndex {
      let character = template[index]
      if character == "[", let close = template[index...].firstIndex(of: "]") {
        let inner = String(template[template.index(after: index)..<close])
        if names(in: inner).allSatisfy({ arguments[$0] != nil }) { result += fill(inner, arguments) }
        index = template.index(after: close)
      } else if character == "{", let close = template[index...].firstIndex(of: "}") {
        let name = String(template[template.index(after: index)..<close])
        result += arguments[name].map(text) ?? ""
        index = template.index(after: close)
      } else {
        result.append(character)
        index = template.index(after: index)
      }
    }
    return result
  }

  static func names(in template: String) -> [String] {
    template.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
      part.firstIndex(of: "}").map { String(part[..<$0]) }
    }
  }

  private static func text(_ argument: DiagnosticArgument) -> String {
    switch argument {
    case .text(let text): text
    case .integer(let number): String(number)
    case .list(let items):
      items.count <= 12 ? items.joined(separator: ", ") : items.prefix(12).joined(separator: ", ") + " …"
    }
  }
}
