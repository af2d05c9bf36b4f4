package import Diagnostics
package import MediationModel
package import PolicyModel

/// A record of a fixture's ledger.
package struct GivenRecord: Hashable, Sendable {
  package struct Cell: Hashable, Sendable {
    package let field: String
    /// As a ledger file would have it; empty: unknown.
    package let text: String
    /// Filled in, because a record needs it and the fixture does not say.
    package let isDefault: Bool
  }

  package let entity: EntityName
  package let id: String
  /// Without the identifier.
  package var cells: [Cell]
  package let place: SourceSpan

  package func cell(_ field: String) -> Cell? { cells.first { $0.field == field } }
}

/// A fact that a fixture sets directly.
package struct GivenFact: Hashable, Sendable {
  package let entity: EntityName
  package let id: String
  package let fact: String
  /// As it is written; empty: unknown.
  package let text: String
  /// In the fact's stored unit; nil: unknown.
  package let value: Int64?
}

/// Which of a norm's milestones or cycles a fixture asks.
package enum MilestoneChoice: Hashable, Sendable {
  /// The last one that is due on the day, else the first.
  case automatic
  case due(Day)
  /// What has no day: the open end beside a milestone.
  case openEnded
  /// What holds on the day, of a target whose own days are past.
  case today
  /// The record that is owed for a year and not there; the subject is who owes it.
  case absent(year: Int)
}

/// One given–expect pair: a row of a table fixture, or a ledger fixture.
package struct Fixture: Sendable {
  /// Its own name, or the norm's id.
  package let name: String
  /// In a table, from 1.
  package let row: Int?
  package let norm: Norm
  package let asOf: Day
  package let place: SourceSpan
  /// Why it is not run now.
  package let skip: String?
  /// Made by `policy test --mutate`: it is run, but shows and kills nothing until a person has removed the mark.
  package let isGenerated: Bool
  package let milestone: MilestoneChoice
  /// Reading → choice.
  package let readings: [String: String]
  /// Entities that the ledger covers everywhere and always; nil: all.
  package let covers: [EntityName]?
  package let records: [GivenRecord]
  package let facts: [GivenFact]
  /// Identifier of the record or jurisdiction that is asked about.
  package let subject: String
  package let expectation: Expectation
  /// Fixtures of one number may stand in one ledger: nothing that one gives can be seen by another. Nil: alone.
  let sharedLedger: Int?
}

/// An entry, or a row, of `fixtures.lua`: a fixture, or why it is none.
package enum FixtureEntry: Sendable {
  case fixture(Fixture)
  /// `norm` is nil where not even that can be told.
  case faulty(name: String, row: Int?, norm: Norm?, place: SourceSpan, [Diagnostic])

  package var diagnostics: [Diagnostic] {
    if case .faulty(_, _, _, _, let diagnostics) = self { diagnostics } else { [] }
  }
}
