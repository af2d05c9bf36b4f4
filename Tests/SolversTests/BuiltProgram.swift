import Foundation

/// The program that solves in a process of its own, beside the tests.
enum BuiltProgram {
  static let solving = ["solve-model"]
  static let path: String = {
    let places =
      Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() } + [
        URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      ]
    return places.map { $0.appendingPathComponent("policy").path }
      .first { FileManager.default.isExecutableFile(atPath: $0) } ?? "policy was not built"
  }()
}
