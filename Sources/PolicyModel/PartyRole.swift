/// What a party has to do with a norm.
public enum PartyRole: String, Sendable, CaseIterable {
  /// Marked 牵头 in a task list.
  case lead
  /// Takes part beside a department that leads.
  case participant
  /// Named in a task list of which no department is marked as leading.
  case responsible
  /// Has to do it.
  case bearer
  /// Something is sent to it.
  case recipient
  /// Has to do what follows from a state of a classification.
  case consequence
}

/// One party's part in a norm.
public struct PartyTask: Hashable, Sendable {
  public let party: String
  public let role: PartyRole
  /// The state whose consequence it bears; nil for every other role.
  public let state: String?

  public init(party: String, role: PartyRole, state: String? = nil) {
    self.party = party
    self.role = role
    self.state = state
  }
}

extension Norm {
  /// Everyone whom the norm names, in the order: who does it, who takes part, who receives, who bears a consequence.
  public var tasks: [PartyTask] {
    var tasks = bearers.map { PartyTask(party: $0, role: .bearer) }
    var recipient: String?
    switch body {
    case .measure(let measure):
      let departments = measure.departments.value
      tasks += departments.leads.map { PartyTask(party: $0, role: .lead) }
      let role: PartyRole = departments.leads.isEmpty ? .responsible : .participant
      tasks += departments.participants.map { PartyTask(party: $0, role: role) }
    case .classification(let classification):
      for state in classification.states {
        guard let bearer = state.consequence?.bearer else { continue }
        tasks.append(PartyTask(party: bearer, role: .consequence, state: state.id))
      }
    case .stage(let stage): recipient = stage.recipient
    case .duty(let duty): recipient = duty.recipient
    case .requirement, .target, .quota, .guidance: break
    }
    if let recipient { tasks.append(PartyTask(party: recipient, role: .recipient)) }
    return tasks
  }
}
