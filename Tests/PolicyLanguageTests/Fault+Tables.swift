// One fault and its message a line read better than wrapped ones.
// swift-format-ignore-file

/// The shape of tables: keys, types, words and names.
extension Fault {
  static let ofTables: [Fault] = [
    Fault(
      "policy.unknown-key", "a misspelt key", [.text("parameters.lua", #"label_en = "full-time, at least""#, with: #"lable_en = "full-time, at least""#)],
      says: [
        "sample/staff/parameters.lua:8:33: 错误：不认识的键“lable_en”。是不是“label_en”？这里可用：label, label_en, unit, cite, absent, inferred, force, is, values, range, step。 [policy.unknown-key]",
      ]),
    Fault(
      "policy.unknown-key", "a misspelt key of a part, with what it leaves missing", [.text("rules.lua", #"{ value = "full_time", at_least"#, with: #"{ valeu = "full_time", at_least"#)],
      says: [
        "sample/staff/rules.lua:6:9: 错误：缺少“value”，请补上。 [policy.missing-key]",
        "sample/staff/rules.lua:6:11: 错误：不认识的键“valeu”。是不是“value”？这里可用：all, any, label, test, has, includes, every, share, value, at_least, at_most, equals …。 [policy.unknown-key]",
      ]),
    Fault(
      "policy.unknown-key", "a section of rules.lua that does not exist", [.text("rules.lua", "  requirements = {", with: "  requirement = {")],
      says: [
        "sample/staff/rules.lua:2:3: 错误：不认识的键“requirement”。是不是“requirements”？这里可用：requirements, classifications。 [policy.unknown-key]",
      ]),
    Fault(
      "policy.unknown-key", "a key of another kind of fact", [.text("facts.lua", #"figure = "above_scale_enterprises""#, with: #"figure = "above_scale_enterprises", since = "date""#)],
      says: [
        "sample/staff/facts.lua:6:97: 错误：不认识的键“since”。这里可用：id, label, label_en, of, within, during, note, count, sum, latest, exists, figure …。 [policy.unknown-key]",
      ]),
    Fault(
      "policy.missing-key", "a parameter without a unit", [.text("parameters.lua", #"unit = "person", is = 2"#, with: "is = 2")],
      says: [
        "sample/staff/parameters.lua:8:15: 错误：缺少“unit”，请补上。 [policy.missing-key]",
      ]),
    Fault(
      "policy.missing-key", "a norm without its citation", [.text("rules.lua", #"bearer = "bureau", cite = "一/人数""#, with: #"bearer = "bureau""#)],
      says: [
        "sample/staff/rules.lua:3:5: 错误：缺少“cite”，请补上。 [policy.missing-key]",
      ]),
    Fault(
      "policy.missing-key", "a requirement that asks nothing", [.text("rules.lua", #",\#n      all = {\#n        { value = "full_time", at_least = "staff_min" },\#n        { any = { { has = "published" }, { includes = "facilities", every = "needed" } } },\#n        { label = "自定", test = function(o) return o.active end },\#n      } },"#, with: " },")],
      says: [
        "sample/staff/rules.lua:3:5: 错误：缺少“all | any”，请补上。 [policy.missing-key]",
      ]),
    Fault(
      "policy.missing-key", "a part without a comparison", [.text("rules.lua", #"{ value = "full_time", at_least = "staff_min" }"#, with: #"{ value = "full_time" }"#)],
      says: [
        "sample/staff/rules.lua:6:9: 错误：缺少“at_least | at_most | equals | on_or_before | on_or_after”，请补上。 [policy.missing-key]",
      ]),
    Fault(
      "policy.missing-key", "a fact that counts nothing", [.text("facts.lua", #"of = "jurisdiction", figure = "above_scale_enterprises""#, with: #"of = "jurisdiction""#)],
      says: [
        "sample/staff/facts.lua:6:3: 错误：缺少“count | sum | latest | exists | figure”，请补上。 [policy.missing-key]",
      ]),
    Fault(
      "policy.missing-key", "a stage without a day", [.text("calendar.lua", #"before = "2024-08-04T17:00""#, with: #"bearer = "bureau""#)],
      says: [
        "sample/staff/calendar.lua:6:5: 错误：缺少“by | before | from … through | during | within | open_ended”，请补上。 [policy.missing-key]",
      ]),
    Fault(
      "policy.missing-key", "a period without its end", [.text("calendar.lua", #"from = "2024-08-25", through = "2024-08-31""#, with: #"from = "2024-08-25""#)],
      says: [
        "sample/staff/calendar.lua:3:5: 错误：缺少“through”，请补上。 [policy.missing-key]",
      ]),
    Fault(
      "policy.missing-key", "a quota without bounds", [.text("targets.lua", #"serving end,\#n      at_most = "staff_min" }"#, with: "serving end }")],
      says: [
        "sample/staff/targets.lua:8:5: 错误：缺少“at_least | at_most”，请补上。 [policy.missing-key]",
      ]),
    Fault(
      "policy.missing-key", "a classification without otherwise", [.text("rules.lua", #",\#n      otherwise = { id = "kept", label = "没有规定", outcome = "indeterminate" } }"#, with: " }")],
      says: [
        "sample/staff/rules.lua:12:5: 错误：缺少“otherwise”，请补上。 [policy.missing-key]",
      ]),
    Fault(
      "policy.missing-key", "hit first without a reason", [.text("rules.lua", #"hit = "first",\#n      hit_because = "依次判断","#, with: #"hit = "first","#)],
      says: [
        "sample/staff/rules.lua:12:5: 错误：缺少“hit_because”，请补上。 [policy.missing-key]",
      ]),
    Fault(
      "policy.only-one", "two comparisons in a part", [.text("rules.lua", #"at_least = "staff_min" }"#, with: #"at_least = "staff_min", at_most = "staff_min" }"#)],
      says: [
        "sample/staff/rules.lua:6:9: 错误：这几项只能写一项：at_least, at_most。请删去其余。 [policy.only-one]",
      ]),
    Fault(
      "policy.only-one", "a fact that counts and sums", [.text("facts.lua", #"sum = "training","#, with: #"sum = "training", count = "training","#)],
      says: [
        "sample/staff/facts.lua:7:3: 错误：这几项只能写一项：count, sum。请删去其余。 [policy.only-one]",
      ]),
    Fault(
      "policy.only-one", "a stage with two kinds of day", [.text("calendar.lua", #"before = "2024-08-04T17:00""#, with: #"before = "2024-08-04T17:00", by = "2024-08-04""#)],
      says: [
        "sample/staff/calendar.lua:6:5: 错误：这几项只能写一项：by, before。请删去其余。 [policy.only-one]",
      ]),
    Fault(
      "policy.only-one", "a quota over two levels", [.text("targets.lua", #"over = { "district" }"#, with: #"over = { "district", "township" }"#)],
      says: [
        "sample/staff/targets.lua:8:97: 错误：这几项只能写一项：district, township。请删去其余。 [policy.only-one]",
      ]),
    Fault(
      "policy.wrong-type", "a number for a label", [.text("parameters.lua", #"label = "专职下限""#, with: "label = 5")],
      says: [
        "sample/staff/parameters.lua:8:25: 错误：“label”应为 加引号的文字，实际是 整数。 [policy.wrong-type]",
      ]),
    Fault(
      "policy.wrong-type", "a text for a function", [.text("facts.lua", "where = function(m) return m.volunteer end", with: #"where = "volunteer""#)],
      says: [
        "sample/staff/facts.lua:11:13: 错误：“where”应为 函数，实际是 加引号的文字。 [policy.wrong-type]",
      ]),
    Fault(
      "policy.wrong-type", "a number for the value of a part", [.text("rules.lua", #"{ value = "full_time", at_least"#, with: "{ value = 3, at_least")],
      says: [
        "sample/staff/rules.lua:6:19: 错误：“value”应为 名字或函数，实际是 整数。 [policy.wrong-type]",
      ]),
    Fault(
      "policy.wrong-type", "a text for a boolean", [.text("facts.lua", "within = true", with: #"within = "yes""#)],
      says: [
        "sample/staff/facts.lua:4:70: 错误：“within”应为 true 或 false，实际是 加引号的文字。 [policy.wrong-type]",
      ]),
    Fault(
      "policy.wrong-type", "a number for the name of a parameter", [.text("rules.lua", #"at_least = "staff_min" }"#, with: "at_least = 2 }")],
      says: [
        "sample/staff/rules.lua:6:43: 错误：“at_least”应为 加引号的文字，实际是 整数。 [policy.wrong-type]",
      ]),
    Fault(
      "policy.wrong-type", "a decimal for a whole number", [.text("calendar.lua", "days = 5", with: "days = 5.5")],
      says: [
        "sample/staff/calendar.lua:5:70: 错误：“days”应为 整数，实际是 小数。 [policy.wrong-type]",
      ]),
    Fault(
      "policy.wrong-type", "a choice that is not a text", [.text("targets.lua", #"under = { reach = "all" }"#, with: "under = { reach = true }")],
      says: [
        "sample/staff/targets.lua:5:25: 错误：“reach”应为 加引号的文字，实际是 true 或 false。 [policy.wrong-type]",
      ]),
    Fault(
      "policy.wrong-type", "a share of three", [.text("rules.lua", #"{ value = "full_time", at_least = "staff_min" }"#, with: #"{ share = { "a", "b", "c" }, at_least = "staff_min" }"#)],
      says: [
        "sample/staff/rules.lua:6:19: 错误：“share”应为 两个名字 { 甲, 乙 }，实际是 表。 [policy.wrong-type]",
      ]),
    Fault(
      "policy.not-a-table", "a text among the norms", [.text("targets.lua", "  quotas = {", with: #"  quotas = { "experts","#)],
      says: [
        "sample/staff/targets.lua:7:14: 错误：quotas 这里应写一张表 { … }，实际是 加引号的文字。 [policy.not-a-table]",
      ]),
    Fault(
      "policy.not-a-table", "a text for an array", [.text("sources.lua", #"points = { { id = "比例", gist = "两个年底各一个比例" } }"#, with: #"points = "比例""#)],
      says: [
        "sample/sources.lua:9:42: 错误：points 这里应写一张表 { … }，实际是 加引号的文字。 [policy.not-a-table]",
      ]),
    Fault(
      "policy.key-in-list", "a norm whose braces were left out", [.text("targets.lua", #"quotas = {\#n    { id = "experts""#, with: #"quotas = {\#n    id = "experts""#), .text("targets.lua", #"serving end,\#n      at_most = "staff_min" },"#, with: #"serving end,\#n      at_most = "staff_min","#)],
      says: [
        "sample/staff/targets.lua:8:5: 错误：“quotas”应是一列，写成 { 甲, 乙 }，不能有键“id”。请去掉这个键，或在外面再加一层花括号。 [policy.key-in-list]",
      ]),
    Fault(
      "policy.key-in-list", "facts under a key", [.file("facts.lua", #"return {\#n  facts = { { id = "full_time" } },\#n}\#n"#)],
      says: [
        "sample/staff/facts.lua:2:3: 错误：“facts.lua”应是一列，写成 { 甲, 乙 }，不能有键“facts”。请去掉这个键，或在外面再加一层花括号。 [policy.key-in-list]",
      ]),
    Fault(
      "policy.item-without-key", "norms outside their section", [.file("guidance.lua", #"return {\#n  { { id = "spirit", cite = "四/精神", reason = "exhortation", gist = "没有可查的内容" } },\#n}\#n"#)],
      says: [
        "sample/staff/guidance.lua:2:3: 错误：缺少“cite”，请补上。 [policy.missing-key]",
        "sample/staff/guidance.lua:2:3: 错误：缺少“reason”，请补上。 [policy.missing-key]",
        "sample/staff/guidance.lua:2:3: 错误：缺少“gist”，请补上。 [policy.missing-key]",
        "sample/staff/guidance.lua:2:5: 错误：这张表的每一项都要写成 键 = 值，这一项没有键。可用：cite, reason, gist, id, force, note, bearer。 [policy.item-without-key]",
      ]),
    Fault(
      "policy.item-without-key", "a value without its key", [.text("parameters.lua", #"unit = "person", is = 2,"#, with: #"unit = "person", 2,"#)],
      says: [
        "sample/staff/parameters.lua:8:15: 错误：参数“staff_min”要有且只有一种：is、values 或 absent。 [policy.no-value]",
        "sample/staff/parameters.lua:8:84: 错误：这张表的每一项都要写成 键 = 值，这一项没有键。可用：label, label_en, unit, cite, absent, inferred, force, is, values, range, step。 [policy.item-without-key]",
      ]),
    Fault(
      "policy.item-without-key", "parameters in a list", [.text("parameters.lua", "  staff_min = {", with: "  {")],
      says: [
        "sample/staff/parameters.lua:8:3: 错误：这张表的每一项都要写成 键 = 值，这一项没有键。 [policy.item-without-key]",
      ]),
    Fault(
      "policy.not-a-table", "under as a text", [.text("targets.lua", #"under = { reach = "all" }"#, with: #"under = "reach""#)],
      says: [
        "sample/staff/targets.lua:5:15: 错误：under 这里应写一张表 { … }，实际是 加引号的文字。 [policy.not-a-table]",
      ]),
    Fault(
      "policy.empty-list", "a requirement whose parts are none", [.text("rules.lua", #"{ any = { { has = "published" }, { includes = "facilities", every = "needed" } } }"#, with: "{ any = {} }")],
      says: [
        "sample/staff/rules.lua:7:17: 错误：“any”里一项也没有，请至少写一项。 [policy.empty-list]",
      ]),
    Fault(
      "policy.empty-list", "a reading with nothing open", [.text("policy.lua", #"open = { "all" }"#, with: "open = {}")],
      says: [
        "sample/staff/policy.lua:12:63: 错误：“open”里一项也没有，请至少写一项。 [policy.empty-list]",
      ]),
    Fault(
      "policy.empty-list", "a parameter that cites nothing", [.text("parameters.lua", #"is = 2, cite = "一/人数""#, with: "is = 2, cite = {}")],
      says: [
        "sample/staff/parameters.lua:8:99: 错误：“cite”里一项也没有，请至少写一项。 [policy.empty-list]",
      ]),
    Fault(
      "policy.empty-list", "a norm that cites nothing", [.text("rules.lua", #"bearer = "bureau", cite = "一/人数""#, with: #"bearer = "bureau", cite = {}"#)],
      says: [
        "sample/staff/rules.lua:3:108: 错误：“cite”里一项也没有，请至少写一项。 [policy.empty-list]",
      ]),
    Fault(
      "policy.unknown-word", "a misspelt force", [.text("rules.lua", #"force = "must""#, with: #"force = "most""#)],
      says: [
        "sample/staff/rules.lua:15:50: 错误：“most”不是这里的可用值。是不是“must”？可用：must, should, encouraged, approximate, qualitative, may。 [policy.unknown-word]",
      ]),
    Fault(
      "policy.unknown-word", "a misspelt level", [.text("targets.lua", #"per = "district""#, with: #"per = "distrct""#)],
      says: [
        "sample/staff/targets.lua:4:13: 错误：“distrct”不是这里的可用值。是不是“district”？可用：country, province, prefecture, district, township。 [policy.unknown-word]",
      ]),
    Fault(
      "policy.unknown-word", "a level that no schema has", [.text("jurisdiction.lua", #""district", "township""#, with: #""district", "village""#)],
      says: [
        "sample/jurisdiction.lua:3:12: 错误：“village”不是这里的可用值。可用：country, province, prefecture, district, township。 [policy.unknown-word]",
      ]),
    Fault(
      "policy.unknown-word", "a misspelt indicator", [.text("facts.lua", #"figure = "above_scale_enterprises""#, with: #"figure = "above_scale_enterprise""#)],
      says: [
        "sample/staff/facts.lua:6:70: 错误：“above_scale_enterprise”不是这里的可用值。是不是“above_scale_enterprises”？可用：above_scale_enterprises, chambers, townships, arbitration_courts, unionized_enterprises_100, disputes_total, disputes_mediated, recommendation_quota, other。 [policy.unknown-word]",
      ]),
    Fault(
      "policy.unknown-word", "a misspelt member in a parameter that a set is held against", [.text("parameters.lua", #""office", "reception""#, with: #""office", "recepton""#)],
      says: [
        "sample/staff/parameters.lua:10:49: 错误：“recepton”不是这里的可用值。是不是“reception”？可用：office, reception, mediation_room, equipment, computer, printer, copier, emblem, service_window, hearing_room, archive_room, electronic_ledger。 [policy.unknown-word]",
      ]),
    Fault(
      "policy.unknown-word", "an outcome that otherwise cannot have", [.text("rules.lua", #"outcome = "indeterminate""#, with: #"outcome = "satisfied""#)],
      says: [
        "sample/staff/rules.lua:25:60: 错误：“satisfied”不是这里的可用值。可用：indeterminate, not_applicable, reported。 [policy.unknown-word]",
      ]),
    Fault(
      "policy.unknown-word", "an id that is not the folder's name", [.text("policy.lua", #"id = "staff""#, with: #"id = "stuff""#)],
      says: [
        "sample/staff/policy.lua:3:8: 错误：“stuff”不是这里的可用值。是不是“staff”？可用：staff。 [policy.unknown-word]",
      ]),
    Fault(
      "policy.unknown-word", "a field of an unknown type", [.text("jurisdiction.lua", #"type = "boolean""#, with: #"type = "bool""#)],
      says: [
        "sample/jurisdiction.lua:12:69: 错误：“bool”不是这里的可用值。是不是“boolean”？可用：boolean, integer, percent, date, month, timestamp, text, enumeration, set。 [policy.unknown-word]",
      ]),
    Fault(
      "policy.unknown-word", "a field of an unknown enumeration", [.text("jurisdiction.lua", #"of = "grade""#, with: #"of = "grades""#)],
      says: [
        "sample/jurisdiction.lua:13:85: 错误：“grades”不是这里的可用值。是不是“grade”？可用：jurisdiction_level, institution_kind, enterprise_size, organization_kind, founder, facility, regime, basic_ledger, engagement, profession, certificate_status, registration_result …。 [policy.unknown-word]",
      ]),
    Fault(
      "policy.unknown-word", "totals that are judged", [.text("targets.lua", #"totals = "report_only""#, with: #"totals = "judge""#)],
      says: [
        "sample/staff/targets.lua:4:103: 错误：“judge”不是这里的可用值。可用：report_only。 [policy.unknown-word]",
      ]),
    Fault(
      "policy.bad-id", "an id with capitals", [.text("rules.lua", #"id = "staffing""#, with: #"id = "Staffing""#)],
      says: [
        "sample/staff/rules.lua:3:12: 错误：“Staffing”不能作编号：用小写英文字母、数字和下划线，以字母开头。 [policy.bad-id]",
      ]),
    Fault(
      "policy.bad-id", "a parameter with a Chinese name", [.text("parameters.lua", "  part_time_min = {", with: #"  ["兼职"] = {"#)],
      says: [
        "sample/staff/parameters.lua:9:3: 错误：“兼职”不能作编号：用小写英文字母、数字和下划线，以字母开头。 [policy.bad-id]",
      ]),
    Fault(
      "policy.blank-in-id", "a clause number with a blank", [.text("sources.lua", #"no = "四""#, with: #"no = "四 ""#)],
      says: [
        "sample/sources.lua:13:14: 错误：编号“四 ”不能为空，也不能有空格。 [policy.blank-in-id]",
      ]),
    Fault(
      "policy.unknown-word", "a jurisdiction that is not the folder's", [.text("policy.lua", #"jurisdiction = "CN-XX""#, with: #"jurisdiction = "CN-TJ""#)],
      says: [
        "sample/staff/policy.lua:5:39: 错误：“CN-TJ”不是这里的可用值。可用：CN-XX。 [policy.unknown-word]",
      ]),
    Fault(
      "policy.duplicate-id", "a second norm of one id", [.text("targets.lua", #"id = "experts""#, with: #"id = "staffing""#)],
      says: [
        "sample/staff/targets.lua:8:5: 错误：编号“staffing”已经用过，请换一个。 [policy.duplicate-id]",
      ]),
    Fault(
      "policy.duplicate-id", "a second fact of one id", [.text("facts.lua", #"id = "enterprises""#, with: #"id = "committees""#)],
      says: [
        "sample/staff/facts.lua:6:3: 错误：编号“committees”已经用过，请换一个。 [policy.duplicate-id]",
        "sample/staff/targets.lua:4:56: 错误：jurisdiction 没有名为“enterprises”的字段或派生指标。 [policy.unknown-name]",
      ]),
    Fault(
      "policy.duplicate-id", "a fact named like a field", [.text("facts.lua", #"id = "has_volunteers""#, with: #"id = "roster_kept""#)],
      says: [
        "sample/staff/facts.lua:10:3: 错误：编号“roster_kept”已经用过，请换一个。 [policy.duplicate-id]",
      ]),
    Fault(
      "policy.duplicate-id", "a second point of one id", [.text("sources.lua", #"id = "设施""#, with: #"id = "人数""#)],
      says: [
        "sample/sources.lua:7:9: 错误：编号“人数”已经用过，请换一个。 [policy.duplicate-id]",
        "sample/staff/parameters.lua:10:83: 错误：条款 一 没有“设施”这一点。它有：人数, 人数。 [policy.unknown-point]",
      ]),
    Fault(
      "policy.duplicate-id", "a second clause of one number", [.text("sources.lua", #"no = "四""#, with: #"no = "二""#)],
      says: [
        "sample/sources.lua:13:7: 错误：编号“二”已经用过，请换一个。 [policy.duplicate-id]",
        "sample/staff/calendar.lua:3:43: 错误：sample-1 的条款目录里没有“四”。 [policy.unknown-clause]",
        "sample/staff/calendar.lua:5:44: 错误：sample-1 的条款目录里没有“四”。 [policy.unknown-clause]",
        "sample/staff/calendar.lua:6:42: 错误：sample-1 的条款目录里没有“四”。 [policy.unknown-clause]",
        "sample/staff/calendar.lua:9:44: 错误：sample-1 的条款目录里没有“四”。 [policy.unknown-clause]",
        "sample/staff/guidance.lua:2:27: 错误：sample-1 的条款目录里没有“四”。 [policy.unknown-clause]",
      ]),
    Fault(
      "policy.duplicate-id", "a second authority of one id", [.text("jurisdiction.lua", #"id = "court""#, with: #"id = "bureau""#)],
      says: [
        "sample/jurisdiction.lua:6:5: 错误：编号“bureau”已经用过，请换一个。 [policy.duplicate-id]",
        "sample/staff/measures.lua:3:58: 错误：jurisdiction.lua 里没有部门“court”。 [policy.unknown-party]",
        "sample/staff/targets.lua:3:89: 错误：jurisdiction.lua 里没有部门“court”。 [policy.unknown-party]",
      ]),
    Fault(
      "policy.duplicate-id", "a second choice of one id", [.text("policy.lua", #"id = "own""#, with: #"id = "all""#)],
      says: [
        "sample/staff/policy.lua:14:39: 错误：编号“all”已经用过，请换一个。 [policy.duplicate-id]",
      ]),
    Fault(
      "policy.duplicate-id", "an extra field that the entity has", [.text("jurisdiction.lua", #"name = "volunteer""#, with: #"name = "profession""#)],
      says: [
        "sample/jurisdiction.lua:12:5: 错误：编号“profession”已经用过，请换一个。 [policy.duplicate-id]",
        "sample/staff/facts.lua:11:34: 错误：mediator 没有字段“volunteer”。 [policy.unknown-field]",
      ]),
  ]
}
