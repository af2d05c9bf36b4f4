import MediationModel
import PolicyModel

extension HandRules {
  /// Eight counters for each jurisdiction, by the outcome's number; the first eight are for records at home nowhere.
  package typealias Counters = [Int64]

  /// - Parameter rule: one of `NamedRules.ids`.
  package func count(_ rule: String) -> Counters {
    switch rule {
    case "staffing": staffing()
    case "equipment": equipment()
    case "placement": placement()
    case "standing": standing()
    case "coverage": coverage()
    default: []
    }
  }

  /// Calls `body` with each chunk's number, its first row and how many rows it has.
  @inline(__always)
  private func eachChunk(_ rows: Int, _ body: (Int, Int, Int) -> Void) {
    for chunk in 0..<ChunkLayout.chunkCount(rows: rows) {
      body(chunk, chunk << ChunkLayout.shift, ChunkLayout.rows(inChunk: chunk, of: rows))
    }
  }

  /// Counts what `outcome` says of each row of a table.
  @inline(__always)
  private func counting(
    _ rows: Int, _ homes: HandColumn<Int32>, _ judge: (Int, Int, (Int, Outcome) -> Void) -> Void
  ) -> Counters {
    var counters = Counters(repeating: 0, count: (places + 1) * 8)
    counters.withUnsafeMutableBufferPointer { counters in
      eachChunk(rows) { chunk, _, count in
        guard let home = homes.chunk(chunk) else { return }
        judge(chunk, count) { index, outcome in
          counters[(Int(home[index]) + 1) * 8 + Int(outcome.rawValue)] &+= 1
        }
      }
    }
    return counters
  }

  private func staffing() -> Counters {
    // Known and possible numbers of full-time and part-time mediators.
    var tally = [SIMD4<Int32>](repeating: .zero, count: organizations)
    tally.withUnsafeMutableBufferPointer { tally in
      eachChunk(mediators) { chunk, _, count in
        guard let home = organization.chunk(chunk), let engaged = engagement.chunk(chunk), let from = from.chunk(chunk),
          let until = until.chunk(chunk)
        else { return }
        for i in 0..<count {
          let row = Int(home[i])
          guard engaged.isKnown(i) else {
            tally[row] &+= SIMD4(0, 1, 0, 1)
            continue
          }
          let (isFull, isPart) = (engaged[i] == codes.fullTime, engaged[i] == codes.partTime)
          if !from.isKnown(i) {
            tally[row] &+= SIMD4(0, isFull ? 1 : 0, 0, isPart ? 1 : 0)
          } else if from[i] <= day, !until.isKnown(i) || until[i] > day {
            tally[row] &+= SIMD4(isFull ? 1 : 0, isFull ? 1 : 0, isPart ? 1 : 0, isPart ? 1 : 0)
          }
        }
      }
      return
    }
    return tally.withUnsafeBufferPointer { tally in
      counting(organizations, organizationHome) { chunk, count, add in
        guard let established = established.chunk(chunk), let closed = closed.chunk(chunk) else { return }
        for i in 0..<count {
          let people = tally[chunk << ChunkLayout.shift + i]
          if !established.isKnown(i) {
            add(i, .indeterminate)
          } else if established[i] > day || closed.isKnown(i) && closed[i] <= day {
            add(i, .notApplicable)
          } else if people[0] >= 1, people[2] >= 2 {
            add(i, .satisfied)
          } else {
            add(i, people[1] < 1 || people[3] < 2 ? .notSatisfied : .indeterminate)
          }
        }
      }
    }
  }

  private func equipment() -> Counters {
    // 2025-06-30
    let latest = Day(year: 2025, month: 6, day: 30)?.number ?? 0
    return counting(organizations, organizationHome) { chunk, count, add in
      guard let kind = kind.chunk(chunk), let based = isEntityBased.chunk(chunk), let has = facilities.chunk(chunk),
        let established = established.chunk(chunk), let roster = keepsRoster.chunk(chunk),
        let published = isPublished.chunk(chunk)
      else { return }
      for i in 0..<count {
        if kind[i] == codes.regional {
          add(i, .notApplicable)
          continue
        }
        let isEither = roster.isKnown(i) && roster[i] != 0 || published.isKnown(i) && published[i] != 0
        let isNeither = roster.isKnown(i) && roster[i] == 0 && published.isKnown(i) && published[i] == 0
        let lacks = codes.facilities & ~has[i] != 0
        let fails =
          based.isKnown(i) && based[i] == 0 || has.isKnown(i) && lacks
          || established.isKnown(i) && established[i] > latest || isNeither
        let holds =
          based.isKnown(i) && based[i] != 0 && has.isKnown(i) && !lacks && established.isKnown(i)
          && established[i] <= latest && isEither
        add(i, fails ? .notSatisfied : holds ? .satisfied : .indeterminate)
      }
    }
  }

  private func placement() -> Counters {
    counting(mediators, mediatorHome) { chunk, count, add in
      guard let from = from.chunk(chunk), let until = until.chunk(chunk), let home = organization.chunk(chunk) else {
        return
      }
      for i in 0..<count {
        if !from.isKnown(i) {
          add(i, .indeterminate)
        } else if from[i] > day || until.isKnown(i) && until[i] <= day {
          add(i, .notApplicable)
        } else if let established = established.value(Int(home[i])) {
          let closed = closed.value(Int(home[i]))
          add(i, from[i] >= established && from[i] < closed ?? .max ? .satisfied : .notSatisfied)
        } else {
          add(i, .indeterminate)
        }
      }
    }
  }

  private func standing() -> Counters {
    // Who began on this day or earlier has been there for three years.
    let latest = Day(number: day).adding(months: -36)?.number ?? 0
    return counting(mediators, mediatorHome) { chunk, count, add in
      guard let from = from.chunk(chunk), let until = until.chunk(chunk), let attends = attends.chunk(chunk),
        let profession = profession.chunk(chunk)
      else { return }
      for i in 0..<count {
        if until.isKnown(i), until[i] <= day {
          add(i, .reported)
        } else if !from.isKnown(i) {
          add(i, .indeterminate)
        } else if from[i] <= latest {
          add(i, !attends.isKnown(i) ? .indeterminate : attends[i] != 0 ? .satisfied : .notSatisfied)
        } else {
          add(i, profession.isKnown(i) ? .reported : .indeterminate)
        }
      }
    }
  }

  private func coverage() -> Counters {
    var known = [Int64](repeating: 0, count: places)
    var possible = [Int64](repeating: 0, count: places)
    known.withUnsafeMutableBufferPointer { known in
      possible.withUnsafeMutableBufferPointer { possible in
        eachChunk(organizations) { chunk, _, count in
          guard let kind = kind.chunk(chunk), let established = established.chunk(chunk),
            let closed = closed.chunk(chunk),
            let home = organizationHome.chunk(chunk)
          else { return }
          for i in 0..<count where kind[i] == codes.committee {
            if !established.isKnown(i) {
              possible[Int(home[i])] += 1
            } else if established[i] <= day, !closed.isKnown(i) || closed[i] > day {
              known[Int(home[i])] += 1
              possible[Int(home[i])] += 1
            }
          }
        }
      }
    }
    var counters = Counters(repeating: 0, count: (places + 1) * 8)
    for place in 0..<places where isDistrict[place] {
      let outcome: Outcome
      switch enterprises[place] {
      case nil: outcome = .indeterminate
      case 0?: outcome = .notApplicable
      case let whole?:
        if known[place] * 10_000 >= 6_500 * whole {
          outcome = .satisfied
        } else {
          outcome = possible[place] * 10_000 < 6_500 * whole ? .notSatisfied : .indeterminate
        }
      }
      counters[(place + 1) * 8 + Int(outcome.rawValue)] += 1
    }
    return counters
  }
}
