-- 吉人社联〔2024〕63号：基层劳动人事争议调解组织建设行动。
-- 文中没有写施行日期，所以没有 effective_from；有日期的规定各自带自己的日期。
-- 全文没有一个比例：“广泛”“普遍”“显著”都没有数，不从别的省、别的文件借。
return {
  language = 1,
  id = "organization-building-2024",
  title = "吉林省基层劳动人事争议调解组织建设行动（2024年）",
  title_en = "Jilin: drive to build grass-roots mediation organisations (2024)",
  source = "jl-2024-63",
  jurisdiction = "CN-JL",

  -- 文字有几种说得通的读法时，列出来，不替发文机关选。
  -- open 里的读法都算：结果一致就是结果，不一致就答“无法判断”并点出是哪个读法。
  readings = {
    -- “7月15日前”的“前”含不含当天，通知里没有说明。
    { id = "plan_days_off", cite = "尾/方案", question = "7月15日当天报的方案算不算按期",
      open = { "day_counts", "day_excluded" }, choices = {
        { id = "day_counts", label = "当天也算", value = 0 },
        { id = "day_excluded", label = "最晚7月14日", value = 1 },
      } },

    -- 联合设立只写在小微型企业一句；规上企业、百人企业参加联合的委员会算不算设立了，没有写。
    { id = "joint_committee", cite = "二（一）/小微联合", question = "只参加联合委员会的规上企业、百人企业，算不算设立了",
      open = { "counted", "own_only" }, choices = {
        { id = "counted", label = "算", value = 1 },
        { id = "own_only", label = "不算，要有自己的", value = 0 },
      } },

    -- “易发高发地区的乡镇”：高发的可以是乡镇自己，也可以是它所在的县（市、区）。
    { id = "high_incidence_place", cite = "一/乡镇", question = "高发看乡镇（街道）自己，还是看所在的县（市、区）",
      open = { "township", "district" }, choices = {
        { id = "township", label = "看乡镇（街道）自己", value = 0 },
        { id = "district", label = "看所在的县（市、区）", value = 1 },
      } },
  },
}
