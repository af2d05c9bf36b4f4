import PolicyModel

/// The words for outcomes, timings and forces.
struct Names {
  let language: Language
  init(_ language: Language) { self.language = language }

  func outcome(_ outcome: Outcome) -> String {
    switch outcome {
    case .satisfied: language.pick("达标", "satisfied")
    case .notSatisfied: language.pick("未达标", "not satisfied")
    case .notApplicable: language.pick("不适用", "not applicable")
    case .indeterminate: language.pick("无法判断", "indeterminate")
    case .pending: language.pick("未到期", "pending")
    case .reported: language.pick("只报数", "reported")
    }
  }

  func timing(_ timing: Timing) -> String {
    switch timing {
    case .pending: language.pick("未到期", "pending")
    case .onTime: language.pick("按期", "on time")
    case .late: language.pick("逾期后达到", "late")
    case .overdue: language.pick("逾期未达", "overdue")
    case .floor: language.pick("到期后仍须保持", "floor")
    }
  }

  func force(_ force: Force) -> String {
    switch force {
    case .must: language.pick("必须", "must")
    case .should: language.pick("一般应", "should")
    case .encouraged: language.pick("鼓励", "encouraged")
    case .approximate: language.pick("约数", "approximate")
    case .qualitative: language.pick("定性", "qualitative")
    case .may: language.pick("可以", "may")
    }
  }
}
