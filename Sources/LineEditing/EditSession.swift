import TextWidth

/// One reading of a line as a machine of keys: text, history and search, without a terminal.
struct EditSession<Language: EditedLanguage> {
  enum Outcome: Equatable {
    case edited
    /// Nothing could be done.
    case refused
    /// A page of candidates is wanted.
    case list
    case clearScreen, suspend
    /// The reading is over.
    case submit, interrupt, endOfInput
  }

  /// What the key before did, where the next one depends on it.
  enum Preceding: Equatable {
    case kill, yank(Range<Int>), completion
    case other
  }

  let prompt: String
  let continuation: String
  let items: HistoryItems
  let language: Language
  let words: EditorWords
  let width: DisplayWidth

  var buffer: EditBuffer
  var browsing: Browsing?
  var search: HistorySearch?
  /// What was sought last, for a search without a text.
  var lastQuery: String
  var list: CandidateList?
  var footer: [String] = []
  var preceding = Preceding.other

  var view: EditView {
    guard let search else {
      return EditView(
        prompt: prompt, continuation: continuation, characters: buffer.characters, cursor: buffer.cursor,
        footer: footer)
    }
    let prompt = words.search(search.query, search.isFound)
    guard let index = search.index else {
      return EditView(
        prompt: prompt, continuation: continuation, characters: buffer.characters, cursor: buffer.cursor)
    }
    let characters = Array(items[index])
    let cursor = items.place(of: search.shownQuery, in: index) ?? characters.count
    return EditView(
      prompt: prompt, continuation: continuation, characters: characters, cursor: min(cursor, characters.count))
  }

  mutating func handle(_ key: Key) -> Outcome {
    if search != nil, let outcome = handleInSearch(key) { return outcome }
    let before = preceding
    preceding = .other
    if key != .tab { closeList() }
    switch key {
    case .up, .down, .control("p"), .control("n"): break
    default: browsing = nil
    }
    return edit(key, after: before)
  }

  mutating func closeList() {
    list = nil
    footer = []
  }

  /// Shows the next page of candidates in the room given.
  mutating func showPage(columns: Int, rows: Int) {
    guard var list else { return }
    footer = list.nextPage(columns: columns, rows: rows, width: width, more: words.more)
    self.list = list
  }
}
