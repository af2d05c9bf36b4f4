import Diagnostics
import LuaRuntime
import MediationModel
import PolicyModel

extension DecodeContext {
  /// Reads `parameters.lua`: a table from id to parameter, in the order of the file.
  func parameters(_ node: PolicyNode) -> [Parameter] {
    guard case .table = node.value else {
      collector.report(.notATable, at: node.span, ["what": .text("parameters.lua"), "found": .text(node.typeName)])
      collector.ruin(nil)
      return []
    }
    for element in node.elements {
      collector.report(.itemWithoutKey, at: element.span)
      collector.ruin(nil)
    }
    return node.keys.compactMap { key, span -> Parameter? in
      if !key.isIdentifier {
        collector.report(.badIdentifier, at: span, ["found": .text(key)])
      }
      let decoded = node.child(key).flatMap { parameter(key, $0) }
      if decoded == nil { collector.ruin(key) }
      return decoded
    }
  }

  private func parameter(_ id: String, _ node: PolicyNode) -> Parameter? {
    guard var reader = TableReader(node, collector, what: id) else { return nil }
    let label = reader.string("label", required: true)
    let labelEn = reader.string("label_en")
    let unit = self.unit(&reader)
    let citation = citations(&reader).first
    let absent = reader.string("absent")
    let inferred = reader.string("inferred")
    let ownForce = reader.word("force", as: Force.self)
    var values: [DatedValue] = []
    if let only = reader.child("is"), let unit, let value = parameterValue(only, unit: unit) {
      values.append(
        DatedValue(
          by: nil, from: nil, value: value, force: ownForce, citation: nil, span: only.span))
    }
    for element in reader.array("values") {
      guard let unit, let value = datedValue(element, unit: unit, force: ownForce) else { continue }
      if let twin = values.first(where: { $0.by == value.by && $0.from == value.from }) {
        collector.report(
          .duplicateValue, at: element.span,
          [
            "by": .text(value.by?.description ?? "-"), "from": .text(value.from?.description ?? "-"),
            "line": .integer(twin.span.start.line),
          ])
      }
      values.append(value)
    }
    let given = [reader.has("is"), reader.has("values"), absent != nil].count { $0 }
    if given != 1 || node.child("values")?.isEmptyTable == true {
      collector.report(.noValue, at: node.span, ["found": .text(id)])
    }
    if values.contains(where: { $0.by == nil }), values.contains(where: { $0.by != nil }) {
      collector.report(.mixedSeries, at: node.span, ["found": .text(id)])
    }
    let range = self.range(&reader, unit: unit)
    let step = reader.child("step").flatMap { step in unit.flatMap { self.step(step, unit: $0) } }
    reader.finish()
    guard let label, let unit, let citation else { return nil }
    for value in values {
      guard case .number(let number) = value.value else { continue }
      if let range, !range.contains(number) {
        collector.report(.outOfRange, at: value.span, ["found": .text(id)])
      } else if let arguments = unit.fractionOfPercent(number, step: step) {
        collector.report(.fractionOfPercent, at: value.span, arguments.merging(["found": .text(id)]) { $1 })
      }
    }
    values.sort { ($0.by?.number ?? .min, $0.from?.number ?? .min) < ($1.by?.number ?? .min, $1.from?.number ?? .min) }
    return Parameter(
      id: id, label: label, labelEn: labelEn, unit: unit, citation: citation, values: values, absent: absent,
      range: range, step: step, inferred: inferred, span: node.span)
  }

  private func step(_ node: PolicyNode, unit: ParameterUnit) -> Int64? {
    guard let step = number(node, unit: unit) else { return nil }
    if step > 0 { return step }
    collector.report(.badStep, at: node.span, ["found": .text(node.display)])
    return nil
  }

  private func unit(_ reader: inout TableReader) -> ParameterUnit? {
    guard let text = reader.string("unit", required: true) else { return nil }
    if let unit = Unit(rawValue: text) { return .measure(unit) }
    if text == "date" { return .date }
    if text == "names" { return .names }
    collector.report(
      .unknownUnit, at: reader.node.child("unit")?.span ?? reader.node.span,
      Collector.unknown(text, among: Unit.allCases.map(\.rawValue) + ["date", "names"]))
    return nil
  }

  private func range(_ reader: inout TableReader, unit: ParameterUnit?) -> ClosedRange<Int64>? {
    guard let node = reader.child("range"), let unit else { return nil }
    let bounds = node.elements.compactMap { number($0, unit: unit) }
    guard bounds.count == 2, node.elements.count == 2 else {
      return reader.wrongType(node, "range", expected: "range")
    }
    guard bounds[0] <= bounds[1] else {
      let spelled = node.elements.map(\.display).reversed().joined(separator: ", ")
      collector.report(.reversedRange, at: node.span, ["expected": .text("{ \(spelled) }")])
      return nil
    }
    return bounds[0]...bounds[1]
  }

  private func datedValue(_ node: PolicyNode, unit: ParameterUnit, force: Force?) -> DatedValue? {
    guard var reader = TableReader(node, collector, what: "values") else { return nil }
    let by = reader.day("by")
    let from = reader.day("from")
    let lacksDay = (reader.has("by") && by == nil) || (reader.has("from") && from == nil)
    let value = reader.child("is", required: true).flatMap { parameterValue($0, unit: unit) }
    let own = reader.word("force", as: Force.self)
    let citation = citations(&reader, required: false).first
    _ = reader.string("inferred")
    reader.finish()
    guard let value, !lacksDay else { return nil }
    return DatedValue(by: by, from: from, value: value, force: own ?? force, citation: citation, span: node.span)
  }

  /// The value of `is`, as every place reads it that a value can be written in.
  func parameterValue(_ node: PolicyNode, unit: ParameterUnit) -> ParameterValue? {
    let written = WrittenValue(node) ?? .texts([])
    do throws(ValueFault) {
      return try ParameterValueReader(unit, key: "is").read(written)
    } catch {
      var arguments = error.arguments
      arguments["found"] = .text(error.code == .wrongType ? node.typeName : node.display)
      collector.report(error.code, at: node.span, arguments)
      return nil
    }
  }

  /// A number as its spelling says, in 10^-scale of the unit; nothing passes through floating point.
  func number(_ node: PolicyNode, unit: ParameterUnit) -> Int64? {
    let spelling: String?
    switch node.value {
    case .integer(let value): spelling = String(value)
    case .float: spelling = node.numeralSpelling
    default: spelling = nil
    }
    if let spelling, let value = try? ExactDecimal(spelling, scale: unit.scale) { return value.units }
    collector.report(
      .badNumber, at: node.span,
      ["found": .text(node.display), "unit": .text(unit.name), "scale": .integer(unit.scale)])
    return nil
  }
}
