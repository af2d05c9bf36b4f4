package import MediationModel
package import PolicyModel

/// What a fixture says that a norm answers. Every aspect that is nil is not compared.
package struct Expectation: Hashable, Sendable {
  package var outcome: Outcome?
  /// Of a classification.
  package var state: String?
  /// The outcome hangs on this reading, which is open.
  package var openReading: String?
  /// The outcome hangs on this field, fact or parameter, which is not known.
  package var unknown: String?
  /// Of a number too: the number. Not exact where values are not known, or where the open readings differ.
  package var part: Interval?
  package var whole: Interval?
  /// As it is spelled: `5`, `3..5`, `2024-06-30`, `true`, `19/20`; compared in the unit of what is required.
  package var actual: String?
  package var missing: String?
  package var excess: String?
  /// The outcomes that an indeterminate answer may turn out to have, in any order.
  package var possible: [Outcome]?
  /// How many of a requirement's parts are not met; where a norm is only reported, this is what its outcome does not say.
  package var unmet: Int64?
  package var timing: Timing?
  package var milestone: Day?

  package init() {}
}

extension Timing {
  /// Every timing, in the order in which time passes.
  static let all: [Timing] = [.pending, .onTime, .late, .overdue, .asRecorded]
}
