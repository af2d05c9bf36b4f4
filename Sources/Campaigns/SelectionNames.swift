import Diagnostics
import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel

/// Finds what a plan's names mean beside policies and ledger, and gathers what is wrong with them.
struct SelectionNames {
  private let plan: SelectionPlan
  private let workspace: Workspace
  private let binding: Binding
  private(set) var faults: [Diagnostic] = []

  init(_ plan: SelectionPlan, _ workspace: Workspace, _ binding: Binding) {
    self.plan = plan
    self.workspace = workspace
    self.binding = binding
  }

  private mutating func fault(
    _ code: some DiagnosticCode, _ place: DiagnosticPlace, _ arguments: [String: DiagnosticArgument]
  ) {
    faults.append(Diagnostic(code, at: place, arguments))
  }

  // MARK: Norms

  /// The policies that bound the choice, with the norms to plan by.
  mutating func laws() -> [SelectionPlanner.Law] {
    let all = workspace.opened.map { opened in
      // What is only reported is no bound to plan by.
      (
        opened,
        opened.policy.norms.filter {
          [.must, .should].contains($0.force) && opened.bounds($0, SelectionPlanner.decision)
        }
      )
    }
    if all.allSatisfy({ $0.1.isEmpty }) {
      fault(SelectionCode.noBounds, .none, ["known": .list(workspace.policies.map(\.id))])
      return []
    }
    if plan.norms.isEmpty {
      return all.map { .init(opened: $0, bounds: $1.filter { $0.force == .must }) }.filter { !$0.bounds.isEmpty }
    }
    var wanted: Set<String> = []
    for name in plan.norms {
      let known = all.flatMap(\.1)
      do throws(InvalidInput) {
        let names = LawNames(workspace.policies)
        // Where it is a norm that bounds nothing, that is said.
        guard let norm = try? names.norm(name.name) else {
          wanted.insert(
            try names.norm(
              name.name, unknown: PlanCode.unknownNorm, at: name.place,
              where: { norm in known.contains { $0.id == norm.id } }
            ).id)
          continue
        }
        if known.contains(where: { $0.id == norm.id }) {
          wanted.insert(norm.id)
        } else {
          fault(SelectionCode.noBound, name.place, ["found": .text(name.name), "known": .list(known.map(\.localID))])
        }
      } catch {
        faults += error.diagnostics
      }
    }
    return all.map { opened, norms in .init(opened: opened, bounds: norms.filter { wanted.contains($0.id) }) }
      .filter { !$0.bounds.isEmpty }
  }

  /// The day on which the norms are asked: the plan's, or the last that they look at.
  mutating func through(_ laws: [SelectionPlanner.Law]) -> Day {
    if let day = plan.through {
      if day < binding.asOf {
        fault(
          SelectionCode.throughTooEarly, .none,
          ["found": .text(day.description), "expected": .text(binding.asOf.description)])
      }
      return max(day, binding.asOf)
    }
    var last = binding.asOf
    for law in laws {
      for norm in law.bounds {
        if case .stage(let stage) = norm.body, let day = stage.due.lastDay { last = max(last, day) }
        for name in law.opened.parameters(behind: norm) {
          if case .day(let day)? = law.opened.policy.parameter(name)?.value(at: binding.asOf)?.value {
            last = max(last, day)
          }
        }
      }
    }
    return last
  }

  // MARK: Readings

  /// The readings that the bounds hang on, with the choices to plan for.
  mutating func readings(_ laws: [SelectionPlanner.Law]) -> [ReadingChoice] {
    var closed: [String: String] = binding.readings
    for change in plan.readings {
      do throws(InvalidInput) {
        let (reading, choice) = try LawNames(workspace.policies).choice(
          change.choice, of: change.name, at: change.place)
        // What the command says goes before the file.
        closed[reading.full] = binding.readings[reading.full] ?? choice
      } catch {
        faults += error.diagnostics
      }
    }
    return laws.flatMap { law -> [ReadingChoice] in
      let behind = law.bounds.reduce(into: Set<String>()) { $0.formUnion(law.opened.readings(behind: $1)) }
      return law.opened.policy.readings.filter { behind.contains($0.id) }.map { reading in
        let name = "\(law.opened.policy.id)#\(reading.id)"
        return ReadingChoice(
          policy: law.opened.policy.id, reading: reading, choices: closed[name].map { [$0] } ?? reading.open)
      }
    }
  }

  /// Every combination of their choices, in the order written.
  mutating func combinations(_ laws: [SelectionPlanner.Law], _ readings: [ReadingChoice]) -> [[ReadingChange]] {
    let count = readings.reduce(1) { product, reading in
      product.multipliedReportingOverflow(by: max(1, reading.choices.count)).overflow
        ? Int.max : product * max(1, reading.choices.count)
    }
    if count > SelectionPlanner.caseLimit {
      let open = readings.filter { $0.choices.count > 1 }.map { "\($0.reading.id) (\($0.choices.count))" }
      fault(
        SelectionCode.tooManyReadings, .none,
        ["count": .integer(count), "limit": .integer(SelectionPlanner.caseLimit), "known": .list(open)])
      return []
    }
    return readings.reduce([[]]) { partial, reading in
      partial.flatMap { made in reading.choices.map { made + [ReadingChange(reading.name, $0)] } }
    }
  }

  // MARK: Organisations

  /// How each nomination stands before anything is worked out.
  mutating func standings(_ nominees: [Nominee]) -> [Int: SelectionPlanReport.Candidate.Standing] {
    let byBody = Dictionary(grouping: nominees, by: \.organizationRow)
    var standings: [Int: SelectionPlanReport.Candidate.Standing] = [:]
    for nominee in nominees where !nominee.isRecommended {
      let other = byBody[nominee.organizationRow]?.first { $0.isRecommended && $0.batch == nominee.batch }
      standings[nominee.row] =
        if nominee.isClosed { .closed } else if nominee.isDesignated { .settled(nomination: nil) } else if let other {
          .settled(nomination: other.id)
        } else { .open }
    }
    for weight in plan.weights { _ = rows(weight.organization, nil, weight.place, nominees) }
    for decision in plan.excluded {
      for row in rows(decision.organization, decision.nomination, decision.place, nominees)
      where standings[row] == .open {
        standings[row] = .excluded(reason: decision.reason)
      }
    }
    for decision in plan.included {
      let before = faults.count
      let meant = rows(decision.organization, decision.nomination, decision.place, nominees)
      let open = meant.filter { standings[$0] == .open }
      for row in open { standings[row] = .included(reason: decision.reason) }
      if open.isEmpty, faults.count == before {
        fault(SelectionCode.cannotInclude, decision.place, ["found": .text(decision.organization)])
      }
    }
    return standings
  }

  /// The nominations that a planner means; none, and told, where there are none.
  private mutating func rows(
    _ organization: String, _ nomination: String?, _ place: DiagnosticPlace, _ nominees: [Nominee]
  ) -> [Int] {
    guard let table = workspace.ledger.table("organization"), table.row(ofIdentifier: organization) != nil else {
      var arguments = Collector.unknown(organization, among: nominees.map(\.organization.id))
      arguments["known"] = nil
      fault(SelectionCode.unknownOrganization, place, arguments)
      return []
    }
    let own = nominees.filter { $0.organization.id == organization }
    if own.isEmpty {
      fault(SelectionCode.notNominated, place, ["found": .text(organization)])
      return []
    }
    guard let nomination else { return own.map(\.row) }
    let meant = own.filter { $0.id == nomination }.map(\.row)
    if meant.isEmpty {
      var arguments = Collector.unknown(nomination, among: own.map(\.id))
      arguments["name"] = .text(organization)
      fault(SelectionCode.otherNomination, place, arguments)
    }
    return meant
  }
}

/// A reading and the choices that are planned for.
struct ReadingChoice: Sendable {
  let policy: String
  let reading: Reading
  let choices: [String]

  var name: String { "\(policy)#\(reading.id)" }
}
