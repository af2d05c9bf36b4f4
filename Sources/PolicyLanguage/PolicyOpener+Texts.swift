package import Diagnostics
import LuaRuntime
package import MediationModel
package import PolicyModel

extension PolicyOpener {
  /// Opens a policy whose files stand in memory: what the agreement run makes by the hundred.
  /// - Parameters:
  ///   - texts: by the names of files of a policy folder, `policy.lua` among them.
  ///   - id: `province/policy`.
  ///   - checksFunctions: as in `open`.
  package static func open(
    texts: [String: String], id: String, jurisdiction: JurisdictionProfile, sources: [Source],
    schema: Schema = .mediation, checksFunctions: Bool = true
  ) -> Swift.Result<OpenedPolicy, InvalidInput> {
    let parts = id.split(separator: "/").map(String.init)
    let folder = PolicyTree.Folder(
      path: id, id: id, name: parts.last ?? id, jurisdictionPath: parts.first ?? id, rootPath: "in memory")
    let known = FolderLoader.functionFiles + FolderLoader.dataFiles + FolderLoader.otherFiles
    let collector = Collector()
    let variant = FolderLoader.Variant(
      parsed: [:],
      texts: Dictionary(texts.map { ("\(id)/\($0.key)", Array($0.value.utf8)) }) { first, _ in first },
      leftOut: Set(known).subtracting(texts.keys),
      province: FolderLoader.Province(jurisdiction: jurisdiction, sources: sources, schema: schema))
    let loader = FolderLoader(
      folder, schema: schema, collector, checksFunctions: checksFunctions, variant: variant)
    if let opened = LuaThread.run({ loader.open() }) { return .success(opened) }
    return .failure(InvalidInput(collector.diagnostics))
  }
}
