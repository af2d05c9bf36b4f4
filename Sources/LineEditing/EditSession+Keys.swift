extension EditSession {
  mutating func edit(_ key: Key, after before: Preceding) -> Outcome {
    switch key {
    case .text(let text): buffer.insert(text)
    case .paste(let text): buffer.replace(buffer.cursor..<buffer.cursor, with: text)
    case .control(let letter): return control(letter, after: before)
    case .alt(let character): return alt(character, after: before)
    case .enter:
      if language.isComplete(buffer.text) { return .submit }
      buffer.insert("\n")
    case .altEnter: buffer.insert("\n")
    case .tab: return complete(after: before)
    case .backTab: return .refused
    case .backspace: return done(buffer.deleteBackward())
    case .altBackspace: return kill { $0.killWordBackward(joins: before == .kill) }
    case .delete: return done(buffer.deleteForward())
    case .escape: break
    case .up: return browsing == nil && buffer.moveUp(width) ? .edited : older(beginningWith: textBeforeCursor)
    case .down: return browsing == nil && buffer.moveDown(width) ? .edited : newer()
    case .left: return done(buffer.moveLeft())
    case .right: return done(buffer.moveRight())
    case .home: buffer.moveToLineStart()
    case .end: buffer.moveToLineEnd()
    case .wordLeft: buffer.moveWordLeft()
    case .wordRight: buffer.moveWordRight()
    }
    return .edited
  }

  private mutating func control(_ letter: Character, after before: Preceding) -> Outcome {
    let joins = before == .kill
    switch letter {
    case "a": buffer.moveToLineStart()
    case "e": buffer.moveToLineEnd()
    case "b": return done(buffer.moveLeft())
    case "f": return done(buffer.moveRight())
    case "c": return .interrupt
    case "d": return buffer.isEmpty ? .endOfInput : done(buffer.deleteForward())
    case "g": break
    case "k": return kill { $0.killToLineEnd(joins: joins) }
    case "l": return .clearScreen
    case "n": return newer()
    case "p": return older(beginningWith: "")
    case "r": beginSearch()
    case "t": return done(buffer.transpose())
    case "u": return kill { $0.killToLineStart(joins: joins) }
    case "w": return kill { $0.killBlankWordBackward(joins: joins) }
    case "y": return yanked(buffer.yank())
    case "z": return .suspend
    case "_": return done(buffer.undoChange())
    default: return .refused
    }
    return .edited
  }

  private mutating func alt(_ character: Character, after before: Preceding) -> Outcome {
    switch character {
    case "b": buffer.moveWordLeft()
    case "f": buffer.moveWordRight()
    case "d": return kill { $0.killWordForward(joins: before == .kill) }
    case "y":
      guard case .yank(let range) = before else { return .refused }
      return yanked(buffer.yankEarlier(over: range))
    case "<": buffer.move(to: 0)
    case ">": buffer.move(to: buffer.characters.count)
    default: return .refused
    }
    return .edited
  }

  private var textBeforeCursor: String { String(buffer.characters[..<buffer.cursor]) }

  private func done(_ isDone: Bool) -> Outcome { isDone ? .edited : .refused }

  private mutating func kill(_ cut: (inout EditBuffer) -> Bool) -> Outcome {
    preceding = .kill
    return done(cut(&buffer))
  }

  private mutating func yanked(_ range: Range<Int>?) -> Outcome {
    guard let range else { return .refused }
    preceding = .yank(range)
    return .edited
  }

  /// Puts in what leaves no choice; asked once more, lists what there is to choose from, page by page.
  private mutating func complete(after before: Preceding) -> Outcome {
    if list != nil { return .list }
    guard let completion = language.completion(of: buffer.characters, at: buffer.cursor),
      !completion.candidates.isEmpty, completion.range.lowerBound >= 0,
      completion.range.upperBound <= buffer.characters.count
    else { return .refused }
    let typed = String(buffer.characters[completion.range])
    if let text = completion.unambiguous(over: typed) {
      let isNew = text != typed
      if isNew { buffer.replace(completion.range, with: text) }
      if completion.candidates.count == 1 { return done(isNew) }
      preceding = .completion
      return .edited
    }
    preceding = .completion
    guard before == .completion else { return .refused }
    list = CandidateList(completion.candidates)
    return .list
  }
}
