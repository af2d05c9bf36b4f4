extension Phrasebook {
  static let testingPhrases: [String: (String, String)] = [
    "testing.norm-without-verdict": (
      "“{norm}”（{kind}）不下结论，不能写样例。", "“{norm}” ({kind}) gives no verdict, so it can have no fixture."
    ),
    "testing.row-length": (
      "这一行有 {found} 格，columns 有 {expected} 列，请对齐。", "This row has {found} cells, columns has {expected}."
    ),
    "testing.unknown-expectation": (
      "expect 不认识“{found}”。⟦是不是“{nearest}”？⟧可用：{known}。",
      "expect does not know “{found}”.⟦ Did you mean “{nearest}”?⟧ Known: {known}."
    ),
    "testing.bad-cell": (
      "“{field}”不能是 {found}，请写文字、数或 true/false。", "“{field}” cannot be {found}: write a text, a number or true/false."
    ),
    "testing.bad-interval": (
      "“{key}”应为整数，或写成 \"0..2\"、\"2..\" 这样的范围，不能是 {found}。",
      "“{key}” is a whole number, or an interval such as \"0..2\" or \"2..\"; it cannot be {found}."
    ),
    "testing.bad-fact-value": (
      "派生指标“{fact}”的值“{found}”不对，应为 {expected}。",
      "The value “{found}” of the fact “{fact}” is wrong; {expected} is expected."
    ),
    "testing.no-subject": ("given 里没有“{norm}”要判断的对象，请补上。", "given has nothing that “{norm}” is asked of; add it."),
    "testing.which-subject": (
      "given 里有好几个对象，请用 subject 说明判断哪一个。", "given has several subjects; say which with subject."
    ),
    "testing.unknown-milestone": (
      "“{norm}”没有 {found} 这一期⟦，有：{known}⟧。", "“{norm}” has nothing due on {found}⟦; it has: {known}⟧."
    ),
    "testing.fixture-failed": (
      "“{name}”与规则“{norm}”的判断不符：应为 {expected}；实际 {actual}。",
      "“{name}” does not agree with the norm “{norm}”: expected {expected}; actual {actual}."
    ),
    "testing.fixture-skipped": ("“{name}”跳过了：{reason}。", "“{name}” was skipped: {reason}."),
    "testing.coverage-below": (
      "样例跑到的行占 {lines}%，分支占 {arms}%，低于要求的 {threshold}%。",
      "The fixtures ran {lines}% of the lines and {arms}% of the arms; {threshold}% is asked for."
    ),
    "testing.coverage-disagrees": (
      "统计覆盖时“{name}”的结果与平时不同，不能统计。",
      "While coverage was counted “{name}” came out otherwise, so it cannot be counted."
    ),
    "testing.stale-equivalent": (
      "“{at}”处把 {from} 改掉，没有哪种改法还能通过全部样例：请从 equivalents.lua 删去这一条。",
      "No change of {from} at “{at}” survives the fixtures: remove this entry from equivalents.lua."
    ),
    "testing.no-fixture": ("“{norm}”一个样例也没有，请在 fixtures.lua 补上。", "“{norm}” has no fixture; add one to fixtures.lua."),
    "testing.threshold-not-shown": (
      "“{norm}”：参数 {parameter}（{value} {unit}）还缺这些位置的样例：{lacking}。",
      "“{norm}”: fixtures lack these sides of {parameter} ({value} {unit}): {lacking}."
    ),
    "testing.day-not-shown": (
      "“{norm}”：{day}{parameter} 还缺这些日子的样例：{lacking}。",
      "“{norm}”: fixtures lack these days around {day}{parameter}: {lacking}."
    ),
    "testing.state-not-shown": ("“{norm}”：没有样例落在“{state}”。", "“{norm}”: no fixture ends in “{state}”."),
  ]
}
