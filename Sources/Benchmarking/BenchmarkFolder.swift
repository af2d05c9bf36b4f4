import Diagnostics
import FoundationEssentials
import Glibc
package import PolicyLanguage
import SyntheticLedgers

/// The folder that a benchmark works in: a made-up ledger, and rule files made into policies.
package struct BenchmarkFolder {
  package let path: String
  package var ledger: String { path + "/ledger" }

  package init(path: String) { self.path = path }

  /// A file that could not be written.
  package struct Failure: Error {
    package let path: String
    /// The system's number of the error.
    package let errorNumber: Int32
  }

  /// A new folder among the temporary ones.
  package static func temporary() throws(Failure) -> BenchmarkFolder {
    let path = FileManager.default.temporaryDirectory.path() + "policy-bench-\(UUID().uuidString)"
    return try failing(path) {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      return BenchmarkFolder(path: path)
    }
  }

  private static func failing<Result>(_ path: String, _ body: () throws -> Result) throws(Failure) -> Result {
    do {
      return try body()
    } catch let error as LedgerOutputError {
      throw Failure(path: error.path, errorNumber: error.errorNumber)
    } catch let error as CocoaError {
      throw Failure(path: path, errorNumber: (error.underlying as? POSIXError)?.code.rawValue ?? EIO)
    } catch {
      throw Failure(path: path, errorNumber: EIO)
    }
  }

  /// How many records there are: 1 is 3,000 districts, 1,000,000 organisations and 2,000,000 mediators.
  package struct Size: Hashable, Sendable {
    package let districts: Int
    package let organizations: Int
    package let mediators: Int

    /// - Parameter scale: above 0; at least one district and one organisation in each are made.
    package init(scale: Double) {
      districts = max(1, Int((3_000 * scale).rounded()))
      organizations = max(districts, Int((1_000_000 * scale).rounded()))
      mediators = max(1, Int((2_000_000 * scale).rounded()))
    }
  }

  /// Writes the ledger, the same bytes each time.
  package func writeLedger(_ size: Size) throws(Failure) {
    _ = try Self.failing(ledger) {
      try NationalLedger(
        organizations: size.organizations, mediators: size.mediators, districts: size.districts, under: "CN",
        detail: .full
      ).write(to: FolderOutput(path: ledger))
    }
  }

  /// Makes a policy of a rule file and opens it.
  /// - Parameters:
  ///   - name: of the policy's folder.
  ///   - original: the path that faults are told at.
  /// - Throws: `InvalidInput` with everything that is wrong with the rules; `Failure`.
  package func openRules(_ text: [UInt8], name: String, original: String) throws -> OpenedPolicy {
    let province = "\(path)/policies/\(name)"
    let folder = "\(province)/rules"
    try Self.failing(province) {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try Data(text).write(to: URL(filePath: "\(province)/rules_file.lua"))
      for (file, content) in Self.frame { try Data(content.utf8).write(to: URL(filePath: "\(province)/\(file)")) }
    }
    let opened = PolicyOpener.open([folder], coverage: false)
    guard opened.isValid, let policy = opened.policies.first else {
      throw InvalidInput(opened.diagnostics.map { moved($0, from: province, to: original) })
    }
    return policy
  }

  /// A fault is told at the file that the user named: at its place in it, or, for what the file's table holds, of the
  /// whole file.
  private func moved(_ diagnostic: Diagnostic, from province: String, to original: String) -> Diagnostic {
    var told = diagnostic
    switch diagnostic.place {
    case .source(var span) where span.file == "\(province)/rules_file.lua":
      span.file = original
      told.place = .source(span)
    case .source(let span) where span.file.hasPrefix(province): told.place = .file(original)
    case .file(let path) where path.hasPrefix(province): told.place = .file(original)
    default: break
    }
    return told
  }

  /// What stands around a rule file: a jurisdiction above all of the ledger, and a document to cite.
  private static let frame: [(file: String, text: String)] = [
    (
      "jurisdiction.lua",
      #"""
      return { code = "CN", name = "合成", levels = { "province", "district" },
        authorities = { { id = "district_hrss", label = "区人社局" } }, fields = {}, enumerations = {} }

      """#
    ),
    (
      "sources.lua",
      #"""
      return { { id = "benchmark", title = "基准", clauses = { { no = "一", title = "规则", gist = "编出来的规则", points = {
        { id = "甲", gist = "第一条" }, { id = "乙", gist = "第二条" }, { id = "丙", gist = "第三条" },
        { id = "丁", gist = "第四条" }, { id = "戊", gist = "第五条" } } } } } }

      """#
    ),
    (
      "rules/policy.lua",
      #"""
      return { language = 1, title = "基准", source = "benchmark", jurisdiction = "CN" }

      """#
    ),
    ("rules/parameters.lua", "return require(\"rules_file\").parameters or {}\n"),
    ("rules/facts.lua", "return require(\"rules_file\").facts or {}\n"),
    (
      "rules/rules.lua",
      #"""
      local all = require("rules_file")
      return { requirements = all.requirements or {}, classifications = all.classifications or {} }

      """#
    ),
    (
      "rules/targets.lua",
      #"""
      local all = require("rules_file")
      return { targets = all.targets or {}, quotas = all.quotas or {} }

      """#
    ),
  ]
}
