import MediationModel
import Testing

@Suite("Shares are compared exactly")
struct ShareTests {
  @Test("129 of 200 is below 65 %, 13 of 20 is 65 %, 131 of 200 is above it")
  func sixtyFivePercent() {
    #expect(Share(part: 129, whole: 200).compared(toPercent: 6500) == .below)
    #expect(Share(part: 13, whole: 20).compared(toPercent: 6500) == .equal)
    #expect(Share(part: 131, whole: 200).compared(toPercent: 6500) == .above)
  }

  @Test("19 of 20 reaches 95 %, 5 of 6 does not")
  func ninetyFivePercent() {
    #expect(Share(part: 19, whole: 20).reaches(percent: 9500) == true)
    #expect(Share(part: 5, whole: 6).reaches(percent: 9500) == false)
    #expect(Share(part: 6, whole: 6).reaches(percent: 9500) == true)
  }

  @Test("There is no share of nothing")
  func emptyWhole() {
    #expect(Share(part: 0, whole: 0).compared(toPercent: 6500) == nil)
    #expect(Share(part: 1, whole: -1).reaches(percent: 0) == nil)
    #expect(Share(part: 1, whole: 2).compared(to: Share(part: 1, whole: 0)) == nil)
  }

  @Test("The greatest 64-bit counts are compared without overflow")
  func extremes() {
    let most = Int64.max
    #expect(Share(part: most, whole: most).compared(toPercent: 10_000) == .equal)
    #expect(Share(part: most - 1, whole: most).compared(toPercent: 10_000) == .below)
    #expect(Share(part: most - 1, whole: most).compared(to: Share(part: most - 2, whole: most - 1)) == .above)
    #expect(Share(part: Int64.min, whole: most).compared(toPercent: Int64.min) == .above)
  }

  @Test("What is missing to a share is rounded up to whole things")
  func missingCounts() {
    #expect(missing(toReach: 9500, part: 0, whole: 6) == 6)
    #expect(missing(toReach: 6500, part: 129, whole: 200) == 1)
    #expect(missing(toReach: 6500, part: 130, whole: 200) == 0)
    #expect(missing(toReach: 6500, part: 131, whole: 200) == 0)
    #expect(missing(toReach: 6500, part: 1, whole: 0) == nil)
    #expect(missing(toReach: 0, part: 0, whole: 6) == 0)
    #expect(missing(toReach: 10_000, part: 0, whole: Int64.max) == Int64.max)
    #expect(missing(toReach: 10_000, part: -1, whole: Int64.max) == nil)
    #expect(missing(toReach: -1, part: 0, whole: 6) == 0)
  }

  @Test("The missing number reaches the share and one less does not", arguments: [1, 2, 3, 7, 19, 200] as [Int64])
  func missingIsSmallest(whole: Int64) {
    for percent in stride(from: Int64(0), through: 10_000, by: 123) {
      for part in 0...whole {
        guard let more = missing(toReach: percent, part: part, whole: whole) else {
          Issue.record("no answer for \(part) of \(whole) at \(percent)")
          continue
        }
        #expect(Share(part: part + more, whole: whole).reaches(percent: percent) == true)
        if more > 0 { #expect(Share(part: part + more - 1, whole: whole).reaches(percent: percent) == false) }
      }
    }
  }
}
