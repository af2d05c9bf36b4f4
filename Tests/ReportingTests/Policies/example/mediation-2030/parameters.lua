return {
  coverage = { label = "设立比例", label_en = "coverage", unit = "percent", range = { 0, 100 }, step = 0.5, cite = "一/企业",
    values = { { by = "2030-12-31", is = 65.5 }, { by = "2031-12-31", is = 80, from = "2030-06-01", force = "should", cite = "一" } } },
  share_min = { label = "比重", unit = "percent", absent = "没有写比例", cite = "一/比重" },
  full_time_min = { label = "专职调解员下限", label_en = "full-time mediators, at least", unit = "person", is = 1, cite = "二/人数" },
  needed = { label = "要有的设施", unit = "names", is = { "office", "mediation_room" }, cite = "二/人数" },
  extended_to = { label = "顺延到", unit = "date", is = "2035-06-30", cite = "二/证书" },
  forms = { label = "样式", unit = "names", absent = "附件未公开", cite = "二/附件" },
  report_days = { label = "报送的天数", unit = "day", absent = "只写及时", cite = "二/上报" },
}
