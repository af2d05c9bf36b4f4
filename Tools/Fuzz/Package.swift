// swift-tools-version: 6.1
import PackageDescription

// The modules of the program, built once more with the fuzzer's instrumentation: see fuzz.sh. Kept out of the program's own
// package, so that nobody who builds that needs a fuzzer.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

func module(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, path: "Modules/\(name)", swiftSettings: settings)
}

func fuzzer(_ name: String, _ path: String, _ dependencies: [Target.Dependency]) -> Target {
  .executableTarget(name: name, dependencies: dependencies + ["Driver"], path: path, swiftSettings: settings)
}

let package = Package(
  name: "fuzz",
  targets: [
    fuzzer("fuzz-lua", "Lua", ["LuaSyntax", "LuaRuntime", "Diagnostics"]),
    fuzzer("fuzz-ledger", "Ledger", ["LedgerFiles", "MediationModel", "Diagnostics"]),
    fuzzer("fuzz-policy", "Policy", ["PolicyLanguage", "PolicyModel", "MediationModel", "Diagnostics"]),
    .target(name: "Driver", path: "Driver"),
    module("PolicyLanguage", ["LuaSyntax", "LuaRuntime", "PolicyModel", "MediationModel", "Diagnostics"]),
    module("PolicyModel", ["MediationModel", "Diagnostics"]),
    module("LuaRuntime", ["CLuaShims", "Diagnostics"]),
    .target(name: "CLuaShims", dependencies: ["CLua"], path: "Modules/CLuaShims"),
    .systemLibrary(
      name: "CLua", path: "Modules/CLua", pkgConfig: "lua5.4", providers: [.apt(["liblua5.4-dev"])]),
    module("LedgerFiles", ["MediationModel", "Diagnostics"]),
    module("LuaSyntax", ["Diagnostics"]),
    module("MediationModel", ["Diagnostics"]),
    module("Diagnostics", []),
  ]
)
