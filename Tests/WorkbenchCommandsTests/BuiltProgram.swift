import Foundation
import Testing

/// The built program, run as people run it, from the root of the repository.
enum BuiltProgram {
  struct Run {
    let status: Int32
    let output: String
    let remarks: String

    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// It lies in the same folder as the tests: beside the bundle, or beside the program that runs them.
  static let path: String? = {
    let places =
      Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() } + [
        URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      ]
    return places.map { $0.appendingPathComponent("policy").path }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  /// Runs `policy` with these arguments.
  static func run(_ arguments: String...) throws -> Run { try run(arguments) }

  static func run(_ arguments: [String]) throws -> Run {
    try launch(URL(fileURLWithPath: try #require(path, "the program policy was not built")), arguments)
  }

  /// Runs a line of the shell in which `$POLICY` is the program.
  static func shell(_ line: String) throws -> Run {
    try launch(
      URL(fileURLWithPath: "/bin/bash"), ["-c", line],
      environment: ["POLICY": try #require(path, "the program policy was not built")])
  }

  /// Output goes to files, so that no pipe can fill up.
  private static func launch(_ program: URL, _ arguments: [String], environment: [String: String] = [:]) throws -> Run {
    let folder = try TemporaryFolder()
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = root
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let output = try folder.handle("stdout")
    let remarks = try folder.handle("stderr")
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = remarks
    try process.run()
    process.waitUntilExit()
    // A program that a signal ended: as the shell says it.
    let signal: Int32 = process.terminationReason == .uncaughtSignal ? 128 : 0
    return Run(
      status: signal + process.terminationStatus, output: try folder.text("stdout"), remarks: try folder.text("stderr"))
  }
}

/// A folder that lasts as long as a test.
final class TemporaryFolder {
  let url: URL
  var path: String { url.path }

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("policy-commands-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  func write(_ text: String, to name: String) throws {
    let place = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: place)
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appendingPathComponent(name)), as: UTF8.self)
  }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  /// Names of the files, sorted.
  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }

  func handle(_ name: String) throws -> FileHandle {
    _ = FileManager.default.createFile(atPath: path(name), contents: nil)
    return try FileHandle(forWritingTo: url.appendingPathComponent(name))
  }
}
