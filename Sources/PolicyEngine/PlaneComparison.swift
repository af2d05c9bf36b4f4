import MediationModel
import PolicyModel

/// Two planes of one norm's verdicts, row by row: who flipped, where, and who is closest to the other side.
///
/// Evaluations with scenarios have one partition. Both planes begin with the records of the baseline; what a scenario
/// added comes after them, and is nobody's counterpart.
struct PlaneComparison {
  enum Side: Int { case before, after }

  struct Row {
    let row: Int
    let isBefore: Bool
    let isAfter: Bool
  }

  private let old: Slice?
  private let new: Slice?
  private let common: Int
  /// How many rows to keep; all of them at `Int.max`.
  private let keeps: Int
  /// By side, place (0: not known) and outcome.
  private var counts: [[Int64]]
  private var missing: [[Amount]]
  private var excess: [[Amount]]
  private var harmless: [[Int64]]
  private var flipCounts = [Int](repeating: 0, count: 64)
  private var nearest: [(distance: Int64, id: String, row: Row)] = []
  private(set) var rows: [Row] = []
  /// Rows whose verdict, timing or missing number differs.
  private(set) var differing = 0

  /// - Parameters:
  ///   - common: rows of the baseline.
  ///   - places: jurisdictions of the ledger.
  init(old: Slice?, new: Slice?, common: Int, places: Int, keeps: Int) {
    self.old = old
    self.new = new
    self.common = common
    self.keeps = keeps
    counts = [[Int64]](repeating: [Int64](repeating: 0, count: (places + 1) * 8), count: 2)
    missing = [[Amount]](repeating: [Amount](repeating: .none, count: places + 1), count: 2)
    excess = missing
    harmless = [[Int64]](repeating: [Int64](repeating: 0, count: places + 1), count: 2)
  }

  var isSame: Bool { differing == 0 }

  /// - Parameter homes: the home of each row, negative where unknown.
  mutating func compare(homes: (before: (Int) -> Int, after: (Int) -> Int), identifier: (Side, Int) -> String) {
    let before = old?.verdicts[0] ?? []
    let after = new?.verdicts[0] ?? []
    for row in 0..<common {
      let a = row < before.count ? before[row] : 0xff
      let b = row < after.count ? after[row] : 0xff
      add(Row(row: row, isBefore: true, isAfter: true), a, b, homes.after, { identifier(.after, row) })
    }
    for row in common..<max(common, before.count) {
      add(Row(row: row, isBefore: true, isAfter: false), before[row], 0xff, homes.before, { identifier(.before, row) })
    }
    for row in common..<max(common, after.count) {
      add(Row(row: row, isBefore: false, isAfter: true), 0xff, after[row], homes.after, { identifier(.after, row) })
    }
    if keeps != .max { rows = nearest.map(\.row) }
  }

  @inline(__always)
  private mutating func add(_ row: Row, _ a: UInt8, _ b: UInt8, _ home: (Int) -> Int, _ identifier: () -> String) {
    if a == 0xff, b == 0xff { return }
    let place = home(row.row) + 1
    let subject = SubjectRow(partition: 0, row: row.row)
    let before = distances(old, a, subject)
    let after = distances(new, b, subject)
    count(0, place, a, before)
    count(1, place, b, after)
    // Timing moves with the day alone.
    if (a ^ b) & (7 | Verdict.harmless) == 0, before == after { return }
    // What was added and is not asked for anything is no difference.
    if a == 0xff && b & 7 == Outcome.notApplicable.rawValue { return }
    differing += 1
    let from = a == 0xff ? 7 : Int(a & 7)
    let to = b == 0xff ? 7 : Int(b & 7)
    if from != to { flipCounts[from * 8 + to] += 1 }
    keep(row, flipped: from != to, distance: max(before.all, after.all), identifier)
  }

  private struct Distances: Equatable {
    var missing = Amount.none
    var excess = Amount.none

    var all: Int64 { (missing + excess).most == .max ? (missing + excess).least : (missing + excess).most }
  }

  /// How far off a row is, where anything is asked of it.
  @inline(__always)
  private func distances(_ slice: Slice?, _ bits: UInt8, _ subject: SubjectRow) -> Distances {
    switch bits & 7 {
    case Outcome.notSatisfied.rawValue, Outcome.indeterminate.rawValue, Outcome.pending.rawValue:
      guard let slice else { return Distances() }
      return Distances(missing: slice.missing(subject), excess: slice.excess[subject])
    default: return Distances()
    }
  }

  @inline(__always)
  private mutating func count(_ side: Int, _ place: Int, _ bits: UInt8, _ distances: Distances) {
    if bits == 0xff { return }
    counts[side][place * 8 + Int(bits & 7)] += 1
    if bits & Verdict.harmless != 0 { harmless[side][place] += 1 }
    missing[side][place] = missing[side][place] + distances.missing
    excess[side][place] = excess[side][place] + distances.excess
  }

  /// Those that flipped come before those that only moved.
  private mutating func keep(_ row: Row, flipped: Bool, distance: Int64, _ identifier: () -> String) {
    if keeps == .max { return rows.append(row) }
    let rank = flipped ? distance : distance.addingSaturated(.max / 2)
    if nearest.count >= keeps, nearest.last.map({ rank > $0.distance }) ?? true { return }
    let id = identifier()
    let index = nearest.firstIndex { (rank, id) < ($0.distance, $0.id) } ?? nearest.count
    guard index < keeps else { return }
    nearest.insert((rank, id, row), at: index)
    if nearest.count > keeps { nearest.removeLast() }
  }

  var flips: [OutcomeFlip] {
    flipCounts.indices.filter { flipCounts[$0] > 0 }.map { index in
      OutcomeFlip(from: outcome(index / 8), to: outcome(index % 8), count: flipCounts[index])
    }
  }

  private func outcome(_ code: Int) -> Outcome? { code == 7 ? nil : Outcome(rawValue: UInt8(code)) }

  func tally(_ side: Side, _ place: Int) -> Tally {
    Tally(
      counts: Outcome.allCases.map { counts[side.rawValue][place * 8 + Int($0.rawValue)] },
      harmless: harmless[side.rawValue][place])
  }

  func total(_ side: Side) -> Tally {
    var total = Tally()
    for place in missing[0].indices { total.merge(tally(side, place)) }
    return total
  }

  func missing(_ side: Side, _ place: Int) -> Interval { missing[side.rawValue][place].interval }
  func excess(_ side: Side, _ place: Int) -> Interval { excess[side.rawValue][place].interval }

  /// Places, 0 for the one that is not known, where any number differs.
  var changedPlaces: [Int] {
    missing[0].indices.filter { place in
      missing[0][place] != missing[1][place] || excess[0][place] != excess[1][place]
        || tally(.before, place) != tally(.after, place)
    }
  }
}
