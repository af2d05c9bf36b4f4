import Diagnostics
import LuaRuntime
import LuaSyntax
import MediationModel
import PolicyModel

/// Opens one folder. A class, because parsing, running and decoding share what they found.
final class FolderLoader {
  /// Files with functions first, in this order, so that handles are the same in every state that runs only these.
  static let functionFiles = ["parameters.lua", "facts.lua", "rules.lua", "targets.lua", "calendar.lua"]
  static let dataFiles = ["policy.lua", "measures.lua", "guidance.lua"]
  static let otherFiles = ["equivalents.lua", "fixtures.lua"]
  static let provinceFiles = ["jurisdiction.lua", "sources.lua"]
  /// Shared by all provinces, where there is one.
  static let topicsFile = "common/topics.lua"

  let folder: PolicyTree.Folder
  var schema: Schema
  private let checksFunctions: Bool
  let collector: Collector
  /// Texts that stand in for files, and files that were parsed before.
  let variant: Variant?
  private let workers: Int
  /// By path: files that were parsed ahead, several at once.
  private var ahead: [String: FileReading] = [:]
  var files: [PolicyFile] = []
  var modules: [PolicyFile] = []
  var values: [String: PolicyNode] = [:]

  init(
    _ folder: PolicyTree.Folder, schema: Schema, _ collector: Collector, checksFunctions: Bool, variant: Variant? = nil,
    workers: Int = 1
  ) {
    self.workers = workers
    self.checksFunctions = checksFunctions
    self.folder = folder
    self.schema = schema
    self.collector = collector
    self.variant = variant
  }

  /// One opening of many of the same folder, each with other texts.
  struct Variant {
    /// By path; of the folder's files, those that are not left out.
    let parsed: [String: Parsed]
    /// By path: what is read instead of the file.
    let texts: [String: [UInt8]]
    /// Names of files that are not read at all.
    let leftOut: Set<String>
    /// What the files about the province say: they are not read again.
    let province: Province
  }

  /// What `jurisdiction.lua` and `sources.lua` make, and the schema with the jurisdiction's own fields.
  struct Province: Sendable {
    let jurisdiction: JurisdictionProfile
    let sources: [Source]
    let schema: Schema
  }

  /// A file that is in order.
  struct Parsed: Sendable {
    let chunk: Chunk
    let bytes: [UInt8]
  }

  func open() -> OpenedPolicy? {
    readFiles()
    guard !collector.hasErrors else { return nil }
    runFiles()
    guard !collector.hasErrors else { return nil }
    return decode()
  }

  // MARK: Reading

  private func readFiles() {
    let known = FolderLoader.functionFiles + FolderLoader.dataFiles + FolderLoader.otherFiles
    if workers > 1, variant == nil { ahead = FileReading.readings(of: expectedPaths(known), workers: workers) }
    let present = variant == nil ? PolicyTree.names(in: folder.path) : []
    for name in present where name.hasSuffix(".lua") && !known.contains(name) {
      collector.report(.unknownFile, file: "\(folder.path)/\(name)", Collector.unknown(name, among: known))
    }
    for name in known where variant?.leftOut.contains(name) != true {
      let path = "\(folder.path)/\(name)"
      if exists(path) {
        add(path, name)
      } else if name == "policy.lua" {
        collector.report(.missingFile, file: path)
      }
    }
    for name in FolderLoader.provinceFiles where variant == nil {
      let path = "\(folder.jurisdictionPath)/\(name)"
      if PolicyTree.exists(path) { add(path, name) } else { collector.report(.missingFile, file: path) }
    }
    let topics = "\(folder.rootPath)/\(FolderLoader.topicsFile)"
    if PolicyTree.exists(topics) { add(topics, FolderLoader.topicsFile) }
    var index = 0
    var wanted = files.flatMap { required(by: $0) }
    while index < wanted.count {
      let module = wanted[index]
      index += 1
      if modules.contains(where: { $0.name == module.name }) { continue }
      guard let path = path(ofModule: module.name), let file = parse(path, name: module.name, id: 1000 + modules.count)
      else {
        collector.report(
          .missingFile, at: module.span, ["found": .text(module.name)])
        continue
      }
      modules.append(file)
      wanted += required(by: file)
    }
  }

  private func expectedPaths(_ known: [String]) -> [String] {
    known.map { "\(folder.path)/\($0)" } + FolderLoader.provinceFiles.map { "\(folder.jurisdictionPath)/\($0)" }
      + ["\(folder.rootPath)/\(FolderLoader.topicsFile)"]
  }

  private func add(_ path: String, _ name: String) {
    if let file = parse(path, name: name, id: files.count) { files.append(file) }
  }

  private func parse(_ path: String, name: String, id: Int) -> PolicyFile? {
    if variant?.texts[path] == nil, let parsed = variant?.parsed[path] {
      return PolicyFile(id: id, path: path, name: name, chunk: parsed.chunk, bytes: parsed.bytes)
    }
    guard let reading = ahead[path] ?? FileReading(path, text: variant?.texts[path]) else {
      collector.report(.unreadableFile, file: path)
      return nil
    }
    collector.add(reading.diagnostics)
    return reading.chunk.map { PolicyFile(id: id, path: path, name: name, chunk: $0, bytes: reading.body) }
  }

  private func required(by file: PolicyFile) -> [RequiredModule] {
    file.chunk.requiredModules().modules
  }

  /// `common.x` is `common/x.lua` beside the provinces; a bare name is a file of the policy folder.
  private func path(ofModule name: String) -> String? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let isPlain = parts.allSatisfy { part in
      !part.isEmpty
        && part.utf8.allSatisfy { byte in
          (97...122).contains(byte) || (48...57).contains(byte) || byte == 0x5F || byte == 0x2D
        }
    }
    guard isPlain else { return nil }
    let relative = parts.joined(separator: "/") + ".lua"
    return ["\(folder.rootPath)/\(relative)", "\(folder.jurisdictionPath)/\(relative)"]
      .first { exists($0) }
  }

  /// A variant is made of what was read when the policy was first opened, whatever became of the files since.
  private func exists(_ path: String) -> Bool {
    guard let variant else { return PolicyTree.exists(path) }
    return variant.texts[path] != nil || variant.parsed[path] != nil
  }

  // MARK: Running

  private func runFiles() {
    do throws(LuaFailure) {
      let state = try LuaState(limits: .standard)
      for module in modules { state.register(module: module.name, chunk: module.id, source: module.bytes) }
      for file in files {
        let value = try state.run(chunk: file.id, source: file.bytes)
        let position = SourcePosition(line: 1, column: 1)
        values[file.name] = PolicyNode(
          value: value, chunk: file.chunk, expression: file.chunk.returnedExpression,
          fallback: SourceSpan(file: file.path, start: position, end: position))
      }
    } catch {
      report(error)
    }
  }

  private func report(_ failure: LuaFailure) {
    let file = (files + modules).first { $0.id == failure.chunk }
    let position = SourcePosition(line: failure.line ?? 1, column: 1)
    collector.report(
      failure.isBudget ? .budgetSpent : .loadFailed,
      at: SourceSpan(file: file?.path ?? folder.path, start: position, end: position),
      ["message": .text(failure.message), "kind": .text(failure.kind.rawValue)])
  }

  // MARK: Decoding

  private func decode() -> OpenedPolicy? {
    guard let policyNode = values["policy.lua"] else { return nil }
    let (jurisdiction, sources) = decodeProvince()
    guard var reader = TableReader(policyNode, collector, what: "policy.lua") else { return nil }
    let head = decodePolicyHead(&reader, folder: folder.name, collector)
    let readingNodes = reader.array("readings")
    reader.finish()
    guard let jurisdiction, let head else { return nil }
    if let node = policyNode.child("jurisdiction"), case .string(let code) = node.value, code != jurisdiction.code {
      collector.report(.unknownWord, at: node.span, Collector.unknown(code, among: [jurisdiction.code]))
    }
    guard let source = sources.first(where: { $0.id == head.source }) else {
      if collector.isRuined(head.source) { return nil }
      collector.report(
        .unknownSource, at: policyNode.child("source")?.span ?? policyNode.span,
        Collector.unknown(head.source, among: sources.map(\.id)))
      return nil
    }
    let topics = values[FolderLoader.topicsFile].map { decodeTopics($0, collector) } ?? []
    let context = DecodeContext(
      policyID: folder.id, schema: schema, collector: collector, sources: sources, defaultSource: source.id,
      parties: jurisdiction.parties.map(\.id), topics: topics)
    var norms: [Norm] = []
    if let node = values["rules.lua"] { norms += context.rules(node) }
    if let node = values["targets.lua"] { norms += context.targets(node) }
    if let node = values["calendar.lua"] { norms += context.calendar(node) }
    if let node = values["measures.lua"] {
      norms += context.measures(node, level: jurisdiction.levels.first ?? "province")
    }
    if let node = values["guidance.lua"] { norms += context.guidance(node) }
    let policy = Policy(
      id: folder.id, title: head.title, titleEn: head.titleEn, source: source, sources: sources,
      jurisdiction: jurisdiction, effectiveFrom: head.effectiveFrom,
      parameters: (values["parameters.lua"].map { context.parameters($0) } ?? [])
        .map { $0.namingMembers(norms, schema) },
      readings: context.readings(readingNodes), facts: values["facts.lua"].map { context.facts($0) } ?? [],
      norms: norms, topics: topics)
    return finished(policy)
  }

  private func decodeProvince() -> (JurisdictionProfile?, [Source]) {
    if let province = variant?.province {
      schema = province.schema
      return (province.jurisdiction, province.sources)
    }
    guard let jurisdiction = values["jurisdiction.lua"], let sources = values["sources.lua"] else { return (nil, []) }
    return (decodeJurisdiction(jurisdiction, schema: &schema, collector), decodeSources(sources, collector))
  }

  private func finished(_ policy: Policy) -> OpenedPolicy? {
    let functionFiles = files.filter { FolderLoader.functionFiles.contains($0.name) }
    let dataFiles = files.filter {
      !FolderLoader.functionFiles.contains($0.name) && !FolderLoader.otherFiles.contains($0.name)
    }
    let analysis = FunctionAnalysis(
      policy, schema, files: functionFiles, modules: modules, isRuined: { [collector] in collector.isRuined($0) })
    let reads = PolicyReads(analysis, files: functionFiles + modules)
    let dependencies = DependencyMap(policy, reads: reads)
    // Read before the last look at faults, so that its own are told.
    let equivalents = values["equivalents.lua"].map { decodeEquivalents($0, collector) } ?? []
    let places = WrittenPlaces(files)
    CrossChecks(
      policy: policy, schema: schema, dependencies: dependencies, places: places, collector: collector
    ).run()
    let checks = Collector()
    if checksFunctions {
      PolicyChecks(
        policy: policy, schema: schema, analysis: analysis, dependencies: dependencies, places: places,
        collector: checks
      ).run(files + modules, isWhole: !collector.hasErrors)
    }
    collector.add(
      Allowances(files, modules: modules).applied(to: checks.diagnostics, isWhole: !collector.hasErrors))
    guard !collector.hasErrors else { return nil }
    var sum = ContentDigest()
    for file in files + modules { sum.add(file.bytes) }
    return OpenedPolicy(
      policy: policy, schema: schema, files: functionFiles, dataFiles: dataFiles, modules: modules, folder: folder.path,
      digest: sum.hexadecimal, warnings: collector.diagnostics,
      fixtures: values["fixtures.lua"].map(FixtureSource.init),
      equivalents: equivalents,
      written: WrittenLaw(
        files: files, modules: modules, folder: folder,
        province: Province(jurisdiction: policy.jurisdiction, sources: policy.sources, schema: schema)),
      reads: reads, analysis: analysis, dependencies: dependencies)
  }
}
