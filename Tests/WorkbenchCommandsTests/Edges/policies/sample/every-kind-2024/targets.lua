return {
  targets = {
    { id = "enterprise_coverage", topic = "coverage", label = "企业调解委员会", label_en = "enterprise committees", cite = "三/企业", bearer = "district_hrss",
      per = "district", count = "committees", out_of = "enterprises", at_least = "coverage", totals = "report_only" },
    { id = "listed_coverage", label = "登记企业的委员会", label_en = "committees of listed enterprises", cite = "三/企业", bearer = "district_hrss",
      per = "district", count = "committees", out_of = "listed", at_least = "coverage", totals = "report_only" },
    { id = "bodies", label = "街镇中心个数", label_en = "township centres", cite = "三/个数", bearer = "district_hrss",
      per = "district", count = "centres", at_least = "bodies_min", totals = "report_only" },
    { id = "withdrawn_share", label = "撤回的比例", label_en = "share withdrawn", cite = "三/上限", bearer = "district_hrss",
      per = "district", count = "withdrawn_cases", out_of = "accepted_cases", at_most = "withdrawn_max", totals = "report_only" },
    { id = "rough", label = "大致六成", label_en = "roughly sixty percent", force = "approximate", cite = "三/大约",
      per = "district", count = "committees", out_of = "enterprises", at_least = "rough_share", totals = "report_only" },
    { id = "general", label = "普遍设立", label_en = "in general", force = "qualitative", cite = "三/大约",
      per = "district", count = "centres", out_of = "listed", at_least = "general_share" },
  },
  quotas = {
    { id = "experts", label = "专家人数", label_en = "experts", cite = "四/专家", of = "expert",
      where = function(e) return e.serving end, over = { "district" }, at_least = "experts_min", at_most = "experts_max" },
    { id = "nominated", label = "部门推荐家数", label_en = "nominations of an authority", force = "should", cite = "四/推荐", of = "nomination", via = "unit",
      where = function(n) return n.recommended end, over = { "authority" }, at_most = "nominated_max" },
  },
}
