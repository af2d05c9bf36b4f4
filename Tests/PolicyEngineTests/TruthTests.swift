import MediationModel
import PolicyModel
import Testing

@testable import PolicyEngine

/// Kleene's tables, intervals and shares: what every verdict is made of.
@Suite struct TruthTests {
  private let no = Truth.no
  private let yes = Truth.yes
  private let unknown = Truth.unknown

  @Test("All holds where every part does, and fails where one does, whatever is unknown")
  func all() {
    let table: [(Truth, Truth, Truth)] = [
      (yes, yes, yes), (yes, no, no), (yes, unknown, unknown), (no, no, no), (no, unknown, no),
      (unknown, unknown, unknown),
    ]
    for (a, b, joined) in table {
      #expect((a && b) == joined)
      #expect((b && a) == joined)
    }
  }

  @Test("Any holds where one part does, and fails where none does, whatever is unknown")
  func any() {
    let table: [(Truth, Truth, Truth)] = [
      (yes, yes, yes), (yes, no, yes), (yes, unknown, yes), (no, no, no), (no, unknown, unknown),
      (unknown, unknown, unknown),
    ]
    for (a, b, joined) in table {
      #expect((a || b) == joined)
      #expect((b || a) == joined)
    }
  }

  @Test(
    "A number is compared at both ends of what is known",
    arguments: [
      (Int64(3), Int64?(3), Comparison.atLeast, Truth.yes), (2, 2, .atLeast, .no), (2, 3, .atLeast, .unknown),
      (2, nil, .atLeast, .unknown), (3, nil, .atLeast, .yes),
      (3, 3, .atMost, .yes), (4, 4, .atMost, .no), (3, 4, .atMost, .unknown), (4, nil, .atMost, .no),
      (0, nil, .atMost, .unknown),
      (3, 3, .equals, .yes), (2, 2, .equals, .no), (4, 4, .equals, .no), (2, 3, .equals, .unknown),
      (3, 4, .equals, .unknown), (4, nil, .equals, .no), (0, 2, .equals, .no),
      (3, 3, .onOrAfter, .yes), (2, 2, .onOrAfter, .no), (3, 3, .onOrBefore, .yes), (4, 4, .onOrBefore, .no),
    ])
  func interval(known: Int64, possible: Int64?, comparison: Comparison, truth: Truth) {
    #expect(Interval(known: known, possible: possible).compared(comparison, to: 3) == truth)
  }

  @Test("What is missing is the distance of the known number, and never below zero")
  func missing() {
    #expect(Interval(known: 1, possible: nil).missing(.atLeast, to: 3) == 2)
    #expect(Interval(5).missing(.atLeast, to: 3) == 0)
    #expect(Interval(5).missing(.atMost, to: 3) == 2)
    #expect(Interval(1).missing(.equals, to: 3) == 2)
    #expect(Interval(5).missing(.equals, to: 3) == 2)
    #expect(Interval(known: .min, possible: nil).missing(.atLeast, to: .max) == .max)
  }

  private func judge(_ part: Interval, _ whole: Interval, _ percent: Int64, _ comparison: Comparison = .atLeast)
    -> ShareJudgement
  {
    .judge(part: part, whole: whole, comparison, percent: percent)
  }

  @Test("A share of nothing is no share, and one of perhaps nothing cannot be told")
  func nothing() {
    #expect(judge(Interval(0), Interval(0), 6500) == .empty)
    #expect(judge(Interval(3), Interval(0), 6500) == .empty)
    #expect(judge(Interval(3), .unbounded, 6500) == .truth(.unknown))
    #expect(judge(Interval(3), .from(0, to: 2), 6500) == .truth(.unknown))
  }

  @Test("A share of intervals is judged at its worst and at its best")
  func shares() {
    #expect(judge(.from(13, to: 20), Interval(20), 6500) == .truth(.yes))
    #expect(judge(.from(12, to: 12), Interval(20), 6500) == .truth(.no))
    #expect(judge(.from(12, to: 13), Interval(20), 6500) == .truth(.unknown))
    #expect(judge(.from(12, to: nil), Interval(20), 6500) == .truth(.unknown))
    // The whole may still grow: 13 of 20 are enough, of 21 they are not.
    #expect(judge(Interval(13), .from(20, to: 21), 6500) == .truth(.unknown))
    #expect(judge(Interval(14), .from(20, to: 21), 6500) == .truth(.yes))
    #expect(judge(Interval(12), .from(20, to: nil), 6500) == .truth(.no))
    #expect(judge(Interval(7), Interval(20), 3500, .atMost) == .truth(.yes))
    #expect(judge(Interval(8), Interval(20), 3500, .atMost) == .truth(.no))
    #expect(judge(.from(7, to: 8), Interval(20), 3500, .atMost) == .truth(.unknown))
    #expect(judge(Interval(7), Interval(20), 3500, .equals) == .truth(.yes))
    #expect(judge(Interval(8), Interval(20), 3500, .equals) == .truth(.no))
    #expect(judge(.from(7, to: 8), Interval(20), 3500, .equals) == .truth(.unknown))
  }

  @Test("A share of huge numbers is exact")
  func hugeShares() {
    let huge = Int64.max / 2
    #expect(judge(Interval(huge), Interval(huge), 10_000) == .truth(.yes))
    #expect(judge(Interval(huge - 1), Interval(huge), 10_000) == .truth(.no))
    let missing = ShareJudgement.missing(part: Interval(huge - 1), whole: Interval(huge), .atLeast, percent: 10_000)
    #expect(missing == 1)
  }

  @Test("A ceiling says how many are too many")
  func tooMany() {
    func missing(_ part: Int64, _ whole: Int64, _ percent: Int64) -> Int64? {
      ShareJudgement.missing(part: Interval(part), whole: Interval(whole), .atMost, percent: percent)
    }
    #expect(missing(7, 20, 3500) == 0)
    #expect(missing(8, 20, 3500) == 1)
    #expect(missing(4, 7, 3500) == 2)
    #expect(missing(4, 0, 3500) == nil)
  }

  @Test("Tallies merge to the same counts in any order")
  func tallies() {
    var a = Tally()
    var b = Tally()
    for outcome in [Outcome.satisfied, .satisfied, .pending] { a.add(outcome) }
    for outcome in [Outcome.notSatisfied, .satisfied, .reported] { b.add(outcome) }
    var left = a
    left.merge(b)
    var right = b
    right.merge(a)
    #expect(left == right)
    #expect(left.total == 6)
    #expect(left[.satisfied] == 3)
  }

  @Test("The worst of two parts are the worst of both, and all are counted")
  func worst() {
    func ranked(_ id: String, _ missing: Int64, _ outcome: Outcome = .notSatisfied) -> Ranked {
      Ranked(outcome: outcome, missing: missing, id: id, subject: SubjectRow(partition: 0, row: 0))
    }
    let all = [ranked("d", 1), ranked("b", 5), ranked("a", 5), ranked("c", 9), ranked("e", 99, .indeterminate)]
    for cut in 0...all.count {
      var first = Worst(limit: 3)
      var second = Worst(limit: 3)
      for (index, one) in all.enumerated() {
        if index < cut {
          first.count()
          first.keep(one)
        } else {
          second.count()
          second.keep(one)
        }
      }
      second.merge(first)
      #expect(second.kept.map(\.id) == ["c", "a", "b"])
      #expect(second.offered == 5)
    }
  }
}
