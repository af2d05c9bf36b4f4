import Diagnostics

extension TextOutline {
  /// Reads paragraphs into clauses. What stands before the first number is `序`; the list of attachments and what follows
  /// it is `尾`, and so are paragraphs behind the last clause when that clause is a run-in one (`（四）标题。正文…`), and
  /// the signature.
  static func read(_ paragraphs: [NormalText]) -> TextOutline {
    var reader = ParagraphReader()
    reader.read(paragraphs)
    return reader.outline
  }
}

private struct ParagraphReader {
  var outline = TextOutline()
  /// Indices of the clauses around the next paragraph, outermost first.
  private var stack: [Int] = []
  /// The last number of each run of siblings, by parent and rank.
  private var last: [String: Int] = [:]

  mutating func read(_ paragraphs: [NormalText]) {
    let labels = paragraphs.map { Label($0) }
    let first =
      labels.firstIndex { ($0?.rank ?? .enumerator) <= .section } ?? labels.firstIndex { $0 != nil } ?? paragraphs.count
    let tail = first < paragraphs.count ? tailStart(paragraphs, labels, after: first) : paragraphs.count
    special("序", Array(paragraphs[..<first]))
    for index in first..<tail {
      if let label = labels[index] { open(label, paragraphs[index]) } else { extend(paragraphs[index]) }
    }
    special("尾", Array(paragraphs[tail...]))
    attachments(Array(paragraphs[tail...]))
  }

  private mutating func special(_ path: String, _ paragraphs: [NormalText]) {
    guard let first = paragraphs.first else { return }
    outline.clauses.append(
      TextClause(
        path: path, parent: nil, label: nil, span: first.span(0..<first.count),
        parts: paragraphs.map { TextClause.Part(text: $0) }))
  }

  private mutating func open(_ label: Label, _ paragraph: NormalText) {
    let span = paragraph.span(0..<label.length)
    if label.rank == .chapter {
      outline.chapters += 1
      check(label, parent: "", span)
      return
    }
    while let top = stack.last, (outline.clauses[top].label?.rank ?? .enumerator) >= label.rank { stack.removeLast() }
    let parent = stack.last.map { outline.clauses[$0].path }
    check(label, parent: parent ?? "", span)
    stack.append(outline.clauses.count)
    outline.clauses.append(
      TextClause(
        path: (parent ?? "") + label.component, parent: parent, label: label, span: span,
        parts: [TextClause.Part(text: paragraph.dropping(label.length), isHeading: true)]))
  }

  private mutating func extend(_ paragraph: NormalText) {
    guard let top = stack.last else { return }
    outline.clauses[top].parts.append(TextClause.Part(text: paragraph))
  }

  /// Siblings count from one, by one; below a clause a list may begin again.
  private mutating func check(_ label: Label, parent: String, _ span: SourceSpan) {
    let key = "\(parent)|\(label.rank.rawValue)"
    let expected = (last[key] ?? 0) + 1
    if label.number != expected, label.number != 1 || label.rank <= .section || last[key] == nil {
      let skipped = label.number > expected ? (expected..<label.number).map { parent + label.component(of: $0) } : []
      outline.numberingFaults.append(
        .init(parent + label.component, found: label.number, expected: expected, at: span, skipped: skipped))
    }
    last[key] = label.number
  }

  // MARK: The end

  /// Where the end begins: at `附件：`, else behind the last clause.
  private func tailStart(_ paragraphs: [NormalText], _ labels: [Label?], after first: Int) -> Int {
    let marker = paragraphs.indices.first { $0 > first && isAttachmentMarker(paragraphs[$0]) } ?? paragraphs.count
    guard let last = (first..<marker).last(where: { labels[$0] != nil }) else { return marker }
    let heading = paragraphs[last]
    let isRunIn = heading.scalars.contains { ["。", ";", "!", "?", ":"].contains($0) }
    if isRunIn { return last + 1 }
    // Below a bare heading the body goes on up to the signature.
    var start = marker
    while start > last + 1, !paragraphs[start - 1].scalars.contains(where: { ["。", ";", ":"].contains($0) }) {
      start -= 1
    }
    return start
  }

  private func isAttachmentMarker(_ text: NormalText) -> Bool {
    text.has("附件:", at: 0) || text.has("附:", at: 0) || text.string == "附件" || attachmentNumber(text) != nil
  }

  /// `附件1` alone on its line.
  private func attachmentNumber(_ text: NormalText) -> Int? {
    text.has("附件", at: 0) ? Int(text.string(2..<text.count)) : nil
  }

  private mutating func attachments(_ tail: [NormalText]) {
    guard let start = tail.firstIndex(where: { $0.has("附件:", at: 0) }) else { return }
    for (offset, paragraph) in tail[start...].enumerated() {
      let rest = offset == 0 ? paragraph.dropping(3) : paragraph
      guard let label = Label(rest), label.rank == .item else {
        // Before the first number one line may have lost its own.
        if outline.attachments.isEmpty, offset <= 1 { continue }
        return
      }
      let expected = (outline.attachments.last?.number ?? 0) + 1
      let span = rest.span(0..<label.length)
      if label.number != expected {
        outline.numberingFaults.append(
          .init("附件\(label.number)", found: label.number, expected: expected, at: span))
      }
      outline.attachments.append((label.number, span))
    }
  }
}
