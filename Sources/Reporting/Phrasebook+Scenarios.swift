extension Phrasebook {
  /// Of scenarios.
  static let scenarioPhrases: [String: (String, String)] = [
    "scenario.fact-change-kind": (
      "这里要写一件事，而且只写一件：{known}。", "One of these has to stand here, and only one: {known}."
    ),
    "scenario.bad-count": (
      "count 要写 1 到 1000000 的整数，不是 {found}。", "“count” is a whole number from 1 through 1000000, not {found}."
    ),
    "scenario.unknown-parameter": (
      "没有参数“{found}”。⟦是不是“{nearest}”？⟧可用：{known}。",
      "There is no parameter “{found}”.⟦ Did you mean “{nearest}”?⟧ Known: {known}."
    ),
    "scenario.ambiguous-name": (
      "叫“{found}”的不只一个，请写全：{known}。", "“{found}” has more than one meaning; write it in full: {known}."
    ),
    "scenario.unknown-name": (
      "没有叫“{found}”的参数或读法。⟦是不是“{nearest}”？⟧可用：{known}。",
      "There is no parameter or reading “{found}”.⟦ Did you mean “{nearest}”?⟧ Known: {known}."
    ),
    "scenario.bad-assignment": (
      "看不懂“{found}”。写成 enterprise_coverage@2025-12-31 = 85，或 读法 = 选项。",
      "“{found}” is not understood. Write enterprise_coverage@2025-12-31 = 85, or READING = CHOICE."
    ),
    "scenario.bad-field-value": (
      "看不懂“{found}”。要写成 列=值，例如 kind=enterprise_committee。",
      "“{found}” is not understood. Write FIELD=VALUE, such as kind=enterprise_committee."
    ),
    "scenario.reversed-range": (
      "范围“{found}”写反了，请写成 {expected}。", "The range “{found}” is reversed; write {expected}."
    ),
    "scenario.bad-step": ("步长“{found}”要大于 0。", "The step “{found}” is not above 0."),
    "scenario.unknown-due": (
      "规则“{norm}”没有 {found} 这个期限。它的期限：{known}。",
      "“{norm}” has no due day {found}. Its due days: {known}."
    ),
    "scenario.no-due-days": (
      "规则“{norm}”没有期限，不能问 {found} 这一天。", "“{norm}” has no due days, so {found} cannot be asked about."
    ),
    "scenario.ambiguous-record": (
      "台账里叫“{found}”的不只一个，请写编号：{known}。",
      "More than one record of the ledger is called “{found}”; write the identifier: {known}."
    ),
    "scenario.not-dependent": (
      "规则“{found}”与参数“{name}”无关，怎么改都一样。⟦有关的规则：{known}。⟧",
      "“{found}” does not depend on “{name}”, so no value changes it.⟦ What does: {known}.⟧"
    ),
    "scenario.not-asked": (
      "规则“{norm}”不管“{found}”，它不在范围内。", "“{norm}” is not asked of “{found}”, which is out of its scope."
    ),
    "scenario.out-of-range": ("{found} 超出范围 {range}。", "{found} is outside {range}."),
    "scenario.needs-deadline": (
      "“{found}”每个期限一个值，请写明是哪个期限：{known}。",
      "“{found}” has a value for each deadline; say which: {known}."
    ),
    "scenario.has-no-deadlines": (
      "“{expected}”没有期限，请去掉 @ 和日期（写的是 {found}）。",
      "“{expected}” has no deadlines: leave out @ and the day of {found}."
    ),
    "scenario.deadline-in-function": (
      "有函数要读“{expected}”，它只能有一个值；请去掉 @ 和日期（写的是 {found}）。",
      "A function reads “{expected}”, so it has one value: leave out @ and the day of {found}."
    ),
    "scenario.two-values": ("“{found}”写了两次，请只留一个。", "“{found}” stands here twice; leave one."),
    "scenario.unknown-reading": (
      "没有读法“{found}”。⟦是不是“{nearest}”？⟧可用：{known}。",
      "There is no reading “{found}”.⟦ Did you mean “{nearest}”?⟧ Known: {known}."
    ),
    "scenario.unknown-choice": (
      "这个读法没有“{found}”这种选择。⟦是不是“{nearest}”？⟧可用：{known}。",
      "The reading has no choice “{found}”.⟦ Did you mean “{nearest}”?⟧ Known: {known}."
    ),
    "scenario.unknown-entity": (
      "没有“{found}”这类记录。⟦是不是“{nearest}”？⟧可用：{known}。",
      "There are no records called “{found}”.⟦ Did you mean “{nearest}”?⟧ Known: {known}."
    ),
    "scenario.unknown-field": (
      "{entity} 没有“{found}”这一列。⟦是不是“{nearest}”？⟧可用：{known}。",
      "{entity} has no field “{found}”.⟦ Did you mean “{nearest}”?⟧ Known: {known}."
    ),
    "scenario.unknown-record": (
      "台账的 {entity} 里没有“{found}”。⟦是不是“{nearest}”？⟧",
      "The ledger has no {entity} “{found}”.⟦ Did you mean “{nearest}”?⟧"
    ),
    "scenario.unknown-place": (
      "台账里没有叫“{found}”的辖区（名称或代码）。⟦是不是“{nearest}”？⟧",
      "The ledger has no jurisdiction called “{found}”, by name or code.⟦ Did you mean “{nearest}”?⟧"
    ),
    "scenario.fixed-field": (
      "“{found}”不能改：编号、算出来的列和指向别的记录的列都保持原样。",
      "“{found}” cannot be changed: identifiers, derived fields and references stay as they are."
    ),
    "scenario.no-end": (
      "{entity} 没有结束的日期，不能用 close；请用 set 改它的列。",
      "{entity} has no end date, so it cannot be closed; change a field with “set”."
    ),
    "scenario.no-reference": (
      "{found} 没有指向 {entity} 的列，不能说“每个 {entity} 增加”。",
      "{found} has no reference to {entity}, so an {entity} cannot gain one."
    ),
    "scenario.whole-entity": (
      "请写明改哪些 {entity}：ids、within 或 where。", "Say which of {entity}: ids, within or where."
    ),
    "scenario.no-records": (
      "没有一条 {entity} 符合条件，什么也没有改。", "No {entity} is like that; nothing was changed."
    ),
    "scenario.bad-cell": (
      "“{found}”不能填进 {field}。⟦是不是“{nearest}”？⟧⟦可用：{known}。⟧⟦范围是 {range}。⟧",
      "“{found}” cannot stand in {field}.⟦ Did you mean “{nearest}”?⟧⟦ Known: {known}.⟧⟦ The range is {range}.⟧"
    ),
    "scenario.unknown-level": (
      "“{found}”这一级台账里没有。请在 levels 里写明它相当于哪一级：{known}。",
      "The ledger has no jurisdiction of level “{found}”. Say in “levels” which of these it stands for: {known}."
    ),
    "scenario.no-step": (
      "参数“{found}”没有写 range 和 step，请写明从几到几、每步多少：{found}=甲..乙/步。",
      "“{found}” has no range and step of its own; write {found}=FROM..TO/STEP."
    ),
    "scenario.bad-range": (
      "看不懂“{found}”。要写成 参数=甲..乙 或 参数=甲..乙/步，例如 {expected}。",
      "“{found}” is not understood. Write NAME=FROM..TO or NAME=FROM..TO/STEP, such as {expected}."
    ),
    "scenario.too-many-points": (
      "这样要算 {count} 次，最多 {limit} 次。请缩小范围，或加大步长。",
      "That is {count} points, and at most {limit} are worked out. Narrow the range or widen the step."
    ),
    "scenario.unknown-norm": (
      "没有规则“{found}”。⟦是不是“{nearest}”？⟧可用：{known}。",
      "There is no norm “{found}”.⟦ Did you mean “{nearest}”?⟧ Known: {known}."
    ),
  ]
}
