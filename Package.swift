// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "policy-workbench",
  products: [
    .executable(name: "policy", targets: ["policy"]),
    .library(name: "PolicyEngine", targets: ["PolicyEngine"]),
  ],
  dependencies: [
    // Subcommands, help and completion: Apple's own, kept with the toolchain.
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .executableTarget(name: "policy", dependencies: ["WorkbenchCommands"], swiftSettings: settings),
    .executableTarget(
      name: "ledger-generator",
      dependencies: [
        "SyntheticLedgers", "MediationModel",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    .target(
      name: "WorkbenchCommands",
      dependencies: [
        "Reporting", "Benchmarking", "EngineAgreement", "PolicyTesting", "Campaigns", "CampaignPlanning", "Scenarios",
        "PolicyEngine", "PolicyLanguage", "SourceTexts", "PolicyModel", "LedgerFiles", "LuaRuntime", "LuaSyntax",
        "MediationModel", "Diagnostics", "LineEditing", "Solvers", "TextWidth",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .target(
      name: "Reporting",
      dependencies: [
        "EngineAgreement", "Benchmarking", "PolicyTesting", "Campaigns", "CampaignPlanning", "Scenarios",
        "PolicyEngine",
        "PolicyLanguage", "SourceTexts", "PolicyModel", "LedgerFiles", "LuaRuntime", "LuaSyntax", "MediationModel",
        "Diagnostics", "TextWidth",
      ],
      swiftSettings: settings),
    .target(
      name: "Benchmarking",
      dependencies: [
        "SyntheticLedgers", "PolicyEngine", "PolicyLanguage", "LedgerFiles", "PolicyModel", "MediationModel",
        "Diagnostics",
      ],
      swiftSettings: settings),
    .target(
      name: "PolicyTesting",
      dependencies: [
        "PolicyEngine", "PolicyLanguage", "PolicyModel", "LuaSyntax", "MediationModel", "Diagnostics",
      ],
      swiftSettings: settings),
    // What-if: law and facts with differences, compared, swept over ranges, and sought for goals.
    .target(
      name: "Scenarios",
      dependencies: ["PolicyEngine", "PolicyLanguage", "PolicyModel", "MediationModel", "Diagnostics"],
      swiftSettings: settings),
    .target(
      name: "PolicyEngine",
      dependencies: [
        "PolicyLanguage", "ColumnEvaluation", "PolicyModel", "LuaRuntime", "LuaSyntax", "LedgerFiles",
        "MediationModel", "Diagnostics",
      ],
      swiftSettings: settings),
    .target(name: "ColumnEvaluation", dependencies: ["MediationModel"], swiftSettings: settings),
    .target(
      name: "PolicyLanguage",
      dependencies: ["LuaSyntax", "LuaRuntime", "PolicyModel", "MediationModel", "Diagnostics"],
      swiftSettings: settings),
    // Compares the texts of documents with their outlines.
    .target(
      name: "SourceTexts", dependencies: ["PolicyModel", "MediationModel", "Diagnostics"], swiftSettings: settings),
    // Solvers are looked for when they are needed: the program starts and runs without them.
    .target(name: "Solvers", dependencies: ["CampaignPlanning", "CSolver"], swiftSettings: settings),
    .target(name: "CSolver"),
    .target(name: "CampaignPlanning", swiftSettings: settings),
    // Plans read from norms and ledger, solved, and verified by the same norms.
    .target(
      name: "Campaigns",
      dependencies: [
        "CampaignPlanning", "Scenarios", "PolicyEngine", "PolicyLanguage", "PolicyModel", "MediationModel",
        "Diagnostics",
      ],
      swiftSettings: settings),
    .target(
      name: "PolicyModel", dependencies: ["MediationModel", "Diagnostics"], swiftSettings: settings),
    .target(
      name: "LuaRuntime", dependencies: ["CLuaShims", "Diagnostics"], swiftSettings: settings),
    .target(name: "CLuaShims", dependencies: ["CLua"]),
    // Debian's liblua5.4-dev; the pkg-config program itself is not needed.
    .systemLibrary(name: "CLua", pkgConfig: "lua5.4", providers: [.apt(["liblua5.4-dev"])]),
    .target(
      name: "LedgerFiles", dependencies: ["MediationModel", "Diagnostics"], swiftSettings: settings),
    // Random rules on random ledgers through both engines.
    .target(
      name: "EngineAgreement",
      dependencies: [
        "SyntheticLedgers", "PolicyEngine", "PolicyLanguage", "PolicyModel", "LuaSyntax", "MediationModel",
        "Diagnostics",
      ],
      swiftSettings: settings),
    // Made-up ledgers for the example, the independent check, the benchmark and the agreement run.
    .target(name: "SyntheticLedgers", dependencies: ["MediationModel"], swiftSettings: settings),
    .target(name: "LuaSyntax", dependencies: ["Diagnostics"], swiftSettings: settings),
    .target(name: "MediationModel", dependencies: ["Diagnostics"], swiftSettings: settings),
    .target(name: "Diagnostics", swiftSettings: settings),
    // What stands below every module that writes to a terminal.
    .target(name: "LineEditing", dependencies: ["TextWidth"], swiftSettings: settings),
    .target(name: "TextWidth", swiftSettings: settings),

    // Measures loading beside polars and DuckDB; see Benchmarks/README.md.
    .executableTarget(
      name: "ledger-load", dependencies: ["LedgerFiles", "MediationModel", "Diagnostics"],
      path: "Benchmarks/LedgerLoad",
      swiftSettings: settings),

    // Measures scenarios beside full evaluations; see Benchmarks/README.md.
    .executableTarget(
      name: "scenario-speed",
      dependencies: ["Scenarios", "PolicyEngine", "PolicyLanguage", "PolicyModel", "MediationModel", "Diagnostics"],
      path: "Benchmarks/ScenarioSpeed", swiftSettings: settings),

    // Measures made-up building plans of three sizes; see Benchmarks/README.md.
    .executableTarget(
      name: "plan-speed", dependencies: ["CampaignPlanning", "Solvers"], path: "Benchmarks/PlanSpeed",
      swiftSettings: settings),

    .testTarget(name: "LuaSyntaxTests", dependencies: ["LuaSyntax", "Diagnostics"], swiftSettings: settings),
    .testTarget(
      name: "LuaRuntimeTests", dependencies: ["LuaRuntime", "Diagnostics"],
      // Scripts and a C program that Tests/valgrind.sh builds.
      exclude: ["Hostile"], swiftSettings: settings),
    .testTarget(
      name: "MediationModelTests", dependencies: ["MediationModel", "Diagnostics"], swiftSettings: settings),
    .testTarget(
      name: "ColumnEvaluationTests", dependencies: ["ColumnEvaluation", "MediationModel"], swiftSettings: settings),
    .testTarget(
      name: "PolicyModelTests", dependencies: ["PolicyModel", "MediationModel", "Diagnostics"],
      swiftSettings: settings),
    .testTarget(
      name: "LedgerFilesTests", dependencies: ["LedgerFiles", "MediationModel", "Diagnostics"],
      swiftSettings: settings),
    .testTarget(
      name: "PolicyLanguageTests",
      dependencies: [
        "PolicyLanguage", "PolicyModel", "LuaSyntax", "LuaRuntime", "MediationModel", "Diagnostics",
        "Reporting",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "PolicyEngineTests",
      dependencies: [
        "PolicyEngine", "PolicyLanguage", "PolicyModel", "LedgerFiles", "MediationModel",
        "Diagnostics", "Reporting", "SyntheticLedgers",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "EngineAgreementTests",
      dependencies: [
        "EngineAgreement", "SyntheticLedgers", "PolicyTesting", "PolicyEngine", "PolicyLanguage", "ColumnEvaluation",
        "PolicyModel", "LuaRuntime", "MediationModel", "Diagnostics",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ScenariosTests",
      dependencies: [
        "Scenarios", "PolicyEngine", "PolicyLanguage", "PolicyModel", "MediationModel", "Diagnostics", "Reporting",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "PolicyTestingTests",
      dependencies: [
        "PolicyTesting", "PolicyEngine", "PolicyLanguage", "PolicyModel", "LuaSyntax", "MediationModel", "Diagnostics",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "SourceTextsTests", dependencies: ["SourceTexts", "PolicyModel", "MediationModel", "Diagnostics"],
      swiftSettings: settings),
    // Compares texts with files of a test's folder.
    .target(name: "SnapshotFiles", path: "Tests/SnapshotFiles", swiftSettings: settings),
    .testTarget(
      name: "ReportingTests",
      dependencies: [
        "SnapshotFiles", "Reporting", "Benchmarking", "Campaigns", "CampaignPlanning", "PolicyTesting", "PolicyEngine",
        "PolicyLanguage",
        "SourceTexts", "PolicyModel", "LuaSyntax", "MediationModel", "Diagnostics", "TextWidth",
      ],
      // A policy folder and what is made of it, read where they are.
      exclude: ["Policies", "Expected"],
      swiftSettings: settings),
    .testTarget(
      name: "WorkbenchCommandsTests",
      // The built program itself is run.
      dependencies: [
        "SnapshotFiles", "WorkbenchCommands", "Reporting", "PolicyEngine", "Solvers", "LuaRuntime", "MediationModel",
        "Diagnostics", "LineEditing", "policy",
      ],
      // Invented provinces, and what commands answer, read where they are.
      exclude: ["FourthProvince", "Edges", "Expected"],
      swiftSettings: settings),
    .testTarget(
      name: "SyntheticLedgersTests", dependencies: ["SyntheticLedgers", "MediationModel"], swiftSettings: settings),
    .testTarget(name: "TextWidthTests", dependencies: ["TextWidth"], swiftSettings: settings),
    .testTarget(name: "LineEditingTests", dependencies: ["LineEditing", "TextWidth"], swiftSettings: settings),
    // The line editor alone, for Tests/line_editor_check.py and for hands.
    .executableTarget(
      name: "line-editor-demo", dependencies: ["LineEditing", "TextWidth"], path: "Tests/line-editor-demo",
      swiftSettings: settings),
    .testTarget(
      name: "SelectionTests",
      // CBC runs in the built program.
      dependencies: [
        "Campaigns", "CampaignPlanning", "Solvers", "Scenarios", "PolicyEngine", "PolicyLanguage", "PolicyModel",
        "LedgerFiles", "MediationModel", "Diagnostics", "policy",
      ], swiftSettings: settings),
    .testTarget(
      name: "SolversTests",
      // The built program solves in a process of its own.
      dependencies: ["Solvers", "CampaignPlanning", "policy"], swiftSettings: settings),
    .testTarget(
      name: "CampaignsTests",
      // The built program solves in a process of its own.
      dependencies: [
        "Campaigns", "CampaignPlanning", "Solvers", "Scenarios", "PolicyEngine", "PolicyLanguage", "PolicyModel",
        "MediationModel", "Diagnostics", "policy",
      ],
      swiftSettings: settings),
    .testTarget(name: "HouseTests", swiftSettings: settings),
  ]
)
