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

  // MARK: Judgements

  private typealias Possible = Judgement.Possible

  /// Every combination of what a part may come to.
  private let kinds: [Possible] = (1...7).map { Possible(rawValue: $0) }

  /// What two parts that are settled come to together.
  private func settled(_ a: Possible, _ b: Possible, isAll: Bool) -> Possible {
    if a == .isEmpty { return b }
    if b == .isEmpty { return a }
    if a == b { return a }
    return isAll ? .fails : .holds
  }

  @Test("Parts join element by element: what has nothing to judge is left out", arguments: [true, false])
  func joining(isAll: Bool) {
    for a in kinds {
      for b in kinds {
        var expected: Possible = []
        for x in [Possible.holds, .fails, .isEmpty] where a.contains(x) {
          for y in [Possible.holds, .fails, .isEmpty] where b.contains(y) {
            expected.formUnion(settled(x, y, isAll: isAll))
          }
        }
        let (left, right) = (Judgement(may: a), Judgement(may: b))
        #expect((isAll ? Judgement.all(left, right) : Judgement.any(left, right)).may == expected, "\(a) \(b)")
      }
    }
  }

  @Test("Only parts that have nothing to judge give not applicable, and a fault outweighs everything")
  func outcomes() {
    #expect(Judgement.all(.empty, .empty).outcome == .notApplicable)
    #expect(Judgement.any(.empty, .empty).outcome == .notApplicable)
    #expect(Judgement.any(.empty, .fails).outcome == .notSatisfied)
    #expect(Judgement.all(.empty, .holds).outcome == .satisfied)
    for other in [Judgement.holds, .fails, .empty, .unknown, .fault] {
      #expect(Judgement.all(other, .fault).outcome == .fault)
      #expect(Judgement.any(.fault, other).outcome == .fault)
    }
    #expect(Judgement.unknown.outcomes == [.satisfied, .notSatisfied])
    #expect(Judgement.holds.askedPerhaps.outcomes == [.satisfied, .notApplicable])
    #expect(Judgement.fault.askedPerhaps.outcomes == [.satisfied, .notSatisfied, .notApplicable])
  }

  @Test(
    "A number is compared at both ends of what is known, and so is its distance",
    arguments: [
      // known, possible, comparison with 3, outcome, missing, excess
      (Int64(3), Int64?(3), Comparison.atLeast, Outcome.satisfied, "", ""), (2, 2, .atLeast, .notSatisfied, "1", ""),
      (0, 1, .atLeast, .notSatisfied, "2..3", ""), (2, 3, .atLeast, .indeterminate, "0..1", ""),
      (2, nil, .atLeast, .indeterminate, "0..1", ""), (3, nil, .atLeast, .satisfied, "", ""),
      (3, 3, .atMost, .satisfied, "", ""), (4, 4, .atMost, .notSatisfied, "", "1"),
      (4, 6, .atMost, .notSatisfied, "", "1..3"), (3, 4, .atMost, .indeterminate, "", "0..1"),
      (4, nil, .atMost, .notSatisfied, "", "1.."), (0, nil, .atMost, .indeterminate, "", "0.."),
      (3, 3, .equals, .satisfied, "", ""), (2, 2, .equals, .notSatisfied, "1", ""),
      (4, 4, .equals, .notSatisfied, "", "1"), (2, 3, .equals, .indeterminate, "0..1", ""),
      (2, 5, .equals, .indeterminate, "0..1", "0..2"), (4, nil, .equals, .notSatisfied, "", "1.."),
      (0, 2, .equals, .notSatisfied, "1..3", ""), (.min, nil, .atLeast, .indeterminate, "0..", ""),
      (3, 3, .onOrAfter, .satisfied, "", ""), (2, 2, .onOrAfter, .notSatisfied, "1", ""),
      (4, 4, .onOrBefore, .notSatisfied, "", "1"),
    ])
  func intervals(
    known: Int64, possible: Int64?, comparison: Comparison, outcome: Outcome, missing: String, excess: String
  ) {
    let judgement = Interval(known: known, possible: possible).judged(comparison, to: 3)
    #expect(judgement.outcome == outcome)
    #expect(spelled(judgement, judgement.missing) == missing)
    #expect(spelled(judgement, judgement.excess) == excess)
  }

  private func spelled(_ judgement: Judgement, _ amount: Amount) -> String {
    let kept = judgement.settled(amount)
    if kept == .none { return "" }
    if kept.least == kept.most { return String(kept.least) }
    return "\(kept.least).." + (kept.most == .max ? "" : String(kept.most))
  }

  private func share(_ part: Interval, _ whole: Interval, _ percent: Int64, _ comparison: Comparison = .atLeast)
    -> (outcomes: [Outcome], missing: String, excess: String)
  {
    let judgement = Judgement.share(part: part, whole: whole, comparison, percent: percent)
    return (judgement.outcomes, spelled(judgement, judgement.missing), spelled(judgement, judgement.excess))
  }

  @Test("A share of nothing is not applicable, and one of perhaps nothing may be")
  func nothing() {
    #expect(share(Interval(0), Interval(0), 6500) == ([.notApplicable], "", ""))
    #expect(share(Interval(3), Interval(0), 6500).outcomes == [.notApplicable])
    // However large the whole is, 3 of 2 are enough; of a whole without a bound they may be too few.
    #expect(share(Interval(3), .from(0, to: 2), 6500).outcomes == [.satisfied, .notApplicable])
    #expect(share(Interval(1), .from(0, to: 2), 6500).outcomes == [.satisfied, .notSatisfied, .notApplicable])
    #expect(share(Interval(0), .from(0, to: 2), 6500).outcomes == [.notSatisfied, .notApplicable])
    #expect(share(Interval(3), .unbounded, 6500).outcomes == [.satisfied, .notSatisfied, .notApplicable])
  }

  @Test("A share of intervals is judged at its worst and at its best, and so is its distance")
  func shares() {
    #expect(share(.from(13, to: 20), Interval(20), 6500) == ([.satisfied], "", ""))
    #expect(share(.from(12, to: 12), Interval(20), 6500) == ([.notSatisfied], "1", ""))
    #expect(share(.from(10, to: 12), Interval(20), 6500) == ([.notSatisfied], "1..3", ""))
    #expect(share(.from(12, to: 13), Interval(20), 6500) == ([.satisfied, .notSatisfied], "0..1", ""))
    #expect(share(.from(12, to: nil), Interval(20), 6500).outcomes == [.satisfied, .notSatisfied])
    // The whole may still grow: 13 of 20 are enough, of 21 they are not.
    #expect(share(Interval(13), .from(20, to: 21), 6500).outcomes == [.satisfied, .notSatisfied])
    #expect(share(Interval(14), .from(20, to: 21), 6500).outcomes == [.satisfied])
    #expect(share(Interval(12), .from(20, to: nil), 6500) == ([.notSatisfied], "1..", ""))
    #expect(share(Interval(7), Interval(20), 3500, .atMost) == ([.satisfied], "", ""))
    #expect(share(Interval(8), Interval(20), 3500, .atMost) == ([.notSatisfied], "", "1"))
    #expect(share(.from(8, to: 10), Interval(20), 3500, .atMost) == ([.notSatisfied], "", "1..3"))
    #expect(share(.from(7, to: 8), Interval(20), 3500, .atMost) == ([.satisfied, .notSatisfied], "", "0..1"))
    #expect(share(Interval(4), Interval(7), 3500, .atMost) == ([.notSatisfied], "", "2"))
    #expect(share(Interval(7), Interval(20), 3500, .equals).outcomes == [.satisfied])
    #expect(share(Interval(8), Interval(20), 3500, .equals) == ([.notSatisfied], "", "1"))
    #expect(share(Interval(6), Interval(20), 3500, .equals) == ([.notSatisfied], "1", ""))
    #expect(share(.from(7, to: 8), Interval(20), 3500, .equals).outcomes == [.satisfied, .notSatisfied])
  }

  @Test("A share of huge numbers is exact")
  func hugeShares() {
    let huge = Int64.max / 2
    #expect(share(Interval(huge), Interval(huge), 10_000).outcomes == [.satisfied])
    #expect(share(Interval(huge - 1), Interval(huge), 10_000) == ([.notSatisfied], "1", ""))
  }

  @Test("What is missing of several adds up, and of alternatives the nearest way out counts")
  func amounts() {
    let (two, five) = (Interval(1).judged(.atLeast, to: 3), Interval(0).judged(.atLeast, to: 5))
    let perhaps = Interval.from(2, to: 4).judged(.atLeast, to: 3)
    let over = Interval(9).judged(.atMost, to: 6)
    #expect(spelled(.all(two, five), Judgement.all(two, five).missing) == "7")
    #expect(spelled(.all(two, perhaps), Judgement.all(two, perhaps).missing) == "2..3")
    #expect(spelled(.any(two, five), Judgement.any(two, five).missing) == "2")
    #expect(spelled(.all(two, over), Judgement.all(two, over).missing) == "2")
    #expect(spelled(.all(two, over), Judgement.all(two, over).excess) == "3")
    // Beside a part that may have nothing to judge the other one may be the only way.
    let open = Judgement.share(part: Interval(0), whole: .from(0, to: 1), .atLeast, percent: 10_000)
    #expect(spelled(.any(open, five), Judgement.any(open, five).missing) == "1..5")
  }

  @Test("Tallies merge to the same counts in any order")
  func tallies() {
    var a = Tally()
    var b = Tally()
    for outcome in [Outcome.satisfied, .satisfied, .pending] { a.add(Verdict(outcome)) }
    for outcome in [Outcome.notSatisfied, .satisfied, .reported] { b.add(Verdict(outcome)) }
    b.add(Verdict(.indeterminate, isHarmless: true))
    var left = a
    left.merge(b)
    var right = b
    right.merge(a)
    #expect(left == right)
    #expect(left.total == 7)
    #expect(left.harmless == 1)
    #expect(left[.satisfied] == 3)
  }

  @Test("The worst of two parts are the worst of both, and all are counted")
  func worst() {
    func ranked(_ id: String, _ missing: Int64, _ rank: UInt8 = 1) -> Ranked {
      Ranked(rank: rank, missing: missing, id: id, subject: SubjectRow(partition: 0, row: 0))
    }
    let all = [ranked("d", 1), ranked("b", 5), ranked("a", 5), ranked("c", 9), ranked("e", 99, 2)]
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
