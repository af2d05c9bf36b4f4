// swift-format-ignore-file: one fault and its message a line read better than wrapped ones.

/// Numbers, dates and units of parameters.
extension Fault {
  static let ofValues: [Fault] = [
    Fault(
      "policy.unknown-unit", "a misspelt unit", [.text("parameters.lua", #"unit = "person", is = 2"#, with: #"unit = "persons", is = 2"#)],
      says: [
      ]),
    Fault(
      "policy.wrong-unit", "a share asked in persons", [.text("parameters.lua", #"coverage = { label = "覆盖率", unit = "percent", range = { 0, 100 }, step = 0.5"#, with: #"coverage = { label = "覆盖率", unit = "person""#), .text("parameters.lua", "is = 85.5", with: "is = 85")],
      says: [
      ]),
    Fault(
      "policy.wrong-unit", "a count asked in percent", [.text("targets.lua", #"out_of = "enterprises", "#, with: "")],
      says: [
      ]),
    Fault(
      "policy.bad-date", "month 13", [.text("parameters.lua", #"by = "2024-12-31""#, with: #"by = "2024-13-31""#)],
      says: [
      ]),
    Fault(
      "policy.bad-date", "30 February", [.text("parameters.lua", #"is = "2028-06-30""#, with: #"is = "2028-02-30""#)],
      says: [
      ]),
    Fault(
      "policy.bad-date", "29 February of a common year", [.text("parameters.lua", #"is = "2028-06-30""#, with: #"is = "2027-02-29""#)],
      says: [
      ]),
    Fault(
      "policy.bad-date", "a day written in Chinese", [.text("policy.lua", #"effective_from = "2024-02-01""#, with: #"effective_from = "2024年2月1日""#)],
      says: [
      ]),
    Fault(
      "policy.bad-date", "a number for a day", [.text("policy.lua", #"effective_from = "2024-02-01""#, with: "effective_from = 20240201")],
      says: [
      ]),
    Fault(
      "policy.bad-date", "a minute that no clock has", [.text("calendar.lua", "T17:00", with: "T24:00")],
      says: [
      ]),
    Fault(
      "policy.bad-date", "a due day that no year has", [.text("calendar.lua", #""07-31""#, with: #""06-31""#)],
      says: [
      ]),
    Fault(
      "policy.bad-date", "a month that no calendar has", [.text("calendar.lua", #"before = "2024-08-04T17:00""#, with: #"during = "2024-13""#)],
      says: [
      ]),
    Fault(
      "policy.bad-number", "a number with too many decimals", [.text("parameters.lua", "is = 85.5 ", with: "is = 85.555 ")],
      says: [
      ]),
    Fault(
      "policy.bad-number", "half a person", [.text("parameters.lua", "is = 2, cite", with: "is = 2.5, cite")],
      says: [
      ]),
    Fault(
      "policy.bad-number", "a number in quotes", [.text("parameters.lua", "is = 2, cite", with: #"is = "2", cite"#)],
      says: [
      ]),
    Fault(
      "policy.bad-number", "a float that was worked out", [.text("parameters.lua", "is = 2, cite", with: "is = 1 / 2, cite")],
      says: [
      ]),
    Fault(
      "policy.bad-number", "a float that stands in a local that was worked out", [.text("parameters.lua", #"return {\#n  coverage"#, with: #"local half = 171 / 2\#nreturn {\#n  coverage"#), .text("parameters.lua", "is = 85.5 ", with: "is = half ")],
      says: [
      ]),
    Fault(
      "policy.bad-number", "a decimal that the file changed after writing it", [.text("parameters.lua", #"return {\#n  coverage"#, with: #"local level = { now = 60.5 }\#nlevel.now = 70.5\#nreturn {\#n  coverage"#), .text("parameters.lua", "is = 85.5 ", with: "is = level.now ")],
      says: [
      ]),
    Fault(
      "policy.bad-number", "a table that a helper made, at the place of the call", [.text("parameters.lua", #"return {\#n  coverage"#, with: #"local function person(text, n)\#n  return { label = text, unit = "person", is = n, cite = "一/人数" }\#nend\#nreturn {\#n  coverage"#), .text("parameters.lua", #"  staff_min = { label = "专职下限", label_en = "full-time, at least", unit = "person", is = 2, cite = "一/人数" },"#, with: #"  staff_min = person("专职下限", "二"),"#)],
      says: [
      ]),
    Fault(
      "policy.out-of-range", "a value outside its range", [.text("parameters.lua", "is = 85.5 ", with: "is = 100.5 ")],
      says: [
      ]),
    Fault(
      "policy.no-value", "a parameter with a value and a reason for having none", [.text("parameters.lua", "is = 2, cite", with: #"is = 2, absent = "没有写", cite"#)],
      says: [
      ]),
    Fault(
      "policy.no-value", "a parameter with neither", [.text("parameters.lua", #"absent = "只写适当", "#, with: "")],
      says: [
      ]),
    Fault(
      "policy.no-value", "a series without values", [.text("parameters.lua", #"values = { { is = 5 }, { is = 6, from = "2025-01-01" } }"#, with: "values = {}")],
      says: [
      ]),
    Fault(
      "policy.duplicate-value", "two values for one by and from", [.text("parameters.lua", #"is = 90, from = "2025-06-01", cite"#, with: "is = 90, cite")],
      says: [
      ]),
    Fault(
      "policy.mixed-series", "a value without by among those with one", [.text("parameters.lua", #"{ by = "2024-12-31", is = 65,"#, with: "{ is = 65,")],
      says: [
      ]),
  ]
}
