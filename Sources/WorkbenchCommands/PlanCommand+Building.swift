import PolicyModel

extension PlanCommand {
  func plan(_ campaign: BuildingCampaign, _ session: Session) throws -> Answer {
    session.say(campaign.title)
    return .success
  }
}
