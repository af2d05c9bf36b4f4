/// What a person did at the keyboard, free of how terminals write it.
package enum Key: Hashable, Sendable {
  /// Typed text without control characters; several characters where they came in one piece.
  case text(String)
  /// Text between the marks of a bracketed paste: line ends are `\n`, a tab is a tab, other control characters are gone.
  case paste(String)
  /// Ctrl and a lowercase letter or one of `@ [ \ ] ^ _`, except those named below.
  case control(Character)
  /// Alt (or Escape first) and a character.
  case alt(Character)
  case enter, altEnter, tab, backTab, backspace, altBackspace, delete, escape
  case up, down, left, right, home, end, wordLeft, wordRight
}
