/// What has days, what is not checked, and what should come out.
extension PolicySkeleton {
  static let calendarFile = """
    -- stages：只办一次。duties：每个周期都要办。
    -- 期限写一种：by = "2025-12-31"（含当天）、before = "2025-08-04T17:00"、from 和 through、during = "2025-08"、
    --   within = { days = 5, of = "另一步的 id" }、open_ended = true（文件没有写期限）。
    -- 周期：cycle = "year"（还有 half_year quarter month），due = { "07-31", "next 01-31" }，next 是次年。
    -- to 是报给谁，bearer 是由谁办，写 jurisdiction.lua 里的 id。
    return {
      stages = {
        { id = "plan", label = "待填：报送方案", cite = "一/方案",
          open_ended = true,   -- 待填：换成 by = "年-月-日"
          per = "district", count = "submission", date = "submitted_on",
          where = function(s) return s.kind == "implementation_plan" end },
      },
      duties = {
        { id = "yearly_report", label = "待填：每年报送", cite = "一/报送",
          open_ended = true,   -- 待填：换成 cycle = "year", due = { "月-日" }
          per = "district", count = "submission", date = "submitted_on",
          where = function(s) return s.kind == "roster_summary" end },
      },
    }

    """

  static let guidanceFile = """
    -- 读过、有意不检查的要点，和为什么不检查：
    --   exhortation 号召   basis 依据   definition 说明   permission 允许   no_figure 没有数
    --   attachment_missing 附件未附   unchecked_consequence 后果不由台账检查
    return {
      { cite = "一/号召", reason = "exhortation", gist = "待填：为什么查不了" },
    }

    """

  static let fixturesFile = """
    -- 样例：给定什么，应当得到什么。数还没有填，所以现在每一个都不符；名称写着该填什么。
    -- 填好以后，每条规则要有：差一、刚好、多一；有期限的：前一天、当天、后一天。policy test 会说还缺哪些。
    -- 里面的数只是占位，不是文件里的数。
    return {
      { name = "待填 parameters.lua 的 coverage：写上比例和期限，再把这里换成差一、刚好、多一", norm = "coverage_target",
        as_of = "2099-12-31", columns = { "organizations", "should_have", "expect" }, rows = {
          { 100, 100, "satisfied" },
        } },
      { name = "待填 parameters.lua 的 full_time_min：写上人数，再把这里换成差一、刚好、多一", norm = "staffing",
        as_of = "2099-12-31", columns = { "kind", "established_on", "full_time_mediators", "expect" }, rows = {
          { "township_centre", "2000-01-01", 100, "satisfied" },
        } },
      { name = "待填 parameters.lua 的 nominations_max：写上个数，再把这里换成差一、刚好、多一", norm = "nomination_quota",
        as_of = "2099-12-31", given = { jurisdiction = { { id = "甲区", name = "甲区", level = "district" } } },
        expect = "satisfied" },
      { name = "待填 calendar.lua 的 plan：写上期限，再把这里换成前一天、当天、后一天", norm = "plan",
        as_of = "2099-12-31", given = {
          jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
          submission = { { id = "一", jurisdiction = "甲区", kind = "implementation_plan", submitted_on = "2000-01-01" } } },
        expect = "satisfied" },
      { name = "待填 calendar.lua 的 yearly_report：写上周期，再把这里换成前一天、当天、后一天", norm = "yearly_report",
        as_of = "2099-12-31", given = {
          jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
          submission = { { id = "一", jurisdiction = "甲区", kind = "roster_summary", submitted_on = "2000-01-01" } } },
        expect = "satisfied" },
    }

    """
}
