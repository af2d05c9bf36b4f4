public import MediationModel

/// One step of one item of a task list: who does it, and through which day or without an end.
public struct Measure: Hashable, Sendable {
  /// Where a step stands in the list, by the numbers that the list prints.
  public struct Place: Hashable, Sendable {
    public let measure: Int
    public let step: Int

    public init(measure: Int, step: Int) {
      self.measure = measure
      self.step = step
    }
  }

  /// How far a step is to be by its day: a member of the enumeration `measure_status`.
  public enum Reach: String, Sendable, CaseIterable {
    /// 取得阶段性成果
    case interimResult = "interim_result"
    /// 完成
    case done
  }

  public struct Milestone: Hashable, Sendable {
    /// Through the end of that day.
    public let by: Day
    public let reach: Reach

    public init(by: Day, reach: Reach) {
      self.by = by
      self.reach = reach
    }
  }

  /// The departments of a row: those marked 牵头 and the others, in the order of the list.
  public struct Departments: Hashable, Sendable {
    /// Empty where no department is marked, even if one is named first.
    public let leads: [String]
    public let participants: [String]

    public init(leads: [String], participants: [String]) {
      self.leads = leads
      self.participants = participants
    }
  }

  public struct Limit: Hashable, Sendable {
    public let milestone: Milestone?
    /// 长期推进; a milestone may stand beside it.
    public let isOpenEnded: Bool

    public init(milestone: Milestone?, isOpenEnded: Bool) {
      self.milestone = milestone
      self.isOpenEnded = isOpenEnded
    }
  }

  /// A cell of the list: what it holds, and the row that prints it where the cell itself is blank.
  public struct Cell<Value: Hashable & Sendable>: Hashable, Sendable {
    public let value: Value
    /// Nil where the row prints it itself.
    public let inheritedFrom: Place?

    public init(_ value: Value, inheritedFrom: Place?) {
      self.value = value
      self.inheritedFrom = inheritedFrom
    }
  }

  public let place: Place
  /// The number of the list's section, by its order: `三`.
  public let section: String
  /// What the item asks for, in own words; the norm's label says what the step does.
  public let gist: String
  public let gistEn: String?
  public let departments: Cell<Departments>
  public let limit: Cell<Limit>
  /// The level of the jurisdictions that answer for it: the policy's own.
  public let level: String

  public init(
    place: Place, section: String, gist: String, gistEn: String?, departments: Cell<Departments>, limit: Cell<Limit>,
    level: String
  ) {
    self.place = place
    self.section = section
    self.gist = gist
    self.gistEn = gistEn
    self.departments = departments
    self.limit = limit
    self.level = level
  }
}
