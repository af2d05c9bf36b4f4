/// The five rules that the benchmark names, as a rule file: one table with the parameters, facts and norms.
///
/// They stand for what policies ask: a condition over children that are counted, a condition over a record's own fields,
/// states by dates, a look at the record that a reference leads to, and a share for each district.
package enum NamedRules {
  /// In the order of the file.
  package static let ids = ["staffing", "equipment", "placement", "standing", "coverage"]

  package static let text = #"""
    -- 基准用的五条规则，是编出来的，不是哪件文件的要求。
    return {
      parameters = {
        full_time_min = { label = "专职下限", unit = "person", is = 1, cite = "一/甲" },
        part_time_min = { label = "兼职下限", unit = "person", is = 2, cite = "一/甲" },
        facilities_needed = { label = "设施", unit = "names", is = { "office", "reception", "equipment" }, cite = "一/乙" },
        established_by = { label = "设立期限", unit = "date", is = "2025-06-30", cite = "一/乙" },
        veteran_years = { label = "老调解员年限", unit = "year", is = 3, cite = "一/丁" },
        coverage_min = { label = "覆盖率", unit = "percent", is = 65, cite = "一/戊" },
      },

      facts = {
        { id = "full_time", label = "专职人数", of = "organization", count = "mediator",
          where = function(m) return m.engagement == "full_time" and m.on_roster end },
        { id = "part_time", label = "兼职人数", of = "organization", count = "mediator",
          where = function(m) return m.engagement == "part_time" and m.on_roster end },
        { id = "committees", label = "企业调解委员会数", of = "jurisdiction", within = true, count = "organization",
          where = function(o) return o.kind == "enterprise_committee" and o.active end },
        { id = "enterprises", label = "规上企业数", of = "jurisdiction", figure = "above_scale_enterprises" },
      },

      requirements = {
        -- 数下级记录
        { id = "staffing", label = "人员", of = "organization", cite = "一/甲",
          when = function(o) return o.active end,
          all = { { value = "full_time", at_least = "full_time_min" }, { value = "part_time", at_least = "part_time_min" } } },
        -- 比记录自己的几列
        { id = "equipment", label = "条件", of = "organization", cite = "一/乙",
          when = function(o) return o.kind ~= "regional_or_industry" end,
          all = { { has = "entity_based" }, { includes = "facilities", every = "facilities_needed" },
            { value = "established_on", on_or_before = "established_by" },
            { any = { { has = "roster_kept" }, { has = "published" } } } } },
        -- 看引用的记录
        { id = "placement", label = "所在组织", of = "mediator", cite = "一/丙",
          when = function(m) return m.on_roster end,
          all = { { label = "列入名册时组织存续", test = function(m)
            local o = m.organization
            if m.roster_from < o.established_on then return false end
            return not known(o, "closed_on") or m.roster_from < o.closed_on
          end } } },
      },

      classifications = {
        -- 按日期分状态
        { id = "standing", label = "状态", of = "mediator", cite = "一/丁", hit = "first", hit_because = "离开的不再看年限",
          states = {
            { id = "left", label = "已离开",
              when = function(m, p) return known(m, "roster_until") and m.roster_until <= p.as_of end },
            { id = "veteran", label = "老调解员",
              when = function(m, p) return add_years(m.roster_from, p.veteran_years) <= p.as_of end,
              expect = function(m) return m.attendance_normal end },
            { id = "lawyer", label = "法律职业",
              when = function(m) return m.profession == "lawyer" or m.profession == "judge" end },
          },
          otherwise = { id = "newcomer", label = "新进", outcome = "reported" } },
      },

      targets = {
        -- 各区的比例
        { id = "coverage", label = "覆盖率", cite = "一/戊", per = "district",
          count = "committees", out_of = "enterprises", at_least = "coverage_min" },
      },
    }

    """#
}
