import Diagnostics
import LuaRuntime
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel
import Reporting
import Scenarios

/// What lines of Lua ask of law and facts: functions, `p`, `ledger`, and fields that are no columns. A class, since Lua holds
/// on to it from line to line.
final class ReplHost {
  /// What a field or parameter that was read last is, for showing its value.
  enum Typed {
    case fact(Fact, Interval, of: Table, row: Int)
    case parameter(OpenedPolicy, Parameter, DatedValue)
    case day
  }

  /// Of the last norm that was asked of one subject.
  struct Question {
    let norm: String
    let subject: String
  }

  static let parametersHandle = 1
  static let ledgerHandle = 2

  let language: Language
  private(set) unowned var world: ReplWorld
  var view: ReplView
  var cancellation: Cancellation?
  var width = 80
  /// What `print` gave.
  var printed: [String] = []
  var remarks: [Diagnostic] = []
  var typed: Typed?
  /// What was not known when a line ended for it: the field's name and whose it is.
  var unknown: (field: String, record: String?)?
  var question: Question?
  /// How results are shown, by their number.
  private var shown: [Int: (Int) -> [String]] = [:]
  private var nextHandle = 10
  /// Older ones print as plain tables.
  private static let shownLimit = 1_000
  /// Lines of before are run again: what they asked of scenarios is answered as it was then.
  var isReplaying = false

  init(_ view: ReplView, _ world: ReplWorld, _ language: Language) {
    self.world = world
    self.view = view
    self.language = language
  }

  /// The lines of a result, at the width asked for.
  func lines(ofResult handle: Int, width: Int) -> [String]? { shown[handle].map { $0(width) } }

  /// A result: a table to Lua, and lines to people.
  func result(_ value: LuaValue, _ lines: @escaping (Int) -> [String]) -> LuaValue {
    nextHandle += 1
    shown[nextHandle] = lines
    shown[nextHandle - ReplHost.shownLimit] = nil
    return .host(.result(handle: nextHandle, value: value))
  }

  func answer(_ question: LuaQuestion) -> Result<LuaValue, LuaRefusal> {
    typed = nil
    do {
      switch question {
      case .call(let number, let arguments):
        guard ReplFunction.all.indices.contains(number) else { return .success(.nil) }
        let asked = ReplView.Asked(function: number, arguments: arguments)
        if isReplaying, let known = view.answer(to: asked) { return .success(known) }
        let value = try ReplFunction.all[number].run(self, arguments)
        if ReplFunction.all[number].isLong { view.keep(value, for: asked) }
        return .success(value)
      case .field(let type, let row, let name): return .success(try field(name, type, row))
      case .key(ReplHost.parametersHandle, let name): return .success(try parameter(name))
      case .key(ReplHost.ledgerHandle, let name): return .success(try records(name))
      case .key: return .success(.nil)
      case .record(let type, let key): return .success(try record(view.ledger.tables[type], key))
      case .unknown(let count, let first):
        remarks.append(
          Diagnostic(
            ReplCode.notCounted, severity: .note, at: .none,
            ["count": .integer(Int(count)), "field": .text(name(of: first))]))
        return .success(.nil)
      }
    } catch let refusal as LuaRefusal {
      return .failure(refusal)
    } catch let failure as EvaluationFailure {
      return .failure(.error(words(failure.diagnostic)))
    } catch let invalid as InvalidInput {
      return .failure(.error(invalid.diagnostics.map(words).joined(separator: language.pick("；", "; "))))
    } catch let fault as ReplFault {
      return .failure(.error(fault.diagnostics.map(words).joined(separator: language.pick("；", "; "))))
    } catch {
      // The reading of arguments has words of its own.
      return .failure(.error(ReplWorld.message(of: error)))
    }
  }

  func words(_ diagnostic: Diagnostic) -> String { DiagnosticText.message(diagnostic, language) }

  /// - Throws: always.
  func refuse(_ found: String, known: some Sequence<String>) throws -> Never {
    var arguments: [String: DiagnosticArgument] = ["found": .text(found)]
    if let nearest = nearestName(to: found, in: known) { arguments["nearest"] = .text(nearest) }
    throw ReplFault([Diagnostic(ReplCode.unknownName, at: .none, arguments)])
  }

  /// The name behind a place in what is bound; facts are told by what was asked last.
  func name(of source: LuaSource) -> String {
    if case .field(let type, let column) = source {
      let columns = view.inquiry.recordTypes[type].columns
      if columns.indices.contains(column) { return columns[column].name }
    }
    return unknown?.field ?? "?"
  }

  // MARK: Records

  private func field(_ name: String, _ type: Int, _ row: Int) throws -> LuaValue {
    let table = view.ledger.tables[type]
    let entity = table.entity
    if entity.fields.contains(where: { $0.name == name && $0.type == .identifier }) || name == "id" {
      return .string(table.identifier(at: row))
    }
    guard let fact = view.facts(of: entity.name).first(where: { $0.id == name }) else {
      try refuse(
        "\(entity.name).\(name)",
        known: (entity.fields.map(\.name) + view.facts(of: entity.name).map(\.id)).map { "\(entity.name).\($0)" })
    }
    let values = Set(try view.inquiry.facts(name, of: entity.name, row: row, cancellation))
    // Two policies may count the same thing in two ways.
    guard values.count == 1, let value = values.first, value.isExact else {
      unknown = (name, RecordText(view.ledger, asOf: view.binding.asOf, language: language).title(table, row: row))
      throw LuaRefusal.notKnown
    }
    typed = .fact(fact, value, of: table, row: row)
    if case .exists = fact.measure { return .boolean(value.known != 0) }
    return .integer(value.known)
  }

  private func records(_ name: String) throws -> LuaValue {
    guard let table = view.table(name) else { try refuse(name, known: view.ledger.tables.map(\.entity.name)) }
    return .host(.records(type: table.entityIndex))
  }

  func record(_ table: Table, _ key: LuaValue) throws -> LuaValue {
    guard let name = key.text else { return .nil }
    let row = try RecordNames.row(name, in: table, at: .none)
    return .host(.record(type: table.entityIndex, row: row))
  }

  // MARK: Parameters

  private func parameter(_ name: String) throws -> LuaValue {
    if name == "as_of" {
      typed = .day
      return .integer(Int64(view.binding.asOf.number))
    }
    if let (policy, parameter) = view.parameter(name) { return try value(of: parameter, in: policy) }
    let readings = view.policies.flatMap { opened in opened.policy.readings.map { (opened.policy.id, $0) } }
      .filter { $0.1.id == name }
    if readings.count == 1, let (policy, reading) = readings.first {
      let choice = view.binding.readings["\(policy)#\(name)"] ?? (reading.open.count == 1 ? reading.open[0] : nil)
      guard let choice else {
        unknown = (name, nil)
        throw LuaRefusal.notKnown
      }
      return .string(choice)
    }
    try refuse("p.\(name)", known: (view.parameterNames + view.readingNames + ["as_of"]).map { "p.\($0)" })
  }

  private func value(of parameter: Parameter, in policy: OpenedPolicy) throws -> LuaValue {
    if parameter.isMilestoneSeries {
      let rows = parameter.values.map { value in
        LuaValue.record([
          ("by", value.by.map { .string($0.description) } ?? .nil), ("is", ReplHost.lua(value.value)),
          ("from", value.from.map { .string($0.description) } ?? .nil),
          ("force", value.force.map { .string($0.rawValue) } ?? .nil),
        ])
      }
      let baseline = view.baseline(of: parameter, in: policy)
      return result(.table(LuaTable(array: rows))) { [language] width in
        ParameterPage.lines(parameter, of: policy.policy, baseline: baseline, language, width: width)
      }
    }
    guard let value = parameter.value(at: view.binding.asOf) else {
      unknown = (parameter.id, nil)
      throw LuaRefusal.notKnown
    }
    typed = .parameter(policy, parameter, value)
    return ReplHost.lua(value.value)
  }

  private static func lua(_ value: ParameterValue) -> LuaValue {
    switch value {
    case .number(let number): .integer(number)
    case .day(let day): .integer(Int64(day.number))
    case .names(let names):
      names.count == 1 ? .string(names[0]) : .table(LuaTable(array: names.map { .string($0) }))
    }
  }
}

extension LuaValue {
  /// A table of names; what is nil is left out.
  static func record(_ fields: [(String, LuaValue)]) -> LuaValue {
    .table(
      LuaTable(
        fields: fields.filter { $0.1 != .nil }.map { .init(key: $0.0, value: $0.1) }
          .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }))
  }
}
