/// The statements of this session and those before it, with the file they are kept in.
package struct History: Sendable {
  package private(set) var items: HistoryItems
  private let file: HistoryFile?

  /// - Parameter file: nil keeps statements in memory only.
  package init(items: HistoryItems = HistoryItems(), file: HistoryFile? = nil) {
    self.items = items
    self.file = file
  }

  /// Reads what earlier sessions left.
  package init(reading file: HistoryFile) throws(HistoryFileError) { self.init(items: try file.load(), file: file) }

  /// Remembers a statement, whole and without a length limit; one of blanks only, or the same as the one before it, is
  /// not taken again. It stays known to this session also where the file cannot be written.
  package mutating func add(_ text: String) throws(HistoryFileError) {
    guard text.contains(where: { !$0.isWhitespace }) else { return }
    if items.count > 0, items[items.count - 1] == text { return }
    items.append(text)
    try file?.append(text)
  }
}
