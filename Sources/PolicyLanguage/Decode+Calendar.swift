import Diagnostics
import LuaRuntime
import MediationModel
import PolicyModel

extension DecodeContext {
  /// Reads `calendar.lua`.
  func calendar(_ node: PolicyNode) -> [Norm] {
    norms(
      node, file: "calendar.lua",
      sections: [
        ("stages", { stage(&$0).map(Norm.Body.stage) }),
        ("duties", { duty(&$0).map(Norm.Body.duty) }),
      ])
  }

  private func stage(_ reader: inout TableReader) -> Stage? {
    let due = due(&reader)
    let recipient = party(&reader, "to")
    var materials: [Material] = []
    for element in reader.array("materials") {
      guard var material = TableReader(element, collector, what: "materials") else { continue }
      let id = material.identifier()
      let forms = material.strings("forms")
      let atLeast = material.string("at_least")
      _ = material.string("label")
      material.finish()
      if let id { materials.append(Material(id: id, forms: forms, atLeast: atLeast)) }
    }
    let evidence = evidence(&reader)
    guard let due else { return nil }
    return Stage(due: due, recipient: recipient, materials: materials, evidence: evidence)
  }

  /// `by`, `before`, `from … through`, `during` a month, `within = { days, of }` or `open_ended`.
  private func due(_ reader: inout TableReader) -> Due? {
    let present = ["by", "before", "from", "during", "within", "open_ended"].filter { reader.has($0) }
    if present.count > 1 {
      _ = reader.has("through")
      onlyOne(of: present, in: reader)
      return nil
    }
    if reader.has("by") { return reader.day("by").map(Due.by) }
    if let text = reader.string("before") {
      if let minute = timestampMinutes(text) { return .before(minute) }
      collector.report(
        .badDate, at: reader.node.child("before")?.span ?? reader.node.span,
        ["key": .text("before"), "found": .text(text), "form": .text("\"2023-08-04T17:00\"")])
      return nil
    }
    if reader.has("from") || reader.has("through") {
      guard let from = reader.day("from", required: true), let through = reader.day("through", required: true) else {
        return nil
      }
      return .period(from: from, through: through)
    }
    if let month = reader.string("during") {
      guard let first = Day(month + "-01"), let next = first.adding(months: 1) else {
        collector.report(
          .badDate, at: reader.node.child("during")?.span ?? reader.node.span,
          ["key": .text("during"), "found": .text(month), "form": .text("\"2023-08\"")])
        return nil
      }
      return .period(from: first, through: next.adding(days: -1))
    }
    if let node = reader.child("within"), var inner = TableReader(node, collector, what: "within") {
      let days = inner.integer("days", required: true)
      let of = inner.string("of", required: true)
      inner.finish()
      guard let days, let of else { return nil }
      return .within(days: Int(days), of: of)
    }
    if reader.boolean("open_ended") == true { return .openEnded }
    collector.report(
      .missingKey, at: reader.node.span,
      ["key": .text("by | before | from … through | during | within | open_ended")])
    return nil
  }

  private func duty(_ reader: inout TableReader) -> Duty? {
    let cycle = reader.word("cycle", as: Duty.Cycle.self)
    // Without a cycle the text says only 定期: what was done is reported.
    _ = reader.boolean("open_ended")
    var due: [Duty.DueDay] = []
    let texts = reader.strings("due")
    let nodes = reader.node.child("due")?.elements ?? []
    for (index, text) in texts.enumerated() {
      let span = index < nodes.count ? nodes[index].span : reader.node.child("due")?.span ?? reader.node.span
      if let day = dueDay(text) {
        due.append(day)
        // One day of the year lies in one of the year's cycles, and outside the others.
        if let cycle, cycle.months < Duty.Cycle.year.months {
          collector.report(
            .dueOutsideCycle, at: span, ["found": .text(text), "cycle": .text(cycle.rawValue)])
        }
      } else {
        collector.report(
          .badDate, at: span,
          ["key": .text("due"), "found": .text(text), "form": .text("\"07-31\", \"next 01-31\"")])
      }
    }
    let recipient = party(&reader, "to")
    return Duty(cycle: cycle, due: due, recipient: recipient, evidence: evidence(&reader))
  }

  /// `"07-31"` or `"next 01-31"`.
  private func dueDay(_ text: String) -> Duty.DueDay? {
    let next = text.hasPrefix("next ")
    let day = next ? String(text.dropFirst(5)) : text
    // A leap year has every month-day that exists.
    guard day.utf8.count == 5, let date = Day("2024-" + day) else { return nil }
    return Duty.DueDay(month: date.civil.month, day: date.civil.day, nextYear: next)
  }

  /// What in the ledger shows that a stage or duty was done; nil when the entry names no count.
  private func evidence(_ reader: inout TableReader) -> Evidence? {
    reader.allow("where", "via", "date", "of", "covers")
    let perNode = reader.child("per") ?? reader.child("of")
    let when = reader.function("when")
    let name = reader.string("count")
    let per = perNode.flatMap { subjects($0) }
    var comparisons: [(Comparison, String)] = []
    for comparison in [Comparison.atLeast, .atMost, .equals] {
      if let parameter = reader.string(comparison.rawValue) { comparisons.append((comparison, parameter)) }
    }
    if comparisons.count > 1 { onlyOne(of: comparisons.map(\.0.rawValue), in: reader) }
    if reader.has("per"), reader.has("of") { onlyOne(of: ["per", "of"], in: reader) }
    guard let name else { return nil }
    guard let per else {
      collector.report(.missingKey, at: reader.node.span, ["key": .text("per | of")])
      return nil
    }
    let measure: Evidence.Measure
    if schema.entity(name) != nil {
      measure = .records(count(&reader, child: name, parent: parent(of: per), within: true))
    } else {
      measure = .fact(name)
    }
    return Evidence(
      measure: measure, per: per, when: when, comparison: comparisons.first?.0 ?? .atLeast,
      parameter: comparisons.first?.1)
  }

  /// Reads `guidance.lua`: points that are read and deliberately not checked.
  func guidance(_ node: PolicyNode) -> [Norm] {
    var norms: [Norm] = []
    for (index, element) in collector.list(node, what: "guidance.lua").enumerated() {
      guard var reader = TableReader(element, collector, what: "guidance.lua") else { continue }
      let citations = citations(&reader)
      let reason = reader.word("reason", as: GuidanceReason.self, required: true)
      let gist = reader.string("gist", required: true)
      let id = reader.has("id") ? reader.identifier() : nil
      let force = reader.word("force", as: Force.self)
      _ = reader.string("note")
      let bearers = parties(&reader, "bearer")
      reader.finish()
      guard let reason, let gist else { continue }
      let localID = id ?? "guidance_\(index + 1)"
      norms.append(
        Norm(
          id: "\(policyID)#\(localID)", localID: localID, label: gist, labelEn: nil, force: force ?? .may,
          citations: citations, bearers: bearers, under: [:],
          body: .guidance(Guidance(reason: reason, gist: gist)), span: element.span))
    }
    return norms
  }
}

/// Minutes since 1970-01-01T00:00 at +08:00 of `2023-08-04T17:00`; nil for anything else.
func timestampMinutes(_ text: String) -> Int64? {
  guard text.utf8.count == 16, let day = Day(text.prefix(10)) else { return nil }
  let tail = text.dropFirst(11)
  guard let hour = Int(tail.prefix(2)), let minute = Int(tail.suffix(2)), (0...23).contains(hour),
    (0...59).contains(minute), tail.dropFirst(2).first == ":"
  else { return nil }
  return Int64(day.number) * 1440 + Int64(hour * 60 + minute)
}
