import Testing

/// The reader of the package description is itself a check, so it is checked.
@Suite("Reading the package description")
struct PackageTextTests {
  static let sample = """
    let package = Package(
      products: [.library(name: "A", targets: ["A"])],
      dependencies: [
        .package(url: "https://example.org/parser", exact: "1.0.0")
      ],
      targets: [
        .executableTarget(
          name: "tool",
          dependencies: [
            "A",  // "Commented"
            .product(name: "Parser", package: "parser"),
          ], swiftSettings: settings),
        // .target(name: "Gone", dependencies: ["A"]),
        .target(name: "A"),
        .systemLibrary(name: "C", providers: [.apt(["libc"])]),
        .testTarget(name: "ATests", dependencies: ["A"]),
      ]
    )
    """

  @Test func `targets come with siblings and products, and comments are skipped`() {
    #expect(
      PackageText(Self.sample).targets == [
        .init(name: "tool", isTest: false, dependencies: ["A", "Parser"]),
        .init(name: "A", isTest: false, dependencies: []),
        .init(name: "C", isTest: false, dependencies: []),
        .init(name: "ATests", isTest: true, dependencies: ["A"]),
      ])
  }

  @Test func `imports are seen whatever stands before them`() {
    let file = SourceTree.File(
      target: "A", path: "A.swift",
      text: """
        import One
        package import Two
        @testable import Three
        @preconcurrency public import Four
        #if canImport(Glibc)
          internal import Five
        #endif
        import struct Six.Seven
        // import Eight
        let text = "import Nine"
        """)
    #expect(file.imports == ["One", "Two", "Three", "Four", "Five", "Six"])
  }

  @Test func `code leaves out comments and literals`() {
    let file = SourceTree.File(target: "A", path: "A.swift", text: "let a = \"print(1)\" // exit(1)\nrun(a)")
    #expect(!file.code.contains("print("))
    #expect(!file.code.contains("exit("))
    #expect(file.code.contains("run(a)"))
  }
}
