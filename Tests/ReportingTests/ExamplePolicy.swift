import PolicyLanguage

/// The made-up policy beside these tests: a norm of every kind, and every shape of a parameter and of a reading.
enum ExamplePolicy {
  static let folder = String(#filePath.dropLast("/ExamplePolicy.swift".count)) + "/Policies/example"

  static let result = PolicyOpener.open([folder], coverage: false)

  static var opened: [OpenedPolicy] { result.policies }
}
