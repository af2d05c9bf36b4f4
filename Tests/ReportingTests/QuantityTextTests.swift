import MediationModel
import PolicyModel
import Testing

@testable import Reporting

@Suite struct `Numbers of a finding in words` {
  private let words = QuantityText(language: .en)

  private func required(_ unit: ParameterUnit, _ value: Int64) -> Required {
    Required(comparison: .atLeast, parameter: "p", value: .number(value), unit: unit)
  }

  @Test func `are in the unit of what they are compared with`() {
    let percent = required(.measure(.percent), 6500)
    #expect(words.required(percent) == "≥65%")
    #expect(words.quantity(.number(Interval(6250)), of: percent) == "62.5%")
    #expect(words.quantity(.number(Interval(known: 6000, possible: 7000)), of: percent) == "60%–70%")
    #expect(words.quantity(.number(Interval(known: 6000, possible: nil)), of: percent) == "≥60%")
    #expect(words.quantity(.number(Interval(known: 0, possible: nil)), of: percent) == "unknown")
    #expect(words.quantity(.number(Interval(3)), of: required(.measure(.person), 5)) == "3")
    #expect(words.quantity(.number(Interval(3)), of: nil) == "3")
    // A share is of counts.
    #expect(words.quantity(.share(part: Interval(13), whole: Interval(20)), of: percent) == "13/20")
  }

  @Test func `say what is missing in the same unit, and of a share in counts`() {
    func part(_ actual: Quantity) -> PartFinding {
      PartFinding(
        label: "", outcome: .notSatisfied, actual: actual, required: required(.measure(.percent), 6500), missing: 300)
    }
    #expect(words.missing(300, of: part(.number(Interval(6200)))) == "3%")
    #expect(words.missing(1, of: part(.share(part: Interval(12), whole: Interval(20)))) == "1")
  }
}
