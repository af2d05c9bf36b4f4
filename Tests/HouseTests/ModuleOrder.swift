/// Who may know whom: the list of the design, lowest module first. An arrow may go only to a module named here.
enum ModuleOrder {
  static let mayKnow: [String: Set<String>] = [
    "Diagnostics": [],
    "TextWidth": [],
    "LineEditing": ["TextWidth"],
    "MediationModel": ["Diagnostics"],
    "PolicyModel": ["MediationModel", "Diagnostics"],
    "SourceTexts": ["PolicyModel", "MediationModel", "Diagnostics"],
    "LuaSyntax": ["Diagnostics"],
    "LedgerFiles": ["MediationModel", "Diagnostics"],
    "CLua": [],
    "CLuaShims": ["CLua"],
    "LuaRuntime": ["CLuaShims", "Diagnostics"],
    "ColumnEvaluation": ["PolicyModel", "MediationModel", "Diagnostics"],
    // The checker asks the sandbox for its white list of functions.
    "PolicyLanguage": ["LuaSyntax", "LuaRuntime", "PolicyModel", "MediationModel", "Diagnostics"],
    "PolicyEngine": [
      "PolicyLanguage", "ColumnEvaluation", "LuaRuntime", "LuaSyntax", "LedgerFiles", "PolicyModel", "MediationModel",
      "Diagnostics",
    ],
    "CSolver": [],
    "CampaignPlanning": ["PolicyModel", "MediationModel", "Diagnostics"],
    "Solvers": ["CampaignPlanning", "CSolver", "Diagnostics"],
    // Parameters, fields and files of a scenario are those of the policies' language.
    "Scenarios": ["PolicyEngine", "PolicyLanguage", "PolicyModel", "MediationModel", "Diagnostics"],
    // Reads a plan's demands from the norms, and has its outcome judged by them.
    "Campaigns": [
      "CampaignPlanning", "Scenarios", "PolicyEngine", "PolicyLanguage", "PolicyModel", "MediationModel", "Diagnostics",
    ],
    // Fixtures stand in policy files, so their reader is PolicyLanguage's.
    "PolicyTesting": ["PolicyEngine", "PolicyLanguage", "PolicyModel", "LuaSyntax", "MediationModel", "Diagnostics"],
    // Measures the engine on a made-up ledger.
    "Benchmarking": [
      "SyntheticLedgers", "PolicyEngine", "PolicyLanguage", "LedgerFiles", "PolicyModel", "MediationModel",
      "Diagnostics",
    ],
    // It words whatever the modules below it say.
    "Reporting": [
      "EngineAgreement", "Benchmarking", "PolicyTesting", "Campaigns", "CampaignPlanning", "Scenarios", "PolicyEngine",
      "PolicyLanguage", "SourceTexts",
      "PolicyModel",
      "LedgerFiles", "LuaRuntime", "LuaSyntax", "MediationModel", "Diagnostics", "TextWidth",
    ],
    "WorkbenchCommands": [
      "EngineAgreement", "Reporting", "Benchmarking", "PolicyTesting", "Campaigns", "Scenarios", "CampaignPlanning",
      "Solvers",
      "PolicyEngine",
      "PolicyLanguage",
      "ColumnEvaluation", "SourceTexts", "PolicyModel", "LedgerFiles", "LuaRuntime", "LuaSyntax", "MediationModel",
      "Diagnostics", "LineEditing", "TextWidth", "ArgumentParser",
    ],
    "policy": ["WorkbenchCommands"],
    // Made-up ledgers for the example, the independent check and the benchmark.
    "SyntheticLedgers": ["MediationModel"],
    // Random rules through both engines.
    "EngineAgreement": [
      "SyntheticLedgers", "PolicyEngine", "PolicyLanguage", "PolicyModel", "LuaSyntax", "MediationModel", "Diagnostics",
    ],
    "ledger-load": ["LedgerFiles", "MediationModel", "Diagnostics"],
    "scenario-speed": ["Scenarios", "PolicyEngine", "PolicyLanguage", "PolicyModel", "MediationModel", "Diagnostics"],
    "plan-speed": ["CampaignPlanning", "Solvers"],
    "ledger-generator": ["SyntheticLedgers", "MediationModel", "ArgumentParser"],
    "line-editor-demo": ["LineEditing", "TextWidth"],
    // What tests share.
    "SnapshotFiles": [],
  ]

  /// Modules of the system and the toolchain, which no package description names.
  static let system: Set<String> = [
    "Swift", "Synchronization", "Glibc", "Musl", "Darwin", "Foundation", "FoundationEssentials", "Testing",
    "RegexBuilder",
    "Dispatch",
  ]

  /// The only targets that print, exit, or read arguments.
  static let commands: Set<String> = ["WorkbenchCommands", "policy", "ledger-generator", "line-editor-demo"]
  static let argumentReaders: Set<String> = ["WorkbenchCommands", "ledger-generator", "line-editor-demo"]
}
