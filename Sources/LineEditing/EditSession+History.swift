/// Where one has got to among earlier statements.
struct Browsing: Sendable {
  /// Only those that begin so are shown.
  let prefix: String
  /// The item shown; the number of items where it is the draft.
  var index: Int
  /// What was being written, to come back to.
  let draft: String
  let draftCursor: Int
}

/// An incremental search through earlier statements.
struct HistorySearch: Sendable {
  var query = ""
  /// The item shown; nil shows what was being written.
  var index: Int?
  /// The text for which the item was found: shorter than the query where that is not found.
  var shownQuery = ""
  var isFound = true
}

extension EditSession {
  /// Shows the statement before, of those that begin with a text.
  mutating func older(beginningWith prefix: String) -> Outcome {
    var place =
      browsing
      ?? Browsing(prefix: prefix, index: items.count, draft: buffer.text, draftCursor: buffer.cursor)
    guard let index = items.find(place.prefix, .beginning, from: place.index - 1, .older, otherThan: buffer.text)
    else { return .refused }
    place.index = index
    browsing = place
    buffer.reset(to: items[index])
    return .edited
  }

  /// Shows the statement after, at last what was being written.
  mutating func newer() -> Outcome {
    guard var place = browsing else { return .refused }
    if let index = items.find(place.prefix, .beginning, from: place.index + 1, .newer, otherThan: buffer.text) {
      place.index = index
      browsing = place
      buffer.reset(to: items[index])
    } else {
      browsing = nil
      buffer.reset(to: place.draft, cursor: place.draftCursor)
    }
    return .edited
  }

  mutating func beginSearch() { search = HistorySearch() }

  /// What a key means while searching; nil where it ends the search and means what it always does.
  mutating func handleInSearch(_ key: Key) -> Outcome? {
    guard var state = search else { return nil }
    switch key {
    case .text(let text), .paste(let text):
      state.query += text
      return look(state, from: state.index ?? items.count - 1, .older)
    case .backspace:
      guard !state.query.isEmpty else { return .refused }
      state.query.removeLast()
      state.index = nil
      return look(state, from: items.count - 1, .older)
    case .control("r"):
      if state.query.isEmpty { state.query = lastQuery }
      return look(state, from: (state.index ?? items.count) - 1, .older, isNext: true)
    case .control("s"):
      return look(state, from: (state.index ?? items.count) + 1, .newer, isNext: true)
    case .control("g"):
      search = nil
      return .edited
    case .escape:
      acceptFound()
      return .edited
    case .control("c"):
      search = nil
      return nil
    case .control("l"), .control("z"): return nil
    default:
      acceptFound()
      return nil
    }
  }

  /// Goes to the nearest item that holds the query; where there is none, says so and stays.
  private mutating func look(
    _ state: HistorySearch, from start: Int, _ direction: HistoryItems.Direction, isNext: Bool = false
  ) -> Outcome {
    var state = state
    defer { search = state }
    guard !state.query.isEmpty else {
      state = HistorySearch()
      return isNext ? .refused : .edited
    }
    lastQuery = state.query
    let shown = isNext ? state.index.map { items[$0] } : nil
    let found = items.find(state.query, .anywhere, from: start, direction, otherThan: shown)
    state.isFound = found != nil
    guard let found else { return .refused }
    state.index = found
    state.shownQuery = state.query
    return .edited
  }

  /// Takes over the item found; Up and Down go on from it.
  private mutating func acceptFound() {
    defer { search = nil }
    guard let state = search, let index = state.index else { return }
    browsing = Browsing(prefix: "", index: index, draft: buffer.text, draftCursor: buffer.cursor)
    buffer.reset(to: items[index], cursor: items.place(of: state.shownQuery, in: index))
  }
}
