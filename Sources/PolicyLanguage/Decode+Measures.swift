import Diagnostics
import LuaRuntime
import MediationModel
import PolicyModel

extension DecodeContext {
  /// Reads `measures.lua`: a task list as it is printed, where a blank cell (`"above"`) takes the cell above it, each
  /// column for itself. Every step becomes a norm `m31_1` that cites the clause `31`, point `1`.
  /// - Parameter level: of the jurisdictions that answer for the list.
  func measures(_ node: PolicyNode, level: String) -> [Norm] {
    var list = MeasureList(context: self, level: level)
    for element in collector.list(node, what: "measures.lua") { list.readMeasure(element) }
    return list.norms
  }
}

/// The rows read so far, with what stands above the next one.
private struct MeasureList {
  let context: DecodeContext
  let level: String
  var norms: [Norm] = []
  private var lastNumber = 0
  private var departmentsAbove = Above<Measure.Departments>.nothing
  private var limitAbove = Above<Measure.Limit>.nothing

  private var collector: Collector { context.collector }

  init(context: DecodeContext, level: String) {
    self.context = context
    self.level = level
  }

  /// What the rows so far print in one column.
  private enum Above<Value: Hashable & Sendable> {
    case nothing
    /// Its own fault is reported; a blank below it is not another one.
    case faulty
    case printed(Value, at: Measure.Place)
  }

  /// What the steps of one item share.
  private struct Item {
    let number: Int
    let section: String
    let gist: String
    let gistEn: String?
    let force: Force
  }

  mutating func readMeasure(_ node: PolicyNode) {
    guard var reader = TableReader(node, collector, what: "measures.lua") else { return collector.ruin(nil) }
    let number = number(&reader, after: lastNumber)
    let section = reader.string("section", required: true)
    let gist = reader.string("gist", required: true)
    let gistEn = reader.string("gist_en")
    let force = reader.word("force", as: Force.self) ?? .must
    _ = reader.string("note")
    let steps = reader.array("steps", required: true)
    if let list = reader.node.child("steps"), list.isEmptyTable {
      collector.report(.emptyList, at: list.span, ["key": .text("steps")])
    }
    reader.finish()
    guard let number, let section, let gist else { return collector.ruin(nil) }
    lastNumber = number
    let item = Item(number: number, section: section, gist: gist, gistEn: gistEn, force: force)
    var lastStep = 0
    for (index, step) in steps.enumerated() { readStep(step, of: item, after: &lastStep, isFirst: index == 0) }
  }

  private mutating func readStep(_ node: PolicyNode, of item: Item, after last: inout Int, isFirst: Bool) {
    guard var reader = TableReader(node, collector, what: "steps") else { return collector.ruin(nil) }
    let number = number(&reader, after: last)
    let gist = reader.string("gist", required: true)
    let gistEn = reader.string("gist_en")
    let force = reader.word("force", as: Force.self) ?? item.force
    _ = reader.string("note")
    let more = context.citations(&reader, required: false)
    let place = Measure.Place(measure: item.number, step: number ?? last + 1)
    let departments = departments(&reader, at: place)
    let limit = limit(&reader, at: place)
    let borrows = departments?.inheritedFrom != nil || limit?.inheritedFrom != nil
    let saysSo = reader.boolean("crosses_measure") ?? false
    if saysSo != (isFirst && borrows), departments != nil, limit != nil {
      collector.report(
        .crossesMeasure, at: reader.node.child("crosses_measure")?.span ?? node.span,
        ["found": .integer(place.measure)])
    }
    reader.finish()
    let local = "m\(place.measure)_\(place.step)"
    guard let number, let gist, let departments, let limit,
      let own = context.citation("\(place.measure)/\(place.step)", at: node.span)
    else { return collector.ruin(local) }
    last = number
    let measure = Measure(
      place: place, section: item.section, gist: item.gist, gistEn: item.gistEn, departments: departments, limit: limit,
      level: level)
    norms.append(
      Norm(
        id: "\(context.policyID)#\(local)", localID: local, label: gist, labelEn: gistEn, force: force,
        citations: [own] + more, bearers: [], under: [:], body: .measure(measure), span: node.span))
  }

  /// The number that the list prints; the numbers of one list only rise.
  private func number(_ reader: inout TableReader, after last: Int) -> Int? {
    guard let number = reader.integer("no", required: true) else { return nil }
    if number <= last || number > 9_999 {
      collector.report(
        .notAscending, at: reader.node.child("no")?.span ?? reader.node.span,
        ["found": .integer(Int(number)), "last": .integer(last)])
      return nil
    }
    return Int(number)
  }

  // MARK: Cells

  /// The cell of a row that says `"above"`.
  private func cell<Value>(_ above: inout Above<Value>, _ key: String, _ reader: inout TableReader)
    -> Measure.Cell<Value>?
  {
    guard let word = reader.string(key) else { return nil }
    let span = reader.node.child(key)?.span ?? reader.node.span
    guard word == "above" else {
      collector.report(.unknownWord, at: span, Collector.unknown(word, among: ["above"]))
      return nil
    }
    switch above {
    case .printed(let value, let place): return Measure.Cell(value, inheritedFrom: place)
    case .faulty: return nil
    case .nothing:
      collector.report(.nothingAbove, at: span, ["key": .text(key)])
      above = .faulty
      return nil
    }
  }

  private mutating func departments(_ reader: inout TableReader, at place: Measure.Place)
    -> Measure.Cell<Measure.Departments>?
  {
    let printed = ["leads", "with"].filter { reader.has($0) }
    if reader.has("departments") {
      if !printed.isEmpty { context.onlyOne(of: ["departments"] + printed, in: reader) }
      return cell(&departmentsAbove, "departments", &reader)
    }
    departmentsAbove = .faulty
    // `leads = {}` says that no department is marked; leaving it out says nothing.
    for key in ["leads", "with"] { _ = reader.child(key, required: true) }
    guard printed.count == 2 else { return nil }
    let value = Measure.Departments(
      leads: context.parties(&reader, "leads"), participants: context.parties(&reader, "with"))
    let all = value.leads + value.participants
    if all.isEmpty {
      collector.report(.emptyList, at: reader.node.child("with")?.span ?? reader.node.span, ["key": .text("with")])
    }
    for (index, party) in all.enumerated() where all[..<index].contains(party) {
      collector.report(.duplicateIdentifier, at: reader.node.span, ["found": .text(party)])
    }
    departmentsAbove = .printed(value, at: place)
    return Measure.Cell(value, inheritedFrom: nil)
  }

  private mutating func limit(_ reader: inout TableReader, at place: Measure.Place) -> Measure.Cell<Measure.Limit>? {
    guard let node = reader.child("limit", required: true) else { return nil }
    if case .string = node.value { return cell(&limitAbove, "limit", &reader) }
    limitAbove = .faulty
    guard var inner = TableReader(node, collector, what: "limit") else { return nil }
    let hasDay = inner.has("by")
    let day = inner.day("by")
    let reach = inner.word("reach", as: Measure.Reach.self, required: hasDay)
    let isOpenEnded = inner.boolean("open_ended") ?? false
    inner.finish()
    if !hasDay, !isOpenEnded || reach != nil {
      collector.report(.missingKey, at: node.span, ["key": .text(reach == nil ? "by | open_ended" : "by")])
      return nil
    }
    if hasDay, day == nil || reach == nil { return nil }
    let milestone = day.flatMap { day in reach.map { Measure.Milestone(by: day, reach: $0) } }
    let value = Measure.Limit(milestone: milestone, isOpenEnded: isOpenEnded)
    limitAbove = .printed(value, at: place)
    return Measure.Cell(value, inheritedFrom: nil)
  }
}
