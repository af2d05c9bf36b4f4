return {
  stages = {
    { id = "nominate", label = "报名", cite = "二/评审", before = "2030-08-04T17:00", bearer = "district_hrss", to = "city_hrss",
      materials = { { id = "work_report", forms = { "electronic", "paper" } }, { id = "typical_case", at_least = "full_time_min" } } },
    { id = "review", label = "评审", cite = "二/评审", from = "2030-08-25", through = "2030-08-31" },
    { id = "publish", label = "公示", cite = "二/评审", within = { days = 5, of = "review" } },
  },
  duties = {
    { id = "roster", label = "报送名册", cite = "二/上报", bearer = "district_hrss", to = "city_hrss", per = "district",
      cycle = "year", due = { "07-31", "next 01-31" }, count = "submission", date = "submitted_on" },
  },
}
