-- 三批金牌组织推荐谁。名额、类数和期限都从政策里读，这里只写计划者自己的决定。
return {
  language = 1,
  kind = "selection",
  title = "西藏三批金牌调解组织的推荐",
  reason = "名额分配表看不到，先看每种读法下推荐谁",
  as_of = "2021-03-01",

  -- 名额以后先看谁缺得少，再看权重；没有写权重的都是1。
  order = { "ready", "preferred" },
  weights = { ["O-LS-02"] = 5, ["O-CD-01"] = 3 },

  include = { { organization = "O-AL-01", reason = "阿里也要有一家" } },
  exclude = { { organization = "O-NQ-03", reason = "正在改制" } },

  -- 每件事比文中的期限早两星期办完。
  lead_days = 14,
}
