// One fault and its message a line read better than wrapped ones.
// swift-format-ignore-file

/// What looks like a fault and is none, or cannot be told.
extension CheckFault {
  static let thatAreNone: [CheckFault] = [
    CheckFault(
      "a value or else another",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },\#n  when = function(o) return (o.active and o.full_time or 0) > 0 end },"#)],
      says: []),
    CheckFault(
      "a field asked for by known first",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },\#n  when = function(o, p) return not known(o, "closed_on") or o.closed_on > p.as_of end },"#)],
      says: []),
    CheckFault(
      "a column times a million, less two others",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "institution", cite = "一/人数", all = { { has = "union" } },\#n  when = function(i, p) return i.employees * 1000000 - i.employees // 2 - p.staff_min > i.employees end },"#)],
      says: []),
    CheckFault(
      "days taken from a date",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "certificate", cite = "一/人数", all = { { value = "issued_on", on_or_before = "extended_to" } },\#n  when = function(c, p) return p.as_of - 1 > c.issued_on end },"#)],
      says: []),
    CheckFault(
      "every case in an elseif",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },\#n  when = function(o, p)\#n    if o.full_time > p.staff_min then return true\#n    elseif o.full_time <= p.staff_min then return false end\#n  end },"#)],
      says: []),
    CheckFault(
      "a loop with a return behind it",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },\#n  when = function(o)\#n    for _, kind in ipairs({ "other" }) do\#n      if o.kind == kind then return true end\#n    end\#n    return false\#n  end },"#)],
      says: []),
    CheckFault(
      "a helper for records of two kinds",
      [.top("rules.lua", #"local function is(o, kind)\#n  return o.kind == kind\#nend\#n"#), .entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },\#n  when = function(o) return is(o, "other") end },"#), .entry("rules.requirements", #"{ id = "y", label = "例", of = "institution", cite = "一/人数", all = { { has = "union" } },\#n  when = function(i) return is(i, "chamber") end },"#)],
      says: []),
    CheckFault(
      "a helper that asks for what may be left out",
      [.top("rules.lua", #"local function given(value, other)\#n  if value == nil then return other end\#n  return value\#nend\#n"#), .entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },\#n  when = function(o) return given(o.active, false) end },"#)],
      says: []),
    CheckFault(
      "a helper that asks for the type",
      [.top("rules.lua", #"local function holds(x)\#n  if type(x) == "number" then return x > 0 end\#n  return x\#nend\#n"#), .entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },\#n  when = function(o) return holds(o.active) and holds(o.full_time) end },"#)],
      says: []),
    CheckFault(
      "a function that a factory makes",
      [.top("rules.lua", #"local function more(n)\#n  return function(o)\#n    return o.full_time >= n\#n  end\#nend\#n"#), .entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },\#n  when = more(2) },"#)],
      says: []),
    CheckFault(
      "a helper that calls itself",
      [.top("rules.lua", #"local function down(n)\#n  if n > 3 then return true end\#n  return down(n + 1)\#nend\#n"#), .entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },\#n  when = function(o) return o.active and down(0) end },"#)],
      says: []),
    CheckFault(
      "a helper given its value twice",
      [.top("rules.lua", #"local pick\#npick = function(o)\#n  return o.active\#nend\#n"#), .entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },\#n  when = function(o) return pick(o) end },"#)],
      says: []),
    CheckFault(
      "a table of the file that a loop fills",
      [.top("rules.lua", #"local kinds = { other = "othr" }\#nfor name in pairs({ other = 1 }) do\#n  kinds[name] = name\#nend\#n"#), .entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },\#n  when = function(o) return o.kind == kinds.other end },"#)],
      says: []),
    CheckFault(
      "a reading compared with its values",
      [.entry("policy.readings", #"{ id = "way", cite = "二/比例", question = "例", open = { "a" }, choices = {\#n  { id = "a", label = "甲", value = 1 }, { id = "b", label = "乙", value = 2 } } },"#), .entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },\#n  when = function(o, p) return p.way ~= 2 or o.active end },"#)],
      says: []),
    CheckFault(
      "an ordinal compared with a number",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "nomination", cite = "一/人数", all = { { has = "designated" } },\#n  when = function(n) return n.batch == 3 end },"#)],
      says: []),
    CheckFault(
      "a number of the law allowed",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },\#n  when = function(o) return o.full_time >= 3 end }, -- allow: check.should-be-parameter 三是编码"#)],
      says: []),
    CheckFault(
      "states that leave the rest to otherwise",
      [.entry("rules.classifications", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", states = {\#n    { id = "a", label = "例", when = function(o, p) return o.full_time > p.staff_min end } },\#n  otherwise = { id = "none", label = "无", outcome = "reported" } },"#)],
      says: []),
    CheckFault(
      "states apart by a choice",
      [.entry("rules.classifications", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", states = {\#n    { id = "a", label = "例", when = function(o) return o.kind == "other" and o.active end },\#n    { id = "b", label = "例", when = function(o) return o.kind ~= "other" and o.active end } },\#n  otherwise = { id = "none", label = "无", outcome = "reported" } },"#)],
      says: []),
    CheckFault(
      "states of which one looks through a helper",
      [.top("rules.lua", #"local function odd(o)\#n  return o.full_time % 2 == 1\#nend\#n"#), .entry("rules.classifications", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", states = {\#n    { id = "a", label = "例", when = function(o) return odd(o) end },\#n    { id = "b", label = "例", when = function(o) return not odd(o) end } },\#n  otherwise = { id = "none", label = "无", outcome = "reported" } },"#)],
      says: []),
    CheckFault(
      "a helper that reads a fact of another record",
      [.file("common/has.lua", #"local has = {}\#nfunction has.people(o)\#n  return o.full_time > 0\#nend\#nfunction has.x(o)\#n  return o.x > 0\#nend\#nreturn has\#n"#), .top("facts.lua", #"local has = require("common.has")\#n"#), .entry("facts", #"{ id = "x", label = "例", of = "organization", count = "mediator",\#n  where = function(m) return has.people(m.organization) end },"#), .entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { value = "x", at_least = "staff_min" } } },"#)],
      says: []),
    CheckFault(
      "a path that ends in an error",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },\#n  when = function(o)\#n    if o.active then return true elseif o.entity_based then error("甲") end\#n    assert(false, "乙")\#n  end },"#)],
      says: []),
    CheckFault(
      "a helper that calls itself twice",
      [.top("rules.lua", #"local function odd(n)\#n  if n > 9 then return true end\#n  return odd(n + 1) and odd(n + 2)\#nend\#n"#), .entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },\#n  when = function(o) return o.active and odd(0) end },"#)],
      says: []),
  ]
}
