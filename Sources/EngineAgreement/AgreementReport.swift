package import MediationModel
package import PolicyEngine
package import SyntheticLedgers

/// What a run came to.
package struct AgreementReport: Sendable {
  /// Records of each entity.
  package let records: Int
  /// Policies that were made.
  package var rounds = 0
  /// Norms that were compared.
  package var rules = 0
  package var facts = 0
  /// Functions of the norms and facts.
  package var functions = 0
  /// Verdicts that were compared: of every norm one a record and due day.
  package var verdicts = 0
  /// Norms that both engines ended with the same error.
  package var failures = 0
  package var exposures = NodeExposures()
  /// Rules or ledgers that could not be opened: the fault of whoever makes them.
  package var broken: [String] = []
  package var mismatches: [Mismatch] = []
  /// Planted faults that were found, with the number of rules it took.
  package var found: [String: Int] = [:]

  package init(records: Int) { self.records = records }

  mutating func merge(_ other: AgreementReport) {
    rounds += other.rounds
    rules += other.rules
    facts += other.facts
    functions += other.functions
    verdicts += other.verdicts
    failures += other.failures
    exposures.merge(other.exposures)
    broken += other.broken
    mismatches = (mismatches + other.mismatches).sorted { $0.round < $1.round }
  }

  /// Whether the engines agreed on rules and records that could be made.
  package var agrees: Bool { mismatches.isEmpty && broken.isEmpty }
}

/// A record where the engines differ, with the rule and ledger that show it.
package struct Mismatch: Sendable {
  package let round: Int
  package let difference: EngineDifference
  package let policy: ArbitraryPolicy
  package let records: RecordList
  package let schema: Schema
}
