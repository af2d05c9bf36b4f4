// One fault and its message a line read better than wrapped ones.
// swift-format-ignore-file

/// Columns and parameters of the wrong kind in tables, and what waits for itself.
extension CheckFault {
  static let ofTables: [CheckFault] = [
    CheckFault(
      "a set where a yes-or-no column is wanted",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "facilities" } } },"#)],
      says: [
        #"sample/staff/rules.lua:3:78: 错误：“facilities”是多选，这里要真假（true、false）。请换一列。 [check.wrong-field]"#,
      ]),
    CheckFault(
      "a choice where a set is wanted",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { includes = "kind", every = "needed" } } },"#)],
      says: [
        #"sample/staff/rules.lua:3:83: 错误：“kind”是选项，这里要多选。请换一列。 [check.wrong-field]"#,
      ]),
    CheckFault(
      "a number where names are wanted",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { includes = "facilities", every = "staff_min" } } },"#)],
      says: [
        #"sample/staff/rules.lua:3:105: 错误：数值“staff_min”是人数，这里要名单。请换一项，或核对单位。 [check.wrong-parameter]"#,
      ]),
    CheckFault(
      "names where a number is wanted",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { value = "full_time", at_least = "needed" } } },"#)],
      says: [
        #"sample/staff/rules.lua:3:104: 错误：数值“needed”是名单，这里要个数。请换一项，或核对单位。 [check.wrong-parameter]"#,
      ]),
    CheckFault(
      "a choice compared",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { value = "kind", at_least = "staff_min" } } },"#)],
      says: [
        #"sample/staff/rules.lua:3:80: 错误：“kind”是选项，这里要数。请换一列。 [check.wrong-field]"#,
      ]),
    CheckFault(
      "a count asked for a day",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { value = "full_time", on_or_before = "extended_to" } } },"#)],
      says: [
        #"sample/staff/rules.lua:3:80: 错误：“full_time”是个数，这里要日期。请换一列。 [check.wrong-field]"#,
      ]),
    CheckFault(
      "class hours asked for people",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "mediator", cite = "一/人数", all = { { value = "hours", at_least = "staff_min" } } },"#)],
      says: [
        #"sample/staff/facts.lua:7:108: 提醒：这里没有 check.unused-fact 可放过，请删去这条注释。 [check.unused-allow]"#,
        #"sample/staff/rules.lua:3:96: 错误：数值“staff_min”是人数，这里要学时。请换一项，或核对单位。 [check.wrong-parameter]"#,
      ]),
    CheckFault(
      "a share of dates",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "certificate", cite = "一/人数", all = { { share = { "issued_on", "valid_through" }, at_least = "coverage" } } },"#)],
      says: [
        #"sample/staff/rules.lua:3:81: 错误：“issued_on”是日期，这里要数。请换一列。 [check.wrong-field]"#,
        #"sample/staff/rules.lua:3:94: 错误：“valid_through”是日期，这里要数。请换一列。 [check.wrong-field]"#,
      ]),
    CheckFault(
      "a share asked for people",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "organization_year", cite = "一/人数", all = { { share = { "settled", "accepted" }, at_least = "staff_min" } } },"#)],
      says: [
        #"sample/staff/rules.lua:3:123: 错误：数值“staff_min”是人数，这里要百分比。请换一项，或核对单位。 [check.wrong-parameter]"#,
      ]),
    CheckFault(
      "a state that gives a date to a choice",
      [.entry("rules.classifications", #"{ id = "x", label = "例", of = "certificate", cite = "一/人数", states = {\#n    { id = "a", label = "例", gives = { status = "extended_to" }, when = function(c) return c.continuously_engaged end } },\#n  otherwise = { id = "none", label = "无", outcome = "reported" } },"#)],
      says: [
        #"sample/staff/rules.lua:13:49: 错误：数值“extended_to”是日期，这里要名单。请换一项，或核对单位。 [check.wrong-parameter]"#,
      ]),
    CheckFault(
      "a quota of a percentage",
      [.entry("targets.quotas", #"{ id = "x", label = "例", cite = "一/人数", of = "expert", over = { "district" }, at_most = "coverage" },"#)],
      says: [
        #"sample/staff/targets.lua:8:89: 错误：数值“coverage”是百分比，这里要个数。请换一项，或核对单位。 [check.wrong-parameter]"#,
      ]),
    CheckFault(
      "a count by what is no date",
      [.entry("calendar.duties", #"{ id = "x", label = "例", cite = "四/年报", per = "district", cycle = "year", count = "submission", date = "kind" },"#)],
      says: [
        #"sample/staff/calendar.lua:9:104: 错误：“kind”是选项，这里要日期。请换一列。 [check.wrong-field]"#,
      ]),
    CheckFault(
      "a duty by a fact that is no number",
      [.entry("calendar.duties", #"{ id = "x", label = "例", cite = "四/年报", of = "organization", cycle = "year", count = "has_volunteers" },"#)],
      says: [
        #"sample/staff/calendar.lua:9:86: 错误：“has_volunteers”是真假（true、false），这里要数。请换一列。 [check.wrong-field]"#,
        #"sample/staff/facts.lua:10:86: 提醒：这里没有 check.unused-fact 可放过，请删去这条注释。 [check.unused-allow]"#,
      ]),
    CheckFault(
      "a sum of dates",
      [.entry("facts", #"{ id = "x", label = "例", of = "mediator", sum = "training", value = "date" },"#), .entry("rules.requirements", #"{ id = "x", label = "例", of = "mediator", cite = "一/人数", all = { { value = "x", at_least = "staff_min" } } },"#)],
      says: [
        #"sample/staff/facts.lua:2:69: 错误：“date”是日期，这里要数。请换一列。 [check.wrong-field]"#,
        #"sample/staff/rules.lua:3:92: 错误：数值“staff_min”是人数，这里要日期。请换一项，或核对单位。 [check.wrong-parameter]"#,
      ]),
    CheckFault(
      "a latest value without a date",
      [.entry("facts", #"{ id = "x", label = "例", of = "mediator", latest = "training", value = "class_hours" },"#), .entry("rules.requirements", #"{ id = "x", label = "例", of = "mediator", cite = "一/人数", all = { { value = "x", at_least = "staff_min" } } },"#)],
      says: [
        #"sample/staff/facts.lua:2:1: 错误：缺少“by”，请补上。 [policy.missing-key]"#,
        #"sample/staff/rules.lua:3:92: 错误：数值“staff_min”是人数，这里要学时。请换一项，或核对单位。 [check.wrong-parameter]"#,
      ]),
    CheckFault(
      "two stages that wait for each other",
      [.entry("calendar.stages", #"{ id = "x", label = "例", cite = "四/年报", within = { days = 5, of = "y" } },\#n{ id = "y", label = "例", cite = "四/年报", within = { days = 5, of = "x" } },"#)],
      says: [
        #"sample/staff/calendar.lua:3:67: 错误：“x”的期限绕一圈又从自己算起。请写明从哪个步骤、哪一天算起。 [check.stage-cycle]"#,
        #"sample/staff/calendar.lua:4:67: 错误：“y”的期限绕一圈又从自己算起。请写明从哪个步骤、哪一天算起。 [check.stage-cycle]"#,
      ]),
    CheckFault(
      "two facts that need each other through a helper",
      [.file("common/has.lua", #"local has = {}\#nfunction has.x(o)\#n  return o.x > 0\#nend\#nreturn has\#n"#), .top("facts.lua", #"local has = require("common.has")\#n"#), .entry("facts", #"{ id = "x", label = "例", of = "organization", count = "mediator",\#n  where = function(m) return has.x(m.organization) end },"#), .entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { value = "x", at_least = "staff_min" } } },"#)],
      says: [
        #"sample/staff/facts.lua:3:1: 错误：“x”绕一圈又要用到自己，请拆开。 [policy.cycle]"#,
      ]),
  ]
}
