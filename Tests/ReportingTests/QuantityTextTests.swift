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
    func part(_ actual: Quantity, missing: Interval? = nil, excess: Interval? = nil) -> PartFinding {
      PartFinding(
        label: "", outcome: .notSatisfied, actual: actual, required: required(.measure(.percent), 6500),
        missing: missing, excess: excess)
    }
    #expect(words.distanceWords(of: part(.number(Interval(6200)), missing: Interval(300))) == "3% short")
    let share = Quantity.share(part: Interval(12), whole: Interval(20))
    #expect(words.distanceWords(of: part(share, missing: Interval(1))) == "1 short")
    #expect(words.distanceWords(of: part(share, excess: Interval(1))) == "1 too many")
  }

  @Test func `say no more is missing than is known`() {
    #expect(words.distanceWords(Interval(39), nil) == "39 short")
    #expect(words.distanceWords(Interval(known: 39, possible: 120), nil) == "39–120 short")
    #expect(words.distanceWords(Interval(known: 39, possible: nil), nil) == "≥39 short")
    #expect(words.distance(Interval(known: 0, possible: 3), nil) == "0–3")
    #expect(words.distance(nil, Interval(known: 1, possible: 2)) == "1–2 too many")
    #expect(words.distance(Interval(0), nil) == nil)
    let chinese = QuantityText(language: .zh)
    #expect(chinese.distanceWords(Interval(known: 39, possible: 120), nil) == "还差 39–120")
    #expect(chinese.distanceWords(nil, Interval(1)) == "多 1")
    #expect(chinese.distance(Interval(2), Interval(1)) == "2，多 1")
  }

  @Test func `print a share with as many digits as make the printed relation true`() {
    func share(_ part: Int64, _ whole: Int64, _ percent: Int64, _ comparison: Comparison) -> String? {
      let required = Required(
        comparison: comparison, parameter: "p", value: .number(percent), unit: .measure(.percent))
      return words.share(.share(part: Interval(part), whole: Interval(whole)), of: required)
    }
    #expect(share(1000, 19999, 500, .atMost) == "5.0002%")
    #expect(share(1000, 20000, 500, .atMost) == "5.00%")
    #expect(share(1, 3, 3333, .atMost) == "33.333%")
    #expect(share(1, 3, 3334, .atLeast) == "33.33%")
    #expect(share(64999, 100_000, 6500, .atLeast) == "64.99%")
    #expect(share(129, 200, 6500, .atLeast) == "64.50%")
    #expect(share(500_000_000_001, 10_000_000_000_000, 500, .atMost) == "5.00000000001%")
  }
}
