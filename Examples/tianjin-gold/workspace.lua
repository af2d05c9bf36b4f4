-- 示例工作区：天津市第三批金牌调解组织的通知、合成台账和默认评估日期。
return {
  language = 1,
  policies = { "../../Policies/tianjin/gold-organizations-2023" },
  ledger = "ledger",
  as_of = "2023-08-02",
}
