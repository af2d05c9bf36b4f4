public import MediationModel

extension BuildingPlanReport {
  /// What the norms say of the planned ledger, beside what the plan says.
  public struct Verification: Hashable, Sendable {
    /// What was read from a norm, in one district, that the plan does not model.
    public struct LeftOut: Hashable, Sendable {
      public enum Reason: String, Sendable, CaseIterable {
        /// The ledger does not tell, so that a plan would be for something that may be there already.
        case cannotBeTold = "cannot_be_told"
        /// No item or session of the plan mends it.
        case nothingHelps = "nothing_helps"
        /// It was due before the plan begins.
        case overdue
        /// What the plan adds would itself not be told: a field is missing in the plan file.
        case addedUnknown = "added_unknown"
        /// What the plan adds would itself fail, and no item mends that.
        case addedFails = "added_fails"
        /// An item moves it otherwise than by a fixed number a record.
        case notLinear = "not_linear"
        /// A norm of force `should`, which the plan file does not ask for.
        case onlyShould = "only_should"
      }

      /// Full id.
      public let norm: String
      public let reason: Reason
      /// The milestones and cycles meant, ascending; empty: the norm has none.
      public let dues: [Day]
      /// Places in `districts`, ascending; empty: none of them in particular.
      public let districts: [Int]
      /// How many subjects, each counted for each of the days.
      public let subjects: Int
      /// Fields, facts or item ids that say more.
      public let names: [String]

      package init(
        norm: String, reason: Reason, dues: [Day], districts: [Int], subjects: Int, names: [String]
      ) {
        self.norm = norm
        self.reason = reason
        self.dues = dues
        self.districts = districts
        self.subjects = subjects
        self.names = names
      }
    }

    /// The days for which the planned ledger was evaluated.
    public let days: [Day]
    /// How many records the plan adds.
    public let records: Int
    /// How many numbers of the plan were compared with findings. All agreed; else there is no report.
    public let compared: Int
    public let leftOut: [LeftOut]

    package init(days: [Day], records: Int, compared: Int, leftOut: [LeftOut]) {
      self.days = days
      self.records = records
      self.compared = compared
      self.leftOut = leftOut
    }
  }
}
