// One fault and its message a line read better than wrapped ones.
// swift-format-ignore-file

/// Numbers, dates and units of parameters.
extension Fault {
  static let ofValues: [Fault] = [
    Fault(
      "policy.unknown-unit", "a misspelt unit", [.text("parameters.lua", #"unit = "person", is = 2"#, with: #"unit = "persons", is = 2"#)],
      says: [
        "sample/staff/parameters.lua:8:74: 错误：没有“persons”这个单位。是不是“person”？可用：person, organization, institution, township, committee, dispute, agreement, event, class_hour, submission, nomination, record …。 [policy.unknown-unit]",
      ]),
    Fault(
      "policy.wrong-unit", "a share asked in persons", [.text("parameters.lua", #"coverage = { label = "覆盖率", unit = "percent", range = { 0, 100 }, step = 0.5"#, with: #"coverage = { label = "覆盖率", unit = "person""#), .text("parameters.lua", "is = 85.5", with: "is = 85")],
      says: [
        "sample/staff/targets.lua:4:82: 错误：参数“coverage”的单位是 person，和这条目标不符：占比要用 percent，计数不能用 percent。 [policy.wrong-unit]",
      ]),
    Fault(
      "policy.wrong-unit", "a count asked in percent", [.text("targets.lua", #"out_of = "enterprises", "#, with: "")],
      says: [
        "sample/staff/targets.lua:4:58: 错误：参数“coverage”的单位是 percent，和这条目标不符：占比要用 percent，计数不能用 percent。 [policy.wrong-unit]",
      ]),
    Fault(
      "policy.bad-date", "month 13", [.text("parameters.lua", #"by = "2024-12-31""#, with: #"by = "2024-13-31""#)],
      says: [
        #"sample/staff/parameters.lua:5:14: 错误：“by”的日期“2024-13-31”不存在或写法不对，应写成 "2024-12-31" 这样。 [policy.bad-date]"#,
      ]),
    Fault(
      "policy.fraction-of-percent", "a fraction of 1 for a percent",
      [
        .text("parameters.lua", "step = 0.5", with: "step = 1"), .text("parameters.lua", "is = 65", with: "is = 0.75"),
      ],
      says: [
        #"sample/staff/parameters.lua:5:7: 错误：参数“coverage”的 0.75 不到一步（step = 1）。单位是 percent，是不是要写 75？ [policy.fraction-of-percent]"#,
      ]),
    Fault(
      "policy.reversed-range", "a range from its end", [.text("parameters.lua", "range = { 0, 100 }", with: "range = { 100, 0 }")],
      says: [
        #"sample/staff/parameters.lua:2:57: 错误：range 写反了，请写成 { 0, 100 }。 [policy.reversed-range]"#,
      ]),
    Fault(
      "policy.bad-step", "a step of 0", [.text("parameters.lua", "step = 0.5", with: "step = 0")],
      says: [
        #"sample/staff/parameters.lua:2:76: 错误：step 是 0，要大于 0。请改成相邻两个值的差。 [policy.bad-step]"#,
      ]),
    Fault(
      "policy.bad-step", "a step backwards", [.text("parameters.lua", "step = 0.5", with: "step = -1")],
      says: [
        #"sample/staff/parameters.lua:2:76: 错误：step 是 -1，要大于 0。请改成相邻两个值的差。 [policy.bad-step]"#,
      ]),
    Fault(
      "policy.bad-date", "30 February", [.text("parameters.lua", #"is = "2028-06-30""#, with: #"is = "2028-02-30""#)],
      says: [
        #"sample/staff/parameters.lua:13:54: 错误：“is”的日期“2028-02-30”不存在或写法不对，应写成 "2024-12-31" 这样。 [policy.bad-date]"#,
      ]),
    Fault(
      "policy.bad-date", "29 February of a common year", [.text("parameters.lua", #"is = "2028-06-30""#, with: #"is = "2027-02-29""#)],
      says: [
        #"sample/staff/parameters.lua:13:54: 错误：“is”的日期“2027-02-29”不存在或写法不对，应写成 "2024-12-31" 这样。 [policy.bad-date]"#,
      ]),
    Fault(
      "policy.bad-date", "a day written in Chinese", [.text("policy.lua", #"effective_from = "2024-02-01""#, with: #"effective_from = "2024年2月1日""#)],
      says: [
        #"sample/staff/policy.lua:5:65: 错误：“effective_from”的日期“2024年2月1日”不存在或写法不对，应写成 "2024-12-31" 这样。 [policy.bad-date]"#,
      ]),
    Fault(
      "policy.bad-date", "a number for a day", [.text("policy.lua", #"effective_from = "2024-02-01""#, with: "effective_from = 20240201")],
      says: [
        #"sample/staff/policy.lua:5:65: 错误：“effective_from”的日期“20240201”不存在或写法不对，应写成 "2024-12-31" 这样。 [policy.bad-date]"#,
      ]),
    Fault(
      "policy.bad-date", "a minute that no clock has", [.text("calendar.lua", "T17:00", with: "T24:00")],
      says: [
        #"sample/staff/calendar.lua:6:59: 错误：“before”的日期“2024-08-04T24:00”不存在或写法不对，应写成 "2023-08-04T17:00" 这样。 [policy.bad-date]"#,
      ]),
    Fault(
      "policy.bad-date", "a due day that no year has", [.text("calendar.lua", #""07-31""#, with: #""06-31""#)],
      says: [
        #"sample/staff/calendar.lua:10:15: 错误：“due”的日期“06-31”不存在或写法不对，应写成 "07-31", "next 01-31" 这样。 [policy.bad-date]"#,
      ]),
    Fault(
      "policy.due-outside-cycle", "a day of the year for every half of it", [.text("calendar.lua", #"cycle = "year""#, with: #"cycle = "half_year""#)],
      says: [
        #"sample/staff/calendar.lua:10:15: 错误：“07-31”是一年里的一天，周期“half_year”一年有好几个，这一天不在每个周期里。请删去 due（到周期末），或改成 cycle = "year"。 [policy.due-outside-cycle]"#,
        #"sample/staff/calendar.lua:10:24: 错误：“next 01-31”是一年里的一天，周期“half_year”一年有好几个，这一天不在每个周期里。请删去 due（到周期末），或改成 cycle = "year"。 [policy.due-outside-cycle]"#,
      ]),
    Fault(
      "policy.bad-date", "a month that no calendar has", [.text("calendar.lua", #"before = "2024-08-04T17:00""#, with: #"during = "2024-13""#)],
      says: [
        #"sample/staff/calendar.lua:6:59: 错误：“during”的日期“2024-13”不存在或写法不对，应写成 "2023-08" 这样。 [policy.bad-date]"#,
      ]),
    Fault(
      "policy.bad-number", "a number with too many decimals", [.text("parameters.lua", "is = 85.5 ", with: "is = 85.555 ")],
      says: [
        "sample/staff/parameters.lua:4:33: 错误：“85.555”不能作为 percent 的数：应为数字，小数最多 2 位，照原样写在这里。 [policy.bad-number]",
      ]),
    Fault(
      "policy.bad-number", "half a person", [.text("parameters.lua", "is = 2, cite", with: "is = 2.5, cite")],
      says: [
        "sample/staff/parameters.lua:8:89: 错误：“2.5”不能作为 person 的数：应为数字，小数最多 0 位，照原样写在这里。 [policy.bad-number]",
      ]),
    Fault(
      "policy.bad-number", "a number in quotes", [.text("parameters.lua", "is = 2, cite", with: #"is = "2", cite"#)],
      says: [
        "sample/staff/parameters.lua:8:89: 错误：“2”不能作为 person 的数：应为数字，小数最多 0 位，照原样写在这里。 [policy.bad-number]",
      ]),
    Fault(
      "policy.bad-number", "a float that was worked out", [.text("parameters.lua", "is = 2, cite", with: "is = 1 / 2, cite")],
      says: [
        "sample/staff/parameters.lua:8:89: 错误：“0.5”不能作为 person 的数：应为数字，小数最多 0 位，照原样写在这里。 [policy.bad-number]",
      ]),
    Fault(
      "policy.bad-number", "a float that stands in a local that was worked out", [.text("parameters.lua", #"return {\#n  coverage"#, with: #"local half = 171 / 2\#nreturn {\#n  coverage"#), .text("parameters.lua", "is = 85.5 ", with: "is = half ")],
      says: [
        "sample/staff/parameters.lua:1:14: 错误：“85.5”不能作为 percent 的数：应为数字，小数最多 2 位，照原样写在这里。 [policy.bad-number]",
      ]),
    Fault(
      "policy.bad-number", "a decimal that the file changed after writing it", [.text("parameters.lua", #"return {\#n  coverage"#, with: #"local level = { now = 60.5 }\#nlevel.now = 70.5\#nreturn {\#n  coverage"#), .text("parameters.lua", "is = 85.5 ", with: "is = level.now ")],
      says: [
        "sample/staff/parameters.lua:1:23: 错误：“70.5”不能作为 percent 的数：应为数字，小数最多 2 位，照原样写在这里。 [policy.bad-number]",
      ]),
    Fault(
      "policy.bad-number", "a table that a helper made, at the place of the call", [.text("parameters.lua", #"return {\#n  coverage"#, with: #"local function person(text, n)\#n  return { label = text, unit = "person", is = n, cite = "一/人数" }\#nend\#nreturn {\#n  coverage"#), .text("parameters.lua", #"  staff_min = { label = "专职下限", label_en = "full-time, at least", unit = "person", is = 2, cite = "一/人数" },"#, with: #"  staff_min = person("专职下限", "二"),"#)],
      says: [
        "sample/staff/parameters.lua:11:15: 错误：“二”不能作为 person 的数：应为数字，小数最多 0 位，照原样写在这里。 [policy.bad-number]",
      ]),
    Fault(
      "policy.out-of-range", "a value outside its range", [.text("parameters.lua", "is = 85.5 ", with: "is = 100.5 ")],
      says: [
        "sample/staff/parameters.lua:4:7: 错误：参数“coverage”的这个值超出它的 range。 [policy.out-of-range]",
      ]),
    Fault(
      "policy.no-value", "a parameter with a value and a reason for having none", [.text("parameters.lua", "is = 2, cite", with: #"is = 2, absent = "没有写", cite"#)],
      says: [
        "sample/staff/parameters.lua:8:15: 错误：参数“staff_min”要有且只有一种：is、values 或 absent。 [policy.no-value]",
      ]),
    Fault(
      "policy.no-value", "a parameter with neither", [.text("parameters.lua", #"absent = "只写适当", "#, with: "")],
      says: [
        "sample/staff/parameters.lua:9:19: 错误：参数“part_time_min”要有且只有一种：is、values 或 absent。 [policy.no-value]",
      ]),
    Fault(
      "policy.no-value", "a series without values", [.text("parameters.lua", #"values = { { is = 5 }, { is = 6, from = "2025-01-01" } }"#, with: "values = {}")],
      says: [
        "sample/staff/parameters.lua:11:16: 错误：参数“held_years”要有且只有一种：is、values 或 absent。 [policy.no-value]",
      ]),
    Fault(
      "policy.duplicate-value", "two values for one by and from", [.text("parameters.lua", #"is = 90, from = "2025-06-01", cite"#, with: "is = 90, cite")],
      says: [
        "sample/staff/parameters.lua:6:7: 错误：同一期限（by 2025-12-31，from -）已在第 4 行给过值，请删去一个。 [policy.duplicate-value]",
      ]),
    Fault(
      "policy.mixed-series", "a value without by among those with one", [.text("parameters.lua", #"{ by = "2024-12-31", is = 65,"#, with: "{ is = 65,")],
      says: [
        "sample/staff/parameters.lua:2:14: 错误：参数“coverage”的值有的带 by、有的不带，请统一。 [policy.mixed-series]",
      ]),
  ]
}
