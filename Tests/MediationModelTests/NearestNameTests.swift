import Diagnostics
import Testing

@Suite struct `The nearest name` {
  let kinds = ["township_centre", "arbitration_centre", "park_committee", "enterprise_committee"]

  @Test(arguments: [
    ("townshp_centre", "township_centre"), ("enterprise_comittee", "enterprise_committee"),
    ("prak_committee", "park_committee"),
  ])
  func `is one slip away`(typed: String, meant: String) { #expect(nearestName(to: typed, in: kinds) == meant) }

  @Test(arguments: [
    ("townshp", "township_centre"), ("township", "township_centre"), ("arbitrtaion", "arbitration_centre"),
  ])
  func `may be the only one that begins so`(typed: String, meant: String) {
    #expect(nearestName(to: typed, in: kinds) == meant)
  }

  @Test func `is not guessed`() {
    #expect(nearestName(to: "court", in: kinds) == nil)
    #expect(nearestName(to: "par", in: kinds) == nil)
    #expect(nearestName(to: "training", in: ["training_hours", "training_mode"]) == nil)
  }
}
