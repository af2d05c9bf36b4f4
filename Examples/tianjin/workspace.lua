-- 示例工作区：政策、台账和默认评估日期。各命令都可以直接使用本文件夹，例如 policy evaluate Examples/tianjin
return {
  language = 1,
  policies = { "../../Policies/tianjin/organization-building-2024" },
  ledger = "ledger",
  as_of = "2025-12-31",
}
