-- policy test --mutate 报出来、而改不改都一样的地方。
return {
  -- 读法的代号：别处只与另一个选项的代号比，换成没有用到的代号还是“另一个”。
  { at = "policy.lua/readings/rate_period/choices/year/value", from = "1", to = "2", reason = "代号：facts.lua 只问是不是 0（累计）" },
  { at = "policy.lua/readings/rate_scope/choices/body/value", from = "3", to = "4",
    reason = "代号：rules.lua 只问是不是 1（全区）、2（各地市）；每个组织的读法写在 under 里" },
  { at = "policy.lua/readings/township_office/choices/not_counted/value", from = "0", to = "-1", reason = "代号：rules.lua 只问是不是 1" },
  { at = "policy.lua/readings/arbitration_centre_kind/choices/not_counted/value", from = "0", to = "-1",
    reason = "代号：rules.lua 只问是不是 1" },
  { at = "policy.lua/readings/chamber_kind/choices/not_counted/value", from = "0", to = "-1", reason = "代号：rules.lua 只问是不是 1" },
}
