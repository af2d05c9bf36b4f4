// swift-format-ignore-file: one fault and its message a line read better than wrapped ones.

/// The shape of tables: keys, types, words and names.
extension Fault {
  static let ofTables: [Fault] = [
    Fault(
      "policy.unknown-key", "a misspelt key", [.text("parameters.lua", #"label_en = "full-time, at least""#, with: #"lable_en = "full-time, at least""#)],
      says: [
      ]),
    Fault(
      "policy.unknown-key", "a misspelt key of a part, reported alone with what it leaves missing", [.text("rules.lua", #"{ value = "full_time", at_least"#, with: #"{ valeu = "full_time", at_least"#)],
      says: [
      ]),
    Fault(
      "policy.unknown-key", "a section of rules.lua that does not exist", [.text("rules.lua", "  requirements = {", with: "  requirement = {")],
      says: [
      ]),
    Fault(
      "policy.unknown-key", "a key of another kind of fact", [.text("facts.lua", #"figure = "above_scale_enterprises""#, with: #"figure = "above_scale_enterprises", since = "date""#)],
      says: [
      ]),
    Fault(
      "policy.missing-key", "a parameter without a unit", [.text("parameters.lua", #"unit = "person", is = 2"#, with: "is = 2")],
      says: [
      ]),
    Fault(
      "policy.missing-key", "a norm without its citation", [.text("rules.lua", #"bearer = "bureau", cite = "一/人数""#, with: #"bearer = "bureau""#)],
      says: [
      ]),
    Fault(
      "policy.missing-key", "a requirement that asks nothing", [.text("rules.lua", #"          all = {\#n            { value"#, with: #"          -- all\#n          any_ = {\#n            { value"#)],
      says: [
      ]),
    Fault(
      "policy.missing-key", "a part without a comparison", [.text("rules.lua", #"{ value = "full_time", at_least = "staff_min" }"#, with: #"{ value = "full_time" }"#)],
      says: [
      ]),
    Fault(
      "policy.missing-key", "a fact that counts nothing", [.text("facts.lua", #"of = "jurisdiction", figure = "above_scale_enterprises""#, with: #"of = "jurisdiction""#)],
      says: [
      ]),
    Fault(
      "policy.missing-key", "a stage without a day", [.text("calendar.lua", #"before = "2024-08-04T17:00""#, with: #"bearer = "bureau""#)],
      says: [
      ]),
    Fault(
      "policy.missing-key", "a period without its end", [.text("calendar.lua", #"from = "2024-08-25", through = "2024-08-31""#, with: #"from = "2024-08-25""#)],
      says: [
      ]),
    Fault(
      "policy.missing-key", "a quota without bounds", [.text("targets.lua", #"serving end,\#n        at_most = "staff_min" }"#, with: "serving end }")],
      says: [
      ]),
    Fault(
      "policy.missing-key", "a classification without otherwise", [.text("rules.lua", #",\#n        otherwise = { id = "kept", label = "没有规定", outcome = "indeterminate" } }"#, with: " }")],
      says: [
      ]),
    Fault(
      "policy.missing-key", "hit first without a reason", [.text("rules.lua", #"hit = "first",\#n          hit_because = "依次判断","#, with: #"hit = "first","#)],
      says: [
      ]),
    Fault(
      "policy.only-one", "two comparisons in a part", [.text("rules.lua", #"at_least = "staff_min" }"#, with: #"at_least = "staff_min", at_most = "staff_min" }"#)],
      says: [
      ]),
    Fault(
      "policy.only-one", "a fact that counts and sums", [.text("facts.lua", #"sum = "training","#, with: #"sum = "training", count = "training","#)],
      says: [
      ]),
    Fault(
      "policy.only-one", "a stage with two kinds of day", [.text("calendar.lua", #"before = "2024-08-04T17:00""#, with: #"before = "2024-08-04T17:00", by = "2024-08-04""#)],
      says: [
      ]),
    Fault(
      "policy.only-one", "a quota over two levels", [.text("targets.lua", #"over = { "district" }"#, with: #"over = { "district", "township" }"#)],
      says: [
      ]),
    Fault(
      "policy.wrong-type", "a number for a label", [.text("parameters.lua", #"label = "专职下限""#, with: "label = 5")],
      says: [
      ]),
    Fault(
      "policy.wrong-type", "a text for a function", [.text("facts.lua", "where = function(m) return m.volunteer end", with: #"where = "volunteer""#)],
      says: [
      ]),
    Fault(
      "policy.wrong-type", "a text for a boolean", [.text("facts.lua", "within = true", with: #"within = "yes""#)],
      says: [
      ]),
    Fault(
      "policy.wrong-type", "a number for the name of a parameter", [.text("rules.lua", #"at_least = "staff_min" }"#, with: "at_least = 2 }")],
      says: [
      ]),
    Fault(
      "policy.wrong-type", "a decimal for a whole number", [.text("calendar.lua", "days = 5", with: "days = 5.5")],
      says: [
      ]),
    Fault(
      "policy.wrong-type", "a choice that is not a text", [.text("targets.lua", #"under = { reach = "all" }"#, with: "under = { reach = true }")],
      says: [
      ]),
    Fault(
      "policy.wrong-type", "a share of three", [.text("rules.lua", #"{ value = "full_time", at_least = "staff_min" }"#, with: #"{ share = { "a", "b", "c" }, at_least = "staff_min" }"#)],
      says: [
      ]),
    Fault(
      "policy.wrong-type", "a range the wrong way round", [.text("parameters.lua", "range = { 0, 100 }", with: "range = { 100, 0 }")],
      says: [
      ]),
    Fault(
      "policy.not-a-table", "a text among the norms", [.text("targets.lua", "  quotas = {", with: #"  quotas = { "experts","#)],
      says: [
      ]),
    Fault(
      "policy.not-a-table", "a text for an array", [.text("sources.lua", #"points = { { id = "比例", gist = "两个年底各一个比例" } }"#, with: #"points = "比例""#)],
      says: [
      ]),
    Fault(
      "policy.key-in-list", "a norm whose braces were left out", [.text("targets.lua", #"quotas = {\#n      { id = "experts""#, with: #"quotas = {\#n      id = "experts""#), .text("targets.lua", #"serving end,\#n        at_most = "staff_min" },"#, with: #"serving end,\#n        at_most = "staff_min","#)],
      says: [
      ]),
    Fault(
      "policy.key-in-list", "facts under a key", [.file("facts.lua", #"return {\#n  facts = { { id = "full_time" } },\#n}\#n"#)],
      says: [
      ]),
    Fault(
      "policy.item-without-key", "norms outside their section", [.file("guidance.lua", #"return {\#n  { { id = "spirit", cite = "四/精神", reason = "exhortation", gist = "没有可查的内容" } },\#n}\#n"#)],
      says: [
      ]),
    Fault(
      "policy.item-without-key", "a value without its key", [.text("parameters.lua", #"unit = "person", is = 2,"#, with: #"unit = "person", 2,"#)],
      says: [
      ]),
    Fault(
      "policy.item-without-key", "parameters in a list", [.text("parameters.lua", "  staff_min = {", with: "  {")],
      says: [
      ]),
    Fault(
      "policy.empty-list", "a requirement whose parts are none", [.text("rules.lua", #"{ any = { { has = "published" }, { includes = "facilities", every = "needed" } } }"#, with: "{ any = {} }")],
      says: [
      ]),
    Fault(
      "policy.unknown-word", "a misspelt force", [.text("rules.lua", #"force = "must""#, with: #"force = "most""#)],
      says: [
      ]),
    Fault(
      "policy.unknown-word", "a misspelt level", [.text("targets.lua", #"per = "district""#, with: #"per = "distrct""#)],
      says: [
      ]),
    Fault(
      "policy.unknown-word", "a level that no schema has", [.text("jurisdiction.lua", #""district", "township""#, with: #""district", "village""#)],
      says: [
      ]),
    Fault(
      "policy.unknown-word", "a misspelt indicator", [.text("facts.lua", #"figure = "above_scale_enterprises""#, with: #"figure = "above_scale_enterprise""#)],
      says: [
      ]),
    Fault(
      "policy.unknown-word", "a misspelt member in a parameter that a set is held against", [.text("parameters.lua", #""office", "reception""#, with: #""office", "recepton""#)],
      says: [
      ]),
    Fault(
      "policy.unknown-word", "an outcome that otherwise cannot have", [.text("rules.lua", #"outcome = "indeterminate""#, with: #"outcome = "satisfied""#)],
      says: [
      ]),
    Fault(
      "policy.unknown-word", "an id that is not the folder's name", [.text("policy.lua", #"id = "staff""#, with: #"id = "stuff""#)],
      says: [
      ]),
    Fault(
      "policy.unknown-word", "a field of an unknown type", [.text("jurisdiction.lua", #"type = "boolean""#, with: #"type = "bool""#)],
      says: [
      ]),
    Fault(
      "policy.unknown-word", "a field of an unknown enumeration", [.text("jurisdiction.lua", #"of = "grade""#, with: #"of = "grades""#)],
      says: [
      ]),
    Fault(
      "policy.unknown-word", "totals that are judged", [.text("targets.lua", #"totals = "report_only""#, with: #"totals = "judge""#)],
      says: [
      ]),
    Fault(
      "policy.bad-id", "an id with capitals", [.text("rules.lua", #"id = "staffing""#, with: #"id = "Staffing""#)],
      says: [
      ]),
    Fault(
      "policy.bad-id", "a parameter with a Chinese name", [.text("parameters.lua", "  part_time_min = {", with: #"  ["兼职"] = {"#)],
      says: [
      ]),
    Fault(
      "policy.duplicate-id", "a second norm of one id", [.text("targets.lua", #"id = "experts""#, with: #"id = "staffing""#)],
      says: [
      ]),
    Fault(
      "policy.duplicate-id", "a second fact of one id", [.text("facts.lua", #"id = "enterprises""#, with: #"id = "committees""#)],
      says: [
      ]),
    Fault(
      "policy.duplicate-id", "a fact named like a field", [.text("facts.lua", #"id = "has_volunteers""#, with: #"id = "roster_kept""#)],
      says: [
      ]),
    Fault(
      "policy.duplicate-id", "a second point of one id", [.text("sources.lua", #"id = "设施""#, with: #"id = "人数""#)],
      says: [
      ]),
    Fault(
      "policy.duplicate-id", "a second clause of one number", [.text("sources.lua", #"no = "四""#, with: #"no = "二""#)],
      says: [
      ]),
    Fault(
      "policy.duplicate-id", "a second authority of one id", [.text("jurisdiction.lua", #"id = "court""#, with: #"id = "bureau""#)],
      says: [
      ]),
    Fault(
      "policy.duplicate-id", "a second choice of one id", [.text("policy.lua", #"id = "own""#, with: #"id = "all""#)],
      says: [
      ]),
    Fault(
      "policy.duplicate-id", "an extra field that the entity has", [.text("jurisdiction.lua", #"name = "volunteer""#, with: #"name = "profession""#)],
      says: [
      ]),
  ]
}
