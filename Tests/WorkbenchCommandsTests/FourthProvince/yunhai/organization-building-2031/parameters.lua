return {
  -- 一个参数两种力度：前一期必须，后一期力争。
  coverage = {
    label = "沿海大企业设立比例", unit = "percent", range = { 0, 100 }, step = 0.5, cite = "一/比例",
    values = { { by = "2031-12-31", is = 60 }, { by = "2032-12-31", is = 72.5, force = "should" } },
  },
  employees_min = { label = "职工人数下限", unit = "person", is = 300, cite = "一/比例" },
  stars_min = { label = "星级下限", unit = "number", range = { 1, 5 }, step = 1, is = 2, cite = "二/星级" },
}
