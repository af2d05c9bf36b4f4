import MediationModel
import PolicyEngine
import PolicyModel

/// When nominations are handed in and sent on: as late as the law allows, so that a plan that holds then holds earlier.
struct SendingPlan {
  /// Row of a nomination → the last minute in time, and the step that says so.
  private(set) var forwarding: [Int: (minute: Int64, norm: Norm)] = [:]
  private(set) var handingIn: [Int: (minute: Int64, norm: Norm)] = [:]
  /// Whether any step looks at when nominations are sent on.
  private(set) var hasForwarding = false
  private let start: Int64

  /// - Parameter start: the first minute of the plan, at which what has no step is taken to happen.
  init(_ steps: [ChoiceStep], start: Int64) {
    self.start = start
    for step in steps {
      guard let minute = SendingPlan.lastMinute(step.norm) else { continue }
      if step.fields.contains("forwarded_at") {
        hasForwarding = true
        for row in step.open where minute < forwarding[row]?.minute ?? .max { forwarding[row] = (minute, step.norm) }
      } else if step.fields.contains("submitted_at") {
        for row in step.open where minute < handingIn[row]?.minute ?? .max { handingIn[row] = (minute, step.norm) }
      }
    }
  }

  /// The last minute in time; nil for a step without a day.
  static func lastMinute(_ norm: Norm) -> Int64? {
    guard case .stage(let stage) = norm.body else { return nil }
    switch stage.due {
    case .before(let minute): return minute - 1
    case .by, .period: return stage.due.lastDay.map { (Int64($0.number) + 1) * 1440 - 1 }
    case .within, .openEnded: return nil
    }
  }

  /// The times that the ledger does not have yet.
  func times(_ nominee: Nominee) -> [(field: String, minute: Int64)] {
    var times: [(field: String, minute: Int64)] = []
    if nominee.submitted == nil { times.append(("submitted_at", handingIn[nominee.row]?.minute ?? start)) }
    // What was sent on before without being recommended is sent on again.
    times.append(("forwarded_at", forwarding[nominee.row]?.minute ?? start))
    return times
  }

  /// `2021-09-30T23:59`
  static func spelled(_ minute: Int64) -> String {
    func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : String(number) }
    return "\(Day(number: Int32(minute / 1440)))T\(two(minute % 1440 / 60)):\(two(minute % 60))"
  }
}
