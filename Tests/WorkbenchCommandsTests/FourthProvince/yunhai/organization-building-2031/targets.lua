return {
  targets = {
    { id = "large_coverage", topic = "enterprise_coverage", label = "沿海大企业设立委员会", cite = "一/比例",
      bearer = "district_hrss", per = "district", count = "large_with_committee", out_of = "large_enterprises",
      at_least = "coverage", totals = "report_only" },
  },
}
