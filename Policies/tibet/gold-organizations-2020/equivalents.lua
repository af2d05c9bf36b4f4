-- policy test --mutate 报出来、而改不改都一样的地方。
return {
  -- 读法的代号：别处只与另一个选项的代号比，换成没有用到的代号还是“另一个”。
  { at = "policy.lua/readings/rate_period/choices/year/value", from = "1", to = "2", reason = "代号：facts.lua 只问是不是 0（累计）" },
  { at = "policy.lua/readings/mechanism_holder/choices/body/value", from = "1", to = "2", reason = "代号：rules.lua 只问是不是 0" },
  { at = "policy.lua/readings/incentive_holder/choices/body/value", from = "1", to = "2", reason = "代号：rules.lua 只问是不是 0" },
  { at = "policy.lua/readings/referral_holder/choices/body/value", from = "1", to = "2", reason = "代号：rules.lua 只问是不是 0" },
  { at = "policy.lua/readings/township_office/choices/counted/value", from = "1", to = "2", reason = "代号：rules.lua 只问是不是 0" },
  { at = "policy.lua/readings/chamber_kind/choices/not_counted/value", from = "0", to = "-1", reason = "代号：rules.lua 只问是不是 1" },

  { at = "rules.lua/requirements/success_rate_area/all/#1/any/#2/all/#4", from = "4", to = "5",
    reason = "gold.rate_by 除 1、2、3 以外都是上报数那一项" },
  { at = "rules.lua/requirements/success_rate_body/all/#1/any/#2/all/#4", from = "4", to = "5",
    reason = "gold.rate_by 除 1、2、3 以外都是上报数那一项" },
}
