package import Diagnostics
import LuaRuntime
import LuaSyntax
import MediationModel

/// The files of one policy as they are written. It can be opened again with another text in the place of a file, which
/// is not touched: what `policy test --mutate` does some thousand times, so what was parsed is kept.
package struct WrittenLaw: Sendable {
  /// The files of the folder that verdicts come from, in the order in which they are run; then the helper modules that
  /// they require. Not the files about the province, nor guidance, nor what only `fixtures.lua` uses.
  package let files: [PolicyFile]
  private let folder: PolicyTree.Folder
  private let province: FolderLoader.Province
  private let parsed: [String: FolderLoader.Parsed]

  init(files all: [PolicyFile], modules: [PolicyFile], folder: PolicyTree.Folder, province: FolderLoader.Province) {
    self.folder = folder
    self.province = province
    parsed = Dictionary(
      (all + modules).map { ($0.path, FolderLoader.Parsed(chunk: $0.chunk, bytes: $0.bytes)) }
    ) { first, _ in first }
    let names = FolderLoader.functionFiles + FolderLoader.dataFiles.filter { $0 != "guidance.lua" }
    let law = all.filter { names.contains($0.name) }
    var wanted = law.flatMap { $0.chunk.requiredModules().modules.map(\.name) }
    var required: [PolicyFile] = []
    while let name = wanted.popLast() {
      guard let module = modules.first(where: { $0.name == name }), !required.contains(where: { $0.name == name })
      else { continue }
      required.append(module)
      wanted += module.chunk.requiredModules().modules.map(\.name)
    }
    files = law + required.sorted { $0.path < $1.path }
  }

  /// Opens the policy with `text` instead of one of `files`; without its fixtures and without a look at coverage.
  package func opened(with text: [UInt8], insteadOf file: PolicyFile) -> Result<OpenedPolicy, InvalidInput> {
    open(texts: [file.path: text], leavingOut: ["fixtures.lua", "equivalents.lua", "guidance.lua"])
  }

  /// Opens the policy with `text` as its `fixtures.lua`.
  package func opened(withFixtures text: String) -> Result<OpenedPolicy, InvalidInput> {
    open(texts: ["\(folder.path)/fixtures.lua": Array(text.utf8)], leavingOut: ["equivalents.lua"])
  }

  private func open(texts: [String: [UInt8]], leavingOut: Set<String>) -> Result<OpenedPolicy, InvalidInput> {
    let collector = Collector()
    let loader = FolderLoader(
      folder, schema: province.schema, collector, checksFunctions: true,
      variant: FolderLoader.Variant(parsed: parsed, texts: texts, leftOut: leavingOut, province: province))
    if let opened = LuaThread.run({ loader.open() }) { return .success(opened) }
    return .failure(InvalidInput(collector.diagnostics))
  }
}
