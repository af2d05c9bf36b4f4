// One fault and its message a line read better than wrapped ones.
// swift-format-ignore-file

/// What functions do with values of the wrong kind.
extension CheckFault {
  static let ofFunctions: [CheckFault] = [
    CheckFault(
      "a misspelt field behind a reference",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "mediator", cite = "一/人数", all = { { has = "volunteer" } },\#n  when = function(m) return m.organization.knd == "other" end },"#)],
      says: [
        #"sample/staff/rules.lua:4:44: 错误：organization 没有字段“knd”。是不是“kind”？ [policy.unknown-field]"#,
      ]),
    CheckFault(
      "a misspelt choice behind two references",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "mediator", cite = "一/人数", all = { { has = "volunteer" } },\#n  when = function(m) return m.organization.jurisdiction.level == "distrct" end },"#)],
      says: [
        #"sample/staff/rules.lua:4:66: 错误：“jurisdiction_level”没有“distrct”这个选项，不会有记录是它。是不是“district”？可用：country, province, prefecture, district, township。 [check.unknown-member]"#,
      ]),
    CheckFault(
      "a misspelt field in brackets",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },\#n  when = function(o) return o["activ"] end },"#)],
      says: [
        #"sample/staff/rules.lua:4:31: 错误：organization 没有字段“activ”。是不是“active”？ [policy.unknown-field]"#,
      ]),
    CheckFault(
      "a misspelt parameter in brackets",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },\#n  when = function(o, p) return o.full_time >= p["staf_min"] end },"#)],
      says: [
        #"sample/staff/rules.lua:4:49: 错误：没有参数“staf_min”。是不是“staff_min”？ [policy.unknown-parameter]"#,
      ]),
    CheckFault(
      "a misspelt field that known asks for",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },\#n  when = function(o) return known(o, "actve") end },"#)],
      says: [
        #"sample/staff/rules.lua:4:38: 错误：organization 没有字段“actve”。是不是“active”？ [policy.unknown-field]"#,
      ]),
    CheckFault(
      "an identifier, which functions do not see",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },\#n  when = function(o) return o.id == "1" end },"#)],
      says: [
        #"sample/staff/rules.lua:4:31: 错误：organization 没有字段“id”。 [policy.unknown-field]"#,
      ]),
    CheckFault(
      "a misspelt choice that includes looks for",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },\#n  when = function(o) return includes(o.facilities, "ofice") end },"#)],
      says: [
        #"sample/staff/rules.lua:4:52: 错误：“facility”没有“ofice”这个选项，不会有记录是它。是不是“office”？可用：office, reception, mediation_room, equipment, computer, printer, copier, emblem, service_window, hearing_room, archive_room, electronic_ledger。 [check.unknown-member]"#,
      ]),
    CheckFault(
      "a misspelt choice compared with a local",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },\#n  when = function(o)\#n    local k = o.kind\#n    return k == "othr"\#n  end },"#)],
      says: [
        #"sample/staff/rules.lua:6:17: 错误：“organization_kind”没有“othr”这个选项，不会有记录是它。是不是“other”？可用：enterprise_committee, chamber_organization, township_centre, arbitration_centre, district_organization, regional_or_industry, public_institution_organization, social_organization_body, park_committee, other。 [check.unknown-member]"#,
      ]),
    CheckFault(
      "a misspelt state of a classification",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "certificate", cite = "一/人数", all = { { value = "issued_on", on_or_before = "extended_to" } },\#n  when = function(c) return c.certificate_state == "extnded" end },"#)],
      says: [
        #"sample/staff/rules.lua:4:52: 错误：“certificate_state”没有“extnded”这个选项，不会有记录是它。是不是“extended”？可用：extended, withdrawn, kept。 [check.unknown-member]"#,
      ]),
    CheckFault(
      "a yes-or-no column compared with a text",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },\#n  when = function(o) return o.active == "true" end },"#)],
      says: [
        #"sample/staff/rules.lua:4:29: 错误：“==”的一边是真假（true、false），另一边是文字，永远不会相等。 [check.never-equal]"#,
      ]),
    CheckFault(
      "a record compared with a text",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "mediator", cite = "一/人数", all = { { has = "volunteer" } },\#n  when = function(m) return m.organization == "甲" end },"#)],
      says: [
        #"sample/staff/rules.lua:4:29: 错误：“==”的一边是记录，另一边是文字，永远不会相等。 [check.never-equal]"#,
      ]),
    CheckFault(
      "a field compared with nil",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },\#n  when = function(o) return o.closed_on ~= nil and o.active end },"#)],
      says: [
        #"sample/staff/rules.lua:4:29: 错误：“~=”的一边是日期，另一边是空（nil），永远不会相等。要问有没有填，用 known(记录, "closed_on")。 [check.never-equal]"#,
      ]),
    CheckFault(
      "a date compared with a number of people",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "certificate", cite = "一/人数", all = { { value = "issued_on", on_or_before = "extended_to" } },\#n  when = function(c, p) return c.issued_on < p.staff_min end },"#)],
      says: [
        #"sample/staff/rules.lua:4:32: 错误：“<”的一边是日期，另一边是人数：日期不能与数相比。请与日期相比，如 date("2024-06-30")。 [check.date-and-number]"#,
      ]),
    CheckFault(
      "class hours compared with a number of people",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "mediator", cite = "一/人数", all = { { has = "volunteer" } },\#n  when = function(m, p) return m.hours >= p.staff_min end },"#)],
      says: [
        #"sample/staff/facts.lua:7:108: 提醒：这里没有 check.unused-fact 可放过，请删去这条注释。 [check.unused-allow]"#,
        #"sample/staff/rules.lua:4:32: 错误：“>=”用在学时和人数上，单位不合。请换成同一单位的数；日期加年月用 add_years、add_months。 [check.wrong-unit]"#,
      ]),
    CheckFault(
      "two dates added",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "certificate", cite = "一/人数", all = { { value = "issued_on", on_or_before = "extended_to" } },\#n  when = function(c, p) return c.issued_on + p.as_of > p.as_of end },"#)],
      says: [
        #"sample/staff/rules.lua:4:44: 错误：“+”用在日期和日期上，单位不合。请换成同一单位的数；日期加年月用 add_years、add_months。 [check.wrong-unit]"#,
      ]),
    CheckFault(
      "months added that are years",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "certificate", cite = "一/人数", all = { { value = "issued_on", on_or_before = "extended_to" } },\#n  when = function(c, p) return add_months(c.issued_on, p.held_years) > p.as_of end },"#)],
      says: [
        #"sample/staff/rules.lua:4:56: 错误：“add_months”用在年数和月数上，单位不合。请换成同一单位的数；日期加年月用 add_years、add_months。 [check.wrong-unit]"#,
      ]),
    CheckFault(
      "two columns multiplied",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "institution", cite = "一/人数", all = { { has = "union" } },\#n  when = function(i) return i.employees * i.employees > 9 end },"#)],
      says: [
        #"sample/staff/rules.lua:4:41: 错误：“*”的结果可能装不下：两边最大到 1000000000000 和 1000000000000，而整数最大约 9.2×10¹⁸。请改比占比，或给自己加的列写上较小的 range。 [check.overflow]"#,
      ]),
    CheckFault(
      "a sum beyond the largest number",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "institution", cite = "一/人数", all = { { has = "union" } },\#n  when = function(i) return i.employees + 9223372036854775807 > i.employees end },"#)],
      says: [
        #"sample/staff/rules.lua:4:41: 错误：“+”的结果可能装不下：两边最大到 1000000000000 和 9223372036854775807，而整数最大约 9.2×10¹⁸。请改比占比，或给自己加的列写上较小的 range。 [check.overflow]"#,
      ]),
    CheckFault(
      "arithmetic on a choice",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },\#n  when = function(o) return o.kind + 1 > 2 end },"#)],
      says: [
        #"sample/staff/rules.lua:4:29: 错误：“+”在这里要数，给的是选项，运行到这里会出错。 [check.wrong-operand]"#,
      ]),
    CheckFault(
      "a choice compared with a number",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },\#n  when = function(o) return o.kind > 1 end },"#)],
      says: [
        #"sample/staff/rules.lua:4:29: 错误：“>”在这里要数，给的是选项，运行到这里会出错。 [check.wrong-operand]"#,
      ]),
    CheckFault(
      "days between a date and a choice",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "certificate", cite = "一/人数", all = { { value = "issued_on", on_or_before = "extended_to" } },\#n  when = function(c, p) return days_between(c.status, p.as_of) > 0 end },"#)],
      says: [
        #"sample/staff/rules.lua:4:45: 错误：“days_between”在这里要日期，给的是选项，运行到这里会出错。 [check.wrong-operand]"#,
      ]),
    CheckFault(
      "a number where a condition is wanted",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },\#n  when = function(o) return not o.full_time end },"#)],
      says: [
        #"sample/staff/rules.lua:4:33: 错误：“o.full_time”是个数，在条件里总算真。请写出与什么相比。 [check.always-true]"#,
      ]),
    CheckFault(
      "a number in an if",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },\#n  when = function(o)\#n    if o.full_time then return true end\#n    return false\#n  end },"#)],
      says: [
        #"sample/staff/rules.lua:5:8: 错误：“o.full_time”是个数，在条件里总算真。请写出与什么相比。 [check.always-true]"#,
      ]),
    CheckFault(
      "a function that returns nothing at all",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },\#n  when = function(o) local _kind = o.kind end },"#)],
      says: [
        #"sample/staff/rules.lua:4:43: 错误：有一条路走到这里没有 return。请补上 return（要的是真假（true、false））。 [check.no-result]"#,
      ]),
    CheckFault(
      "a return without a value",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },\#n  when = function(o) return end },"#)],
      says: [
        #"sample/staff/rules.lua:4:22: 错误：这里返回空（nil），要的是真假（true、false）。 [check.wrong-result]"#,
      ]),
    CheckFault(
      "nil on one path",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },\#n  when = function(o)\#n    if o.active then return nil end\#n    return true\#n  end },"#)],
      says: [
        #"sample/staff/rules.lua:5:29: 错误：这里返回空（nil），要的是真假（true、false）。 [check.wrong-result]"#,
      ]),
    CheckFault(
      "a date as the answer of a test",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { label = "例", test = function(o) return o.established_on end } } },"#)],
      says: [
        #"sample/staff/rules.lua:3:111: 错误：这里返回日期，要的是真假（true、false）。 [check.wrong-result]"#,
      ]),
    CheckFault(
      "true or false as a value",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { value = function(o) return o.active end, at_least = "staff_min" } } },"#)],
      says: [
        #"sample/staff/rules.lua:3:99: 错误：这里返回真假（true、false），要的是数。 [check.wrong-result]"#,
      ]),
    CheckFault(
      "a number of years moved by",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "certificate", cite = "一/人数", all = { { value = "issued_on", on_or_before = "extended_to" } },\#n  when = function(c, p) return add_years(c.issued_on, 5) > p.as_of end },"#)],
      says: [
        #"sample/staff/rules.lua:4:55: 提醒：函数里写死了 5。请写进 parameters.lua，用 p.名字 读。 [check.should-be-parameter]"#,
      ]),
    CheckFault(
      "a day written out",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "certificate", cite = "一/人数", all = { { value = "issued_on", on_or_before = "extended_to" } },\#n  when = function(c) return c.issued_on >= date("2023-07-01") end },"#)],
      says: [
        #"sample/staff/rules.lua:4:49: 提醒：函数里写死了 "2023-07-01"。请写进 parameters.lua，用 p.名字 读。 [check.should-be-parameter]"#,
      ]),
    CheckFault(
      "a number written at the head of the file",
      [.top("rules.lua", #"local limit = 5\#n"#), .entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },\#n  when = function(o) return o.full_time >= limit end },"#)],
      says: [
        #"sample/staff/rules.lua:1:15: 提醒：函数里写死了 5。请写进 parameters.lua，用 p.名字 读。 [check.should-be-parameter]"#,
      ]),
    CheckFault(
      "a misspelt choice handed to a helper",
      [.top("rules.lua", #"local function is(o, kind)\#n  return o.kind == kind\#nend\#n"#), .entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },\#n  when = function(o) return is(o, "othr") end },"#)],
      says: [
        #"sample/staff/rules.lua:7:35: 错误：“organization_kind”没有“othr”这个选项，不会有记录是它。是不是“other”？可用：enterprise_committee, chamber_organization, township_centre, arbitration_centre, district_organization, regional_or_industry, public_institution_organization, social_organization_body, park_committee, other。 [check.unknown-member]"#,
      ]),
    CheckFault(
      "a misspelt choice in a helper",
      [.top("rules.lua", #"local function is(o)\#n  return o.kind == "othr"\#nend\#n"#), .entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },\#n  when = function(o) return is(o) end },"#)],
      says: [
        #"sample/staff/rules.lua:2:20: 错误：“organization_kind”没有“othr”这个选项，不会有记录是它。是不是“other”？可用：enterprise_committee, chamber_organization, township_centre, arbitration_centre, district_organization, regional_or_industry, public_institution_organization, social_organization_body, park_committee, other。 [check.unknown-member]"#,
      ]),
    CheckFault(
      "a misspelt choice in a table of the file",
      [.top("rules.lua", #"local kinds = { other = "othr" }\#n"#), .entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },\#n  when = function(o) return o.kind == kinds.other end },"#)],
      says: [
        #"sample/staff/rules.lua:1:25: 错误：“organization_kind”没有“othr”这个选项，不会有记录是它。是不是“other”？可用：enterprise_committee, chamber_organization, township_centre, arbitration_centre, district_organization, regional_or_industry, public_institution_organization, social_organization_body, park_committee, other。 [check.unknown-member]"#,
      ]),
    CheckFault(
      "a helper that reads what the record lacks",
      [.top("rules.lua", #"local function is(o)\#n  return o.active\#nend\#n"#), .entry("rules.requirements", #"{ id = "x", label = "例", of = "certificate", cite = "一/人数", all = { { value = "issued_on", on_or_before = "extended_to" } },\#n  when = function(c) return is(c) end },"#)],
      says: [
        #"sample/staff/rules.lua:2:12: 错误：certificate 没有字段“active”。 [policy.unknown-field]"#,
      ]),
    CheckFault(
      "a helper that keeps what it saw",
      [.top("rules.lua", #"local seen = {}\#nlocal function note(list, o)\#n  list[1] = o.kind\#n  return o.active\#nend\#n"#), .entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },\#n  when = function(o) return note(seen, o) end },"#)],
      says: [
        #"sample/staff/rules.lua:3:3: 错误：“list[1]”改的是文件里的表，改动会留到下一条记录。请在函数里另造一张表。 [check.keeps-state]"#,
      ]),
    CheckFault(
      "a local function that nothing calls",
      [.top("rules.lua", #"local function is(o)\#n  return o.active\#nend\#n"#), .entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } } },"#)],
      says: [
        #"sample/staff/rules.lua:1:16: 提醒：没有用到“is”。请删去，或改名为 _is。 [check.unused-local]"#,
      ]),
  ]
}
