import Foundation
import Testing

/// `policy test --watch`, as a program that goes on while files change.
@Suite(.serialized) struct WatchTests {
  /// A watch that was started, with what it has printed so far.
  private final class Watch {
    let process = Process()
    private let folder: TemporaryFolder

    init(_ path: String) throws {
      folder = try TemporaryFolder()
      process.executableURL = URL(fileURLWithPath: try #require(BuiltProgram.path, "the program policy was not built"))
      process.arguments = ["test", path, "--watch", "--language", "en"]
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = try folder.handle("stdout")
      process.standardError = try folder.handle("stderr")
      try process.run()
    }

    deinit { if process.isRunning { process.terminate() } }

    var output: String { (try? folder.text("stdout")) ?? "" }
    var remarks: String { (try? folder.text("stderr")) ?? "" }

    /// Waits until so many runs have ended; false when that takes longer than a slow machine needs.
    func hasRun(_ times: Int) -> Bool {
      for _ in 0..<600 {
        if remarks.components(separatedBy: "Waiting for a change").count > times { return true }
        usleep(100_000)
      }
      return false
    }

    func interrupt() -> Int32 {
      process.interrupt()
      process.waitUntilExit()
      return process.terminationReason == .exit ? process.terminationStatus : -1
    }
  }

  @Test("It runs again when a file is replaced, says what is broken and goes on, and Ctrl-C ends it with 130")
  func life() throws {
    let small = try SmallWorkspace()
    let rules = small.folder.path("policies/small/trial/rules.lua")
    let watch = try Watch(small.policies)
    #expect(watch.hasRun(1))
    #expect(watch.output.hasSuffix("2 passed, 0 failed, 0 skipped\n"))
    // As editors do: written beside, then renamed.
    try "return { requirements = {\n".write(toFile: rules + "~", atomically: false, encoding: .utf8)
    #expect(rename(rules + "~", rules) == 0)
    #expect(watch.hasRun(2))
    #expect(watch.remarks.contains("rules.lua:"))
    try small.folder.write(SmallWorkspace.rules, to: "policies/small/trial/rules.lua")
    #expect(watch.hasRun(3))
    #expect(watch.output.components(separatedBy: "2 passed").count == 3)
    // Nothing is cleared where nobody looks.
    #expect(!watch.output.contains("\u{1B}"))
    #expect(watch.interrupt() == 130)
  }

  @Test("A helper that a policy requires is watched, and so is one that is not there yet")
  func helpers() throws {
    let small = try SmallWorkspace(
      rules: "local h = require(\"common.h\")\n" + SmallWorkspace.rules)
    let watch = try Watch(small.policies)
    #expect(watch.hasRun(1))
    #expect(watch.output == "")
    try small.folder.write("return { x = 1 }\n", to: "policies/common/h.lua")
    #expect(watch.hasRun(2))
    #expect(watch.output.contains("2 passed"))
    try small.folder.write("return { x = }\n", to: "policies/common/h.lua")
    #expect(watch.hasRun(3))
    #expect(watch.remarks.contains("h.lua:1:"))
    #expect(watch.interrupt() == 130)
  }
}
