import Diagnostics
import Driver
import Glibc
import MediationModel
import PolicyLanguage
import PolicyModel

// Any bytes as a file of a policy whose other files are in order: it is run within its budget, decoded, checked, and its
// functions are compiled. The first byte says which file.
var count = CommandLine.argc
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv

enum Base {
  static let texts: [String: String] = [
    "policy.lua": "return { language = 1, title = \"试行\", source = \"trial-1\" }\n",
    "parameters.lua": "return { small = { label = \"小\", unit = \"number\", is = 3, cite = \"一\" } }\n",
    "facts.lua": """
    return { { id = "staff", label = "人", of = "organization", count = "mediator",
      where = function(m) return m.on_roster end } }
    """,
    "rules.lua": """
    return { requirements = { { id = "enough", label = "够", of = "organization", cite = "一",
      when = function(o, p) return o.active and o.established_on < p.as_of end,
      all = { { value = "staff", at_least = "small" } } } } }
    """,
    "targets.lua": "return { targets = {}, quotas = {} }\n",
    "calendar.lua": "return { stages = {}, duties = {} }\n",
    "fixtures.lua": "return {}\n",
    "measures.lua": "return {}\n",
    "guidance.lua": "return {}\n",
  ]
  static let names = texts.keys.sorted()
  static let place = SourceSpan(
    file: "sources.lua", start: SourcePosition(line: 1, column: 1), end: SourcePosition(line: 1, column: 1))
  static let source = Source(
    id: "trial-1", title: "试行", number: nil, issuers: ["局"], adopted: nil, issued: Day(year: 2024, month: 1, day: 1),
    clauses: [Source.Clause(number: "一", title: "", gist: "各项", points: [], span: place)])
  static let profile = JurisdictionProfile(
    code: "CN-XX", name: "试行省", nameEn: nil, levels: ["province", "district"],
    parties: [Party(id: "bureau", label: "局", labelEn: nil)])
}

let status = LLVMFuzzerRunDriver(&count, &arguments) { data, size in
  guard size > 0, let data else { return 0 }
  var texts = Base.texts
  let bytes = UnsafeBufferPointer(start: data + 1, count: size - 1)
  texts[Base.names[Int(data[0]) % Base.names.count]] = String(decoding: bytes, as: UTF8.self)
  switch PolicyOpener.open(texts: texts, id: "trial/one", jurisdiction: Base.profile, sources: [Base.source]) {
  case .success(let opened):
    for (function, entity) in opened.policy.functions { _ = opened.compiled(function, of: entity) }
  case .failure(let invalid):
    precondition(!invalid.diagnostics.isEmpty, "what is refused has a reason")
  }
  return 0
}
exit(status)
