return {
  targets = {
    { id = "coverage_target", label = "企业委员会", label_en = "committees of enterprises", cite = { "一/企业" }, bearer = "district_hrss",
      per = "district", count = "committees", out_of = "enterprises", at_least = "coverage", totals = "report_only",
      under = { reach = "all" } },
    { id = "share_target", label = "调解的比重", force = "qualitative", cite = "一/比重", per = "district",
      count = "committees", out_of = "disputes", at_least = "share_min" },
  },
  quotas = {
    { id = "experts", label = "专家人数", force = "approximate", cite = "二/人数", of = "expert", over = { "district" },
      at_most = "full_time_min" },
  },
}
