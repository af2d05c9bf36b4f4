/// What a plan file asks for.
public enum CampaignPlan: Hashable, Sendable {
  /// What to set up, recruit, train and register, month by month.
  case building(BuildingCampaign)
}

/// The kinds of plan files, as `kind` names them.
public enum CampaignKind: String, CaseIterable, Sendable {
  case building
}
