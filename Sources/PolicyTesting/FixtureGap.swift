package import Diagnostics
package import MediationModel
package import PolicyModel

/// Something that a norm's fixtures do not show and should.
package struct FixtureGap: Hashable, Sendable {
  package enum Side: String, Sendable, CaseIterable { case below, at, above }
  package enum DaySide: String, Sendable, CaseIterable {
    case dayBefore = "day_before"
    case theDay = "the_day"
    case dayAfter = "day_after"
  }
  package enum Kind: Hashable, Sendable {
    case noFixture
    case threshold(parameter: String, value: ParameterValue, unit: ParameterUnit, by: Day?, lacking: [Side])
    /// Of a date that values are compared with (`parameter`), or of a day that the norm falls due on (no parameter; no
    /// day either where it recurs).
    case day(Day?, parameter: String?, lacking: [DaySide])
    case state(String)
  }

  package let norm: Norm
  package let kind: Kind

  /// As a warning at the norm.
  package var diagnostic: Diagnostic {
    var arguments: [String: DiagnosticArgument] = ["norm": .text(norm.localID)]
    switch kind {
    case .noFixture:
      return Diagnostic(TestingCode.noFixture, severity: .warning, at: .source(norm.span), arguments)
    case .threshold(let parameter, let value, let unit, let by, let lacking):
      arguments["parameter"] = .text(parameter)
      if case .number(let units) = value {
        arguments["value"] = .text(ExactDecimal(units: units, scale: unit.scale).description)
      }
      arguments["unit"] = .text(unit.name)
      arguments["by"] = .text(by?.description ?? "")
      arguments["lacking"] = .list(lacking.map(\.rawValue))
      return Diagnostic(TestingCode.thresholdNotShown, severity: .warning, at: .source(norm.span), arguments)
    case .day(let day, let parameter, let lacking):
      arguments["day"] = .text(day?.description ?? "")
      arguments["parameter"] = .text(parameter ?? "")
      arguments["lacking"] = .list(lacking.map(\.rawValue))
      return Diagnostic(TestingCode.dayNotShown, severity: .warning, at: .source(norm.span), arguments)
    case .state(let state):
      arguments["state"] = .text(state)
      return Diagnostic(TestingCode.stateNotShown, severity: .warning, at: .source(norm.span), arguments)
    }
  }
}
