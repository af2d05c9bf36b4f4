package import MediationModel

/// What a rule can name besides the fields of records and the numbers of `p`.
package struct RuleVocabulary: Sendable {
  package struct States: Sendable {
    package let name: String
    package let states: [String]

    package init(name: String, states: [String]) {
      self.name = name
      self.states = states
    }
  }

  /// Facts that are numbers, by entity.
  package var facts: [EntityName: [String]] = [:]
  /// Facts that are true or false.
  package var truthFacts: [EntityName: [String]] = [:]
  package var classifications: [EntityName: [States]] = [:]
  /// Expressions that are lists of names: of the file or of `p`.
  package var lists: [String] = []
  /// Parameters that are one name.
  package var names: [String] = []
  /// Locals of the file that are numbers.
  package var constants: [String] = []
  /// Locals of the file that lead from a name to a number.
  package var tables: [String] = []
  /// Local functions of two numbers that answer with one.
  package var helpers: [String] = []

  package init() {}

  var isEmpty: Bool { constants.isEmpty }
}
