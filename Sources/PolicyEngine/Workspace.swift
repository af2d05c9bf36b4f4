public import Diagnostics
package import LedgerFiles
import LuaRuntime
public import MediationModel
package import PolicyLanguage
public import PolicyModel

/// Policies and a ledger, opened: the whole of what an evaluation needs. The face of the `PolicyEngine` library.
public struct Workspace: Sendable {
  package let opened: [OpenedPolicy]
  package let ledger: Ledger
  /// Rows left out because they could not be read, where that was asked for.
  package let setAside: [SetAside]
  /// Records of each entity that were set aside.
  let leftOut: [EntityName: Int64]
  /// Warnings of policies and odd facts of the ledger.
  public let warnings: [Diagnostic]

  public var policies: [Policy] { opened.map(\.policy) }

  package init(opened: [OpenedPolicy], ledger: Ledger, setAside: [SetAside] = []) {
    self.opened = opened
    self.ledger = ledger
    self.setAside = setAside
    warnings = opened.flatMap(\.warnings) + ledger.flags + opened.flatMap { PlaceAudit.warnings(ledger, $0.policy) }
    var leftOut: [EntityName: Int64] = [:]
    for record in setAside {
      let name = record.file.split(separator: ".").first.map(String.init) ?? record.file
      guard let entity = ledger.schema.entities.first(where: { $0.name == name || $0.zh == name }) else { continue }
      leftOut[entity.name, default: 0] += 1
    }
    self.leftOut = leftOut
  }

  /// Opens policy folders and the ledger that they are evaluated against.
  /// - Parameters:
  ///   - policies: folders with a `policy.lua`, or folders of such folders.
  ///   - ledger: a folder of CSV files with a manifest.
  ///   - setAsideBadRecords: leave out rows that cannot be read, instead of refusing the ledger.
  ///   - cancellation: looked at while the ledger is read.
  /// - Throws: everything that is wrong, with its places; when cancelled, that it was.
  public static func open(
    policies: [String], ledger: String, setAsideBadRecords: Bool = false, workers: Int = 1,
    cancellation: Cancellation? = nil
  ) throws(InvalidInput) -> Workspace {
    let result = PolicyOpener.open(policies, workers: workers)
    guard result.isValid else { throw InvalidInput(result.diagnostics) }
    let schema = Schema.union(result.policies.map(\.schema))
    let reading = try LedgerReader.read(
      folder: ledger, schema: schema,
      options: .init(setAsideBadRecords: setAsideBadRecords, workers: workers, cancellation: cancellation))
    return Workspace(opened: result.policies, ledger: reading.ledger, setAside: reading.setAside)
  }

  /// A warning for each policy whose document is younger than the day of evaluation.
  public func earlyPolicies(_ binding: Binding) -> [Diagnostic] {
    policies.compactMap { policy in
      guard let start = policy.source.adopted ?? policy.start, binding.asOf < start else { return nil }
      return Diagnostic(
        EngineCode.beforeDocument, severity: .warning, at: .none,
        [
          "found": .text(binding.asOf.description), "expected": .text(start.description), "norm": .text(policy.id),
        ])
    }
  }

  /// Evaluates every policy, in the order in which they were named.
  public func evaluate(_ binding: Binding) throws(EvaluationFailure) -> [Evaluation] {
    try Workspace.evaluate(opened, [ledger], binding, leftOut: leftOut)
  }

  /// Evaluates policies on the partitions of a ledger, in lockstep.
  package static func evaluate(
    _ opened: [OpenedPolicy], _ ledgers: [Ledger], _ binding: Binding, leftOut: [EntityName: Int64] = [:]
  )
    throws(EvaluationFailure) -> [Evaluation]
  {
    var evaluations: [Evaluation] = []
    for policy in opened {
      let engine = binding.engine == .both ? .vm : binding.engine
      let evaluator = Evaluator(policy, ledgers: ledgers, binding: binding, engine: engine)
      evaluator.leftOut = leftOut
      if binding.engine == .both {
        let other = Evaluator(policy, ledgers: ledgers, binding: binding, engine: .auto)
        other.leftOut = leftOut
        try EngineComparison(vm: evaluator).run(other)
      }
      evaluations.append(try evaluator.evaluate())
    }
    return evaluations
  }

  /// Hands every finding with one of the outcomes to `body`, policy by policy, norm by norm.
  public func eachFinding(
    _ binding: Binding, outcomes: Set<Outcome>, _ body: (Finding) throws(EvaluationFailure) -> Void
  ) throws(EvaluationFailure) {
    for policy in opened {
      let evaluator = Evaluator(policy, ledgers: [ledger], binding: binding)
      evaluator.leftOut = leftOut
      for norm in policy.policy.norms where binding.asks(norm) {
        try evaluator.eachFinding(of: norm, where: { outcomes.contains($0) }, body)
      }
    }
  }

  /// The findings of one norm for one subject, with every field and parameter that was read.
  /// - Parameters:
  ///   - norm: a full id, or a local one that is the only of its name.
  ///   - subject: the identifier of a record, or a jurisdiction's name.
  public func explain(norm: String, subject: String, _ binding: Binding) throws(EvaluationFailure) -> [Finding] {
    let found: Norm
    do throws(InvalidInput) {
      found = try LawNames(policies).norm(norm, unknown: EngineCode.unknownNorm)
    } catch {
      throw EvaluationFailure(error)
    }
    guard let policy = opened.first(where: { $0.policy.norms.contains { $0.id == found.id } }) else { return [] }
    let evaluator = Evaluator(policy, ledgers: [ledger], binding: binding)
    evaluator.leftOut = leftOut
    let findings = try evaluator.explain(found, subject: subject)
    if findings.isEmpty {
      throw EvaluationFailure(unknownSubject(subject, of: found))
    }
    return findings
  }

  /// Why a norm says nothing of what a subject's name means: it means nothing, several records, or none that it asks.
  private func unknownSubject(_ subject: String, of norm: Norm) -> Diagnostic {
    var arguments: [String: DiagnosticArgument] = ["found": .text(subject), "norm": .text(norm.id)]
    if let table = norm.subjectEntity.flatMap({ ledger.table($0) }) {
      switch table.named(subject) {
      case .several(let rows):
        return Diagnostic(
          ScenarioCode.ambiguousRecord, at: .none,
          ["found": .text(subject), "known": .list(rows.prefix(20).map { table.identifier(at: $0) })])
      case .none:
        if let nearest = nearestName(to: subject, in: table.suggestions) { arguments["nearest"] = .text(nearest) }
      case .row: break
      }
    }
    return Diagnostic(EngineCode.unknownSubject, at: .none, arguments)
  }
}

extension Evaluator {
  /// The findings of a norm for the subject of this identifier or name.
  func explain(_ norm: Norm, subject: String) throws(EvaluationFailure) -> [Finding] {
    var findings: [Finding] = []
    for slice in try slices(of: norm) {
      for partition in slice.verdicts.indices {
        let table = table(slice.entity, partition)
        guard let row = table.row(named: subject) else { continue }
        if Verdict(bits: slice.verdicts[partition][row]).isNone { continue }
        let subject = SubjectRow(partition: partition, row: row)
        var found = try finding(norm, slice, subject, tracing: true)
        found.counted = try countedRecords(norm, slice, found, subject, limit: binding.worstLimit)
        findings.append(found)
      }
    }
    return findings
  }
}

extension Schema {
  /// One schema with the extra fields of all; they agree on the rest.
  package static func union(_ schemas: [Schema]) -> Schema {
    var result = Schema.mediation
    for schema in schemas {
      for enumeration in schema.enumerations { result = result.adding(enumeration) ?? result }
      for entity in schema.entities {
        for field in entity.fields { result = result.adding(field, to: entity.name) ?? result }
      }
    }
    return result
  }
}

extension EvaluationFailure {
  /// Of a name that a person typed and that was not found, where nothing else can be wrong.
  package init(_ name: InvalidInput) {
    self.init(name.diagnostics.first ?? Diagnostic(EngineCode.unknownNorm, at: .none))
  }
}
