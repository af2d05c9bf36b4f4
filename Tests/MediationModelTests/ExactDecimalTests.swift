import MediationModel
import Testing

@Suite("Decimals are read from their spelling")
struct ExactDecimalTests {
  @Test(
    "A spelling becomes a whole number of the last place",
    arguments: [
      ("85.5", 2, 8550), ("85", 2, 8500), ("85.50", 2, 8550), ("0.05", 2, 5), ("-0.25", 2, -25), ("007", 0, 7),
      ("0", 3, 0),
    ])
  func reads(spelling: String, scale: Int, units: Int64) throws {
    #expect(try ExactDecimal(spelling, scale: scale).units == units)
  }

  @Test(
    "What is no number is refused", arguments: ["", "-", ".", "1.", ".5", "1.2.3", "1e3", "+1", "１２", "1,000", " 1"])
  func refusesOtherText(spelling: String) {
    #expect(throws: ExactDecimal.Fault.notANumber) { try ExactDecimal(spelling, scale: 2) }
  }

  @Test("More decimals than are kept are refused, even zeros")
  func refusesTooManyDecimals() {
    #expect(throws: ExactDecimal.Fault.tooManyDecimals) { try ExactDecimal("85.505", scale: 2) }
    #expect(throws: ExactDecimal.Fault.tooManyDecimals) { try ExactDecimal("85.0", scale: 0) }
  }

  @Test("The greatest and least numbers are read, one beyond is refused")
  func limits() throws {
    #expect(try ExactDecimal("9223372036854775807", scale: 0).units == Int64.max)
    #expect(try ExactDecimal("-9223372036854775808", scale: 0).units == Int64.min)
    #expect(try ExactDecimal("92233720368547758.07", scale: 2).units == Int64.max)
    #expect(throws: ExactDecimal.Fault.tooLarge) { try ExactDecimal("9223372036854775808", scale: 0) }
    #expect(throws: ExactDecimal.Fault.tooLarge) { try ExactDecimal("-9223372036854775809", scale: 0) }
    #expect(throws: ExactDecimal.Fault.tooLarge) { try ExactDecimal("92233720368547758.08", scale: 2) }
  }

  @Test("Printing gives the shortest spelling, or all places")
  func prints() {
    #expect(ExactDecimal(units: 8550, scale: 2).description == "85.5")
    #expect(ExactDecimal(units: 6500, scale: 2).description == "65")
    #expect(ExactDecimal(units: -5, scale: 2).description == "-0.05")
    #expect(ExactDecimal(units: 100, scale: 0).description == "100")
    #expect(ExactDecimal(units: 8550, scale: 2).fixed == "85.50")
    #expect(ExactDecimal(units: Int64.min, scale: 2).description == "-92233720368547758.08")
  }
}
