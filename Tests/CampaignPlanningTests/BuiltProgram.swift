import Foundation

/// The program that solves in a process of its own.
enum BuiltProgram {
  static let solving: [String] = []
  static let path = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path + "/solver-child"
}
