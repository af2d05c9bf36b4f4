import FoundationEssentials
import Testing

/// Text that is compared whole with a file in `Expected`. A file that is not there is written, and the test fails once,
/// so that someone reads it before it is kept.
enum Snapshot {
  static let folder = String(#filePath.dropLast("/Snapshot.swift".count)) + "/Expected"

  static func expect(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let path = "\(folder)/\(name)"
    guard let bytes = FileManager.default.contents(atPath: path) else {
      try Data(text.utf8).write(to: URL(filePath: path))
      Issue.record(
        "\(name) was not there and has been written; read it and run the test again", sourceLocation: sourceLocation)
      return
    }
    let expected = String(decoding: bytes, as: UTF8.self)
    guard text != expected else { return }
    let (got, wanted) = (lines(text), lines(expected))
    let index = zip(got, wanted).enumerated().first { $1.0 != $1.1 }?.offset ?? min(got.count, wanted.count)
    let here = index < got.count ? String(got[index]) : "(end)"
    let there = index < wanted.count ? String(wanted[index]) : "(end)"
    Issue.record(
      "\(name) line \(index + 1) is\n\(here)\nand should be\n\(there)\nIf it is meant, delete the file and run the test twice.",
      sourceLocation: sourceLocation)
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
