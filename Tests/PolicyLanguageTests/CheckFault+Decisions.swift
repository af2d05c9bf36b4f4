// One fault and its message a line read better than wrapped ones.
// swift-format-ignore-file

/// Conditions that exclude each other, or leave something out.
extension CheckFault {
  static let ofDecisions: [CheckFault] = [
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
        #"sample/staff/rules.lua:12:8: 提醒：正好在界限上的没有归处：issued_on = p.last_covered。请让其中一类含界限。 [check.gap]"#,
      ]),
  ]
}
