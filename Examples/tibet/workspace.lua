-- 示例工作区：西藏金牌调解组织三年方案、合成台账和默认评估日期。
return {
  language = 1,
  policies = { "../../Policies/tibet/gold-organizations-2020" },
  ledger = "ledger",
  as_of = "2021-03-01",
}
