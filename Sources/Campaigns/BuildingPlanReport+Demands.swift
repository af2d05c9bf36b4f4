public import MediationModel
public import PolicyModel

extension BuildingPlanReport {
  /// One thing that the plan was to meet in one district.
  public struct DemandResult: Hashable, Sendable {
    /// Full id.
    public let norm: String
    public let force: Force
    /// What is compared, for a norm of several parts: a fact's name. Nil: the norm has one part.
    public let part: String?
    public let district: Int
    /// The day by which it is due, or on which it is judged.
    public let due: Day
    /// First day of the cycle of a duty.
    public let cycle: Day?
    public let citations: [Citation]
    /// What one missing unit weighs.
    public let weight: Int64
    /// What would be missing if nothing were done, in the unit of the comparison.
    public let missingBefore: Int64
    /// What the plan's own organisations and people ask for beside that.
    public let added: Int64
    /// What is missing with the plan; 0: met.
    public let missing: Int64
    /// The subjects behind it: 1 for a jurisdiction, else how many records fail without the plan.
    public let subjects: Int

    package init(
      norm: String, force: Force, part: String?, district: Int, due: Day, cycle: Day?, citations: [Citation],
      weight: Int64, missingBefore: Int64, added: Int64, missing: Int64, subjects: Int
    ) {
      self.norm = norm
      self.force = force
      self.part = part
      self.district = district
      self.due = due
      self.cycle = cycle
      self.citations = citations
      self.weight = weight
      self.missingBefore = missingBefore
      self.added = added
      self.missing = missing
      self.subjects = subjects
    }
  }
}
