import Diagnostics

/// What the checker can find in a policy whose files can all be read. These alone can be silenced at the spot:
/// `-- allow: check.gap why it is meant`, on the line or on one of its own above.
///
/// The comment beside each is its entry in the manual (`Manual/checks.md` is made of it): in Chinese, in English, then an
/// example that is reported and one that is not. A test puts the examples into a policy and checks just that. The words
/// behind `bad` and `good` say which list of which file they stand in.
package enum CheckCode: String, CaseIterable, DiagnosticCode {
  /// 这一列的选项里没有这个词，所以永远不会相等。
  /// The column has no such choice, so the two are never equal.
  /// ```lua bad rules.requirements
  /// { id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },
  ///   when = function(o) return o.kind == "townshp_centre" end },
  /// ```
  /// ```lua good rules.requirements
  /// { id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },
  ///   when = function(o) return o.kind == "township_centre" end },
  /// ```
  case unknownMember = "check.unknown-member"

  /// 两种不同的东西永远不会相等。空着的列会使函数就此打住，所以也不会等于 nil：要问有没有填，用 known。
  /// Values of two kinds are never equal. A field that is missing ends the function, so none equals nil: ask known.
  /// ```lua bad rules.requirements
  /// { id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },
  ///   when = function(o) return o.closed_on == nil end },
  /// ```
  /// ```lua good rules.requirements
  /// { id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },
  ///   when = function(o) return not known(o, "closed_on") end },
  /// ```
  case neverEqual = "check.never-equal"

  /// 两个数的单位不同，不能相比、相加；给日期加几年、几个月，用 add_years、add_months。
  /// The two numbers have different units. To move a date by years or months, use add_years or add_months.
  /// ```lua bad rules.requirements
  /// { id = "x", label = "例", of = "certificate", cite = "一/人数", all = { { value = "issued_on", on_or_before = "extended_to" } },
  ///   when = function(c, p) return c.issued_on + p.held_years <= p.as_of end },
  /// ```
  /// ```lua good rules.requirements
  /// { id = "x", label = "例", of = "certificate", cite = "一/人数", all = { { value = "issued_on", on_or_before = "extended_to" } },
  ///   when = function(c, p) return add_years(c.issued_on, p.held_years) <= p.as_of end },
  /// ```
  case wrongUnit = "check.wrong-unit"

  /// 结果可能超过 64 位整数（约 9.2×10¹⁸），超过了会变成另一个数；两列相乘最常见：改比占比，或给自己加的列写上较小的 range。
  /// A result beyond 64 bits (about 9.2×10¹⁸) would come out as another number: compare shares, or give your columns a range.
  /// ```lua bad rules.requirements
  /// { id = "x", label = "例", of = "institution", cite = "一/人数", all = { { has = "union" } },
  ///   when = function(i) return i.employees * i.employees > i.employees end },
  /// ```
  /// ```lua good rules.requirements
  /// { id = "x", label = "例", of = "institution", cite = "一/人数", all = { { has = "union" } },
  ///   when = function(i, p) return i.employees * 10 > i.employees + p.staff_min end },
  /// ```
  case overflow = "check.overflow"

  /// 日期不能与数相比。写死的日期用 date("2024-06-30")，更好的是写进 parameters.lua。
  /// A date cannot be compared with a number. A fixed day is date("2024-06-30"), better still a parameter.
  /// ```lua bad rules.requirements
  /// { id = "x", label = "例", of = "certificate", cite = "一/人数", all = { { value = "issued_on", on_or_before = "extended_to" } },
  ///   when = function(c) return c.issued_on >= 20230701 end },
  /// ```
  /// ```lua good rules.requirements
  /// { id = "x", label = "例", of = "certificate", cite = "一/人数", all = { { value = "issued_on", on_or_before = "extended_to" } },
  ///   when = function(c, p) return c.issued_on >= p.last_covered end },
  /// ```
  case dateAndNumber = "check.date-and-number"

  /// 这里要的不是这种值，运行到这里会出错。
  /// This kind of value is not taken here: the function would fail when it comes to it.
  /// ```lua bad rules.requirements
  /// { id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },
  ///   when = function(o) return includes(o.kind, "township_centre") end },
  /// ```
  /// ```lua good rules.requirements
  /// { id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },
  ///   when = function(o) return includes(o.facilities, "office") end },
  /// ```
  case wrongOperand = "check.wrong-operand"

  /// 数、文字、选项在条件里总算“真”，所以这一项不起作用。
  /// Numbers, texts and choices always count as true in a condition, so this decides nothing.
  /// ```lua bad rules.requirements
  /// { id = "x", label = "例", of = "mediator", cite = "一/人数", all = { { has = "volunteer" } },
  ///   when = function(m) return m.engagement and m.on_roster end },
  /// ```
  /// ```lua good rules.requirements
  /// { id = "x", label = "例", of = "mediator", cite = "一/人数", all = { { has = "volunteer" } },
  ///   when = function(m) return m.organization.kind == "township_centre" and m.on_roster end },
  /// ```
  case alwaysTrue = "check.always-true"

  /// 有一条路走到函数末尾，没有 return。
  /// A path comes to the function's end without a return.
  /// ```lua bad rules.requirements
  /// { id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },
  ///   when = function(o)
  ///     if o.kind == "township_centre" then return o.active end
  ///   end },
  /// ```
  /// ```lua good rules.requirements
  /// { id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },
  ///   when = function(o)
  ///     if o.kind == "township_centre" then return o.active end
  ///     return false
  ///   end },
  /// ```
  case noResult = "check.no-result"

  /// 返回的不是要的值：when、where、test、expect 返回真假，value 返回数或日期。
  /// The wrong kind of value is returned: when, where, test and expect give true or false, value a number or a date.
  /// ```lua bad rules.requirements
  /// { id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },
  ///   when = function(o) return o.kind end },
  /// ```
  /// ```lua good rules.requirements
  /// { id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },
  ///   when = function(o) return o.kind == "other" end },
  /// ```
  case wrongResult = "check.wrong-result"

  /// 这个条件不论哪条记录都不成立。
  /// No record can meet this condition.
  /// ```lua bad rules.requirements
  /// { id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },
  ///   when = function(o) return o.kind == "township_centre" and o.kind == "other" end },
  /// ```
  /// ```lua good rules.requirements
  /// { id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },
  ///   when = function(o) return o.kind == "township_centre" or o.kind == "other" end },
  /// ```
  case neverTrue = "check.never-true"

  /// 这个条件不论哪条记录都成立。
  /// Every record meets this condition.
  /// ```lua bad rules.requirements
  /// { id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },
  ///   when = function(o) return o.kind ~= "township_centre" or o.kind ~= "other" end },
  /// ```
  /// ```lua good rules.requirements
  /// { id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },
  ///   when = function(o) return o.kind ~= "township_centre" and o.kind ~= "other" end },
  /// ```
  case neverFalse = "check.never-false"

  /// 前面的条件已经把这一支的情形都拿走了。
  /// What this branch asks was taken by the ones before it.
  /// ```lua bad rules.requirements
  /// { id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },
  ///   when = function(o)
  ///     if o.full_time > 0 then return true elseif o.full_time > 1 then return o.active end
  ///     return false
  ///   end },
  /// ```
  /// ```lua good rules.requirements
  /// { id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },
  ///   when = function(o)
  ///     if o.full_time > 1 then return true elseif o.full_time > 0 then return o.active end
  ///     return false
  ///   end },
  /// ```
  case unreachableArm = "check.unreachable-arm"

  /// 没有记录能归入这一类：分类的 when 或排在前面的类已经把它排除了。
  /// No record can come into this state: the classification's when, or the states before it, exclude it.
  /// ```lua bad rules.classifications
  /// { id = "x", label = "例", of = "organization", cite = "一/人数", hit = "first", hit_because = "例", states = {
  ///     { id = "any", label = "有", when = function(o) return o.full_time >= 1 end },
  ///     { id = "many", label = "多", when = function(o) return o.full_time >= 1 and o.active end } },
  ///   otherwise = { id = "none", label = "无", outcome = "reported" } },
  /// ```
  /// ```lua good rules.classifications
  /// { id = "x", label = "例", of = "organization", cite = "一/人数", hit = "first", hit_because = "例", states = {
  ///     { id = "many", label = "多", when = function(o) return o.full_time >= 1 and o.active end },
  ///     { id = "any", label = "有", when = function(o) return o.full_time >= 1 end } },
  ///   otherwise = { id = "none", label = "无", outcome = "reported" } },
  /// ```
  case unreachableState = "check.unreachable-state"

  /// when 挑出的记录没有一条能符合这里的要求，所以总是不合格。
  /// No record that when picks can meet what is asked of it, so it always fails.
  /// ```lua bad rules.classifications
  /// { id = "x", label = "例", of = "certificate", cite = "一/人数", states = {
  ///     { id = "void", label = "作废", when = function(c) return c.status == "cancelled" end,
  ///       expect = function(c) return c.status == "valid" end } },
  ///   otherwise = { id = "none", label = "无", outcome = "reported" } },
  /// ```
  /// ```lua good rules.classifications
  /// { id = "x", label = "例", of = "certificate", cite = "一/人数", states = {
  ///     { id = "void", label = "作废", when = function(c) return c.continuously_engaged end,
  ///       expect = function(c) return c.status == "valid" end } },
  ///   otherwise = { id = "none", label = "无", outcome = "reported" } },
  /// ```
  case neverMet = "check.never-met"

  /// 一条记录可以同时归入两类（提醒）。请把两类分开，或写 hit = "first"。
  /// A record can be in two states (warning). Keep them apart, or write hit = "first".
  /// ```lua bad rules.classifications
  /// { id = "x", label = "例", of = "organization", cite = "一/人数", states = {
  ///     { id = "few", label = "少", when = function(o, p) return o.full_time <= p.staff_min end },
  ///     { id = "many", label = "多", when = function(o, p) return o.full_time >= p.staff_min end } },
  ///   otherwise = { id = "none", label = "无", outcome = "reported" } },
  /// ```
  /// ```lua good rules.classifications
  /// { id = "x", label = "例", of = "organization", cite = "一/人数", states = {
  ///     { id = "few", label = "少", when = function(o, p) return o.full_time < p.staff_min end },
  ///     { id = "many", label = "多", when = function(o, p) return o.full_time >= p.staff_min end } },
  ///   otherwise = { id = "none", label = "无", outcome = "reported" } },
  /// ```
  case overlap = "check.overlap"

  /// 下限高过上限，哪个数都不行；数改过的，从改的那天起看。
  /// The least is above the most, so no number will do; where a number changes, from that day on.
  /// ```lua bad rules.requirements
  /// { id = "x", label = "例", of = "organization", cite = "一/人数", all = {
  ///     { value = "full_time", at_least = "staff_most" }, { value = "full_time", at_most = "staff_min" } } },
  /// ```
  /// ```lua good rules.requirements
  /// { id = "x", label = "例", of = "organization", cite = "一/人数", all = {
  ///     { value = "full_time", at_least = "staff_min" }, { value = "full_time", at_most = "staff_most" } } },
  /// ```
  case crossedBounds = "check.crossed-bounds"

  /// 要求、分类里前面的可能空着，后面的就不问了（提醒）：一定有的写在前面，或写成两项，或先问 known(o, "乙") and o.乙 or (o.甲 or o.乙)。
  /// The left side may be empty and hide the right (warning): put it last, make two parts, or ask known(o, "b") and o.b first.
  /// ```lua bad rules.requirements
  /// { id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },
  ///   when = function(o) return o.entity_based or o.roster_kept end },
  /// ```
  /// ```lua good rules.requirements
  /// { id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },
  ///   when = function(o) return known(o, "roster_kept") and o.roster_kept or (o.entity_based or o.roster_kept) end },
  /// ```
  case orderDecides = "check.order-decides"

  /// 两类之间有空档，界限上或中间的没有归处（提醒）；数改过的，从改的那天起看。
  /// Between two states a number has none (warning); where a number of the law changes, from that day on.
  /// ```lua bad rules.classifications
  /// { id = "x", label = "例", of = "organization", cite = "一/人数", states = {
  ///     { id = "few", label = "少", when = function(o, p) return o.full_time < p.staff_min end },
  ///     { id = "many", label = "多", when = function(o, p) return o.full_time > p.staff_min end } },
  ///   otherwise = { id = "none", label = "无", outcome = "reported" } },
  /// ```
  /// ```lua good rules.classifications
  /// { id = "x", label = "例", of = "organization", cite = "一/人数", states = {
  ///     { id = "few", label = "少", when = function(o, p) return o.full_time < p.staff_min end },
  ///     { id = "many", label = "多", when = function(o, p) return o.full_time >= p.staff_min end } },
  ///   otherwise = { id = "none", label = "无", outcome = "reported" } },
  /// ```
  case gap = "check.gap"

  /// 函数里写死了文件的数或日期（提醒）：改数的人找不到它，情景也改不了它。请写进 parameters.lua。
  /// A number or day of the law stands in a function (warning), where no one who changes it looks. Make it a parameter.
  /// ```lua bad rules.requirements
  /// { id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },
  ///   when = function(o) return o.full_time >= 3 end },
  /// ```
  /// ```lua good rules.requirements
  /// { id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },
  ///   when = function(o, p) return o.full_time >= p.staff_min end },
  /// ```
  case shouldBeParameter = "check.should-be-parameter"

  /// 函数改了文件里的表，改动会留到下一条记录，结果就与次序有关。
  /// A function changes a table of the file: that lasts to the next record, and the answer hangs on the order.
  /// ```lua bad rules.requirements
  /// { id = "x", label = "例", of = "organization", cite = "一/人数", all = { { label = "例",
  ///   test = function(o)
  ///     local seen = require("common.seen")
  ///     table.insert(seen, o.kind)
  ///     return o.active
  ///   end } } },
  /// ```
  /// ```lua good rules.requirements
  /// { id = "x", label = "例", of = "organization", cite = "一/人数", all = { { label = "例",
  ///   test = function(o)
  ///     local seen = {}
  ///     table.insert(seen, o.kind)
  ///     return o.active and #seen > 0
  ///   end } } },
  /// ```
  case keepsState = "check.keeps-state"

  /// 日历上没有这一天。
  /// No calendar has this day.
  /// ```lua bad rules.requirements
  /// { id = "x", label = "例", of = "certificate", cite = "一/人数", all = { { value = "issued_on", on_or_before = "extended_to" } },
  ///   when = function(c, p) return add_years(date("2023-02-29"), 1) <= p.as_of end },
  /// ```
  /// ```lua good rules.requirements
  /// { id = "x", label = "例", of = "certificate", cite = "一/人数", all = { { value = "issued_on", on_or_before = "extended_to" } },
  ///   when = function(c, p) return add_years(date("2024-02-29"), 1) <= p.as_of end },
  /// ```
  case badDate = "check.bad-date"

  /// 这里要另一种列：has 要是否列，includes 要多选列，比较和合计要数或日期，date 和 by 要日期。
  /// Another kind of column is wanted: has asks a yes-or-no column, includes a set, comparisons and sums numbers or dates.
  /// ```lua bad rules.requirements
  /// { id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "kind" } } },
  /// ```
  /// ```lua good rules.requirements
  /// { id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } } },
  /// ```
  case wrongField = "check.wrong-field"

  /// 这里要另一种数值：单位与所比的列不合，或不是名单、日期。
  /// Another kind of parameter is wanted: its unit does not fit the column, or it is no list or date.
  /// ```lua bad rules.requirements
  /// { id = "x", label = "例", of = "organization", cite = "一/人数", all = { { value = "full_time", at_least = "extended_to" } } },
  /// ```
  /// ```lua good rules.requirements
  /// { id = "x", label = "例", of = "organization", cite = "一/人数", all = { { value = "full_time", at_least = "staff_min" } } },
  /// ```
  case wrongParameter = "check.wrong-parameter"

  /// 步骤的期限绕一圈又从自己算起。
  /// A stage's limit is counted, round about, from the stage itself.
  /// ```lua bad calendar.stages
  /// { id = "x", label = "例", cite = "四/年报", within = { days = 5, of = "x" } },
  /// ```
  /// ```lua good calendar.stages
  /// { id = "x", label = "例", cite = "四/年报", within = { days = 5, of = "review" } },
  /// ```
  case stageCycle = "check.stage-cycle"

  /// 写了没有用到的局部变量（提醒）；有意不用的，名字以 _ 开头。
  /// A local that nothing uses (warning); one that is meant to be unused begins with _.
  /// ```lua bad rules.requirements
  /// { id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },
  ///   when = function(o)
  ///     local kind = o.kind
  ///     return o.active
  ///   end },
  /// ```
  /// ```lua good rules.requirements
  /// { id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },
  ///   when = function(o)
  ///     local kind = o.kind
  ///     return kind == "other" and o.active
  ///   end },
  /// ```
  case unusedLocal = "check.unused-local"

  /// 没有规则和函数用到的数值（提醒）；文中没有数的（absent）不在此列。
  /// A parameter that no norm and no function uses (warning), those that are absent left aside.
  /// ```lua bad parameters
  /// x = { label = "例", unit = "person", is = 3, cite = "一/人数" },
  /// ```
  /// ```lua good parameters
  /// x = { label = "例", unit = "person", absent = "只写适当", cite = "一/人数" },
  /// ```
  case unusedParameter = "check.unused-parameter"

  /// 没有规则用到的派生指标（提醒）。
  /// A fact that no norm uses (warning).
  /// ```lua bad facts
  /// { id = "x", label = "例", of = "organization", count = "dispute" },
  /// ```
  /// ```lua good facts
  /// { id = "x", label = "例", of = "organization", count = "dispute" },
  /// ```
  /// ```lua good rules.requirements
  /// { id = "y", label = "例", of = "organization", cite = "一/人数", all = { { value = "x", at_least = "staff_min" } } },
  /// ```
  case unusedFact = "check.unused-fact"

  /// allow 后面要写一个可以放过的代码，再写理由。
  /// Behind allow stand the code of a check and the reason.
  /// ```lua bad rules.requirements
  /// -- allow: check.should-be-parameter
  /// { id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } } },
  /// ```
  /// ```lua good rules.requirements
  /// { id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },
  ///   -- allow: check.should-be-parameter 三是编码，不是文件里的数
  ///   when = function(o) return o.full_time >= 3 end },
  /// ```
  case badAllowance = "check.bad-allow"

  /// 这里没有它要放过的提醒了（提醒），请删去。
  /// Nothing here needs the allowance any more (warning); delete it.
  /// ```lua bad rules.requirements
  /// { id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },
  ///   -- allow: check.should-be-parameter 三是编码
  ///   when = function(o) return o.full_time > 0 end },
  /// ```
  /// ```lua good rules.requirements
  /// { id = "x", label = "例", of = "organization", cite = "一/人数", all = { { has = "published" } },
  ///   -- allow: check.should-be-parameter 三是编码
  ///   when = function(o) return o.full_time >= 3 end },
  /// ```
  case unusedAllowance = "check.unused-allow"
}
