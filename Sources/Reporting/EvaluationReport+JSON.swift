import Diagnostics
package import MediationModel
package import PolicyEngine
package import PolicyModel

/// What every report says of the run that made it.
package struct RunDescription: Sendable {
  package var version: String
  /// Policy id → digest of its files.
  package var policies: [(id: String, digest: String)]
  package var ledgerDigest: String
  package var setAside: Int
  package var flags: Int
  package var asOf: Day
  /// Readings closed for this run.
  package var readings: [String: String]

  package init(
    version: String, policies: [(id: String, digest: String)], ledgerDigest: String, setAside: Int, flags: Int,
    asOf: Day, readings: [String: String]
  ) {
    self.version = version
    self.policies = policies
    self.ledgerDigest = ledgerDigest
    self.setAside = setAside
    self.flags = flags
    self.asOf = asOf
    self.readings = readings
  }

  package var json: JSONValue {
    .record([
      ("version", .string(version)),
      (
        "policies",
        .array(policies.map { .record([("id", .string($0.id)), ("digest", .string($0.digest))]) })
      ),
      (
        "ledger",
        .record([
          ("digest", .string(ledgerDigest)), ("set_aside", .integer(Int64(setAside))),
          ("flags", .integer(Int64(flags))),
        ])
      ),
      ("as_of", .string(asOf.description)),
      ("readings", .record(readings.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })),
    ])
  }
}

/// How a run ends, and how it would end if nothing were at fault.
package struct ExitDescription: Hashable, Sendable {
  package let code: Int32
  package let withoutFaults: Int32

  package init(code: Int32, withoutFaults: Int32) {
    self.code = code
    self.withoutFaults = withoutFaults
  }
}

/// Evaluations as documents and as text for people.
package enum EvaluationReport {
  /// The document `policy-workbench.evaluation/1`; its schema is `Manual/schemas/evaluation.schema.json`.
  package static func document(
    _ evaluations: [Evaluation], _ run: RunDescription, exit: ExitDescription
  ) -> JSONDocument {
    let norms = evaluations.flatMap(\.norms)
    var totals = Tally()
    for norm in norms { totals.merge(norm.total) }
    let judging = norms.filter { $0.norm.kind != .guidance }
    return JSONDocument(
      [
        ("schema", .string("policy-workbench.evaluation/1")), ("run", run.json),
        ("exit", ["code": .integer(Int64(exit.code)), "without_faults": .integer(Int64(exit.withoutFaults))]),
        ("totals", .record(counts(totals))),
      ], "norms", count: judging.count
    ) { .document(document(judging[$0])) }
  }

  private static func document(_ result: NormResult) -> JSONDocument {
    let norm = result.norm
    let findings = result.slices.flatMap(\.results)
    return JSONDocument(
      [
        ("id", .string(norm.id)), ("kind", .string(norm.kind.rawValue)), ("force", .string(norm.force.rawValue)),
        ("label", .string(norm.label)), ("label_en", norm.labelEn.map { .string($0) } ?? .null),
        ("citations", citations(norm.citations)),
        ("fault", result.fault.map(fault) ?? .null),
        ("slices", .array(result.slices.map { json($0) })),
      ], "results", count: findings.count
    ) { .value(finding(findings[$0])) }
  }

  private static func json(_ slice: SliceResult) -> JSONValue {
    .record([
      ("milestone", day(slice.milestone)), ("cycle", day(slice.cycle)),
      ("force", .string(slice.force.rawValue)), ("entity", .string(slice.entity)),
      ("totals", .record(counts(slice.total))),
      (
        "tallies",
        .array(slice.tallies.map { .record([("jurisdiction", .string($0.jurisdiction))] + counts($0.tally)) })
      ),
      (
        "states",
        .array(slice.states.map { .record([("state", .string($0.state)), ("count", .integer(Int64($0.count)))]) })
      ),
      ("sum", slice.sum.map { finding($0) } ?? .null),
      ("worst", .array(slice.worst.map { finding($0) })),
      ("more", .integer(Int64(slice.more))),
    ])
  }

  static func counts(_ tally: Tally) -> [(String, JSONValue)] {
    Outcome.allCases.map { ($0.name, .integer(tally[$0])) } + [("no_breach", .integer(tally.harmless))]
  }

  /// The document `policy-workbench.explanation/1`.
  package static func json(explaining findings: [Finding], _ run: RunDescription) -> JSONValue {
    .record([
      ("schema", .string("policy-workbench.explanation/1")), ("run", run.json),
      ("findings", .array(findings.map { finding($0, withNorm: true, withRecords: true) })),
    ])
  }

  /// One finding, as in the evaluation document; with its norm's id where it stands alone.
  package static func finding(_ finding: Finding, withNorm: Bool = false, withRecords: Bool = false) -> JSONValue {
    var pairs: [(String, JSONValue)] = withNorm ? [("norm", .string(finding.norm))] : []
    pairs += [
      (
        "subject",
        .record([
          ("entity", .string(finding.subject.entity)), ("id", .string(finding.subject.id)),
          ("label", text(finding.subject.label)),
        ])
      ),
      ("jurisdiction", text(finding.jurisdiction)), ("milestone", day(finding.milestone)),
      ("cycle", day(finding.cycle)), ("outcome", .string(finding.outcome.name)),
      ("possible", .strings(finding.possible.map(\.name))), ("timing", text(finding.timing?.rawValue)),
      ("reached_on", day(finding.reachedOn)), ("days_left", finding.daysLeft.map { .integer(Int64($0)) } ?? .null),
      ("actual", finding.actual.map(quantity) ?? .null), ("required", finding.required.map(required) ?? .null),
      ("missing", amount(finding.missing)), ("excess", amount(finding.excess)), ("state", text(finding.state)),
      ("parts", .array(finding.parts.map(part))), ("citations", citations(finding.citations)),
      ("reads", .array(finding.reads.map(read))),
      (
        "readings",
        .record(
          finding.readings.sorted { $0.key < $1.key }.map { ($0.key, .array($0.value.map { .string($0) })) })
      ),
      ("unknown", .array(finding.unknown.map { .string($0) })),
      (
        "absent",
        finding.absent.map {
          ["entity": .string($0.entity), "year": .integer(Int64($0.year)), "covered": .bool($0.isCovered)]
        } ?? .null
      ),
      ("fault", finding.fault.map(fault) ?? .null),
    ]
    if withRecords { pairs.append(("counted", .array(finding.counted.map(counted)))) }
    return .record(pairs)
  }

  private static func counted(_ list: CountedRecords) -> JSONValue {
    let standings = CountedRecords.Standing.allCases
    return .record([
      ("name", .string(list.name)), ("entity", .string(list.entity)),
      ("totals", .record(standings.map { ($0.rawValue, .integer(Int64(list.totals[$0] ?? 0))) })),
      ("readings", .record(list.readings.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })),
      (
        "records",
        .array(
          list.records.map { record in
            .record([
              ("id", .string(record.subject.id)), ("label", text(record.subject.label)),
              ("standing", .string(record.standing.rawValue)), ("date", day(record.date)),
              ("value", record.value.map { .integer($0) } ?? .null),
              (
                "deciding",
                record.deciding.map { ["field": .string($0.field), "value": text($0.value)] } ?? .null
              ),
            ])
          })
      ),
    ])
  }

  private static func part(_ part: PartFinding) -> JSONValue {
    .record([
      ("label", .string(part.label)), ("outcome", .string(part.outcome.name)), ("actual", quantity(part.actual)),
      ("required", part.required.map(required) ?? .null), ("missing", amount(part.missing)),
      ("excess", amount(part.excess)),
    ])
  }

  private static func read(_ read: Finding.Read) -> JSONValue {
    .record([
      ("entity", .string(read.entity)), ("id", .string(read.id)), ("field", .string(read.field)),
      ("value", text(read.value)),
    ])
  }

  private static func citations(_ citations: [Citation]) -> JSONValue {
    .array(
      citations.map {
        .record([("source", .string($0.source)), ("clause", .string($0.clause)), ("point", text($0.point))])
      })
  }

  private static func required(_ required: Required) -> JSONValue {
    .record([
      ("comparison", .string(required.comparison.rawValue)), ("parameter", .string(required.parameter)),
      ("value", value(required.value, required.unit)), ("unit", .string(required.unit.name)),
    ])
  }

  private static func value(_ value: ParameterValue, _ unit: ParameterUnit) -> JSONValue {
    switch value {
    case .number(let number): .string(ExactDecimal(units: number, scale: unit.scale).description)
    case .day(let day): .string(day.description)
    case .names(let names): .array(names.map { .string($0) })
    }
  }

  private static func quantity(_ quantity: Quantity) -> JSONValue {
    switch quantity {
    case .number(let interval): .record(self.interval(interval))
    case .share(let part, let whole):
      .record([("part", .record(interval(part))), ("whole", .record(interval(whole)))])
    case .day(let day): .record([("date", .string(day.description))])
    case .text(let text): .record([("text", .string(text))])
    case .truth(let truth): .record([("truth", .bool(truth))])
    case .unknown: .record([("unknown", .bool(true))])
    }
  }

  /// What is wrong with a record or norm, in both languages as labels are.
  private static func fault(_ diagnostic: Diagnostic) -> JSONValue {
    var (file, line) = (JSONValue.null, JSONValue.null)
    if case .source(let span) = diagnostic.place {
      (file, line) = (.string(span.file), .integer(Int64(span.start.line)))
    }
    return [
      "code": .string(diagnostic.code), "message": .string(DiagnosticText.message(diagnostic, .zh)),
      "message_en": .string(DiagnosticText.message(diagnostic, .en)), "file": file, "line": line,
    ]
  }

  /// What is missing or too much; null where nothing can be.
  static func amount(_ amount: Interval?) -> JSONValue { amount.map { .record(interval($0)) } ?? .null }

  private static func interval(_ interval: Interval) -> [(String, JSONValue)] {
    [("known", .integer(interval.known)), ("possible", interval.possible.map { .integer($0) } ?? .null)]
  }

  private static func text(_ text: String?) -> JSONValue { .text(text) }
  private static func day(_ day: Day?) -> JSONValue { .spelled(day) }
}
