-- 各推荐单位推荐谁。家数、材料和两个17时的期限都从政策里读，这里只写计划者自己的决定。
return {
  language = 1,
  kind = "selection",
  title = "天津市第三批金牌调解组织的推荐",
  reason = "自荐还有两天截止，先看各单位推荐谁、还差什么",
  as_of = "2023-08-02",

  -- 各单位的名额以内先看谁缺得少；一样的，街镇中心优先。
  order = { "ready", "preferred" },
  weights = { ["O-120116-01"] = 2, ["O-120116-04"] = 2 },

  exclude = { { organization = "O-120118-03", reason = "正在换址" } },

  -- 每件事比文中的期限早一天办完。
  lead_days = 1,
}
