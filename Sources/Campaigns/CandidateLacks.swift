import MediationModel
import PolicyEngine
import PolicyLanguage
import PolicyModel

/// What candidates lack of what the law asks of nominees, with all of them put forward, on the day from which is planned.
struct CandidateLacks {
  private let norms: [(opened: OpenedPolicy, norm: Norm, readings: Set<String>)]
  private let owners: OwnerPaths
  private let nominations: Set<Int>
  private let organizations: Set<Int>
  private var known: [Key: [Found]] = [:]

  private struct Key: Hashable {
    let norm: String
    let choices: [ReadingChange]
  }
  struct Found {
    let owner: OwnerPaths.Owner
    let finding: Finding
  }

  init(_ ledger: Ledger, _ laws: [SelectionPlanner.Law], _ nominees: [Nominee]) {
    owners = OwnerPaths(ledger)
    nominations = Set(nominees.map(\.row))
    organizations = Set(nominees.map(\.organizationRow))
    norms = laws.flatMap { law in
      law.opened.policy.norms.filter { CandidateLacks.asksCandidates($0) && $0.force == .must }.map { norm in
        let readings = law.opened.readings(behind: norm).map { "\(law.opened.policy.id)#\($0)" }
        return (law.opened, norm, Set(readings))
      }
    }
  }

  /// Norms on organisations and what belongs to them. Norms on places and departments are not a candidate's to mend.
  private static func asksCandidates(_ norm: Norm) -> Bool {
    guard let entity = norm.subjectEntity, !["jurisdiction", "authority"].contains(entity) else { return false }
    switch norm.body {
    case .requirement, .classification, .stage: return true
    case .quota, .target, .duty, .measure, .guidance: return false
    }
  }

  private func key(_ index: Int, _ choices: [ReadingChange]) -> Key {
    Key(norm: norms[index].norm.id, choices: choices.filter { norms[index].readings.contains($0.name) })
  }

  /// Works out what they lack under these choices; what does not hang on them is worked out once.
  /// - Parameter sent: the ledger with all candidates put forward.
  mutating func find(in sent: Workspace, _ choices: [ReadingChange], _ binding: Binding) throws {
    for index in norms.indices {
      let key = key(index, choices)
      if known[key] != nil { continue }
      let found = try sent.findings(
        of: [norms[index].norm], in: norms[index].opened, binding, outcomes: [.notSatisfied, .pending, .indeterminate]
      ) { entity, row in
        switch owners.owner(of: entity, row) {
        case .nomination(let row)?: nominations.contains(row)
        case .organization(let row)?: organizations.contains(row)
        case nil: false
        }
      }
      known[key] = found.compactMap { row, finding in
        // A step that is still to come is nothing that anyone lacks yet.
        if norms[index].norm.kind == .stage, finding.milestone.map({ $0 >= binding.asOf }) ?? true { return nil }
        // What no outcome that is possible breaches is nothing to mend; a state that cannot be told is.
        if finding.isHarmless, norms[index].norm.kind != .classification { return nil }
        return owners.owner(of: finding.subject.entity, row).map { Found(owner: $0, finding: finding) }
      }
    }
  }

  /// What a nomination lacks under these choices, in the order of the policies.
  func lacks(_ nominee: Nominee, under choices: [ReadingChange]) -> [Finding] {
    norms.indices.flatMap { index in
      (known[key(index, choices)] ?? []).filter { found in
        switch found.owner {
        case .nomination(let row): row == nominee.row
        case .organization(let row): row == nominee.organizationRow
        }
      }.map(\.finding)
    }
  }

  /// How much a nomination lacks: a unit for what cannot be counted, at most 1,000,000 in all; and how many conditions
  /// cannot be told.
  func distance(of nominee: Nominee, under choices: [ReadingChange]) -> (distance: Int64, unclear: Int64) {
    var (distance, unclear): (Int64, Int64) = (0, 0)
    for finding in lacks(nominee, under: choices) {
      if finding.isUnclear {
        unclear += 1
      } else {
        distance = min(1_000_000, distance + min(1_000_000, max(1, finding.distance ?? 1)))
      }
    }
    return (distance, unclear)
  }
}

extension Finding {
  /// Whether it cannot be told that something is lacking, today or before the day by which it has to be there.
  fileprivate var isUnclear: Bool { outcome == .indeterminate || outcome == .pending && !unknown.isEmpty }
}

/// Whose affair a record is: the nomination or organisation that it belongs to.
struct OwnerPaths {
  enum Owner: Hashable {
    case organization(Int)
    case nomination(Int)
  }
  private let ledger: Ledger

  init(_ ledger: Ledger) { self.ledger = ledger }

  func owner(of entity: EntityName, _ row: Int) -> Owner? {
    var (entity, row) = (entity, row)
    for _ in ledger.schema.entities {
      if entity == "organization" { return .organization(row) }
      if entity == "nomination" { return .nomination(row) }
      guard let declared = ledger.schema.entity(entity), let home = declared.homeField,
        case .reference(let parent)? = declared.field(home)?.type,
        let next = ledger.table(entity)?.column(home)?.value(at: row)
      else { return nil }
      (entity, row) = (parent, Int(next))
    }
    return nil
  }
}
