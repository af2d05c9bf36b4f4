-- policy test --mutate 报出来、而改不改都一样的地方。
return {
  -- 读法的代号：别处只与另一个选项的代号比，换成没有用到的代号还是“另一个”。
  { at = "policy.lua/readings/joint_committee/choices/own_only/value", from = "0", to = "-1",
    reason = "代号：facts.lua 只问是不是 1（也算），-1 与 0 一样不是" },
  { at = "policy.lua/readings/high_incidence_place/choices/district/value", from = "1", to = "2",
    reason = "代号：facts.lua 只问是不是 0（看乡镇自己），2 与 1 一样不是" },
}
