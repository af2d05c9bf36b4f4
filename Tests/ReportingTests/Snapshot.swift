import SnapshotFiles
import Testing

/// Text that is compared whole with a file in `Expected`.
enum Snapshot {
  static let files = SnapshotFiles(String(#filePath.dropLast("/Snapshot.swift".count)) + "/Expected")

  /// The files of `Expected`: a file that is not named here is used by no test.
  static let names: Set<String> = {
    let perLanguage = [
      "fixtures-*.txt", "fixtures-*.tap", "fixtures-*.xml", "fixtures-*.github.txt", "fixtures-*.json",
      "selection-*.html", "selection-*.csv", "selection-*.ics", "plan-*.html", "plan-*.csv", "show-*.txt",
      "norms-*.txt",
    ]
    let both = perLanguage.flatMap { name in ["zh", "en"].map { name.replacing("*", with: $0) } }
    return Set(both + ["policies.json", "plan-comparison.txt", "plan.ics"])
  }()

  static func expect(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    if !name.hasPrefix("../"), !names.contains(name) {
      Issue.record("\(name) is not in Snapshot.names", sourceLocation: sourceLocation)
    }
    if let fault = try files.fault(of: text, in: name) {
      Issue.record("\(fault)", sourceLocation: sourceLocation)
    }
  }
}

@Suite struct SnapshotNameTests {
  @Test func `no snapshot is without a test`() throws {
    #expect(try Snapshot.files.unused(Snapshot.names) == [])
  }
}
