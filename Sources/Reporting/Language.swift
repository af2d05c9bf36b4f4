/// The languages that reports and messages come in. Codes, field names and JSON keys are the same in both.
package enum Language: String, CaseIterable, Sendable {
  case zh, en
}

extension Language {
  /// The wording of this language.
  package func pick(_ zh: String, _ en: String) -> String { self == .zh ? zh : en }

  /// A label in this language; without an English one the Chinese stands.
  package func label(_ zh: String, _ en: String?) -> String { self == .zh ? zh : en ?? zh }
}
