import Foundation
import SnapshotFiles
import Solvers
import Testing

/// What people read from the commands, whole and in both languages: CONTRIBUTING.md says how a change is recorded.
@Suite struct CommandSnapshotTests {
  static let files = SnapshotFiles(
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Expected").path)

  /// Plans of another solver may be others of the same cost.
  static let hasCBC =
    BuiltProgram.path.map { (try? CBCSolver(program: $0, arguments: ["solve-model"])) != nil } ?? false

  @Test(arguments: CommandSnapshot.all)
  func `an answer is what it was`(_ snapshot: CommandSnapshot) throws { try compare(snapshot) }

  @Test(.enabled(if: hasCBC, "CBC (coinor-libcbc3) is not here"), arguments: CommandSnapshot.plans)
  func `a plan is what it was`(_ snapshot: CommandSnapshot) throws { try compare(snapshot) }

  @Test func `no snapshot is without a test, and no two tests share one`() throws {
    let names = (CommandSnapshot.all + CommandSnapshot.plans).map(\.file)
    #expect(Set(names).count == names.count)
    #expect(try Self.files.unused(Set(names)) == [])
  }

  private func compare(_ snapshot: CommandSnapshot) throws {
    if let fault = try Self.files.fault(of: snapshot.transcript(), in: snapshot.file) { Issue.record("\(fault)") }
  }
}
