package import MediationModel
import PolicyEngine
package import PolicyModel

extension EvaluationReport {
  /// Why a norm said what it said of one subject: numbers, clause, readings, and every value that was read.
  package static func text(
    explaining findings: [Finding], asOf: Day, policies: [Policy], _ language: Language
  ) -> String {
    let names = Names(language)
    let numbers = QuantityText(language: language)
    var lines: [String] = []
    for finding in findings {
      let norm = policies.flatMap(\.norms).first { $0.id == finding.norm }
      let label = norm.map { language == .zh ? $0.label : $0.labelEn ?? $0.label } ?? finding.norm
      lines.append("\(label)  \(finding.norm)")
      lines.append("  \(finding.subject.label.map { "\($0)（\(finding.subject.id)）" } ?? finding.subject.id)")
      var verdict = names.outcome(finding.outcome)
      if let timing = finding.timing {
        verdict += language.pick("（\(names.timing(timing))）", " (\(names.timing(timing)))")
      }
      if let day = finding.reachedOn { verdict += language.pick("，\(day) 才达到", ", met on \(day)") }
      if let milestone = finding.milestone { verdict += language == .zh ? "，\(milestone) 到期" : ", due \(milestone)" }
      if let days = finding.daysLeft, days > 0 {
        verdict += language.pick("，还有 \(days) 天", days == 1 ? ", 1 day left" : ", \(days) days left")
      }
      lines.append((language == .zh ? "  结果：" : "  outcome: ") + verdict)
      if !finding.possible.isEmpty {
        lines.append(language.pick("  可能是：", "  may turn out: ") + names.possible(finding.possible))
        if finding.isHarmless { lines.append("  " + names.noBreach(finding)) }
      }
      if let absent = finding.absent { lines.append("  " + names.absent(absent)) }
      if let fault = finding.fault {
        lines.append(language.pick("  出错：", "  fault: ") + DiagnosticText.placed(fault, language))
      }
      if let state = finding.state { lines.append((language == .zh ? "  分类：" : "  state: ") + state) }
      if let actual = finding.actual {
        let share = numbers.share(actual, of: finding.required).map { "  \($0)" } ?? ""
        lines.append((language == .zh ? "  实际：" : "  actual: ") + numbers.quantity(actual) + share)
      }
      if let required = finding.required {
        lines.append(
          (language == .zh ? "  要求：" : "  required: ") + numbers.required(required) + "  (\(required.parameter))")
      }
      if let distance = numbers.distanceWords(of: finding) { lines.append("  " + distance) }
      for part in finding.parts {
        let label = part.label.isEmpty ? language.pick("（算出的值）", "(a computed value)") : part.label
        var line =
          "  - \(label)  \(names.outcome(part.outcome))  \(numbers.quantity(part.actual, of: part.required))"
        if let required = part.required { line += " / \(numbers.required(required))  (\(required.parameter))" }
        lines.append(line)
      }
      for citation in finding.citations {
        let source = policies.flatMap(\.sources).first { $0.id == citation.source }
        let gist = source?.clause(citation.clause).flatMap { clause in
          citation.point.flatMap { point in clause.points.first { $0.id == point }?.gist } ?? clause.gist
        }
        let number = source?.number ?? citation.source
        lines.append(
          (language == .zh ? "  依据：" : "  clause: ") + "\(number) \(citation.place)\(gist.map { "　\($0)" } ?? "")")
      }
      for (reading, choices) in finding.readings.sorted(by: { $0.key < $1.key }) {
        let question = policies.flatMap(\.readings).first { $0.id == reading }?.question ?? reading
        lines.append(
          (language == .zh ? "  读法：" : "  reading: ") + "\(question)（\(reading) = \(choices.joined(separator: " | "))）")
      }
      let policy = policies.first { finding.norm.hasPrefix($0.id + "#") }
      let later = finding.unknown.compactMap { name in
        policy?.parameter(name)?.begins(after: asOf).map { (name: name, day: $0) }
      }
      for (name, day) in later {
        lines.append(
          language.pick("  “\(name)”的数从 \(day) 起才有", "  \(name) begins on \(day); before it there is no number"))
      }
      let unknown = finding.unknown.filter { name in !later.contains { $0.name == name } }
      if !unknown.isEmpty {
        let names = unknown.joined(separator: ", ")
        lines.append(
          finding.outcome == .reported
            ? language.pick("  数随这些不同：", "  the figures hang on: ") + names
            : language.pick("  弄清这些就能判断：", "  would settle it: ") + names)
      }
      for list in finding.counted { lines += counted(list, policies, language) }
      if !finding.reads.isEmpty { lines.append(language == .zh ? "  读到的数据：" : "  read:") }
      for read in finding.reads {
        let owner = read.entity == "p" ? "p" : "\(read.entity) \(read.id)"
        lines.append("    \(owner).\(read.field) = \(read.value ?? (language == .zh ? "（不知道）" : "(unknown)"))")
      }
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }
  /// The records behind one number: how many count, and which, why others do not.
  private static func counted(_ list: CountedRecords, _ policies: [Policy], _ language: Language) -> [String] {
    let fact = policies.flatMap(\.facts).first { $0.id == list.name }
    let entity = Schema.mediation.entity(list.name).map { language.pick($0.zh, $0.en) }
    let label = fact.map { language.label($0.label, $0.labelEn) } ?? entity ?? list.name
    let name = language.pick("\(label)（\(list.name)）", "\(label) (\(list.name))")
    func total(_ standing: CountedRecords.Standing) -> Int { list.totals[standing] ?? 0 }
    func word(_ standing: CountedRecords.Standing) -> String {
      switch standing {
      case .counted: language.pick("计入", "counted")
      case .uncertain: language.pick("说不准", "not known")
      case .notCounted: language.pick("没有计入", "not counted")
      }
    }
    let totals = [CountedRecords.Standing.counted, .uncertain, .notCounted].filter { $0 == .counted || total($0) > 0 }
      .map { language.pick("\(word($0)) \(total($0))", "\(total($0)) \(word($0))") }.joined(
        separator: language.pick("，", ", "))
    let taken = list.readings.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)" }.joined(separator: ", ")
    let under = taken.isEmpty ? "" : language.pick("（按读法 \(taken)）", " (under the reading \(taken))")
    var lines = [language.pick("  记录：\(name)\(under)　\(totals)", "  records: \(name)\(under): \(totals)")]
    for standing in [CountedRecords.Standing.uncertain, .notCounted, .counted] {
      let shown = list.records.filter { $0.standing == standing }
      for record in shown {
        var line =
          "    \(word(standing))  \(record.subject.label.map { "\($0)（\(record.subject.id)）" } ?? record.subject.id)"
        if let read = record.deciding {
          line += language.pick("：", ": ") + "\(read.field) = \(read.value ?? language.pick("（不知道）", "(unknown)"))"
        }
        let date = record.date.map(\.description).flatMap { $0 == record.deciding?.value ? nil : $0 }
        let numbers = [record.value.map(String.init), date].compactMap { $0 }
        if !numbers.isEmpty { line += language.pick("，", ", ") + numbers.joined(separator: language.pick("，", ", ")) }
        lines.append(line)
      }
      let more = total(standing) - shown.count
      if more > 0 {
        lines.append(
          language.pick(
            "    …… \(word(standing))的另有 \(more) 条（--limit 可多列）", "    … \(more) more \(word(standing)) (--limit)"))
      }
    }
    return lines
  }
}
