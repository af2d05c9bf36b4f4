return {
  duties = {
    { id = "half_year_report", label = "半年报送", force = "should", cite = "二/报送", bearer = "district_hrss",
      to = "province_hrss", per = "district", cycle = "year", due = { "07-10", "next 01-10" },
      count = "submission", date = "submitted_on",
      where = function(s) return s.kind == "organization_building" end },
  },
}
