import MediationModel
import PolicyLanguage
import PolicyModel
import TextWidth

/// One norm whole: a heading, and then titles with their entries.
struct NormPage {
  private let description: NormDescription
  private let language: Language
  private let words: NormText
  private let width: Int?
  private var sections: [(title: String, entries: [String])] = []

  init(_ description: NormDescription, _ language: Language, width: Int?) {
    self.description = description
    self.language = language
    self.width = width
    words = NormText(description.opened, language)
    fill()
  }

  private var norm: Norm { description.norm }
  private var policy: Policy { description.policy }

  private mutating func add(_ zh: String, _ en: String, _ entries: [String]) {
    if !entries.isEmpty { sections.append((language.pick(zh, en), entries)) }
  }

  private mutating func fill() {
    add("编号", "id", [norm.id])
    add("种类", "kind", [words.names.kind(norm.kind) + words.comma + words.names.force(norm.force)])
    add("条款", "clause", description.citations.map(citation))
    add("由谁办", "bearer", norm.bearers.map { words.names.party($0, policy.jurisdiction) })
    add("报给谁", "to", description.recipient.map { [words.names.party($0, policy.jurisdiction)] } ?? [])
    add("对谁", "asked of", subjects)
    switch norm.body {
    case .classification(let classification): add("各类", "states", states(classification))
    case .guidance(let guidance):
      add("不检查", "not checked", [words.names.reason(guidance.reason), guidance.gist])
    case .measure(let measure):
      let gist = language.label(measure.gist, measure.gistEn)
      add("事项", "item", [language.pick("\(measure.section)　", "") + "\(measure.place.measure) \(gist)"])
      add("要求", "asks", words.asks(norm))
      add("空格取自", "blank cells take", inherited(measure))
    case .requirement, .target, .quota, .stage, .duty: add("要求", "asks", words.asks(norm))
    }
    add("材料", "materials", description.materials.map(material))
    add("只在", "only under", norm.under.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)" })
    add("数值", "figures", description.parameters.flatMap { figure($0.parameter, isRead: $0.isRead) })
    add("读法", "readings", description.readings.flatMap(reading))
  }

  /// Which row prints what the row itself leaves blank.
  private func inherited(_ measure: Measure) -> [String] {
    func row(_ place: Measure.Place) -> String {
      language.pick("第 \(place.measure) 项第 \(place.step) 步", "item \(place.measure), step \(place.step)")
    }
    var lines: [String] = []
    if let place = measure.departments.inheritedFrom {
      lines.append(language.pick("责任部门：", "departments: ") + row(place))
    }
    if let place = measure.limit.inheritedFrom { lines.append(language.pick("时限：", "limit: ") + row(place)) }
    return lines
  }

  private func citation(_ citation: Citation) -> String {
    let clause = policy.sources.first { $0.id == citation.source }?.clause(citation.clause)
    let gist = citation.point.flatMap { id in clause?.points.first { $0.id == id }?.gist } ?? clause?.gist
    let place = words.names.citation(citation, sources: policy.sources)
    guard let gist, !gist.isEmpty else { return place }
    return place + language.pick("：", ": ") + gist
  }

  private var subjects: [String] {
    guard let subjects = description.subjects else { return [] }
    var text = words.names.entity(subjects.entity, description.opened.schema)
    if let level = subjects.level {
      let name = words.names.member(level, of: "jurisdiction_level", description.opened.schema)
      text += language.pick("（\(name)）", " (\(name))")
    }
    if description.picksSubjects { text += language.pick("，按条件筛选", ", those that a condition picks") }
    return [text]
  }

  private func states(_ classification: Classification) -> [String] {
    var entries = classification.states.map { state in
      var text = "\(state.id)  \(language.label(state.label, state.labelEn))"
      if let force = state.force {
        text += language.pick("（\(words.names.force(force))）", " (\(words.names.force(force)))")
      }
      if let consequence = state.consequence { text += language.pick("：", ": ") + consequence.action }
      return text
    }
    let otherwise = classification.otherwise
    let outcome = words.names.outcome(otherwise.outcome)
    entries.append(
      "\(otherwise.id)  \(language.label(otherwise.label, otherwise.labelEn))"
        + language.pick("（\(outcome)）", " (\(outcome))"))
    if let because = classification.hitBecause {
      entries.append(language.pick("取第一个成立的：", "the first that holds: ") + because)
    }
    return entries
  }

  private func material(_ material: Material) -> String {
    var text = material.id
    if !material.forms.isEmpty {
      let forms = material.forms.map { words.names.member($0, of: "material_form", description.opened.schema) }
      text += language.pick("（\(forms.joined(separator: "、"))）", " (\(forms.joined(separator: ", ")))")
    }
    if let parameter = material.atLeast.flatMap({ policy.parameter($0) }) {
      text += " " + words.values(parameter, sign: "≥").joined(separator: words.comma)
    }
    return text
  }

  private func figure(_ parameter: Parameter, isRead: Bool) -> [String] {
    var head = "\(parameter.id)  \(language.label(parameter.label, parameter.labelEn))"
    head += language.pick("（\(parameter.citation.place)）", " (\(parameter.citation.place))")
    if let inferred = parameter.inferred {
      head += language.pick("，文中未印：\(inferred)", ", not printed in the text: \(inferred)")
    }
    if !isRead, parameter.absent == nil { head += language.pick("，没有用到", ", not used") }
    return [head] + words.values(parameter).map { "  " + $0 }
  }

  private func reading(_ reading: Reading) -> [String] {
    let isDecided = reading.open.count == 1
    var lines = [
      "\(reading.id)  \(reading.question)"
        + language.pick("（\(reading.citation.place)）", " (\(reading.citation.place))")
    ]
    for choice in reading.choices {
      let state =
        reading.open.contains(choice.id)
        ? (isDecided ? language.pick("已定", "decided") : language.pick("未定", "open"))
        : language.pick("不取", "set aside")
      let because = choice.setAside.map { language.pick("：", ": ") + $0 } ?? ""
      lines.append("  [\(state)] \(choice.id)  \(choice.label)\(because)")
    }
    if let decidedBy = reading.decidedBy { lines.append("  " + language.pick("答复：", "reply: ") + decidedBy) }
    return lines
  }

  /// Titles in a column of their own; an entry that is too wide goes on under itself.
  var text: String {
    let measure = DisplayWidth()
    let column = sections.reduce(0) { max($0, measure.of($1.title)) } + 2
    var lines = [words.label(norm), ""]
    for section in sections {
      var title = section.title
      for entry in section.entries {
        let inner = entry.prefix { $0 == " " }.count
        let entry = DisplayWidth.printable(String(entry.dropFirst(inner)))
        let lineWidth = width.map { max(20, $0 - column - inner) - 2 }
        let parts = lineWidth.map { measure.wrapped(entry, to: $0) } ?? [entry]
        for (index, line) in parts.enumerated() {
          let indent = String(repeating: " ", count: inner + (index == 0 ? 0 : 2))
          lines.append(measure.padded(title, to: column) + indent + line)
          title = ""
        }
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
