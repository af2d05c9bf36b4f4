public import Diagnostics
public import MediationModel

/// Which organisations to put forward: what a planner decides beside the law, as a plan file of the kind `selection` says
/// it.
public struct SelectionPlan: Hashable, Sendable {
  /// What is asked after the bounds of the law, in the planner's order.
  public enum Goal: String, Sendable, CaseIterable {
    /// Those who lack least of what the law asks of a nominee.
    case ready
    /// The greatest sum of weights.
    case preferred
  }

  /// The weight of one organisation.
  public struct Weight: Hashable, Sendable {
    public let organization: String
    /// 0 through 1,000.
    public let value: Int64
    public let place: DiagnosticPlace

    public init(_ organization: String, _ value: Int64, at place: DiagnosticPlace = .none) {
      self.organization = organization
      self.value = value
      self.place = place
    }
  }

  /// An organisation that the planner puts forward, or leaves out, whatever else is best.
  public struct Decision: Hashable, Sendable {
    public let organization: String
    public let reason: String
    /// The only nomination that is meant; nil: any, or all of them.
    public let nomination: String?
    public let place: DiagnosticPlace

    public init(
      _ organization: String, reason: String, nomination: String? = nil, at place: DiagnosticPlace = .none
    ) {
      self.organization = organization
      self.reason = reason
      self.nomination = nomination
      self.place = place
    }
  }

  /// A norm to choose under, by its id or local id.
  public struct NormName: Hashable, Sendable {
    public let name: String
    public let place: DiagnosticPlace

    public init(_ name: String, at place: DiagnosticPlace = .none) {
      self.name = name
      self.place = place
    }
  }

  public var title: String
  public var reason: String?
  /// The day from which is planned; nil: that of the workspace.
  public var asOf: Day?
  /// The day on which the norms must hold; nil: the last day of the steps that show in nominations.
  public var through: Day?
  /// Empty: every norm of force `must` that bounds the choice.
  public var norms: [NormName] = []
  public var goals: [Goal] = [.ready, .preferred]
  /// Of those without one it is 1.
  public var weights: [Weight] = []
  public var included: [Decision] = []
  public var excluded: [Decision] = []
  /// Readings that the planner closes; the others are planned under each choice.
  public var readings: [ReadingChange] = []
  /// How many days before a day of the law the planner wants a thing done, 0 through 365.
  public var leadDays = 0

  public init(title: String) { self.title = title }
}
