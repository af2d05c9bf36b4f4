import Foundation

/// What `Package.swift` says about targets, read from its text: asking the package manager would take minutes in a test.
struct PackageText {
  struct Target: Equatable {
    let name: String
    let isTest: Bool
    /// Names of targets and of products of other packages.
    let dependencies: [String]
  }

  let targets: [Target]

  func target(_ name: String) -> Target? { targets.first { $0.name == name } }

  /// Reads the calls in the `targets:` list of the description.
  init(_ text: String) {
    let code = Self.withoutComments(text)
    var targets: [Target] = []
    // Products have a `targets:` of their own, further in.
    guard let list = code.firstMatch(of: #/\n  targets: \[/#) else {
      self.targets = []
      return
    }
    let body = String(code[list.range.upperBound...])
    let call = #/\.(target|executableTarget|testTarget|systemLibrary)\(/#
    for match in body.matches(of: call) {
      let arguments = Self.balanced(body[match.range.upperBound...], open: "(", close: ")")
      guard let name = arguments.firstMatch(of: #/name:\s*"([^"]+)"/#)?.output.1 else { continue }
      targets.append(
        Target(
          name: String(name), isTest: match.output.1 == "testTarget", dependencies: Self.dependencies(in: arguments)))
    }
    self.targets = targets
  }

  private static func dependencies(in arguments: Substring) -> [String] {
    guard let start = arguments.firstMatch(of: #/dependencies:\s*\[/#) else { return [] }
    let list = String(balanced(arguments[start.range.upperBound...], open: "[", close: "]"))
    let products = list.matches(of: #/\.product\(\s*name:\s*"([^"]+)"[^)]*\)/#).map { String($0.output.1) }
    let siblings = list.replacing(#/\.product\([^)]*\)/#, with: "").matches(of: #/"([^"]+)"/#).map {
      String($0.output.1)
    }
    return siblings + products
  }

  /// The text up to the bracket that closes one already open.
  private static func balanced(_ text: Substring, open: Character, close: Character) -> Substring {
    var depth = 1
    for index in text.indices {
      if text[index] == open { depth += 1 }
      if text[index] == close { depth -= 1 }
      if depth == 0 { return text[..<index] }
    }
    return text
  }

  /// Addresses in the description hold `//` too, so only a `//` after blanks or at the line's start is a comment.
  static func withoutComments(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0.replacing(#/(^|\s)\/\/.*$/#, with: "")) }
      .joined(separator: "\n")
  }
}
