-- policy test --mutate 报出来、而改不改都一样的地方。
return {
  -- 读法的代号：别处只与另一个选项的代号比，换成没有用到的代号还是“另一个”。
  { at = "policy.lua/readings/staffing_scope/choices/entity_based/value", from = "1", to = "2", reason = "代号：rules.lua 只问是不是 0" },
  { at = "policy.lua/readings/hours_organizer/choices/hrss/value", from = "1", to = "2", reason = "代号：facts.lua 只问是不是 0" },

  -- 代表“不限”的日子。
  { at = "policy.lua/readings/idle_until/choices/evaluated/value", from = "\"2999-12-31\"", reason = "代表不限，差一天还是不限" },
  { at = "policy.lua/readings/withdrawal_reach/choices/any_day/value", from = "\"2999-12-31\"", reason = "代表不限，差一天还是不限" },

  -- 6月30日和以前取得的，两种 last_covered 都算在界限日之前，已经管到了。
  { at = "policy.lua/readings/withdrawal_reach/choices/before_cutoff/value", from = "\"2023-06-30\"", to = "\"2023-06-29\"",
    reason = "6月30日取得的，last_covered 的两种读法都管到" },
  { at = "rules.lua/classifications/certificate_state/states/withdraw/when", from = "c.issued_on <= p.withdrawal_reach",
    to = "c.issued_on < p.withdrawal_reach", reason = "恰好6月30日取得的，last_covered 已经管到；另一种读法代表不限" },

  -- hit = "first"：排在前面的类已经把这些证书归走了。
  { at = "rules.lua/classifications/certificate_state/states/renewable/when",
    from = "c.issued_on <= p.last_covered and add_years(c.issued_on, p.held_years) < p.held_until and not known(c, \"idle_since\") and c.continuously_engaged",
    to = "c.issued_on <= p.last_covered and add_years(c.issued_on, p.held_years) < p.held_until and not known(c, \"idle_since\")",
    reason = "停止日空着、又不是一直从事的，前面的收回一类已经答无法判断" },
  { at = "rules.lua/classifications/certificate_state/states/renewable/when",
    from = "c.issued_on <= p.last_covered and add_years(c.issued_on, p.held_years) < p.held_until",
    to = "add_years(c.issued_on, p.held_years) < p.held_until", reason = "年限超过的，取得日必在界限日以前" },
  { at = "rules.lua/classifications/certificate_state/states/renewable/when",
    from = "c.issued_on <= p.last_covered and add_years(c.issued_on, p.held_years) < p.held_until",
    to = "c.issued_on <= p.last_covered", reason = "界限日以前取得而年限没有超过的，前面的顺延一类已经归走" },
  { at = "rules.lua/classifications/certificate_state/states/renewable/when", from = "c.issued_on <= p.last_covered",
    to = "c.issued_on < p.last_covered", reason = "界限日前最后一天取得的，年限没有超过，归顺延" },
  { at = "rules.lua/classifications/certificate_state/states/renewable/when",
    from = "add_years(c.issued_on, p.held_years) < p.held_until", to = "add_years(c.issued_on, p.held_years) <= p.held_until",
    reason = "恰好满年限的没有超过，前面的顺延一类已经归走" },
  { at = "rules.lua/classifications/certificate_state/states/later/when", from = "c.issued_on > p.last_covered",
    to = "c.issued_on >= p.last_covered", reason = "界限日前最后一天取得的，前面的顺延一类已经归走" },

  -- latest 自己不看评估日以后的日期，只取到要判断的那一天为止。
  { at = "facts.lua/last_passed_on/where", from = "r.result == \"passed\" and r.registered_on <= p.as_of",
    to = "r.result == \"passed\"", reason = "latest 按 registered_on 取，评估日以后的本来就不取" },
  { at = "facts.lua/last_failed_on/where", from = "r.result == \"not_passed\" and r.registered_on <= p.as_of",
    to = "r.result == \"not_passed\"", reason = "latest 按 registered_on 取，评估日以后的本来就不取" },

  -- 最近一次未通过的日期只用来与最近一次通过的比，而且要两种都有、同一天算通过。
  -- 把通过的也取进来：最近的是通过，就与它自己同一天，还算通过；最近的是未通过，取到的还是它。
  { at = "facts.lua/last_failed_on/where", from = "r.result == \"not_passed\" and r.registered_on <= p.as_of",
    to = "r.registered_on <= p.as_of", reason = "多取了通过的，与最近一次通过的同一天，同一天算通过" },
  { at = "facts.lua/last_failed_on/where", from = "r.result == \"not_passed\" and r.registered_on <= p.as_of",
    to = "r.result == \"not_passed\" or r.registered_on <= p.as_of", reason = "多取了通过的，与最近一次通过的同一天，同一天算通过" },
  { at = "facts.lua/last_failed_on/where",
    from = "where = function(r, p) return r.result == \"not_passed\" and r.registered_on <= p.as_of end",
    reason = "多取了通过的，与最近一次通过的同一天，同一天算通过；评估日以后的本来就不取" },
}
