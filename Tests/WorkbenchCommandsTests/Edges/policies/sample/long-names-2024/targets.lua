return {
  targets = {
    { id = "enterprise_coverage", label = "规模以上企业设立劳动人事争议调解委员会达到规定的比例", cite = "一/比例", bearer = "district_hrss",
      per = "district", count = "committees", out_of = "enterprises", at_least = "coverage", totals = "report_only" },
  },
}
