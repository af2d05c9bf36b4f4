/// Where a ledger's files go: a folder, or memory in tests.
public protocol LedgerOutput {
  /// Begins a file of the ledger, such as `organization.csv`, replacing an earlier one.
  func open(file: String) throws -> any ByteSink
}

/// An open file. Calls come from one thread, and `close` comes last.
public protocol ByteSink: AnyObject {
  func write(_ bytes: [UInt8]) throws
  func close() throws
}

/// A file that could not be written.
public struct LedgerOutputError: Error, CustomStringConvertible {
  public enum Step: String, Sendable {
    case makeFolder = "make the folder"
    case open = "open"
    case write = "write"
    case close = "close"
  }
  public let step: Step
  public let path: String
  /// The system's error number.
  public let errorNumber: Int32

  public var description: String { "Could not \(step.rawValue) \(path) (system error \(errorNumber))." }
}
