// One fault and its message a line read better than wrapped ones.
// swift-format-ignore-file

/// Comments that allow what may not be allowed, or nothing.
extension CheckFault {
  static let ofSilences: [CheckFault] = [
    CheckFault(
      "a code that may not be allowed",
      [.entry("rules.requirements", #"-- allow: policy.unknown-field 有意\#n"#)],
      says: [
        #"sample/staff/rules.lua:3:1: 错误：应写成 -- allow: 代码 理由，代码要以 check. 开头。 [check.bad-allow]"#,
      ]),
    CheckFault(
      "a misspelt code",
      [.entry("rules.requirements", #"-- allow: check.gaps 有意\#n"#)],
      says: [
        #"sample/staff/rules.lua:3:1: 错误：应写成 -- allow: 代码 理由，代码要以 check. 开头。是不是“check.gap”？ [check.bad-allow]"#,
      ]),
    CheckFault(
      "an allowance for another code",
      [.entry("rules.requirements", #"{ id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },\#n  when = function(o) return o.full_time >= 3 end -- allow: check.gap 有意\#n },"#)],
      says: [
        #"sample/staff/rules.lua:4:44: 提醒：函数里写死了 3。请写进 parameters.lua，用 p.名字 读。 [check.should-be-parameter]"#,
        #"sample/staff/rules.lua:4:50: 提醒：这里没有 check.gap 可放过，请删去这条注释。 [check.unused-allow]"#,
      ]),
  ]
}
