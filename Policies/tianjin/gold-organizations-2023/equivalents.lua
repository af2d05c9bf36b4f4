-- policy test --mutate 报出来、而改不改都一样的地方。
return {
  -- 推荐表里只有 unit 一列指向部门，写出来是给人看的。
  { at = "facts.lua/received_here/via", from = "via = \"unit\"", reason = "推荐只有 unit 一列指向部门，不写也走这一列" },
  { at = "facts.lua/recommended_here/via", from = "via = \"unit\"", reason = "推荐只有 unit 一列指向部门，不写也走这一列" },
  { at = "targets.lua/quotas/unit_quota/via", from = "via = \"unit\"", reason = "推荐只有 unit 一列指向部门，不写也走这一列" },

  -- 读法的代号：别处只与另一个选项的代号比，换成没有用到的代号还是“另一个”。
  { at = "policy.lua/readings/criteria_reach/choices/recommended/value", from = "0", to = "-1", reason = "代号：rules.lua 只问是不是 1" },
  { at = "policy.lua/readings/arbitration_centre_kind/choices/not_counted/value", from = "0", to = "-1",
    reason = "代号：rules.lua 只问是不是 1" },

  -- 代表“不限”的数：多一少一都不限。
  { at = "policy.lua/readings/rate_years/choices/every/value", from = "1949", reason = "代表不限起点，没有这么早的年度记录" },
  { at = "policy.lua/readings/rate_years/choices/current/value", from = "2023", to = "2024",
    reason = "只问到2022年，从2023年或2024年起都没有要问的年度" },
}
