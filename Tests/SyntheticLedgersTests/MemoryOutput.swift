import SyntheticLedgers

/// Keeps a ledger's files in memory. A class because the tables share it.
final class MemoryOutput: LedgerOutput {
  private(set) var files: [String: [UInt8]] = [:]

  func open(file: String) -> any ByteSink { Sink(file: file, output: self) }

  /// The lines of a file without its header.
  func rows(_ file: String) -> [String] {
    String(decoding: files[file] ?? [], as: UTF8.self).split(separator: "\n").dropFirst().map { String($0) }
  }

  private final class Sink: ByteSink {
    let file: String
    let output: MemoryOutput
    init(file: String, output: MemoryOutput) {
      self.file = file
      self.output = output
      output.files[file] = []
    }
    func write(_ bytes: [UInt8]) { output.files[file, default: []] += bytes }
    func close() {}
  }
}
