import MediationModel
package import PolicyEngine
import PolicyModel
import TextWidth

extension EvaluationReport {
  /// The report that people read: per policy the targets by district, then what falls short elsewhere, worst first.
  /// - Parameters:
  ///   - width: columns of the terminal; nil never cuts.
  ///   - exit: how the run ends.
  package static func text(
    _ evaluations: [Evaluation], _ run: RunDescription, _ language: Language, width: Int?, exit: ExitDescription
  ) -> String {
    var lines: [String] = []
    for evaluation in evaluations { lines += EvaluationText(evaluation, language, width: width).lines }
    lines += EvaluationText.summary(evaluations, run, language)
    if exit.code != exit.withoutFaults {
      lines.append(
        language.pick(
          "有记录或规则出错，退出码 \(exit.code)；其余照常判断，不计这些，退出码是 \(exit.withoutFaults)。",
          "Records or norms are at fault: exit \(exit.code). All others are judged; without the faults it would be \(exit.withoutFaults)."
        ))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `达标 9，未达标 5，无法判断 2（其中 1 个无论如何都不违反）`
  static func counts(_ tally: Tally, _ language: Language) -> String {
    let names = Names(language)
    return Outcome.allCases.filter { tally[$0] > 0 }.map { outcome in
      let count = "\(names.outcome(outcome)) \(tally[outcome])"
      if outcome != .indeterminate || tally.harmless == 0 { return count }
      return count
        + language.pick("（其中 \(tally.harmless) 个无论如何都不违反）", " (\(tally.harmless) of them no breach in any case)")
    }.joined(separator: language.pick("，", ", "))
  }
}

/// One policy's part of the text report.
struct EvaluationText {
  let evaluation: Evaluation
  let language: Language
  let width: Int?
  var lines: [String] = []

  /// - Parameter only: the id of the one norm that is shown, without the policy's title; nil: all.
  init(_ evaluation: Evaluation, _ language: Language, width: Int?, only: String? = nil) {
    self.evaluation = evaluation
    self.language = language
    self.width = width
    if let only {
      for result in evaluation.norms where result.norm.id == only {
        if result.norm.kind == .measure { measures([result]) } else { norm(result) }
      }
      return
    }
    head()
    // Targets first: the table that a district looks for; then what hangs on records, then the calendar.
    for kind in [NormKind.target, .quota, .requirement, .classification, .stage, .duty] {
      for result in evaluation.norms where result.norm.kind == kind { norm(result) }
    }
    measures(evaluation.norms.filter { $0.norm.kind == .measure })
  }

  private var names: Names { Names(language) }
  private var numbers: QuantityText { QuantityText(language: language) }

  private mutating func head() {
    let policy = evaluation.policy
    let title = language == .zh ? policy.title : policy.titleEn ?? policy.title
    lines.append(title)
    let number = policy.source.number ?? policy.source.id
    let asOf = evaluation.binding.asOf.description
    lines.append(
      language == .zh ? "\(number)　\(policy.id)　截至 \(asOf)" : "\(number), \(policy.id), as of \(asOf)")
    lines.append("")
  }

  private mutating func norm(_ result: NormResult) {
    guard !result.slices.isEmpty || result.fault != nil else { return }
    let norm = result.norm
    let label = language.label(norm.label, norm.labelEn)
    let places = norm.citations.map(\.place).joined(separator: language == .zh ? "、" : ", ")
    lines += wrapped("■ \(label)（\(places)）  \(norm.localID)\(force(norm.force))", indent: 2)
    if let fault = result.fault {
      let message = DiagnosticText.placed(fault, language)
      lines += wrapped(language.pick("  没有算出：\(message)", "  not worked out: \(message)"), indent: 4)
    }
    // The level that matters today is shown whole; of earlier ones only who missed them.
    let isDated = result.slices.contains { $0.milestone != nil }
    let current = result.slices.last { $0.milestone.map { $0 <= evaluation.binding.asOf } ?? !isDated }
    for slice in result.slices {
      lines += wrapped("  " + sliceHead(slice, isDated: isDated), indent: 4)
      if case .target = norm.body {
        let isPending = slice.milestone.map { $0 > evaluation.binding.asOf } ?? true
        table(slice, slice.milestone == current?.milestone || isPending)
      } else {
        worst(slice)
      }
    }
    lines.append("")
  }

  private func force(_ force: Force) -> String { force == .must ? "" : "  [\(names.force(force))]" }

  /// `2025-12-31 到期：达标 9，未达标 5，不适用 1`
  private func sliceHead(_ slice: SliceResult, isDated: Bool) -> String {
    var parts: [String] = []
    if let milestone = slice.milestone {
      parts.append(language.pick("\(milestone) 到期", "due \(milestone)"))
    } else if let cycle = slice.cycle {
      let year = cycle.civil.year
      parts.append(language.pick("缺 \(year) 年的记录", "no record of \(year)"))
    } else if isDated {
      let day = evaluation.binding.asOf
      parts.append(language.pick("\(day) 当天（只报数）", "as of \(day), without a verdict"))
    }
    let counts = EvaluationReport.counts(slice.total, language)
    parts.append(counts.isEmpty ? (language == .zh ? "没有对象" : "no subjects") : counts)
    var line = parts.joined(separator: language == .zh ? "：" : ": ")
    let states = slice.states.filter { $0.count > 0 }
    if !states.isEmpty {
      line += language == .zh ? "；分类 " : "; states "
      line += states.map { "\($0.state) \($0.count)" }.joined(separator: language == .zh ? "，" : ", ")
    }
    return line
  }

  /// The jurisdictions of a target with their numbers: all of them, or only those that do not simply comply.
  private mutating func table(_ slice: SliceResult, _ showsAll: Bool) {
    let shown = slice.results.filter { showsAll || ($0.outcome != .satisfied && $0.outcome != .notApplicable) }
    if shown.isEmpty { return }
    let header =
      language == .zh
      ? ["辖区", "结果", "已有/总数", "占比", "要求", "还差"] : ["place", "outcome", "part/whole", "share", "asked", "missing"]
    var rows = shown.map { row($0) }
    if let sum = slice.sum, showsAll {
      var total = row(sum)
      total[0] = language == .zh ? "合计（只报数）" : "total (no verdict)"
      rows.append(total)
    }
    var table = TextTable(
      zip(header, [false, false, true, true, true, true]).map { title, isNumber in
        TextTable.Column(title, isNumber ? .right : .left, fit: isNumber ? .keep : .cut)
      }, indent: 4)
    for row in rows { table.append(row) }
    lines += table.lines(total: width)
    let sums = showsAll ? slice.sum.map { [$0] } ?? [] : []
    let open = Set((shown + sums).filter { $0.outcome == .reported }.flatMap(\.unknown)).sorted()
    if !open.isEmpty {
      let names = open.map(label).joined(separator: language.pick("、", ", "))
      lines += wrapped(language.pick("    数随这些不同：\(names)", "    the figures hang on: \(names)"), indent: 6)
    }
  }

  private func row(_ finding: Finding) -> [String] {
    let name = finding.subject.label ?? finding.subject.id
    return [
      name, outcome(finding), finding.actual.map { numbers.quantity($0) } ?? "",
      finding.actual.flatMap { numbers.share($0, of: finding.required) } ?? "",
      finding.required.map { numbers.required($0) } ?? "",
      numbers.distance(finding.missing, finding.excess) ?? "",
    ]
  }

  /// An outcome with what its day says of it.
  private func outcome(_ finding: Finding) -> String {
    let outcome = names.outcome(finding.outcome)
    switch finding.timing {
    case .late?:
      guard let day = finding.reachedOn else { break }
      return language.pick("\(outcome)·\(day) 才达到", "\(outcome) (late, on \(day))")
    case .overdue?, .asRecorded?:
      let timing = finding.timing.map { names.timing($0) } ?? ""
      return language.pick("\(outcome)·\(timing)", "\(outcome) (\(timing))")
    case .pending?, .onTime?, nil: break
    }
    return outcome
  }

  /// A line in the width of the terminal; what does not fit goes on below, further in.
  private func wrapped(_ line: String, indent: Int) -> [String] {
    guard let width, DisplayWidth().of(line) > width, width > 2 * indent + 20 else { return [line] }
    let first = DisplayWidth().wrapped(line, to: width)[0]
    let rest = String(line.dropFirst(first.count)).drop { $0 == " " }
    let margin = String(repeating: " ", count: indent)
    return [first] + DisplayWidth().wrapped(String(rest), to: width - indent).map { margin + $0 }
  }

  /// The worst of a norm of records: who, what is short, where. Of those that are no breach in any case one for each
  /// reason.
  private mutating func worst(_ slice: SliceResult) {
    var reasons: Set<String> = []
    var shown = 0
    for finding in slice.worst {
      let details = self.details(finding)
      if finding.isHarmless, !reasons.insert(details).inserted { continue }
      shown += 1
      var line = "    \(outcome(finding))  \(finding.subject.label ?? finding.subject.id)"
      if finding.subject.label != nil { line += "（\(finding.subject.id)）" }
      if !details.isEmpty { line += language == .zh ? "：\(details)" : ": \(details)" }
      lines += wrapped(line, indent: 6)
    }
    let more = slice.worst.count + slice.more - shown
    if more > 0 {
      lines.append(language == .zh ? "    …… 另有 \(more) 个（--limit 可多列）" : "    … \(more) more (--limit)")
    }
  }

  private func details(_ finding: Finding) -> String {
    let separator = language == .zh ? "；" : "; "
    if let fault = finding.fault { return DiagnosticText.placed(fault, language) }
    let open = finding.isHarmless ? [] : finding.parts.filter { ![.satisfied, .notApplicable].contains($0.outcome) }
    var parts: [String] = open.map { part in
      if let state = finding.state, part.label == stateLabel(state) {
        return language.pick("台账与此不符", "the ledger differs")
      }
      let name = part.label.isEmpty ? language.pick("算出的值", "computed value") : label(part.label)
      var text = name
      if part.outcome == .fault {
        return language.pick("“\(name)”出错", "“\(name)” ends in an error")
      } else if part.required == nil {
        // A label says what is asked: beside what failed it must not read as if it had been met.
        return part.outcome == .notSatisfied
          ? language.pick("没有做到“\(name)”", "not met: \(name)")
          : language.pick("不知道是否做到“\(name)”", "not known: \(name)")
      } else if let lacking = lacking(part) {
        text += language == .zh ? "，缺 \(lacking)" : " lacks \(lacking)"
      } else if let required = part.required {
        text +=
          language == .zh
          ? " \(numbers.quantity(part.actual, of: required))，应\(numbers.required(required))"
          : " \(numbers.quantity(part.actual, of: required)), must be \(numbers.required(required))"
      }
      if part.outcome == .notSatisfied, lacking(part) == nil, let distance = numbers.distanceWords(of: part) {
        text += language.pick("，", ", ") + distance
      }
      return text
    }
    if parts.isEmpty, !finding.isHarmless, let actual = finding.actual, let required = finding.required {
      let distance = numbers.distanceWords(of: finding).map { language.pick("，", ", ") + $0 } ?? ""
      parts.append("\(numbers.quantity(actual)) / \(numbers.required(required))\(distance)")
    }
    if let state = finding.state { parts.insert(self.state(state), at: 0) }
    if let absent = finding.absent { parts.append(names.absent(absent)) }
    if !finding.unknown.isEmpty, finding.absent == nil {
      let unknown = finding.unknown.map(label).joined(separator: language == .zh ? "、" : ", ")
      parts.append(language == .zh ? "缺 \(unknown)" : "unknown: \(unknown)")
    }
    if finding.isHarmless { parts.append(names.noBreach(finding)) }
    return parts.joined(separator: separator)
  }

  /// The names of a set that should be there and are not, in words.
  private func lacking(_ part: PartFinding) -> String? {
    guard case .text(let held) = part.actual, case .names(let wanted)? = part.required?.value else { return nil }
    let has = Set(held.split(separator: ";").map(String.init))
    let words = wanted.filter { !has.contains($0) }.map(member)
    return words.joined(separator: language == .zh ? "、" : ", ")
  }

  /// The label of an enumeration's member.
  private func member(_ name: String) -> String {
    for enumeration in Schema.mediation.enumerations {
      if let member = enumeration.members.first(where: { $0.name == name }) {
        return language == .zh ? member.zh : member.en
      }
    }
    return name
  }

  /// The label that a state's part has when the state has no consequence.
  private func stateLabel(_ id: String) -> String? {
    evaluation.policy.norms.lazy.compactMap { norm -> String? in
      guard case .classification(let classification) = norm.body else { return nil }
      return classification.states.first { $0.id == id }?.label
    }.first
  }

  private func state(_ id: String) -> String {
    for norm in evaluation.policy.norms {
      guard case .classification(let classification) = norm.body else { continue }
      if let state = classification.states.first(where: { $0.id == id }) {
        return language == .zh ? state.label : state.labelEn ?? id
      }
      let otherwise = classification.otherwise
      if otherwise.id == id { return language == .zh ? otherwise.label : otherwise.labelEn ?? id }
    }
    return id
  }

  /// A fact's or field's label for its name, where there is one.
  private func label(_ name: String) -> String {
    let policy = evaluation.policy
    if let fact = policy.facts.first(where: { $0.id == name }) {
      return language == .zh ? fact.label : fact.labelEn ?? fact.id
    }
    if let parameter = policy.parameter(name) { return language == .zh ? parameter.label : parameter.labelEn ?? name }
    if let reading = policy.reading(name) { return language == .zh ? "读法“\(reading.question)”" : "reading \(name)" }
    for entity in Schema.mediation.entities {
      if entity.name == name { return language == .zh ? entity.zh : entity.en }
      if let field = entity.field(name) { return language == .zh ? field.zh : field.en }
    }
    // A state that is read by the name of its classification.
    if let norm = policy.norm(name) { return language.label(norm.label, norm.labelEn) }
    return name
  }

  /// The last lines: what it comes to, and what was left out.
  static func summary(_ evaluations: [Evaluation], _ run: RunDescription, _ language: Language) -> [String] {
    var must = Tally()
    var should = Tally()
    for evaluation in evaluations {
      for norm in evaluation.norms {
        for slice in norm.slices {
          if slice.force == .must { must.merge(slice.total) }
          if slice.force == .should { should.merge(slice.total) }
        }
        if norm.fault != nil, norm.norm.force == .must { must.merge(norm.total) }
        if norm.fault != nil, norm.norm.force == .should { should.merge(norm.total) }
      }
    }
    func counts(_ tally: Tally) -> String { EvaluationReport.counts(tally, language) }
    var lines = [language == .zh ? "必须（must）：\(counts(must))" : "must: \(counts(must))"]
    if should.total > 0 {
      lines.append(language == .zh ? "一般应（should）：\(counts(should))" : "should: \(counts(should))")
    }
    if run.setAside > 0 {
      lines.append(
        language == .zh
          ? "台账中有 \(run.setAside) 条记录读不了，已另存，未参加评估。" : "\(run.setAside) records could not be read and were set aside.")
    }
    if run.flags > 0 {
      lines.append(
        language == .zh
          ? "台账中有 \(run.flags) 处合法但可疑的数据（标准错误中列出）。"
          : "\(run.flags) odd but legal facts in the ledger (listed on standard error).")
    }
    return lines
  }
}
