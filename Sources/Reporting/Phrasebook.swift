import Diagnostics

/// The words of every diagnostic, in both languages. A template names its arguments in braces; `⟦…⟧` around a part
/// drops it when an argument inside is absent.
enum Phrasebook {
  struct Phrase {
    let zh: String
    let en: String
    init(_ zh: String, _ en: String) {
      self.zh = zh
      self.en = en
    }
  }

  /// The words of each area, in a file of its own.
  static let parts: [[String: (String, String)]] = [
    policyPhrases,
    checkPhrases,
    enginePhrases,
    columnPhrases,
    syntaxPhrases,
    ledgerPhrases,
    testingPhrases,
    sourcePhrases,
    commandPhrases,
    replPhrases,
    scenarioPhrases,
    planPhrases,
    selectionPhrases,
  ]

  static let phrases: [String: Phrase] = {
    var all: [String: Phrase] = [:]
    for part in parts {
      for (code, (zh, en)) in part { all[code] = Phrase(zh, en) }
    }
    return all
  }()

  static func text(_ code: String, _ arguments: [String: DiagnosticArgument], _ language: Language) -> String {
    guard let phrase = phrases[code] else { return code }
    var arguments = typed[code].map { inWords(arguments, $0, typeWords, language) } ?? arguments
    if code.hasPrefix("check.") {
      arguments = inWords(arguments, kinds[code] ?? [], kindWords, language)
    }
    return fill(language == .zh ? phrase.zh : phrase.en, arguments)
  }

  /// The arguments that name a type of Lua or a shape of a value.
  private static let typed: [String: [String]] = [
    "policy.wrong-type": ["expected", "found"], "policy.not-a-table": ["found"],
  ]

  /// The arguments that name a kind of value that functions work with.
  private static let kinds: [String: [String]] = [
    "check.never-equal": ["found", "other"], "check.wrong-unit": ["found", "other"],
    "check.date-and-number": ["found", "other"], "check.wrong-operand": ["found", "expected"],
    "check.always-true": ["type"], "check.no-result": ["expected"], "check.wrong-result": ["found", "expected"],
    "check.wrong-field": ["found", "expected"], "check.wrong-parameter": ["found", "expected"],
  ]

  private static func inWords(
    _ arguments: [String: DiagnosticArgument], _ names: [String], _ words: [String: (String, String)],
    _ language: Language
  ) -> [String: DiagnosticArgument] {
    var arguments = arguments
    for name in names {
      guard case .text(let type)? = arguments[name], let (zh, en) = words[type] else { continue }
      arguments[name] = .text(language.pick(zh, en))
    }
    return arguments
  }

  /// Replaces `{name}`, and drops `⟦…⟧` where one of its arguments is absent. Other braces stand for themselves.
  static func fill(_ template: String, _ arguments: [String: DiagnosticArgument]) -> String {
    var result = ""
    var rest = Substring(template)
    while let index = rest.firstIndex(where: { $0 == "{" || $0 == "⟦" }) {
      result += rest[..<index]
      let after = rest.index(after: index)
      if rest[index] == "⟦", let close = rest[index...].firstIndex(of: "⟧") {
        let inner = String(rest[after..<close])
        if names(in: inner).allSatisfy({ arguments[$0] != nil }) { result += fill(inner, arguments) }
        rest = rest[rest.index(after: close)...]
      } else if let close = rest[index...].firstIndex(of: "}"), isName(rest[after..<close]) {
        result += arguments[String(rest[after..<close])].map(text) ?? ""
        rest = rest[rest.index(after: close)...]
      } else {
        result.append(rest[index])
        rest = rest[after...]
      }
    }
    return result + rest
  }

  /// The arguments that a template names.
  static func names(in template: String) -> [String] {
    template.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
      part.firstIndex(of: "}").map { part[..<$0] }.flatMap { isName($0) ? String($0) : nil }
    }
  }

  private static func isName(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (97...122).contains($0) || $0 == 95 }
  }

  private static func text(_ argument: DiagnosticArgument) -> String {
    switch argument {
    case .text(let text): shortened(text)
    case .integer(let number): String(number)
    case .list(let items):
      items.count <= 12 ? items.joined(separator: ", ") : items.prefix(12).joined(separator: ", ") + " …"
    }
  }

  /// A cell or name of megabytes would bury the message: of more than 2,000 bytes the beginning and the end are shown.
  private static func shortened(_ text: String) -> String {
    text.utf8.count <= 2000 ? text : "\(text.prefix(200)) … \(text.suffix(40))"
  }
}
