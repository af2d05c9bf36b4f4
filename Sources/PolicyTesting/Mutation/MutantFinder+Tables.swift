import LuaSyntax
import MediationModel
import PolicyLanguage
import PolicyModel

/// Changes of what is written as data.
extension MutantFinder {
  /// Keys without which an entry still says something else.
  private static let optional: Set<String> = [
    "when", "where", "expect", "during", "within", "date", "under", "via", "from",
  ]
  /// Lists that say something else with one element less.
  private static let lists: Set<String> = ["all", "any", "states", "values", "is", "open", "due"]
  private static let comparisons: [String: String] = [
    "at_least": "at_most", "at_most": "at_least", "equals": "at_least", "on_or_before": "on_or_after",
    "on_or_after": "on_or_before",
  ]

  /// The table that the file returns: sections of entries, or entries.
  mutating func top(_ table: TableConstructor, _ place: Place) {
    for entry in table.entries {
      let key = self.key(entry)
      var inner = place.inside(key ?? "")
      switch (file.name, key) {
      case ("parameters.lua", let id?):
        inner.part = .parameter(id)
        self.entry(entry, inner)
      case (_, let section?):
        guard !MutantFinder.silent.contains(section) else { continue }
        guard case .table(let list) = entry.value.unwrapped.kind else {
          value(entry.value, inner)
          continue
        }
        for (index, element) in list.entries.enumerated() {
          self.element(element, index, inner, part: section == "readings" ? LawPart.reading : LawPart.norm)
        }
      case (_, nil):
        guard case .position(let position) = entry.key else { continue }
        element(entry, position - 1, place, part: file.name == "facts.lua" ? LawPart.fact : LawPart.norm)
      }
    }
  }

  private mutating func element(_ entry: TableEntry, _ index: Int, _ place: Place, part: (String) -> LawPart) {
    var inner = place.inside(name(of: entry.value) ?? "#\(index + 1)")
    // The cells of a task list hold for the rows below as well.
    inner.part = file.name == "measures.lua" ? nil : name(of: entry.value).map(part)
    self.entry(entry, inner)
  }

  private mutating func entry(_ entry: TableEntry, _ place: Place) {
    if case .table(let table) = entry.value.unwrapped.kind {
      self.table(table, place)
    } else {
      value(entry.value, place)
    }
  }

  /// A table anywhere: an entry of a file, a part, a choice, also one that a helper makes.
  mutating func table(_ table: TableConstructor, _ place: Place) {
    var place = place
    place.records.note(table, schema)
    let isList = MutantFinder.lists.contains(place.key)
    let count = table.entries.count { if case .position = $0.key { true } else { false } }
    for (index, entry) in table.entries.enumerated() {
      guard let key = key(entry) else {
        var inner = place.inside(name(of: entry.value) ?? "#\(index + 1)")
        inner.key = place.key
        if isList, count > 1 { drop(withSeparator(entry.range), at: inner, shown: entry.range) }
        element(entry.value, of: place.key, inner)
        continue
      }
      if MutantFinder.silent.contains(key) || key == "force" && !showsForce(table, place) { continue }
      var inner = place.inside(key)
      inner.key = key
      if key == "where" { inner.records.enterFilter() }
      keyed(entry, key, table, inner)
    }
  }

  private mutating func keyed(_ entry: TableEntry, _ key: String, _ table: TableConstructor, _ place: Place) {
    if MutantFinder.optional.contains(key) {
      drop(withSeparator(entry.range), at: place, shown: entry.range)
    }
    if let other = MutantFinder.comparisons[key], !comparesWithNothing(entry) {
      add(.comparison, entry.keyRange, other, at: place, shown: entry.range)
      // Of two bounds each is left out; one alone is the whole demand.
      if table.entries.count(where: { self.key($0).map { MutantFinder.comparisons[$0] != nil } ?? false }) > 1 {
        drop(withSeparator(entry.range), at: place, shown: entry.range)
      }
    }
    if key == "all" || key == "any", case .table(let parts) = entry.value.unwrapped.kind, parts.entries.count > 1 {
      add(.logic, entry.keyRange, key == "all" ? "any" : "all", at: place)
    }
    if key == "under", case .table(let choices) = entry.value.unwrapped.kind {
      for choice in choices.entries {
        guard let name = self.key(choice), let reading = policy.reading(name) else { continue }
        word(choice.value, in: reading.choices.map(\.id), place.inside(name))
      }
      return
    }
    switch key {
    case "force": force(entry.value, place)
    case "hit": word(entry.value, in: Classification.Hit.allCases.map(\.rawValue), place)
    case "cycle": word(entry.value, in: Duty.Cycle.allCases.map(\.rawValue), place)
    case "during": word(entry.value, in: Fact.During.allCases.map(\.rawValue), place)
    case "outcome": word(entry.value, in: ["indeterminate", "not_applicable", "reported"], place)
    case "reach": word(entry.value, in: Measure.Reach.allCases.map(\.rawValue), place)
    case "per", "over": word(entry.value, in: levels, place)
    case "figure": word(entry.value, in: schema.enumeration("indicator")?.members.map(\.name) ?? [], place)
    default: break
    }
    element(entry.value, of: key, place)
  }

  /// A value under a key, or in the list under it.
  private mutating func element(_ value: Expression, of key: String, _ place: Place) {
    if key == "is" || key == "value", let spelling = chunk.numeralSpelling(value) {
      numeral(value, spelling, place)
      return
    }
    switch value.unwrapped.kind {
    case .string(let written):
      guard let text = written.text else { return }
      dates(text, value, place)
      if key == "is" { member(text, value, place) }
      if key == "due" { dueYear(text, value, place) }
      if key == "over" { word(value, in: levels, place) }
    case .integer, .true, .false, .function, .table, .call, .binary, .unary: self.value(value, place)
    default: break
    }
  }

  // MARK: Words and numbers

  private var levels: [String] { policy.jurisdiction.levels }

  private mutating func word(_ value: Expression, in known: [String], _ place: Place) {
    guard case .string(let written) = value.unwrapped.kind, let text = written.text, let other = next(text, in: known)
    else { return }
    add(.member, value.range, quoted(other), at: place)
  }

  /// Across the border that answers show: judged (`must`, `should`), or only reported. Which of the two a judged norm is,
  /// decides how a whole evaluation ends and shows in no finding.
  private mutating func force(_ value: Expression, _ place: Place) {
    guard case .string(let written) = value.unwrapped.kind, let force = Force(rawValue: written.description) else {
      return
    }
    add(.member, value.range, quoted((force.isJudged ? Force.encouraged : .must).rawValue), at: place)
  }

  /// Another member for a name of a list that sets are asked for.
  private mutating func member(_ text: String, _ value: Expression, _ place: Place) {
    guard case .parameter(let id)? = place.part, let parameter = policy.parameter(id) else { return }
    var listed: Set<String> = []
    for dated in parameter.values { if case .names(let names) = dated.value { listed.formUnion(names) } }
    for members in setMembers(askedBy: id) where members.contains(text) {
      if let other = members.first(where: { !listed.contains($0) }) {
        add(.member, value.range, quoted(other), at: place)
        return
      }
    }
  }

  /// The members of the sets that `every = parameter` is asked of.
  private func setMembers(askedBy parameter: String) -> [[String]] {
    func fields(_ condition: Condition) -> [String] {
      switch condition {
      case .all(let parts), .any(let parts): parts.flatMap { fields($0) }
      case .includes(let field, parameter): [field]
      default: []
      }
    }
    return policy.norms.flatMap { norm -> [[String]] in
      guard case .requirement(let requirement) = norm.body else { return [] }
      return fields(requirement.condition).compactMap { field in
        guard case .set(let id)? = schema.entity(requirement.of)?.field(field)?.type else { return nil }
        return schema.enumeration(id)?.members.map(\.name)
      }
    }
  }

  /// `07-31` for `next 07-31`.
  private mutating func dueYear(_ text: String, _ value: Expression, _ place: Place) {
    guard MutantFinder.date(text, movedBy: 0) != nil else { return }
    let other = text.hasPrefix("next ") ? String(text.dropFirst(5)) : "next " + text
    add(.date, value.range, quoted(other), at: place)
  }

  /// A number one step up and down, exactly as it is spelled: 85.5 by 0.5 is 85 and 86.
  private mutating func numeral(_ value: Expression, _ spelling: String, _ place: Place) {
    var step = "1"
    if case .parameter(let id)? = place.part, let parameter = policy.parameter(id), let units = parameter.step,
      units > 0
    {
      step = ExactDecimal(units: units, scale: parameter.unit.scale).description
    }
    let places = max(decimals(spelling), decimals(step))
    guard let number = try? ExactDecimal(spelling, scale: places), let size = try? ExactDecimal(step, scale: places)
    else { return }
    for units in [number.units - size.units, number.units + size.units] {
      add(.number, value.range, ExactDecimal(units: units, scale: places).description, at: place)
    }
  }

  private func decimals(_ spelling: String) -> Int {
    spelling.firstIndex(of: ".").map { spelling.distance(from: $0, to: spelling.endIndex) - 1 } ?? 0
  }

  // MARK: Names of entries

  private func key(_ entry: TableEntry) -> String? {
    guard case .text(let text)? = entry.constantKey else { return nil }
    return text.description
  }

  /// The id of an entry that is spelled out; the number of a measure or step.
  private func name(of value: Expression) -> String? {
    guard case .table(let table) = value.unwrapped.kind else { return nil }
    if case .string(let id)? = table.entry(named: "id")?.value.unwrapped.kind { return id.description }
    if case .integer(let number)? = table.entry(named: "no")?.value.unwrapped.kind { return String(number) }
    return nil
  }
}
