// One fault and its message a line read better than wrapped ones.
// swift-format-ignore-file

/// Conditions that exclude each other, or leave something out.
extension CheckFault {
  static let ofDecisions: [CheckFault] = [
    CheckFault(
      "a left side that hides the right",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { label = "例",\#n  test = function(o) return o.entity_based or o.roster_kept or o.published end } } },"#)],
      says: [
        #"sample/staff/rules.lua:4:29: 提醒：“o.entity_based”读的 entity_based 可能空着，空着函数就此打住，后面的“o.roster_kept”说得准也不问了。请把一定有的写在前面；两边都可能空着的，写成要求的两项，或先用 known 问后面的。 [check.order-decides]"#,
      ]),
    CheckFault(
      "an optional column before one that is always there",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },\#n  when = function(o) return o.entity_based and o.kind == "other" end },"#)],
      says: [
        #"sample/staff/rules.lua:4:29: 提醒：“o.entity_based”读的 entity_based 可能空着，空着函数就此打住，后面的“o.kind == "other"”说得准也不问了。请把一定有的写在前面；两边都可能空着的，写成要求的两项，或先用 known 问后面的。 [check.order-decides]"#,
      ]),
    CheckFault(
      "an and that asks the right side first, and an optional column behind one that is always there",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },\#n  when = function(o) return o.kind == "other" and (not (known(o, "published") and not o.published) and (o.entity_based and o.published)) end },"#)],
      says: []),
    CheckFault(
      "a least above a most from some day on",
      [
        .text("parameters.lua", #"is = 9, cite = "一/人数" },"#, with: #"cite = "一/人数", values = { { is = 9 }, { is = 1, from = "2025-06-01" } } },"#),
        .entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数",\#n  all = { { value = "full_time", at_least = "staff_min" }, { value = "full_time", at_most = "staff_most" } } },"#),
      ],
      says: [
        #"sample/staff/rules.lua:3:1: 错误：“x”的下限“staff_min”高过上限“staff_most”：p.staff_min = 2, p.staff_most = 1, p.as_of >= 2025-06-01。请核对这两个数。 [check.crossed-bounds]"#,
      ]),
    CheckFault(
      "an overlap that begins when a number changes",
      [
        .text("parameters.lua", #"is = 9, cite = "一/人数" },"#, with: #"cite = "一/人数", values = { { is = 1 }, { is = 3, from = "2025-06-01" } } },"#),
        .entry("rules.classifications", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", states = {\#n  { id = "few", label = "少", when = function(o, p) return o.full_time <= p.staff_most end },\#n  { id = "many", label = "多", when = function(o, p) return o.full_time >= p.staff_min end } },\#n  otherwise = { id = "none", label = "无", outcome = "reported" } },"#),
      ],
      says: [
        #"sample/staff/rules.lua:14:10: 提醒：“few”和“many”会同时成立，例如 full_time = 2, p.staff_min = 2, p.staff_most = 3, p.as_of >= 2025-06-01。请把两类分开，或写 hit = "first"。 [check.overlap]"#,
      ]),
    CheckFault(
      "numbers between two states that have none",
      [
        .entry("rules.classifications", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", states = {\#n  { id = "few", label = "少", when = function(o, p) return o.full_time <= p.staff_min end },\#n  { id = "many", label = "多", when = function(o, p) return o.full_time >= p.staff_most end } },\#n  otherwise = { id = "none", label = "无", outcome = "reported" } },"#),
      ],
      says: [
        #"sample/staff/rules.lua:12:8: 提醒：两类之间有没有归处的：full_time = 3, p.staff_min = 2, p.staff_most = 9。请让其中一类含进去。 [check.gap]"#,
      ]),
    CheckFault(
      "a branch that an earlier one took",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },\#n  when = function(o)\#n    if o.kind == "other" then return true\#n    elseif o.kind == "other" and o.active then return false end\#n    return o.active\#n  end },"#)],
      says: [
        #"sample/staff/rules.lua:6:12: 错误：到不了这一支：前面的条件已经把“o.kind == "other" and o.active”的情形都拿走了。请调整次序或删去。 [check.unreachable-arm]"#,
      ]),
    CheckFault(
      "a branch that its own condition shuts",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },\#n  when = function(o)\#n    if o.active then\#n      if not o.active then return true end\#n    end\#n    return false\#n  end },"#)],
      says: [
        #"sample/staff/rules.lua:6:10: 错误：到不了这一支：前面的条件已经把“not o.active”的情形都拿走了。请调整次序或删去。 [check.unreachable-arm]"#,
      ]),
    CheckFault(
      "two bounds that shut each other out",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },\#n  when = function(o) return o.full_time > 1 and o.full_time < 1 end },"#)],
      says: [
        #"sample/staff/rules.lua:4:29: 错误：“o.full_time > 1 and o.full_time < 1”不论哪条记录都不成立。请核对条件。 [check.never-true]"#,
      ]),
    CheckFault(
      "all values named",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },\#n  when = function(o, p) return o.full_time <= p.staff_min or o.full_time >= p.staff_min end },"#)],
      says: [
        #"sample/staff/rules.lua:4:32: 错误：“o.full_time <= p.staff_min or o.full_tim…”不论哪条记录都成立。请核对条件。 [check.never-false]"#,
      ]),
    CheckFault(
      "a requirement that excludes those it picks",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数",\#n  when = function(o) return o.kind == "other" end,\#n  all = { { label = "例", test = function(o) return o.kind == "township_centre" end } } },"#)],
      says: [
        #"sample/staff/rules.lua:3:1: 错误：when 挑出的记录没有一条能符合这里的要求。请核对两处的条件。 [check.never-met]"#,
      ]),
    CheckFault(
      "a state that the classification leaves out",
      [.entry("rules.classifications", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", when = function(o) return o.kind == "other" end,\#n  states = {\#n    { id = "a", label = "例", when = function(o) return o.kind == "township_centre" end },\#n    { id = "b", label = "例", when = function(o) return o.kind == "other" end } },\#n  otherwise = { id = "none", label = "无", outcome = "reported" } },"#)],
      says: [
        #"sample/staff/rules.lua:14:12: 错误：没有记录能归入“a”：when 或前面的类已经把它排除了。请调整次序或删去。 [check.unreachable-state]"#,
      ]),
    CheckFault(
      "a member in two states",
      [.entry("rules.classifications", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", states = {\#n    { id = "a", label = "例", when = function(o) return o.kind == "township_centre" or o.kind == "other" end },\#n    { id = "b", label = "例", when = function(o) return o.kind == "other" end } },\#n  otherwise = { id = "none", label = "无", outcome = "reported" } },"#)],
      says: [
        #"sample/staff/rules.lua:14:12: 提醒：“a”和“b”会同时成立，例如 kind = other。请把两类分开，或写 hit = "first"。 [check.overlap]"#,
      ]),
    CheckFault(
      "two columns that say nothing of each other",
      [.entry("rules.classifications", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", states = {\#n    { id = "a", label = "例", when = function(o) return o.entity_based end },\#n    { id = "b", label = "例", when = function(o) return o.published end } },\#n  otherwise = { id = "none", label = "无", outcome = "reported" } },"#)],
      says: [
        #"sample/staff/rules.lua:14:12: 提醒：“a”和“b”会同时成立，例如 entity_based = true, published = true。请把两类分开，或写 hit = "first"。 [check.overlap]"#,
      ]),
    CheckFault(
      "a bound that falls between dates",
      [.entry("rules.classifications", #"{ id = "x", label = "例", of = "certificate", cite = "一/人数", states = {\#n    { id = "a", label = "例", when = function(c, p) return c.issued_on < p.last_covered end },\#n    { id = "b", label = "例", when = function(c, p) return c.issued_on > p.last_covered end } },\#n  otherwise = { id = "none", label = "无", outcome = "reported" } },"#)],
      says: [
        #"sample/staff/rules.lua:12:8: 提醒：两类之间有没有归处的：issued_on = p.last_covered。请让其中一类含进去。 [check.gap]"#,
      ]),
  ]
}
