// One fault and its message a line read better than wrapped ones.
// swift-format-ignore-file

/// Task lists: numbers, blank cells and limits.
extension Fault {
  static let ofMeasures: [Fault] = [
    Fault(
      "policy.nothing-above", "a blank cell in the first row", [.text("measures.lua", #"leads = { "bureau" }, with = { "court" },"#, with: #"departments = "above","#)],
      says: [
        #"sample/staff/measures.lua:3:43: 错误：“departments”写了 "above"，可上面没有一行印着它。清单的第一行要写全。 [policy.nothing-above]"#,
      ]),
    Fault(
      "policy.nothing-above", "a blank limit in the first row", [.text("measures.lua", #"limit = { by = "2024-12-31", reach = "interim_result", open_ended = true }"#, with: #"limit = "above""#), .text("measures.lua", #"limit = { open_ended = true }"#, with: #"limit = "above""#), .text("measures.lua", #"gist = "步骤三", departments = "above", limit = "above", crosses_measure = true"#, with: #"gist = "步骤三", leads = {}, with = { "court" }, limit = { open_ended = true }"#)],
      says: [
        #"sample/staff/measures.lua:4:15: 错误：“limit”写了 "above"，可上面没有一行印着它。清单的第一行要写全。 [policy.nothing-above]"#,
      ]),
    Fault(
      "policy.crosses-measure", "a blank that takes from the item before and does not say so", [.text("measures.lua", ", crosses_measure = true", with: "")],
      says: [
        "sample/staff/measures.lua:8:5: 错误：第 2 项第一步的空格取的是上一项的内容时，要写 crosses_measure = true；不是时不要写。 [policy.crosses-measure]",
      ]),
    Fault(
      "policy.crosses-measure", "a row that says so in vain", [.text("measures.lua", #"limit = { open_ended = true } }"#, with: #"limit = { open_ended = true }, crosses_measure = true }"#)],
      says: [
        "sample/staff/measures.lua:5:101: 错误：第 1 项第一步的空格取的是上一项的内容时，要写 crosses_measure = true；不是时不要写。 [policy.crosses-measure]",
      ]),
    Fault(
      "policy.not-ascending", "an item out of order", [.text("measures.lua", #"{ no = 2, section"#, with: #"{ no = 1, section"#)],
      says: [
        "sample/staff/measures.lua:7:10: 错误：编号 1 不在 1 之后。清单里的编号只能越来越大。 [policy.not-ascending]",
      ]),
    Fault(
      "policy.not-ascending", "a step out of order", [.text("measures.lua", #"{ no = 2, gist"#, with: #"{ no = 1, gist"#)],
      says: [
        "sample/staff/measures.lua:5:12: 错误：编号 1 不在 1 之后。清单里的编号只能越来越大。 [policy.not-ascending]",
      ]),
    Fault(
      "policy.missing-key", "a row that does not say whether someone leads", [.text("measures.lua", #"leads = { "bureau" }, "#, with: "")],
      says: [
        "sample/staff/measures.lua:3:5: 错误：缺少“leads”，请补上。 [policy.missing-key]",
      ]),
    Fault(
      "policy.missing-key", "a day without how far", [.text("measures.lua", #", reach = "interim_result""#, with: "")],
      says: [
        "sample/staff/measures.lua:4:15: 错误：缺少“reach”，请补上。 [policy.missing-key]",
      ]),
    Fault(
      "policy.missing-key", "how far without a day", [.text("measures.lua", #"by = "2024-12-31", "#, with: "")],
      says: [
        "sample/staff/measures.lua:4:15: 错误：缺少“by”，请补上。 [policy.missing-key]",
      ]),
    Fault(
      "policy.unknown-word", "how far in a word that is none", [.text("measures.lua", #""interim_result""#, with: #""interim""#)],
      says: [
        "sample/staff/measures.lua:4:44: 错误：“interim”不是这里的可用值。是不是“interim_result”？可用：interim_result, done。 [policy.unknown-word]",
      ]),
    Fault(
      "policy.unknown-word", "a blank in another word", [.text("measures.lua", #"limit = "above""#, with: #"limit = "abov""#)],
      says: [
        "sample/staff/measures.lua:8:60: 错误：“abov”不是这里的可用值。是不是“above”？可用：above。 [policy.unknown-word]",
      ]),
    Fault(
      "policy.only-one", "departments beside a blank", [.text("measures.lua", #"departments = "above", limit = { open"#, with: #"departments = "above", leads = {}, limit = { open"#)],
      says: [
        "sample/staff/measures.lua:5:5: 错误：这几项只能写一项：departments, leads。请删去其余。 [policy.only-one]",
      ]),
    Fault(
      "policy.unknown-party", "a leader that the province does not have", [.text("measures.lua", #""court""#, with: #""curt""#)],
      says: [
        "sample/staff/measures.lua:3:58: 错误：jurisdiction.lua 里没有部门“curt”。是不是“court”？ [policy.unknown-party]",
      ]),
    Fault(
      "policy.unknown-point", "a step that the outline does not have", [.text("sources.lua", #", { id = "2", gist = "步骤二" }"#, with: "")],
      says: [
        "sample/staff/measures.lua:5:5: 错误：条款 1 没有“2”这一点。它有：1。 [policy.unknown-point]",
      ]),
    Fault(
      "policy.duplicate-id", "a department named twice", [.text("measures.lua", #""court""#, with: #""bureau""#)],
      says: [
        "sample/staff/measures.lua:3:5: 错误：编号“bureau”已经用过，请换一个。 [policy.duplicate-id]",
      ]),
    Fault(
      "policy.empty-list", "nobody at all", [.text("measures.lua", #"leads = { "bureau" }, with = { "court" }"#, with: "leads = {}, with = {}")],
      says: [
        "sample/staff/measures.lua:3:48: 错误：“with”里一项也没有，请至少写一项。 [policy.empty-list]",
      ]),
  ]
}
