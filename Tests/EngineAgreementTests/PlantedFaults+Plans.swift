import ColumnEvaluation
import MediationModel
import PolicyEngine

extension PlantedFaults {
  /// Of the judging of requirements.
  static let plans: [PlantedFault] = [
    .parts("at least is more than") { part in
      if case .compare(let number, .atLeast, let bound) = part { .compare(number, .atLeast, bound + 1) } else { part }
    },
    .parts("a share is compared by whole percents") { part in
      guard case .share(let part, let whole, let order, let percent) = part else { return part }
      return .share(part, whole, order, percent: percent / 100 * 100)
    },
    .parts("the upper end of an interval is dropped") { part in
      func closed(_ number: PlannedNumber) -> PlannedNumber {
        if case .interval(let low, _) = number { .interval(low: low, high: nil) } else { number }
      }
      return switch part {
      case .compare(let number, let order, let bound): .compare(closed(number), order, bound)
      case .share(let part, let whole, let order, let percent):
        .share(closed(part), closed(whole), order, percent: percent)
      case .has(let number): .has(closed(number))
      default: part
      }
    },
    .parts("of every member the first is not asked for") { part in
      if case .includes(let column, let need) = part { .includes(column, need & (need - 1)) } else { part }
    },
    {
      var fault = PlantedFault("an unknown when is taken for no")
      fault.plan = { plan in plan.with(when: plan.when?.noWhereEnded) }
      return fault
    }(),
    kleene("no and unknown is unknown", isAll: true),
    kleene("yes or unknown is unknown", isAll: false),
    rows("the last row of a chunk is lost") { verdicts in
      for end in stride(from: ChunkLayout.rows, through: verdicts.count, by: ChunkLayout.rows) {
        verdicts[end - 1] = 0xff
      }
      if let last = verdicts.indices.last { verdicts[last] = 0xff }
    },
    rows("only the last row of a full chunk is lost") { verdicts in
      for end in stride(from: ChunkLayout.rows, through: verdicts.count, by: ChunkLayout.rows) {
        verdicts[end - 1] = 0xff
      }
    },
    rows("a block begins with the row before it") { verdicts in
      for start in stride(from: Kernel.blockRows, to: verdicts.count, by: Kernel.blockRows) {
        verdicts[start] = verdicts[start - 1]
      }
    },
  ]

  /// A row of Kleene's tables that says unknown where one part settles it.
  private static func kleene(_ name: String, isAll: Bool) -> PlantedFault {
    var fault = PlantedFault(name)
    fault.verdicts = { plan, verdicts in
      let parts: [PlannedPart]
      switch plan.part {
      case .all(let all) where isAll: parts = all
      case .any(let any) where !isAll: parts = any
      default: return
      }
      if parts.count < 2 { return }
      let settled = isAll ? plan.codes.notSatisfied : plan.codes.satisfied
      for part in parts {
        for (row, alone) in plan.verdicts(of: part).enumerated() where alone == plan.codes.indeterminate {
          if verdicts[row] == settled { verdicts[row] = plan.codes.indeterminate }
        }
      }
    }
    return fault
  }

  private static func rows(_ name: String, _ change: @escaping @Sendable (inout [UInt8]) -> Void) -> PlantedFault {
    var fault = PlantedFault(name)
    fault.verdicts = { _, verdicts in change(&verdicts) }
    return fault
  }
}
