// swift-format-ignore-file: one fault and its message a line read better than wrapped ones.

/// Names that one file uses and another declares.
extension Fault {
  static let ofNames: [Fault] = [
    Fault(
      "policy.unknown-clause", "a clause that the outline lacks", [.text("parameters.lua", #"cite = "一/设施""#, with: #"cite = "五/设施""#)],
      says: [
      ]),
    Fault(
      "policy.unknown-clause", "a clause with a slip in its number", [.text("parameters.lua", #"cite = "三（一）/延续", inferred"#, with: #"cite = "三（二）/延续", inferred"#)],
      says: [
      ]),
    Fault(
      "policy.unknown-point", "a point that the clause lacks", [.text("calendar.lua", #"cite = "四/年报", before"#, with: #"cite = "四/年表", before"#)],
      says: [
      ]),
    Fault(
      "policy.unknown-source", "a document that sources.lua lacks", [.text("parameters.lua", #"cite = "sample-2 一""#, with: #"cite = "sample-3 一""#)],
      says: [
      ]),
    Fault(
      "policy.unknown-source", "a policy of an unknown document", [.text("policy.lua", #"source = "sample-1""#, with: #"source = "simple-1""#)],
      says: [
      ]),
    Fault(
      "policy.uncovered-point", "a point that nothing cites", [.file("guidance.lua", #"return {}\#n"#)],
      says: [
      ]),
    Fault(
      "policy.unknown-party", "a bearer that the province lacks", [.text("rules.lua", #"label_en = "staffing", of = "organization", bearer = "bureau""#, with: #"label_en = "staffing", of = "organization", bearer = "burau""#)],
      says: [
      ]),
    Fault(
      "policy.unknown-entity", "a fact of an unknown entity", [.text("facts.lua", #"of = "organization", exists = "mediator""#, with: #"of = "orgnization", exists = "mediator""#)],
      says: [
      ]),
    Fault(
      "policy.unknown-entity", "a count of an unknown entity", [.text("facts.lua", #"of = "organization", exists = "mediator""#, with: #"of = "organization", exists = "mediatr""#)],
      says: [
      ]),
    Fault(
      "policy.unknown-entity", "an extra field of an unknown entity", [.text("jurisdiction.lua", #"entity = "mediator", name = "volunteer""#, with: #"entity = "mediater", name = "volunteer""#)],
      says: [
      ]),
    Fault(
      "policy.unknown-field", "a misspelt field in a function", [.text("facts.lua", "return m.volunteer end", with: "return m.volunter end")],
      says: [
      ]),
    Fault(
      "policy.unknown-field", "a fact of another entity in a function", [.text("facts.lua", "return m.volunteer end", with: "return m.full_time end")],
      says: [
      ]),
    Fault(
      "policy.unknown-field", "a misspelt field of a sum", [.text("facts.lua", #"value = "class_hours""#, with: #"value = "class_hour""#)],
      says: [
      ]),
    Fault(
      "policy.unknown-field", "a misspelt field that a state gives", [.text("rules.lua", "gives = { valid_through", with: "gives = { valid_trough")],
      says: [
      ]),
    Fault(
      "policy.unknown-parameter", "a misspelt parameter in a function", [.text("rules.lua", "p.held_years", with: "p.held_year")],
      says: [
      ]),
    Fault(
      "policy.unknown-parameter", "a misspelt parameter in a part", [.text("rules.lua", #"at_least = "staff_min" }"#, with: #"at_least = "staf_min" }"#)],
      says: [
      ]),
    Fault(
      "policy.unknown-parameter", "a structural reading in p", [.text("rules.lua", "p.last_covered and", with: "p.last_covered and p.reach and")],
      says: [
      ]),
    Fault(
      "policy.milestone-in-function", "a series of milestones in a function", [.text("rules.lua", "p.last_covered and", with: "p.last_covered and p.coverage > 0 and")],
      says: [
      ]),
    Fault(
      "policy.unknown-name", "a misspelt fact in a part", [.text("rules.lua", #"{ value = "full_time", at_least"#, with: #"{ value = "full_tme", at_least"#)],
      says: [
      ]),
    Fault(
      "policy.unknown-name", "a misspelt fact of a target", [.text("targets.lua", #"count = "committees""#, with: #"count = "commitees""#)],
      says: [
      ]),
    Fault(
      "policy.unknown-name", "a stage counted from a stage that is not there", [.text("calendar.lua", #"of = "review""#, with: #"of = "reviw""#)],
      says: [
      ]),
    Fault(
      "policy.unknown-reading", "a norm under an unknown reading", [.text("targets.lua", #"under = { reach = "all" }"#, with: #"under = { reich = "all" }"#)],
      says: [
      ]),
    Fault(
      "policy.unknown-choice", "a norm under an unknown choice", [.text("targets.lua", #"under = { reach = "all" }"#, with: #"under = { reach = "everything" }"#)],
      says: [
      ]),
    Fault(
      "policy.unknown-choice", "an open choice that is not there", [.text("policy.lua", #"open = { "all" }"#, with: #"open = { "al" }"#)],
      says: [
      ]),
    Fault(
      "policy.unused-reading", "a reading that no norm uses", [.text("rules.lua", "c.issued_on <= p.last_covered and ", with: "")],
      says: [
      ]),
    Fault(
      "policy.cycle", "two facts that need each other", [.text("facts.lua", "return m.volunteer end", with: "return m.hours_left end"), .text("facts.lua", #"return {\#n  { id = "full"#, with: #"return {\#n  { id = "hours_left", label = "甲", of = "mediator", count = "training",\#n    where = function(t) return known(t, "hours_right") end },\#n  { id = "hours_right", label = "乙", of = "mediator", count = "training",\#n    where = function(t) return known(t, "hours_left") end },\#n  { id = "full"#)],
      says: [
      ]),
    Fault(
      "policy.cycle", "a classification that reads itself", [.text("rules.lua", #"when = function(c) return c.status == "cancelled" end"#, with: #"when = function(c) return c.certificate_state == "extended" end"#)],
      says: [
      ]),
    Fault(
      "policy.no-reference", "a count of what does not belong to the subject", [.text("facts.lua", #"of = "organization", exists = "mediator",\#n    where = function(m) return m.volunteer end"#, with: #"of = "organization", exists = "training""#)],
      says: [
      ]),
  ]
}
