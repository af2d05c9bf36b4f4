package import Diagnostics
package import PolicyModel

/// What came of the fixtures of some policies.
package struct TestReport: Sendable {
  package struct PolicyPart: Sendable {
    package let policy: Policy
    /// In the order of the file.
    package let results: [FixtureResult]
    /// What the norms' fixtures do not show; empty when only some fixtures were run.
    package let gaps: [FixtureGap]
  }

  package struct Counts: Hashable, Sendable {
    package var passed = 0
    package var failed = 0
    package var skipped = 0
    package var error = 0

    package var total: Int { passed + failed + skipped + error }
    /// Nothing failed and nothing was an error.
    package var isGreen: Bool { failed == 0 && error == 0 }

    package init(_ results: [FixtureResult]) {
      for result in results {
        switch result.status {
        case .passed: passed += 1
        case .failed: failed += 1
        case .skipped: skipped += 1
        case .error: error += 1
        }
      }
    }
  }

  /// In the order in which the policies were given.
  package let policies: [PolicyPart]

  package var results: [FixtureResult] { policies.flatMap(\.results) }
  package var gaps: [FixtureGap] { policies.flatMap(\.gaps) }
  package var counts: Counts { Counts(results) }
  /// How many fixtures still bear the mark of the program that made them.
  package var generatedCount: Int { results.count { $0.fixture?.isGenerated == true } }

  /// Faults of fixtures and of what they ran, each once, sorted.
  package var diagnostics: [Diagnostic] { Array(Set(results.flatMap(\.diagnostics))).sorted() }
}
