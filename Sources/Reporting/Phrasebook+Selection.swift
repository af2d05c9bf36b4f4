extension Phrasebook {
  /// Of plans that choose whom to put forward.
  static let selectionPhrases: [String: (String, String)] = [
    "selection.unknown-organization": (
      "台账里没有调解组织“{found}”（按编号找）。⟦是不是“{nearest}”？⟧",
      "The ledger has no organisation with the id “{found}”.⟦ Did you mean “{nearest}”?⟧"
    ),
    "selection.not-nominated": (
      "调解组织“{found}”在台账里没有推荐记录，无从推荐；先在推荐表里加一行。",
      "The organisation “{found}” has no nomination in the ledger; add a row to the nominations first."
    ),
    "selection.other-nomination": (
      "“{found}”不是 {name} 的推荐编号。⟦是不是“{nearest}”？⟧可用：{known}。",
      "“{found}” is no nomination of {name}.⟦ Did you mean “{nearest}”?⟧ Known: {known}."
    ),
    "selection.cannot-include": (
      "“{found}”推荐不了：已经撤销、已经推荐或选树过、又写在 exclude 里，或者推荐的步骤已经过了期限。",
      "“{found}” cannot be put forward: it has closed, was recommended or selected before, is excluded too, or the step is over."
    ),
    "selection.no-bound": (
      "“{found}”管不着推荐谁，不能写在 norms 里。可用：{known}。",
      "“{found}” does not bound who is put forward, so it cannot stand in norms. Known: {known}."
    ),
    "selection.no-bounds": (
      "这些政策里没有限制推荐的规则（名额、按批推荐的家数）：{known}。",
      "None of these policies bounds who is put forward: {known}."
    ),
    "selection.through-too-early": (
      "through {found} 早于起算日 {expected}。", "through, {found}, lies before the day from which is planned, {expected}."
    ),
    "selection.too-many-readings": (
      "没有定的读法一共有 {count} 种组合，最多排 {limit} 种。请在 readings 里先选定几个：{known}。",
      "The open readings make {count} combinations; at most {limit} are planned for. Close some of them in readings: {known}."
    ),
    "selection.disagrees": (
      "{norm} 在{place}：计划说 {expected}，把推荐放进台账重新评估却是 {found}。计划作废。",
      "{norm} in {place}: the plan says {expected}, the evaluation of its ledger says {found}. The plan is void."
    ),
  ]
}
