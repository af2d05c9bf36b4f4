return {
  { id = "committees", label = "委员会数", label_en = "committees", of = "jurisdiction", within = true, count = "organization",
    where = function(o) return o.kind == "enterprise_committee" and o.active end },
  { id = "enterprises", label = "企业数", of = "jurisdiction", figure = "above_scale_enterprises" },
  { id = "disputes", label = "案件数", of = "jurisdiction", figure = "disputes_total" },
  { id = "full_time_mediators", label = "专职调解员数", label_en = "full-time mediators", of = "organization", count = "mediator",
    where = function(m) return m.engagement == "full_time" end },
  -- allow: check.unused-fact 另几项测试要一个没有规则用的合计
  { id = "hours", label = "当年学时", of = "mediator", sum = "training", value = "class_hours", date = "date", during = "year" },
}
