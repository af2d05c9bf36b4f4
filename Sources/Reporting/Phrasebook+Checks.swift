extension Phrasebook {
  /// Kinds of values that functions work with.
  static let kindWords: [String: (String, String)] = [
    "number": ("数", "a number"), "count": ("个数", "a count"), "date": ("日期", "a date"),
    "month_of_year": ("月份", "a month"), "timestamp": ("时刻", "a point in time"), "percent": ("百分比", "a percentage"),
    "person": ("人数", "a number of people"), "organization": ("组织数", "a number of organisations"),
    "institution": ("单位数", "a number of institutions"), "township": ("街镇数", "a number of townships"),
    "committee": ("委员会数", "a number of committees"), "dispute": ("案件数", "a number of disputes"),
    "agreement": ("协议数", "a number of agreements"), "event": ("次数", "a number of events"),
    "class_hour": ("学时", "class hours"), "submission": ("报送次数", "a number of submissions"),
    "nomination": ("推荐数", "a number of nominations"), "record": ("记录", "a record"),
    "document": ("份数", "a number of documents"), "household": ("户数", "a number of households"),
    "day": ("天数", "a number of days"), "month": ("月数", "a number of months"), "year": ("年数", "a number of years"),
    "minute": ("分钟数", "a number of minutes"), "yuan": ("金额", "an amount of money"),
    "nil": ("空（nil）", "nil"), "boolean": ("真假（true、false）", "true or false"), "string": ("文字", "a text"),
    "member": ("选项", "a choice"), "set": ("多选", "a set"), "law": ("p", "p"), "names": ("名单", "a list of names"),
    "table": ("表", "a table"), "function": ("函数", "a function"),
  ]

  static let checkPhrases: [String: (String, String)] = [
    "check.unknown-member": (
      "“{name}”没有“{found}”这个选项，不会有记录是它。⟦是不是“{nearest}”？⟧可用：{known}。",
      "“{name}” has no choice “{found}”, so no record can be that.⟦ Did you mean “{nearest}”?⟧ Known: {known}."
    ),
    "check.never-equal": (
      "“{operator}”的一边是{found}，另一边是{other}，永远不会相等。⟦要问有没有填，用 known(记录, \"{field}\")。⟧",
      "{operator} has {found} on one side and {other} on the other, which are never equal.⟦ To ask whether it is given, use known(record, \"{field}\").⟧"
    ),
    "check.overflow": (
      "“{operator}”的结果可能装不下：两边最大到 {found} 和 {other}，而整数最大约 9.2×10¹⁸。请改比占比，或给自己加的列写上较小的 range。",
      "The result of {operator} may not fit: its sides reach {found} and {other}, whole numbers about 9.2×10¹⁸. Compare shares, or give the columns you added a smaller range."
    ),
    "check.wrong-unit": (
      "“{operator}”用在{found}和{other}上，单位不合。请换成同一单位的数；日期加年月用 add_years、add_months。",
      "{operator} joins {found} and {other}, whose units differ. Use numbers of one unit; add_years and add_months move dates."
    ),
    "check.date-and-number": (
      "“{operator}”的一边是{found}，另一边是{other}：日期不能与数相比。请与日期相比，如 date(\"2024-06-30\")。",
      "{operator} compares {found} with {other}: a date is compared with a date, such as date(\"2024-06-30\")."
    ),
    "check.wrong-operand": (
      "“{operator}”在这里要{expected}，给的是{found}，运行到这里会出错。",
      "{operator} wants {expected} here and is given {found}: the function would fail."
    ),
    "check.always-true": (
      "“{found}”是{type}，在条件里总算真。请写出与什么相比。",
      "“{found}” is {type}, which always counts as true. Write what it is compared with."
    ),
    "check.no-result": (
      "有一条路走到这里没有 return。请补上 return（要的是{expected}）。",
      "A path comes to this end without a return. Add one; {expected} is wanted."
    ),
    "check.wrong-result": ("这里返回{found}，要的是{expected}。", "This returns {found}; {expected} is wanted."),
    "check.never-true": ("“{found}”不论哪条记录都不成立。请核对条件。", "No record can meet “{found}”. Look at the conditions."),
    "check.never-false": ("“{found}”不论哪条记录都成立。请核对条件。", "Every record meets “{found}”. Look at the conditions."),
    "check.unreachable-arm": (
      "到不了这一支：前面的条件已经把“{found}”的情形都拿走了。请调整次序或删去。",
      "This branch is never taken: the ones before take all that “{found}” asks. Reorder or delete it."
    ),
    "check.unreachable-state": (
      "没有记录能归入“{found}”：when 或前面的类已经把它排除了。请调整次序或删去。",
      "No record can be “{found}”: when, or the states before it, exclude it. Reorder or delete it."
    ),
    "check.never-met": (
      "when 挑出的记录没有一条能符合这里的要求。请核对两处的条件。",
      "No record that when picks can meet what is asked here. Look at both conditions."
    ),
    "check.overlap": (
      "“{other}”和“{found}”会同时成立⟦，例如 {example}⟧。请把两类分开，或写 hit = \"first\"。",
      "A record can be both “{other}” and “{found}”⟦, as with {example}⟧. Keep them apart, or write hit = \"first\"."
    ),
    "check.gap": (
      "两类之间有没有归处的：{example}。请让其中一类含进去。",
      "Between two states there is a number that has none: {example}. Let one of the states take it in."
    ),
    "check.crossed-bounds": (
      "“{norm}”的下限“{least}”高过上限“{most}”：{example}。请核对这两个数。",
      "The least of “{norm}”, “{least}”, is above its most, “{most}”: {example}. Look at both numbers."
    ),
    "check.order-decides": (
      "“{found}”读的 {fields} 可能空着，空着函数就此打住，后面的“{other}”说得准也不问了。请把一定有的写在前面；两边都可能空着的，写成要求的两项，或先用 known 问后面的。",
      "“{found}” reads {fields}, which may be missing and would end the function though “{other}” may decide. Put first what is never missing; else make them two parts of the requirement, or ask the right side first with known."
    ),
    "check.should-be-parameter": (
      "函数里写死了 {found}。请写进 parameters.lua，用 p.名字 读。",
      "{found} is written into the function. Make it a parameter and read p.name."
    ),
    "check.keeps-state": (
      "“{found}”改的是文件里的表，改动会留到下一条记录。请在函数里另造一张表。",
      "“{found}” changes a table of the file, which lasts to the next record. Make a table inside the function."
    ),
    "check.bad-date": (
      "没有“{found}”这一天，应写成 \"2024-06-30\" 这样。", "There is no day “{found}”; write it like \"2024-06-30\"."
    ),
    "check.wrong-field": (
      "“{name}”是{found}，这里要{expected}。请换一列。", "“{name}” is {found}; {expected} is wanted here. Name another column."
    ),
    "check.wrong-parameter": (
      "数值“{name}”是{found}，这里要{expected}。请换一项，或核对单位。",
      "The parameter “{name}” is {found}; {expected} is wanted here. Name another, or look at its unit."
    ),
    "check.stage-cycle": (
      "“{found}”的期限绕一圈又从自己算起。请写明从哪个步骤、哪一天算起。",
      "The limit of “{found}” is counted, round about, from itself. Name a step or day that it starts from."
    ),
    "check.unused-local": (
      "没有用到“{found}”。请删去，或改名为 _{found}。", "Nothing uses “{found}”. Delete it, or call it _{found}."
    ),
    "check.unused-parameter": (
      "没有规则用到数值“{found}”。请删去，或在规则里用上。", "No norm uses the parameter “{found}”. Delete it, or use it in a norm."
    ),
    "check.unused-fact": (
      "没有规则用到派生指标“{found}”。请删去，或在规则里用上。", "No norm uses the fact “{found}”. Delete it, or use it in a norm."
    ),
    "check.bad-allow": (
      "应写成 -- allow: 代码 理由，代码要以 check. 开头。⟦是不是“{nearest}”？⟧",
      "Write -- allow: CODE REASON with a code of a check.⟦ Did you mean “{nearest}”?⟧"
    ),
    "check.unused-allow": (
      "这里没有 {found} 可放过，请删去这条注释。", "There is no {found} here to allow; delete this comment."
    ),
  ]
}
