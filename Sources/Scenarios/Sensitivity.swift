import Diagnostics
import MediationModel
public import PolicyEngine
import PolicyLanguage
public import PolicyModel
import Synchronization

/// Where a small difference matters most.
public struct Sensitivity: Sendable {
  /// One value of one parameter, moved by one step.
  public struct Move: Hashable, Sendable {
    /// `enterprise_coverage@2025-12-31`, behind `policy id#` where two policies have the name.
    public let name: String
    public let label: String
    public let labelEn: String?
    public let unit: ParameterUnit
    public let from: String
    public let to: String
    /// Subjects whose outcome is another one.
    public let flips: Int
    /// Ids of the norms that have such subjects.
    public let norms: [String]
  }

  public let scenario: Scenario?
  /// Those that flip any, most first.
  public let moves: [Move]
  /// How many moves were tried.
  public let tried: Int
  /// Closest to the line first.
  public let nearest: [NearSubject]
  /// What findings that cannot be told wait for, most first.
  public let unknowns: [UnknownCount]
  /// Findings that cannot be told, and how many of them were looked at.
  public let indeterminate: Int
  public let lookedAt: Int
}

extension Baseline {
  /// Moves every number of the law by one step each way, looks for who is closest to the line, and for what would settle
  /// most findings.
  /// - Parameters:
  ///   - limit: of the subjects named.
  ///   - unknownLimit: findings that cannot be told, looked at a norm.
  public func sensitivity(
    from scenario: Scenario? = nil, limit: Int = 10, unknownLimit: Int = 2_000, _ work: Work = Work()
  ) throws -> Sensitivity {
    let start = try scenario.map { try evaluate($0, work) } ?? outcome
    let (moves, tried) = try moves(start.kept, work)
    var near: [NearSubject] = []
    var unknowns: [UnknownCount] = []
    var lookedAt = 0
    var all = 0
    for kept in start.kept {
      near += try kept.nearest(limit: limit, cancellation: work.cancellation)
      let found = try kept.unknowns(limit: unknownLimit, cancellation: work.cancellation)
      unknowns += found.counts
      lookedAt += found.lookedAt
      all += found.of
    }
    return Sensitivity(
      scenario: scenario, moves: moves, tried: tried,
      nearest: NearSubject.closest(near, limit: limit),
      unknowns: unknowns.sorted { ($1.alone, $1.total, $0.name) < ($0.alone, $0.total, $1.name) },
      indeterminate: all, lookedAt: lookedAt)
  }

  private struct Candidate: Sendable {
    let policy: Int
    let parameter: Parameter
    let name: String
    let by: Day?
    let from: Int64
    let to: Int64
  }

  private func moves(_ kept: [KeptEvaluation], _ work: Work) throws -> (moves: [Sensitivity.Move], tried: Int) {
    let candidates = self.candidates(kept)
    let changes = candidates.map { candidate in
      var changes = kept.map { _ in EvaluationChange() }
      changes[candidate.policy].parameters[candidate.parameter.id] =
        candidate.parameter.replacing(by: candidate.by, .number(candidate.to))
      return changes
    }
    let norms = kept.flatMap { $0.opened.policy.norms }
    let flips = try evaluateAll(kept, changes, norms: norms, workers: binding.workers, work) { _, made in
      zip(kept, made).flatMap { $0.flips(to: $1).map { [$0.norm: $0.count] } }
    }
    let moves = zip(candidates, flips).compactMap { candidate, flips -> Sensitivity.Move? in
      let count = flips.reduce(0) { $0 + $1.values.reduce(0, +) }
      if count == 0 { return nil }
      let scale = candidate.parameter.unit.scale
      return Sensitivity.Move(
        name: candidate.name, label: candidate.parameter.label, labelEn: candidate.parameter.labelEn,
        unit: candidate.parameter.unit, from: ExactDecimal(units: candidate.from, scale: scale).description,
        to: ExactDecimal(units: candidate.to, scale: scale).description, flips: count,
        norms: flips.flatMap(\.keys))
    }
    let order = moves.enumerated().sorted { ($1.element.flips, $0.offset) < ($0.element.flips, $1.offset) }
    return (order.map(\.element), candidates.count)
  }

  private func candidates(_ kept: [KeptEvaluation]) -> [Candidate] {
    var found: [Candidate] = []
    let names = kept.flatMap { $0.opened.policy.parameters.map(\.id) }
    for (index, kept) in kept.enumerated() {
      for parameter in kept.opened.policy.parameters {
        guard case .measure = parameter.unit else { continue }
        let step = parameter.step ?? (parameter.unit.scale == 2 ? 100 : 1)
        let days: [Day?] = parameter.isMilestoneSeries ? parameter.milestones : [nil]
        for by in days {
          guard case .number(let value)? = parameter.value(at: kept.binding.asOf, by: by)?.value else { continue }
          for to in [value - step, value + step] where parameter.range?.contains(to) ?? (to >= 0) {
            let isOne = names.count { $0 == parameter.id } == 1
            let name = (isOne ? "" : "\(kept.opened.policy.id)#") + parameter.id + (by.map { "@\($0)" } ?? "")
            found.append(
              Candidate(policy: index, parameter: parameter, name: name, by: by, from: value, to: to))
          }
        }
      }
    }
    return found
  }
}
