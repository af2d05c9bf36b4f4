import Diagnostics
import MediationModel
import PolicyLanguage
import PolicyModel

/// The province that made-up rules stand in.
enum InventedProvince {
  static let code = "CN-XX"

  private static let place = SourceSpan(
    file: "sources.lua", start: SourcePosition(line: 1, column: 1), end: SourcePosition(line: 1, column: 1))

  static func open(_ texts: [String: String]) -> Result<OpenedPolicy, InvalidInput> {
    let clause = Source.Clause(number: "一", title: "", gist: "各项", points: [], span: place)
    let source = Source(
      id: "trial-1", title: "试行通知", number: nil, issuers: ["试行局"], adopted: nil,
      issued: .init(year: 2024, month: 3, day: 10), clauses: [clause])
    let profile = JurisdictionProfile(
      code: code, name: "试行省", nameEn: nil, levels: ["province", "district", "township"],
      parties: [Party(id: "bureau", label: "试行局", labelEn: nil)])
    // Functions that make no sense are just what is wanted.
    return PolicyOpener.open(
      texts: texts, id: "invented/trial", jurisdiction: profile, sources: [source], checksFunctions: false)
  }
}
