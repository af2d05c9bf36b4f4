package import MediationModel
package import PolicyModel

/// A classification or requirement as a table: a column for each thing that is asked about, a row for each way to come to
/// an answer.
package struct DecisionTable: Sendable {
  package enum Subject: Hashable, Sendable {
    /// A path of names from the record, or from `p`: `jurisdiction.level`, `p.cutoff`.
    case path([String])
    /// As it is written in the function.
    case written(String)
  }
  /// What one row asks of one subject; all of them.
  package enum Test: Hashable, Sendable {
    case isTrue(Bool)
    case known(Bool)
    case equals(String, Bool)
    case compare(String, Int64)
    /// A relation to another subject.
    case against(String, Subject)
  }
  package enum Answer: Hashable, Sendable {
    /// A state of a classification.
    case state(id: String, label: String)
    case outcome(Outcome)
  }
  package struct Row: Sendable {
    /// A list of tests for each column; empty: not asked.
    package let cells: [[Test]]
    package let answer: Answer
    /// Whether it is what is left once no row above holds.
    package let isRest: Bool
  }

  package let norm: Norm
  package let entity: EntityName
  package let columns: [Subject]
  package let rows: [Row]
  /// Whether the first row that holds decides. Else the rows that say "not applicable" come before the others, of which at
  /// most one may hold.
  package let takesFirst: Bool
}

extension OpenedPolicy {
  /// - Returns: nil for norms that are neither classification nor requirement.
  package func decisionTable(of norm: Norm) -> DecisionTable? {
    var maker = TableMaker()
    let entity: EntityName
    var takesFirst = false
    switch norm.body {
    case .classification(let classification):
      entity = classification.of
      takesFirst = classification.hit == .first
      let scope = analysis.condition(classification.when)
      maker.add(scope.negated, .outcome(.notApplicable))
      for state in classification.states {
        maker.add(analysis.condition(state.when), .state(id: state.id, label: state.label))
      }
      let otherwise = classification.otherwise
      maker.add(.constant(true), .state(id: otherwise.id, label: otherwise.label), isRest: true)
    case .requirement(let requirement):
      entity = requirement.of
      takesFirst = true
      let scope = analysis.condition(requirement.when)
      let asked = RequirementFormula(policy: policy, analysis: analysis).formula(requirement.condition, of: entity)
      maker.add(scope.negated, .outcome(.notApplicable))
      maker.add(asked, .outcome(.satisfied))
      maker.add(.constant(true), .outcome(.notSatisfied), isRest: true)
    case .target, .quota, .stage, .duty, .measure, .guidance: return nil
    }
    return DecisionTable(
      norm: norm, entity: entity, columns: maker.columns, rows: maker.rows(), takesFirst: takesFirst)
  }
}

private struct TableMaker {
  private(set) var columns: [DecisionTable.Subject] = []
  private var drafts:
    [(tests: [(DecisionTable.Subject, DecisionTable.Test)], answer: DecisionTable.Answer, isRest: Bool)] =
      []

  mutating func add(_ formula: Formula, _ answer: DecisionTable.Answer, isRest: Bool = false) {
    for way in formula.ways {
      var tests: [(DecisionTable.Subject, DecisionTable.Test)] = []
      for (atom, holds) in way {
        guard let (subject, test) = test(atom, holds) else { continue }
        if !columns.contains(subject) { columns.append(subject) }
        if !tests.contains(where: { $0 == subject && $1 == test }) { tests.append((subject, test)) }
      }
      drafts.append((tests, answer, isRest))
    }
  }

  func rows() -> [DecisionTable.Row] {
    drafts.map { draft in
      DecisionTable.Row(
        cells: columns.map { column in
          let tests = draft.tests.filter { $0.0 == column }.map(\.1)
          // What has a value is given.
          return tests.count > 1 ? tests.filter { $0 != .known(true) } : tests
        }, answer: draft.answer, isRest: draft.isRest)
    }
  }

  private func subject(_ term: Term) -> DecisionTable.Subject {
    let isPath = term.key.utf8.allSatisfy { $0 == 0x2E || $0 == 0x5F || 0x30...0x39 ~= $0 || 0x61...0x7A ~= $0 | 0x20 }
    return isPath ? .path(term.key.split(separator: ".").map(String.init)) : .written(term.key)
  }

  private func test(_ atom: Formula, _ holds: Bool) -> (DecisionTable.Subject, DecisionTable.Test)? {
    func spelled(_ relation: Relation) -> String { (holds ? relation : relation.negated).rawValue }
    switch atom {
    case .truth(let term): return (subject(term), .isTrue(holds))
    case .known(let term): return (subject(term), .known(holds))
    case .equals(let term, let text): return (subject(term), .equals(text, holds))
    case .compare(let term, let relation, let bound): return (subject(term), .compare(spelled(relation), bound))
    case .ordered(let left, let relation, let right):
      // The record's side comes first, whatever the order of the letters.
      if left.key.hasPrefix("p."), !right.key.hasPrefix("p.") {
        return (subject(right), .against(spelled(relation.mirrored), subject(left)))
      }
      return (subject(left), .against(spelled(relation), subject(right)))
    case .opaque(_, let text): return (.written(text), .isTrue(holds))
    case .constant, .not, .and, .or: return nil
    }
  }
}

extension Formula {
  private typealias Way = [(atom: Formula, holds: Bool)]

  /// The conjunctions that it is the disjunction of; one that excludes itself is left out. More than 64 are not written
  /// out: the formula then counts as opaque.
  fileprivate var ways: [[(atom: Formula, holds: Bool)]] {
    guard let found = Self.ways(self, true) else { return [[(.opaque("", text: "…"), true)]] }
    return found.filter { way in
      let whole = way.reduce(Formula.constant(true)) { .all($0, $1.holds ? $1.atom : $1.atom.negated) }
      guard let cases = FormulaCases([whole]) else { return true }
      return !cases.cases().allSatisfy { [.no, .ended].contains(cases.answer(whole, in: $0)) }
    }
  }

  private static func ways(_ formula: Formula, _ holds: Bool) -> [Way]? {
    switch formula {
    case .constant(let value): return value == holds ? [[]] : []
    case .not(let inner): return ways(inner, !holds)
    case .and(let left, let right) where holds, .or(let left, let right) where !holds:
      guard let first = ways(left, holds), let second = ways(right, holds), first.count * second.count <= 64 else {
        return nil
      }
      return first.flatMap { head in second.map { head + $0 } }
    case .and(let left, let right), .or(let left, let right):
      guard let first = ways(left, holds), let second = ways(right, holds), first.count + second.count <= 64 else {
        return nil
      }
      return first + second
    case .truth, .equals, .compare, .ordered, .known, .opaque: return [[(formula, holds)]]
    }
  }
}
