/// What the editor needs of a terminal, so that tests can be one.
package protocol TerminalDevice: AnyObject {
  var size: TerminalSize { get }
  /// Has every key come at once and unseen, and pastes marked.
  func enter() throws(TerminalError)
  /// Gives the terminal back as it was.
  func leave()
  /// Stops the process like Ctrl-Z, until it is continued. The terminal is the shell's meanwhile.
  func suspend() throws(TerminalError)
  func write(_ bytes: [UInt8]) throws(TerminalError)
  /// Waits for what happens next.
  /// - Parameter timeout: in milliseconds; nil waits for ever.
  func next(timeout: Int?) throws(TerminalError) -> TerminalEvent
}

package enum TerminalEvent: Hashable, Sendable {
  case bytes([UInt8])
  case resized
  /// The process was stopped and goes on; others may have used the terminal.
  case resumed
  /// Nothing came in time.
  case quiet
  /// Nothing will come any more.
  case ended
}

/// Why a terminal could not be used.
package struct TerminalError: Error, Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    /// Reading or setting how it treats keys.
    case mode
    case read, write
    /// What tells of signals could not be made.
    case signals
  }

  package let kind: Kind
  /// The number of the system's error.
  package let errno: Int32
}
