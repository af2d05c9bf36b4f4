extension Phrasebook {
  /// Of plans.
  static let planPhrases: [String: (String, String)] = [
    "plan.out-of-range": ("“{found}”不在范围 {range} 之内。", "“{found}” is not within {range}."),
    "plan.months-reversed": (
      "最后一个月 {found} 早于第一个月 {from}。", "The last month, {found}, lies before the first, {from}."
    ),
    "plan.outside-months": (
      "{found} 不在计划的 {from} 至 {through} 之内。", "{found} is not among the plan's months, {from} through {through}."
    ),
    "plan.two-values": ("“{found}”写了两次，请只留一个。", "“{found}” stands here twice; leave one."),
    "plan.unknown-item": (
      "items 里没有“{found}”。⟦是不是“{nearest}”？⟧可用：{known}。",
      "There is no “{found}” among the items.⟦ Did you mean “{nearest}”?⟧ Known: {known}."
    ),
    "plan.unknown-norm": (
      "没有规则“{found}”。⟦是不是“{nearest}”？⟧可用：{known}。",
      "There is no norm “{found}”.⟦ Did you mean “{nearest}”?⟧ Known: {known}."
    ),
    "plan.unknown-level": (
      "台账里没有“{found}”这一级的辖区。⟦是不是“{nearest}”？⟧可用：{known}。",
      "The ledger has no jurisdictions of level “{found}”.⟦ Did you mean “{nearest}”?⟧ Known: {known}."
    ),
    "plan.not-of-level": (
      "{found} 不是“{level}”这一级，不参加本计划。", "{found} is not of level “{level}” and takes no part in the plan."
    ),
    "plan.unknown-place": (
      "台账里没有叫“{found}”的辖区（名称或代码）。⟦是不是“{nearest}”？⟧",
      "The ledger has no jurisdiction called “{found}”, by name or code.⟦ Did you mean “{nearest}”?⟧"
    ),
    "plan.unknown-entity": (
      "没有“{found}”这类记录。⟦是不是“{nearest}”？⟧可用：{known}。",
      "There are no records called “{found}”.⟦ Did you mean “{nearest}”?⟧ Known: {known}."
    ),
    "plan.unknown-field": (
      "{entity} 没有“{found}”这一列。⟦是不是“{nearest}”？⟧可用：{known}。",
      "{entity} has no field “{found}”.⟦ Did you mean “{nearest}”?⟧ Known: {known}."
    ),
    "plan.fixed-field": (
      "“{found}”由程序来填（编号、归属、起算日期、算出来的列），不要写在 values 里。",
      "The program fills in “{found}” itself: the id, what the record belongs to, the day it starts, derived fields."
    ),
    "plan.bad-cell": (
      "“{found}”不能填在“{field}”里。⟦是不是“{nearest}”？⟧⟦可用：{known}。⟧⟦范围是 {range}。⟧",
      "“{found}” cannot stand in “{field}”.⟦ Did you mean “{nearest}”?⟧⟦ Known: {known}.⟧⟦ The range is {range}.⟧"
    ),
    "plan.missing-field": (
      "“{field}”是必填的，请写在 values 里。", "“{field}” is required: write it into “values”."
    ),
    "plan.no-solver": (
      "找不到求解器：请装 coinor-libcbc3（或把 POLICY_HIGHS 设为 HiGHS 的库文件）。{reason}",
      "No solver was found: install coinor-libcbc3, or let POLICY_HIGHS name a library of HiGHS. {reason}"
    ),
    "plan.solver-failed": ("求解器 {solver} 失败：{reason}。", "The solver {solver} failed: {reason}."),
    "plan.nothing-found": (
      "时限内没有找到任何计划，请放宽 --time-limit。", "No plan was found within the limit; allow a longer --time-limit."
    ),
    "plan.interrupted": ("还没有找到计划就被中断了。", "It was interrupted before a plan was found."),
    "plan.disagrees": (
      "{norm}（{due}）在{place}：计划算出还差 {expected}，按台账重新评估是 {found}。计划作废。",
      "{norm} ({due}) in {place}: the plan says {expected} missing, the evaluation of its ledger says {found}. The plan is void."
    ),
  ]
}
