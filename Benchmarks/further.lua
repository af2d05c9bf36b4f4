-- 另外五条规则，程序写完以后写的，写法与点名的五条不同：
--   policy bench --rules Benchmarks/further.lua
-- Five further rules, written after the program was, of other shapes than the five that it names.
return {
  parameters = {
    full_time_share = { label = "专职占比", unit = "percent", is = 40, cite = "一/甲" },
    service_min = { label = "在册天数", unit = "day", is = 180, cite = "一/乙" },
    lawyers_min = { label = "每区法律职业人数", unit = "person", is = 60, cite = "一/丁" },
    staffed_min = { label = "有专职的组织占比", unit = "percent", is = 50, cite = "一/戊" },
  },

  facts = {
    { id = "everyone", label = "在册人数", of = "organization", count = "mediator",
      where = function(m) return m.on_roster end },
    { id = "full_time", label = "专职人数", of = "organization", count = "mediator",
      where = function(m) return m.on_roster and m.engagement == "full_time" end },
    { id = "has_lawyer", label = "有律师", of = "organization", exists = "mediator",
      where = function(m) return m.profession == "lawyer" end },
    { id = "staffed", label = "有专职的组织数", of = "jurisdiction", within = true, count = "organization",
      where = function(o) return o.full_time >= 1 and o.active end },
    { id = "all_organizations", label = "组织数", of = "jurisdiction", within = true, count = "organization",
      where = function(o) return o.active end },
  },

  requirements = {
    -- 一个份额，或者一个有无
    { id = "mixture", label = "人员构成", of = "organization", cite = "一/甲",
      when = function(o) return o.active and o.kind ~= "arbitration_centre" end,
      any = { { share = { "full_time", "everyone" }, at_least = "full_time_share" }, { has = "has_lawyer" } } },
    -- 算出来的数再比
    { id = "service", label = "在册多久", of = "mediator", cite = "一/乙",
      when = function(m) return m.engagement == "part_time" end,
      all = { { label = "天数", at_least = "service_min", value = function(m, p)
        local last = p.as_of
        if known(m, "roster_until") then last = math.min(last, m.roster_until) end
        return days_between(m.roster_from, last)
      end } } },
  },

  classifications = {
    -- 只能有一个成立
    { id = "maturity", label = "阶段", of = "organization", cite = "一/丙",
      when = function(o) return o.entity_based end,
      states = {
        { id = "closed", label = "已撤销", when = function(o, p) return known(o, "closed_on") and o.closed_on <= p.as_of end },
        { id = "young", label = "新设",
          when = function(o, p) return o.active and add_months(o.established_on, 18) > p.as_of end,
          expect = function(o) return o.roster_kept or o.published end },
        { id = "settled", label = "稳定",
          when = function(o, p) return o.active and add_months(o.established_on, 18) <= p.as_of end,
          expect = function(o) return o.roster_kept and includes(o.facilities, "mediation_room") end },
      },
      otherwise = { id = "planned", label = "筹建", outcome = "not_applicable" } },
  },

  targets = {
    -- 指标里读另一个指标
    { id = "staffed_share", label = "有专职的组织", cite = "一/戊", per = "district",
      count = "staffed", out_of = "all_organizations", at_least = "staffed_min" },
  },

  quotas = {
    -- 沿引用按区数
    { id = "lawyers", label = "法律职业", cite = "一/丁", of = "mediator",
      where = function(m) return m.profession == "lawyer" and m.organization.kind ~= "regional_or_industry" end,
      over = { "district" }, at_least = "lawyers_min" },
  },
}
