import Diagnostics
public import MediationModel
import PolicyEngine
package import PolicyLanguage
public import PolicyModel

/// What one version of some policies says otherwise than another.
public struct LawDifference: Sendable {
  public enum Change: String, Sendable { case added, removed, changed }
  public enum Part: String, Sendable { case policy, parameter, reading, fact, norm, guidance, helper }

  /// A value of a parameter before and after; nil: none.
  public struct ValueChange: Hashable, Sendable {
    public let by: Day?
    public let from: Day?
    public let before: ParameterValue?
    public let after: ParameterValue?
    public let unit: ParameterUnit
  }

  public struct Entry: Sendable {
    public let policy: String
    public let part: Part
    public let change: Change
    /// Local id; of a helper the file or module.
    public let id: String
    public let label: String?
    public let labelEn: String?
    /// What of it is another: `force`, `cite`, `bearer`, `under`, `label`, `values`, `open`, `text` …
    public let aspects: [String]
    public let values: [ValueChange]
    /// How the new norm stands towards the old one, where its comparisons fix a direction: also for a norm whose own text
    /// stayed and whose parameter changed.
    public let order: Stringency.Order?
  }

  /// By policy; in it parameters, readings, facts, norms, helpers, in the order of the files.
  public let entries: [Entry]
  /// Findings that differ, where a ledger was given.
  public let findings: ScenarioComparison?

  public var isEmpty: Bool { entries.isEmpty && findings.map { $0.norms.isEmpty } ?? true }
}

extension LawDifference {
  /// Compares two versions of policies, matched by their ids.
  package init(_ old: [OpenedPolicy], _ new: [OpenedPolicy], findings: ScenarioComparison? = nil) {
    var entries: [Entry] = []
    for policy in old where !new.contains(where: { $0.policy.id == policy.policy.id }) {
      entries.append(Entry(policy, .policy, .removed, policy.policy.id, policy.policy.title, policy.policy.titleEn))
    }
    for policy in new {
      if let before = old.first(where: { $0.policy.id == policy.policy.id }) {
        entries += VersionComparison(before, policy).entries
      } else {
        entries.append(Entry(policy, .policy, .added, policy.policy.id, policy.policy.title, policy.policy.titleEn))
      }
    }
    self.entries = entries
    self.findings = findings
  }
}

extension LawDifference.Entry {
  init(
    _ policy: OpenedPolicy, _ part: LawDifference.Part, _ change: LawDifference.Change, _ id: String,
    _ label: String? = nil, _ labelEn: String? = nil, aspects: [String] = [],
    values: [LawDifference.ValueChange] = [], order: Stringency.Order? = nil
  ) {
    self.policy = policy.policy.id
    self.part = part
    self.change = change
    self.id = id
    self.label = label
    self.labelEn = labelEn
    self.aspects = aspects
    self.values = values
    self.order = order
  }
}

/// Two versions of one policy.
private struct VersionComparison {
  private let old: OpenedPolicy
  private let new: OpenedPolicy
  private(set) var entries: [LawDifference.Entry] = []
  private var changedParameters: Set<String> = []

  init(_ old: OpenedPolicy, _ new: OpenedPolicy) {
    self.old = old
    self.new = new
    parameters()
    readings()
    facts()
    norms()
    helpers()
  }

  /// What of two entries is another, besides what is told by itself.
  private func textDiffers(_ a: SourceSpan, _ b: SourceSpan) -> Bool { old.words(in: a) != new.words(in: b) }

  private mutating func parameters() {
    for before in old.policy.parameters where new.policy.parameter(before.id) == nil {
      entries.append(
        .init(old, .parameter, .removed, before.id, before.label, before.labelEn, values: values(before, nil)))
      changedParameters.insert(before.id)
    }
    for after in new.policy.parameters {
      guard let before = old.policy.parameter(after.id) else {
        entries.append(.init(new, .parameter, .added, after.id, after.label, after.labelEn, values: values(nil, after)))
        changedParameters.insert(after.id)
        continue
      }
      var aspects: [String] = []
      let values = values(before, after)
      let forces = before.values.map(\.force) != after.values.map(\.force)
      if !values.isEmpty { aspects.append("values") }
      if forces, values.isEmpty { aspects.append("force") }
      if before.unit != after.unit { aspects.append("unit") }
      if before.absent != after.absent { aspects.append("absent") }
      if before.citation != after.citation { aspects.append("cite") }
      if (before.label, before.labelEn) != (after.label, after.labelEn) { aspects.append("label") }
      if (before.range, before.step) != (after.range, after.step) { aspects.append("range") }
      if aspects.isEmpty, textDiffers(before.span, after.span) { aspects.append("text") }
      if aspects.isEmpty { continue }
      changedParameters.insert(after.id)
      entries.append(
        .init(new, .parameter, .changed, after.id, after.label, after.labelEn, aspects: aspects, values: values))
    }
  }

  private func values(_ before: Parameter?, _ after: Parameter?) -> [LawDifference.ValueChange] {
    struct Key: Hashable {
      let by: Day?
      let from: Day?
    }
    func byDay(_ parameter: Parameter?) -> [Key: ParameterValue] {
      Dictionary((parameter?.values ?? []).map { (Key(by: $0.by, from: $0.from), $0.value) }) { first, _ in first }
    }
    guard let unit = (after ?? before)?.unit else { return [] }
    let (mine, theirs) = (byDay(before), byDay(after))
    let keys = Set(mine.keys).union(theirs.keys).sorted {
      ($0.by?.number ?? .min, $0.from?.number ?? .min) < ($1.by?.number ?? .min, $1.from?.number ?? .min)
    }
    return keys.filter { mine[$0] != theirs[$0] }.map {
      .init(by: $0.by, from: $0.from, before: mine[$0], after: theirs[$0], unit: unit)
    }
  }

  private mutating func readings() {
    for before in old.policy.readings where new.policy.reading(before.id) == nil {
      entries.append(.init(old, .reading, .removed, before.id, before.question))
    }
    for after in new.policy.readings {
      guard let before = old.policy.reading(after.id) else {
        entries.append(.init(new, .reading, .added, after.id, after.question))
        continue
      }
      var aspects: [String] = []
      if before.open != after.open { aspects.append("open") }
      if before.choices != after.choices { aspects.append("choices") }
      if before.decidedBy != after.decidedBy { aspects.append("decided_by") }
      if before.question != after.question { aspects.append("question") }
      if before.citation != after.citation { aspects.append("cite") }
      if !aspects.isEmpty { entries.append(.init(new, .reading, .changed, after.id, after.question, aspects: aspects)) }
    }
  }

  private mutating func facts() {
    for before in old.policy.facts where new.policy.fact(before.id, of: before.of) == nil {
      entries.append(.init(old, .fact, .removed, before.id, before.label, before.labelEn))
    }
    for after in new.policy.facts {
      guard let before = old.policy.fact(after.id, of: after.of) else {
        entries.append(.init(new, .fact, .added, after.id, after.label, after.labelEn))
        continue
      }
      if textDiffers(before.span, after.span) {
        entries.append(.init(new, .fact, .changed, after.id, after.label, after.labelEn, aspects: ["text"]))
      }
    }
  }

  private mutating func norms() {
    for before in old.policy.norms where new.policy.norm(before.localID) == nil {
      entries.append(.init(old, part(before), .removed, before.localID, before.label, before.labelEn))
    }
    for after in new.policy.norms {
      guard let before = old.policy.norm(after.localID) else {
        entries.append(.init(new, part(after), .added, after.localID, after.label, after.labelEn))
        continue
      }
      let aspects = aspects(before, after)
      let hangs = !changedParameters.isDisjoint(with: new.parameters(behind: after))
      if aspects.isEmpty, !hangs { continue }
      let order = Stringency(after, of: new.policy).compared(with: Stringency(before, of: old.policy))
      // A norm that only hangs on a changed parameter is told where that makes it stricter or looser.
      if aspects.isEmpty, order == .equal || order == .incomparable { continue }
      entries.append(
        .init(
          new, part(after), .changed, after.localID, after.label, after.labelEn, aspects: aspects, order: order))
    }
  }

  private func part(_ norm: Norm) -> LawDifference.Part { norm.kind == .guidance ? .guidance : .norm }

  private func aspects(_ before: Norm, _ after: Norm) -> [String] {
    var aspects: [String] = []
    if before.kind != after.kind { aspects.append("kind") }
    if before.force != after.force { aspects.append("force") }
    if before.citations != after.citations { aspects.append("cite") }
    if before.bearers != after.bearers { aspects.append("bearer") }
    if before.under != after.under { aspects.append("under") }
    if before.topic != after.topic { aspects.append("topic") }
    if (before.label, before.labelEn) != (after.label, after.labelEn) { aspects.append("label") }
    if before.comparisons != after.comparisons { aspects.append("comparisons") }
    if before.levels != after.levels { aspects.append("per") }
    if aspects.isEmpty, textDiffers(before.span, after.span) { aspects.append("text") }
    return aspects
  }

  /// What stands in the files around the entries.
  private mutating func helpers() {
    let before = old.words(outside: spans(old.policy))
    let after = new.words(outside: spans(new.policy))
    for (file, words) in after {
      guard let twin = before.first(where: { $0.file == file }) else {
        entries.append(.init(new, .helper, .added, file))
        continue
      }
      // Commas between entries come and go with them.
      if twin.words.filter({ $0 != "," }) != words.filter({ $0 != "," }) {
        entries.append(.init(new, .helper, .changed, file, aspects: ["text"]))
      }
    }
    for (file, _) in before where !after.contains(where: { $0.file == file }) {
      entries.append(.init(old, .helper, .removed, file))
    }
  }

  private func spans(_ policy: Policy) -> [SourceSpan] {
    policy.parameters.map(\.span) + policy.facts.map(\.span) + policy.norms.map(\.span) + policy.readings.map(\.span)
  }
}
