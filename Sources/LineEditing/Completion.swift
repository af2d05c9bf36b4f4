/// Candidates for a part of a text.
package struct Completion: Hashable, Sendable {
  package struct Candidate: Hashable, Sendable {
    /// What is put in.
    package let text: String
    /// What the list shows; the text itself unless given.
    package let label: String
    /// A word beside the label, such as the name of a code; lists with any have one candidate a row.
    package let note: String
    /// Put in behind the text where it is the only candidate: a blank, a bracket.
    package let closing: String

    package init(_ text: String, label: String? = nil, note: String = "", closing: String = "") {
      self.text = text
      self.label = label ?? text
      self.note = note
      self.closing = closing
    }
  }

  /// What a candidate replaces, in characters; within the text.
  package let range: Range<Int>
  /// In the order of the list.
  package let candidates: [Candidate]

  package init(range: Range<Int>, candidates: [Candidate]) {
    self.range = range
    self.candidates = candidates
  }

  /// What can be put in without choosing, in place of `typed`: the only candidate, or as far as all agree where that goes
  /// beyond what is there. Nil where one has to choose.
  package func unambiguous(over typed: String) -> String? {
    guard let first = candidates.first else { return nil }
    if candidates.count == 1 { return first.text + first.closing }
    var common = Array(first.text)
    for candidate in candidates.dropFirst() {
      let same = zip(common, candidate.text).prefix { $0 == $1 }.count
      common.removeLast(common.count - same)
    }
    let text = String(common)
    // A candidate need not begin with what was typed: a name may stand for a code.
    return text.hasPrefix(typed) && text != typed ? text : nil
  }
}
