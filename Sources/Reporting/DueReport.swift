package import MediationModel
package import PolicyLanguage
import PolicyModel
import TextWidth

/// What falls due in a period, over all policies that were opened, and what has no day of its own.
package struct DueReport {
  private struct Entry {
    let opened: OpenedPolicy
    let item: AgendaItem
  }

  private let from: Day
  private let through: Day
  private let dated: [Entry]
  private let undated: [Entry]

  /// - Parameters: the first and the last day, both included; `from` is not after `through`.
  package init(_ policies: [OpenedPolicy], from: Day, through: Day) {
    self.from = from
    self.through = through
    let all = policies.flatMap { opened in
      opened.policy.agenda(from: from, through: through).map { Entry(opened: opened, item: $0) }
    }
    dated = all.enumerated().sorted { a, b in
      let (left, right) = (a.element.item.day ?? from, b.element.item.day ?? from)
      return left == right ? a.offset < b.offset : left < right
    }.map(\.element)
    // What a document of a later day asks does not yet go on in this period.
    undated = policies.flatMap { opened in
      opened.policy.start.map { $0 <= through } ?? true
        ? opened.policy.undated.map { Entry(opened: opened, item: $0) } : []
    }
  }
}

extension DueReport {
  package func text(_ language: Language, width: Int?) -> String {
    var lines = [
      language.pick("■ \(from) 至 \(through) 到期（\(dated.count)）", "■ due \(from) through \(through) (\(dated.count))")
    ]
    if dated.isEmpty {
      lines.append(language.pick("  没有。", "  Nothing."))
    } else {
      lines += table(dated, language, isDated: true).lines(total: width)
    }
    if !undated.isEmpty {
      lines += [
        "", language.pick("■ 没有日期的（\(undated.count)）", "■ without a day of its own (\(undated.count))"),
      ]
      lines += table(undated, language, isDated: false).lines(total: width)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func table(_ entries: [Entry], _ language: Language, isDated: Bool) -> TextTable {
    var columns: [TextTable.Column] = [
      .init(language.pick("省份", "place"), fit: .wrap, minimum: 6),
      .init(language.pick("名称", "label"), fit: .wrap, minimum: 14),
      .init(language.pick("到期的", "what"), fit: .wrap, minimum: 12),
      .init(language.pick("由谁办", "by whom"), fit: .wrap, minimum: 10), .init(language.pick("力度", "force")),
    ]
    if isDated { columns.insert(.init(language.pick("日期", "day")), at: 0) }
    var table = TextTable(columns, indent: 2)
    for entry in entries {
      let words = NormText(entry.opened, language)
      let (norm, policy) = (entry.item.norm, entry.opened.policy)
      let doers = norm.tasks.filter { [.bearer, .lead, .responsible].contains($0.role) }
      let row = [
        language.label(policy.jurisdiction.name, policy.jurisdiction.nameEn), words.label(norm),
        what(entry, words),
        doers.map { words.names.party($0.party, policy.jurisdiction) }.joined(separator: words.comma),
        words.names.force(force(entry)),
      ]
      table.append(isDated ? [entry.item.day?.description ?? ""] + row : row)
    }
    return table
  }

  /// That of the value, where it has its own.
  private func force(_ entry: Entry) -> Force {
    if case .level(let value, _) = entry.item.what, let force = value.force { return force }
    return entry.item.norm.force
  }

  private func what(_ entry: Entry, _ words: NormText) -> String {
    let language = words.language
    switch entry.item.what {
    case .level(let value, let comparison):
      let unit = entry.opened.policy.parameter(comparison.parameter)?.unit ?? .names
      return Names.sign(comparison.comparison) + words.names.value(value.value, unit)
    case .step:
      // The day stands in a column of its own.
      if let from = entry.item.from { return language.pick("自 \(from) 起", "from \(from)") }
      guard case .stage(let stage) = entry.item.norm.body, case .before = stage.due else {
        return language.pick("办完", "done")
      }
      return words.times(entry.item.norm).joined(separator: words.comma)
    case .cycle(let first):
      guard case .duty(let duty) = entry.item.norm.body, let cycle = duty.cycle else { return "" }
      let (year, month, _) = first.civil
      return switch cycle {
      case .year: language.pick("\(year) 年度", "the year \(year)")
      case .halfYear: language.pick("\(year) 年\(month == 1 ? "上" : "下")半年", "half \(month == 1 ? 1 : 2) of \(year)")
      case .quarter: language.pick("\(year) 年第 \((month + 2) / 3) 季度", "quarter \((month + 2) / 3) of \(year)")
      case .month: language.pick("\(year) 年 \(month) 月", "month \(month) of \(year)")
      }
    case .milestone(let reach): return words.names.member(reach.rawValue, of: "measure_status", entry.opened.schema)
    case .openEnded, .after: return words.times(entry.item.norm).last ?? language.pick("没有期限", "no deadline")
    }
  }

  /// What has a day of its own, as a calendar file; what has none is left out.
  package func calendar(_ language: Language) -> String {
    var calendar = ICalendar(
      name: language.pick("政策要求的期限", "what policies ask by when") + " \(from)–\(through)", stamp: from)
    for event in events(language) { calendar.append(event) }
    return calendar.text
  }

  /// What has a day of its own, as events of whole days.
  func events(_ language: Language) -> [ICalendar.Event] {
    dated.compactMap { entry in entry.item.day.map { event(entry, $0, language) } }
  }

  private func event(_ entry: Entry, _ day: Day, _ language: Language) -> ICalendar.Event {
    let words = NormText(entry.opened, language)
    let (norm, policy) = (entry.item.norm, entry.opened.policy)
    let place = language.label(policy.jurisdiction.name, policy.jurisdiction.nameEn)
    let tasks = norm.tasks.map { task in
      "\(words.names.role(task.role))\(language.pick("：", ": "))\(words.names.party(task.party, policy.jurisdiction))"
    }
    return ICalendar.Event(
      id: "\(norm.id)/\(kind(entry))/\(day)", first: entry.item.from ?? day, last: day,
      title: "\(place) \(words.label(norm)) \(what(entry, words))",
      note: ([words.places(norm.citations)] + tasks + [norm.id]).joined(separator: "\n"),
      categories: [words.names.kind(norm.kind), words.names.force(force(entry))], reminds: 7)
  }

  private func kind(_ entry: Entry) -> String {
    switch entry.item.what {
    case .level(_, let comparison): "level-\(comparison.comparison.rawValue)"
    case .step: "step"
    case .cycle: "cycle"
    case .milestone(let reach): "milestone-\(reach.rawValue)"
    case .openEnded: "open"
    case .after: "after"
    }
  }

  /// The document `policy-workbench.due/1`.
  package var json: JSONValue {
    [
      "schema": "policy-workbench.due/1", "from": .spelled(from), "through": .spelled(through),
      "items": .array(dated.map(json)), "undated": .array(undated.map(json)),
    ]
  }

  private func json(_ entry: Entry) -> JSONValue {
    let (norm, policy) = (entry.item.norm, entry.opened.policy)
    var (what, parameter, comparison, value, unit) = ("", String?.none, String?.none, JSONValue.null, String?.none)
    var (cycle, reach) = (Day?.none, String?.none)
    switch entry.item.what {
    case .level(let level, let compared):
      let measured = policy.parameter(compared.parameter)?.unit ?? .names
      (what, parameter, comparison) = ("level", compared.parameter, compared.comparison.rawValue)
      (value, unit) = (PolicyReport.json(level.value, measured), measured.name)
    case .step: what = "step"
    case .cycle(let first): (what, cycle) = ("cycle", first)
    case .milestone(let how): (what, reach) = ("milestone", how.rawValue)
    case .openEnded: what = "open_ended"
    case .after: what = "after"
    }
    return [
      "day": .spelled(entry.item.day), "from": .spelled(entry.item.from), "norm": .string(norm.id),
      "kind": .string(norm.kind.rawValue), "force": .string(force(entry).rawValue), "label": .string(norm.label),
      "label_en": .text(norm.labelEn), "what": .string(what), "parameter": .text(parameter),
      "comparison": .text(comparison), "value": value, "unit": .text(unit), "cycle": .spelled(cycle),
      "reach": .text(reach),
      "parties": .array(
        norm.tasks.map { task in
          ["role": .string(task.role.rawValue), "party": PolicyReport.json(party: task.party, of: policy)]
        }),
      "timing": TimingDescription(norm, in: policy).map { PolicyReport.json($0) } ?? .null,
    ]
  }
}
