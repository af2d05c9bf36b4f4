/// What a plan file asks for.
public enum CampaignPlan: Hashable, Sendable {
  /// What to set up, recruit, train and register, month by month.
  case building(BuildingCampaign)
  /// Which organisations to put forward.
  case selection(SelectionPlan)
}

/// The kinds of plan files, as `kind` names them.
public enum CampaignKind: String, CaseIterable, Sendable {
  case building, selection
}
