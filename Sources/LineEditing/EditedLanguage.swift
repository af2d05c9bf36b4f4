/// What the editor asks about the text it edits; it knows no language itself.
package protocol EditedLanguage {
  /// Whether Enter ends the reading; where not, it begins another line.
  func isComplete(_ text: String) -> Bool

  /// How the text may go on around the cursor; nil where nothing is known.
  /// - Parameter cursor: 0…`characters.count`.
  func completion(of characters: [Character], at cursor: Int) -> Completion?
}

/// The few words that the editor shows, given by whoever words things for people.
package struct EditorWords: Sendable {
  /// Stands in place of the prompt while history is searched: what is sought, and whether it was found.
  package let search: @Sendable (_ query: String, _ isFound: Bool) -> String
  /// The last line of a page of candidates: how many are left.
  package let more: @Sendable (Int) -> String

  package init(
    search: @escaping @Sendable (_ query: String, _ isFound: Bool) -> String, more: @escaping @Sendable (Int) -> String
  ) {
    self.search = search
    self.more = more
  }
}
