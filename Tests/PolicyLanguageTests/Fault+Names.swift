// One fault and its message a line read better than wrapped ones.
// swift-format-ignore-file

/// Names that one file uses and another declares.
extension Fault {
  static let ofNames: [Fault] = [
    Fault(
      "policy.unknown-clause", "a clause that the outline lacks", [.text("parameters.lua", #"cite = "一/设施""#, with: #"cite = "五/设施""#)],
      says: [
        "sample/staff/parameters.lua:10:83: 错误：sample-1 的条款目录里没有“五”。 [policy.unknown-clause]",
      ]),
    Fault(
      "policy.unknown-clause", "a clause with a slip in its number", [.text("parameters.lua", #"cite = "三（一）/延续", inferred"#, with: #"cite = "三（二）/延续", inferred"#)],
      says: [
        "sample/staff/parameters.lua:13:75: 错误：sample-1 的条款目录里没有“三（二）”。是不是“三（一）”？ [policy.unknown-clause]",
      ]),
    Fault(
      "policy.unknown-point", "a point that the clause lacks", [.text("calendar.lua", #"cite = "四/年报", before"#, with: #"cite = "四/年表", before"#)],
      says: [
        "sample/staff/calendar.lua:6:42: 错误：条款 四 没有“年表”这一点。是不是“年报”？它有：年报, 精神。 [policy.unknown-point]",
      ]),
    Fault(
      "policy.unknown-clause", "two faults far apart, both reported", [.text("parameters.lua", #"cite = "一/设施""#, with: #"cite = "五/设施""#), .text("targets.lua", #"per = "district""#, with: #"per = "distrct""#)],
      says: [
        "sample/staff/parameters.lua:10:83: 错误：sample-1 的条款目录里没有“五”。 [policy.unknown-clause]",
        "sample/staff/targets.lua:4:13: 错误：“distrct”不是这里的可用值。是不是“district”？可用：country, province, prefecture, district, township。 [policy.unknown-word]",
      ]),
    Fault(
      "policy.unknown-topic", "a topic that the shared list lacks", [
        .file("common/topics.lua", #"return { { id = "staffing", label = "人员" } }\#n"#),
        .text("targets.lua", #"per = "district""#, with: #"topic = "stafing", per = "district""#),
      ],
      says: [
        "sample/staff/targets.lua:4:15: 错误：common/topics.lua 里没有“stafing”这个对照事项。是不是“staffing”？可用：staffing。 [policy.unknown-topic]",
      ]),
    Fault(
      "policy.unknown-topic", "a topic where there is no shared list", [.text("targets.lua", #"per = "district""#, with: #"topic = "staffing", per = "district""#)],
      says: [
        "sample/staff/targets.lua:4:15: 错误：common/topics.lua 里没有“staffing”这个对照事项。 [policy.unknown-topic]",
      ]),
    Fault(
      "policy.duplicate-id", "a topic that is listed twice", [
        .file("common/topics.lua", #"return { { id = "a", label = "甲" },\#n{ id = "a", label = "乙" } }\#n"#),
      ],
      says: ["common/topics.lua:2:1: 错误：编号“a”已经用过，请换一个。 [policy.duplicate-id]"]),
    Fault(
      "policy.unknown-source", "a document that sources.lua lacks", [.text("parameters.lua", #"cite = "sample-2 一""#, with: #"cite = "sample-3 一""#)],
      says: [
        "sample/staff/parameters.lua:6:65: 错误：sources.lua 里没有文件“sample-3”。是不是“sample-1”？ [policy.unknown-source]",
      ]),
    Fault(
      "policy.unknown-source", "a policy of an unknown document", [.text("policy.lua", #"source = "sample-1""#, with: #"source = "simple-1""#)],
      says: [
        "sample/staff/policy.lua:5:12: 错误：sources.lua 里没有文件“simple-1”。是不是“sample-1”？ [policy.unknown-source]",
      ]),
    Fault(
      "policy.uncovered-point", "a point that nothing cites", [.file("guidance.lua", #"return {}\#n"#)],
      says: [
        "sample/sources.lua:13:74: 错误：sample-1 的“四/精神”既没有规则也没有 guidance：请补上其一。 [policy.uncovered-point]",
      ]),
    Fault(
      "policy.unknown-party", "a bearer that the province lacks", [.text("rules.lua", #"label_en = "staffing", of = "organization", bearer = "bureau""#, with: #"label_en = "staffing", of = "organization", bearer = "burau""#)],
      says: [
        "sample/staff/rules.lua:3:91: 错误：jurisdiction.lua 里没有部门“burau”。是不是“bureau”？ [policy.unknown-party]",
      ]),
    Fault(
      "policy.unknown-entity", "a fact of an unknown entity", [.text("facts.lua", #"of = "organization", exists = "mediator""#, with: #"of = "orgnization", exists = "mediator""#)],
      says: [
        "sample/staff/facts.lua:10:49: 错误：没有实体“orgnization”。是不是“organization”？ [policy.unknown-entity]",
      ]),
    Fault(
      "policy.unknown-entity", "a count of an unknown entity", [.text("facts.lua", #"of = "organization", exists = "mediator""#, with: #"of = "organization", exists = "mediatr""#)],
      says: [
        "sample/staff/facts.lua:10:74: 错误：没有实体“mediatr”。是不是“mediator”？ [policy.unknown-entity]",
      ]),
    Fault(
      "policy.unknown-entity", "an extra field of an unknown entity", [.text("jurisdiction.lua", #"entity = "mediator", name = "volunteer""#, with: #"entity = "mediater", name = "volunteer""#)],
      says: [
        "sample/jurisdiction.lua:12:16: 错误：没有实体“mediater”。是不是“mediator”？ [policy.unknown-entity]",
      ]),
    Fault(
      "policy.unknown-field", "a misspelt field in a function", [.text("facts.lua", "return m.volunteer end", with: "return m.volunter end")],
      says: [
        "sample/staff/facts.lua:11:34: 错误：mediator 没有字段“volunter”。是不是“volunteer”？ [policy.unknown-field]",
      ]),
    Fault(
      "policy.unknown-field", "a fact of another entity in a function", [.text("facts.lua", "return m.volunteer end", with: "return m.full_time end")],
      says: [
        "sample/staff/facts.lua:11:34: 错误：mediator 没有字段“full_time”。 [policy.unknown-field]",
      ]),
    Fault(
      "policy.unknown-field", "a misspelt field of a sum", [.text("facts.lua", #"value = "class_hours""#, with: #"value = "class_hour""#)],
      says: [
        "sample/staff/facts.lua:7:78: 错误：training 没有字段“class_hour”。是不是“class_hours”？ [policy.unknown-field]",
      ]),
    Fault(
      "policy.unknown-field", "a misspelt field that a state gives", [.text("rules.lua", "gives = { valid_through", with: "gives = { valid_trough")],
      says: [
        "sample/staff/rules.lua:16:21: 错误：certificate 没有字段“valid_trough”。是不是“valid_through”？ [policy.unknown-field]",
      ]),
    Fault(
      "policy.unknown-parameter", "a misspelt parameter in a function", [.text("rules.lua", "p.held_years", with: "p.held_year")],
      says: [
        "sample/staff/rules.lua:18:79: 错误：没有参数“held_year”。是不是“held_years”？ [policy.unknown-parameter]",
      ]),
    Fault(
      "policy.unknown-parameter", "a misspelt parameter in a part", [.text("rules.lua", #"at_least = "staff_min" }"#, with: #"at_least = "staf_min" }"#)],
      says: [
        "sample/staff/rules.lua:6:43: 错误：没有参数“staf_min”。是不是“staff_min”？ [policy.unknown-parameter]",
      ]),
    Fault(
      "policy.unknown-parameter", "a structural reading in p", [.text("rules.lua", "p.last_covered and", with: "p.last_covered and p.reach and")],
      says: [
        "sample/staff/rules.lua:18:56: 错误：没有参数“reach”。 [policy.unknown-parameter]",
      ]),
    Fault(
      "policy.milestone-in-function", "a series of milestones in a function", [.text("rules.lua", "p.last_covered and", with: "p.last_covered and p.coverage > 0 and")],
      says: [
        "sample/staff/rules.lua:18:56: 错误：“coverage”按期限有好几个值，函数里不能读（该用哪一期？）。请在 at_least 等处写它的名字。 [policy.milestone-in-function]",
      ]),
    Fault(
      "policy.unknown-name", "a misspelt fact in a part", [.text("rules.lua", #"{ value = "full_time", at_least"#, with: #"{ value = "full_tme", at_least"#)],
      says: [
        "sample/staff/rules.lua:6:19: 错误：organization 没有名为“full_tme”的字段或派生指标。是不是“full_time”？ [policy.unknown-name]",
      ]),
    Fault(
      "policy.unknown-name", "a misspelt fact of a target", [.text("targets.lua", #"count = "committees""#, with: #"count = "commitees""#)],
      says: [
        "sample/staff/targets.lua:4:33: 错误：jurisdiction 没有名为“commitees”的字段或派生指标。是不是“committees”？ [policy.unknown-name]",
      ]),
    Fault(
      "policy.unknown-word", "a stage counted from a stage that is not there", [.text("calendar.lua", #"of = "review""#, with: #"of = "reviw""#)],
      says: [
        "sample/staff/calendar.lua:5:78: 错误：“reviw”不是这里的可用值。是不是“review”？可用：review, publish, apply。 [policy.unknown-word]",
      ]),
    Fault(
      "policy.unknown-reading", "a norm under an unknown reading", [.text("targets.lua", #"under = { reach = "all" }"#, with: #"under = { reich = "all" }"#)],
      says: [
        "sample/staff/targets.lua:5:17: 错误：没有读法“reich”。是不是“reach”？ [policy.unknown-reading]",
      ]),
    Fault(
      "policy.unknown-choice", "a norm under an unknown choice", [.text("targets.lua", #"under = { reach = "all" }"#, with: #"under = { reach = "everything" }"#)],
      says: [
        "sample/staff/targets.lua:5:25: 错误：这个读法没有选项“everything”。 [policy.unknown-choice]",
      ]),
    Fault(
      "policy.unknown-choice", "an open choice that is not there", [.text("policy.lua", #"open = { "all" }"#, with: #"open = { "al" }"#)],
      says: [
        "sample/staff/policy.lua:12:63: 错误：这个读法没有选项“al”。是不是“all”？ [policy.unknown-choice]",
      ]),
    Fault(
      "policy.unused-reading", "a reading that no norm uses", [.text("rules.lua", "c.issued_on <= p.last_covered and ", with: "")],
      says: [
        "sample/staff/policy.lua:7:5: 错误：没有规则用到读法“last_covered”：请删去，或在规则里用上。 [policy.unused-reading]",
      ]),
    Fault(
      "policy.cycle", "two facts that need each other", [.text("facts.lua", "return m.volunteer end", with: "return m.hours_left > 0 end"), .text("facts.lua", #"return {\#n  { id = "full"#, with: #"return {\#n  { id = "hours_left", label = "甲", of = "mediator", count = "training",\#n    where = function(t) return known(t.mediator, "hours_right") end },\#n  { id = "hours_right", label = "乙", of = "mediator", count = "training",\#n    where = function(t) return known(t.mediator, "hours_left") end },\#n  { id = "full"#)],
      says: [
        "sample/staff/facts.lua:2:3: 错误：“hours_left”绕一圈又要用到自己，请拆开。 [policy.cycle]",
        "sample/staff/facts.lua:4:3: 错误：“hours_right”绕一圈又要用到自己，请拆开。 [policy.cycle]",
      ]),
    Fault(
      "policy.cycle", "a classification that reads itself", [.text("rules.lua", #"when = function(c) return c.status == "cancelled" end"#, with: #"when = function(c) return c.certificate_state == "extended" end"#)],
      says: [
        "sample/staff/rules.lua:12:5: 错误：“certificate_state”绕一圈又要用到自己，请拆开。 [policy.cycle]",
      ]),
    Fault(
      "policy.no-reference", "a count of what does not belong to the subject", [.text("facts.lua", #"of = "organization", exists = "mediator", -- allow: check.unused-fact 样例\#n    where = function(m) return m.volunteer end"#, with: #"of = "organization", exists = "training""#)],
      says: [
        "sample/staff/facts.lua:10:3: 错误：training 没有指向 organization 的字段，请用 via 说明或换一个。 [policy.no-reference]",
      ]),
  ]
}
