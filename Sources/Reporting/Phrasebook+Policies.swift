extension Phrasebook {
  /// Types of Lua and shapes of values, as policies' readers know them.
  static let typeWords: [String: (String, String)] = [
    "nil": ("空（是不是忘了写 return？）", "nothing (is return missing?)"), "boolean": ("true 或 false", "true or false"),
    "integer": ("整数", "a whole number"), "decimal": ("小数", "a decimal"), "string": ("加引号的文字", "a quoted text"),
    "strings": ("一段或一列加引号的文字", "a quoted text or a list of them"), "function": ("函数", "a function"),
    "table": ("表", "a table"), "range": ("由小到大的两个数 { 甲, 乙 }", "two numbers { low, high }"),
    "two names": ("两个名字 { 甲, 乙 }", "two names { part, whole }"),
    "value": ("数、加引号的文字、true、false 或一列文字", "a number, a quoted text, true, false or a list of texts"),
    "name or function": ("名字或函数", "a name or a function"),
  ]

  static let policyPhrases: [String: (String, String)] = [
    "policy.missing-file": (
      "缺少文件⟦（模块 {found}）⟧。请补上这个文件。", "A file is missing⟦ (module {found})⟧. Add it."
    ),
    "policy.unreadable-file": ("读不了这个文件，请检查权限。", "This file cannot be read; check its permissions."),
    "policy.unknown-file": (
      "政策文件夹里没有“{found}”这种文件。⟦是不是“{nearest}”？⟧可用的有：{known}。",
      "A policy folder has no file “{found}”.⟦ Did you mean “{nearest}”?⟧ Known: {known}."
    ),
    "policy.no-policies": (
      "这里没有政策：找不到 policy.lua。请给出政策文件夹或其上级。",
      "There is no policy here: no policy.lua was found. Name a policy folder or one above it."
    ),
    "policy.load-failed": ("文件运行出错：{message}", "The file failed when it was run: {message}"),
    "policy.budget-spent": (
      "文件用完了运行限额，已停止。请看这里是否有停不下来的循环或递归，或造了太大的表。",
      "The file spent its budget and was stopped. Look here for a loop or recursion without end, or a table too large."
    ),
    "policy.not-a-table": (
      "{what} 这里应写一张表 { … }，实际是 {found}。", "{what} must be a table { … }; found {found}."
    ),
    "policy.unknown-key": (
      "不认识的键“{found}”。⟦是不是“{nearest}”？⟧这里可用：{known}。",
      "Unknown key “{found}”.⟦ Did you mean “{nearest}”?⟧ Known here: {known}."
    ),
    "policy.missing-key": ("缺少“{key}”，请补上。", "“{key}” is missing; add it."),
    "policy.key-in-list": (
      "“{what}”应是一列，写成 { 甲, 乙 }，不能有键“{found}”。请去掉这个键，或在外面再加一层花括号。",
      "“{what}” must be a list { a, b } and cannot have the key “{found}”: drop the key, or add a pair of braces around."
    ),
    "policy.item-without-key": (
      "这张表的每一项都要写成 键 = 值，这一项没有键。⟦可用：{known}。⟧",
      "Every entry of this table is written key = value; this one has no key.⟦ Known: {known}.⟧"
    ),
    "policy.only-one": ("这几项只能写一项：{found}。请删去其余。", "Only one of these may stand here: {found}. Delete the others."),
    "policy.nothing-above": (
      "“{key}”写了 \"above\"，可上面没有一行印着它。清单的第一行要写全。",
      "“{key}” says \"above\", but no row above prints it. The first row of a list is written whole."
    ),
    "policy.crosses-measure": (
      "第 {found} 项第一步的空格取的是上一项的内容时，要写 crosses_measure = true；不是时不要写。",
      "Write crosses_measure = true where a blank in the first step of item {found} takes what the item before prints, and nowhere else."
    ),
    "policy.not-ascending": (
      "编号 {found} 不在 {last} 之后。清单里的编号只能越来越大。",
      "Number {found} does not come after {last}; the numbers of a list only rise."
    ),
    "policy.empty-list": ("“{key}”里一项也没有，请至少写一项。", "“{key}” has nothing in it; give at least one entry."),
    "policy.wrong-type": (
      "“{key}”应为 {expected}，实际是 {found}。", "“{key}” must be {expected}; found {found}."
    ),
    "policy.unknown-word": (
      "“{found}”不是这里的可用值。⟦是不是“{nearest}”？⟧可用：{known}。",
      "“{found}” is not a word known here.⟦ Did you mean “{nearest}”?⟧ Known: {known}."
    ),
    "policy.bad-date": (
      "“{key}”的日期“{found}”不存在或写法不对，应写成 {form} 这样。",
      "The date “{found}” of “{key}” does not exist or is written wrongly; write it like {form}."
    ),
    "policy.due-outside-cycle": (
      "“{found}”是一年里的一天，周期“{cycle}”一年有好几个，这一天不在每个周期里。请删去 due（到周期末），或改成 cycle = \"year\"。",
      "“{found}” is one day of a year, and a year has several cycles of “{cycle}”: it lies outside all but one. Leave due out (the cycle's last day), or write cycle = \"year\"."
    ),
    "policy.bad-number": (
      "“{found}”不能作为 {unit} 的数：应为数字，小数最多 {scale} 位，照原样写在这里。",
      "“{found}” is no number of {unit}: write a numeral here, with at most {scale} decimals."
    ),
    "policy.bad-id": (
      "“{found}”不能作编号：用小写英文字母、数字和下划线，以字母开头。",
      "“{found}” cannot be an id: use lower-case letters, digits and underscores, beginning with a letter."
    ),
    "policy.blank-in-id": ("编号“{found}”不能为空，也不能有空格。", "The id “{found}” must not be empty and cannot have a blank."),
    "policy.duplicate-id": ("编号“{found}”已经用过，请换一个。", "The id “{found}” is taken; choose another."),
    "policy.duplicate-value": (
      "同一期限（by {by}，from {from}）已在第 {line} 行给过值，请删去一个。",
      "A value for by {by}, from {from} stands already on line {line}; delete one."
    ),
    "policy.no-value": (
      "参数“{found}”要有且只有一种：is、values 或 absent。",
      "Parameter “{found}” needs exactly one of is, values or absent."
    ),
    "policy.out-of-range": (
      "参数“{found}”的这个值超出它的 range。⟦写的是 {value}，范围是 {range}。⟧",
      "This value of “{found}” is outside its range.⟦ It is {value}; the range is {range}.⟧"
    ),
    "policy.fraction-of-percent": (
      "参数“{found}”的 {value} 不到一步（step = {step}）。单位是 percent，是不是要写 {expected}？",
      "{value} of “{found}” is less than one step ({step}). The unit is percent: was {expected} meant?"
    ),
    "policy.reversed-range": (
      "range 写反了，请写成 {expected}。", "The range is reversed; write {expected}."
    ),
    "policy.bad-step": (
      "step 是 {found}，要大于 0。请改成相邻两个值的差。", "“step” is {found}; it must be above 0, the distance between two values."
    ),
    "policy.mixed-series": (
      "参数“{found}”的值有的带 by、有的不带，请统一。",
      "Some values of “{found}” have “by” and some do not; make them alike."
    ),
    "policy.unknown-unit": (
      "没有“{found}”这个单位。⟦是不是“{nearest}”？⟧可用：{known}。",
      "There is no unit “{found}”.⟦ Did you mean “{nearest}”?⟧ Known: {known}."
    ),
    "policy.unknown-clause": (
      "{source} 的条款目录里没有“{found}”。⟦是不是“{nearest}”？⟧",
      "The outline of {source} has no clause “{found}”.⟦ Did you mean “{nearest}”?⟧"
    ),
    "policy.unknown-point": (
      "条款 {clause} 没有“{found}”这一点。⟦是不是“{nearest}”？⟧它有：{known}。",
      "Clause {clause} has no point “{found}”.⟦ Did you mean “{nearest}”?⟧ It has: {known}."
    ),
    "policy.unknown-source": (
      "sources.lua 里没有文件“{found}”。⟦是不是“{nearest}”？⟧",
      "sources.lua has no document “{found}”.⟦ Did you mean “{nearest}”?⟧"
    ),
    "policy.unknown-parameter": (
      "没有参数“{found}”。⟦是不是“{nearest}”？⟧", "There is no parameter “{found}”.⟦ Did you mean “{nearest}”?⟧"
    ),
    "policy.unknown-name": (
      "⟦{entity} ⟧没有名为“{found}”的字段或派生指标。⟦是不是“{nearest}”？⟧",
      "There is no field or fact “{found}”⟦ of {entity}⟧.⟦ Did you mean “{nearest}”?⟧"
    ),
    "policy.unknown-field": (
      "{entity} 没有字段“{found}”。⟦是不是“{nearest}”？⟧", "{entity} has no field “{found}”.⟦ Did you mean “{nearest}”?⟧"
    ),
    "policy.unknown-entity": (
      "没有实体“{found}”。⟦是不是“{nearest}”？⟧", "There is no entity “{found}”.⟦ Did you mean “{nearest}”?⟧"
    ),
    "policy.unknown-topic": (
      "common/topics.lua 里没有“{found}”这个对照事项。⟦是不是“{nearest}”？⟧⟦可用：{known}。⟧",
      "common/topics.lua has no topic “{found}”.⟦ Did you mean “{nearest}”?⟧⟦ Known: {known}.⟧"
    ),
    "policy.unknown-party": (
      "jurisdiction.lua 里没有部门“{found}”。⟦是不是“{nearest}”？⟧",
      "jurisdiction.lua has no authority “{found}”.⟦ Did you mean “{nearest}”?⟧"
    ),
    "policy.unknown-reading": (
      "没有读法“{found}”。⟦是不是“{nearest}”？⟧", "There is no reading “{found}”.⟦ Did you mean “{nearest}”?⟧"
    ),
    "policy.unknown-choice": (
      "这个读法没有选项“{found}”。⟦是不是“{nearest}”？⟧", "This reading has no choice “{found}”.⟦ Did you mean “{nearest}”?⟧"
    ),
    "policy.unused-reading": (
      "没有规则用到读法“{found}”：请删去，或在规则里用上。", "No norm uses the reading “{found}”: delete it or use it."
    ),
    "policy.uncovered-point": (
      "{source} 的“{found}”既没有规则也没有 guidance：请补上其一。",
      "“{found}” of {source} has neither a norm nor guidance: add one."
    ),
    "policy.milestone-in-function": (
      "“{found}”按期限有好几个值，函数里不能读（该用哪一期？）。请在 at_least 等处写它的名字。",
      "“{found}” has a value for each deadline, so a function cannot read it (which one?). Name it in at_least instead."
    ),
    "policy.wrong-unit": (
      "参数“{found}”的单位是 {unit}，和这条目标不符：占比要用 percent，计数不能用 percent。",
      "Parameter “{found}” is in {unit}, which does not fit this target: a share needs percent, a count must not."
    ),
    "policy.cycle": ("“{found}”绕一圈又要用到自己，请拆开。", "“{found}” needs itself to be worked out; break the circle."),
    "policy.no-reference": (
      "{child} 没有指向 {parent} 的字段，请用 via 说明或换一个。",
      "{child} has no reference to {parent}; name one with via, or count something else."
    ),
    "policy.language": (
      "policy.lua 写的是 language = {found}，本程序只懂 1。", "policy.lua says language = {found}; this program knows 1."
    ),
  ]

  static let enginePhrases: [String: (String, String)] = [
    "engine.function-failed": (
      "函数出错⟦（记录 {record}）⟧：{message}⟦；最后读的是“{field}”⟧",
      "A function failed⟦ on {record}⟧: {message}⟦; the last field read was “{field}”⟧"
    ),
    "engine.budget-spent": (
      "函数用完了限额，已停止⟦（记录 {record}）⟧：{message}", "A function spent its budget and was stopped⟦ on {record}⟧: {message}"
    ),
    "engine.bad-result": (
      "这个函数没有回答真或假⟦（记录 {record}）⟧：请让每条路都 return。",
      "This function gave no verdict⟦ on {record}⟧: let every path return true or false."
    ),
    "engine.two-states": (
      "{norm}：记录 {record} 同时属于“{first}”和“{second}”。请让两个 when 不重叠，或写 hit = \"first\"。",
      "{norm}: record {record} is in both “{first}” and “{second}”. Keep the two apart, or write hit = \"first\"."
    ),
    "engine.too-many-readings": (
      "{norm} 牵涉的未定读法有 {count} 种组合，太多；请用 --reading 定下几个。",
      "{norm} hangs on {count} combinations of open readings, too many; close some with --reading."
    ),
    "engine.place-without-parent": (
      "辖区“{found}”没有填上级，不在“{root}”之下，政策不会评估它。请补上“上级”。",
      "The jurisdiction “{found}” has no parent, so it is not below “{root}” and the policy leaves it out. Give its parent."
    ),
    "engine.level-not-below": (
      "辖区“{found}”的级别不低于它的上级“{parent}”，请核对级别。",
      "The level of “{found}” is not below that of its parent “{parent}”; check it."
    ),
    "engine.figures-disagree": (
      "统计数“{found}”与“{other}”同地、同指标、同日，数值却不同：按“不知道”处理，请删去一个。",
      "The figures “{found}” and “{other}” are of one place, indicator and day but differ: neither is used; delete one."
    ),
    "engine.cancelled": ("已中止，没有结果。", "It was ended; there is no answer."),
    "engine.before-document": (
      "评估日 {found} 早于文件 {norm} 的日期 {expected}：那时还没有这些要求。",
      "The day of evaluation, {found}, is before the date {expected} of {norm}: nothing was asked then."
    ),
    "engine.unknown-norm": (
      "没有规则“{found}”。⟦是不是“{nearest}”？⟧可用：{known}。",
      "There is no norm “{found}”.⟦ Did you mean “{nearest}”?⟧ Known: {known}."
    ),
    "engine.unknown-subject": (
      "{norm} 不管“{found}”：台账里没有这个编号或名称，或它不在范围内。⟦是不是“{nearest}”？⟧",
      "{norm} is not asked of “{found}”: the ledger has no such id or name, or it is out of scope.⟦ Did you mean “{nearest}”?⟧"
    ),
  ]
}
