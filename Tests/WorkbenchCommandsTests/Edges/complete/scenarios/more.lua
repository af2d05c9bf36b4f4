-- 数、读法和五样改记录的办法各有。
return {
  language = 1,
  title = "补几个委员会、几名调解员",
  reason = "看谁翻转",
  parameters = { ["coverage@2024-12-31"] = 60, amount_min = 1000, hours_min = 12 },
  readings = { counting = "ever" },
  facts = {
    { add = "organization", count = 2, within = "西河区", on = "2024-12-01", values = { kind = "enterprise_committee", funding_secured = true } },
    { close = "organization", ids = { "C11" }, on = "2024-12-15" },
    { each = "organization", where = { kind = "township_centre", active = true }, gains = "mediator", on = "2024-12-31",
      values = { engagement = "part_time" } },
    { set = "organization", within = "南岭区", where = { kind = "township_centre" }, values = { stars = 1 } },
    { set = "organization", where = { stars = { known = false }, established_on = { below = "2024-01-01" } }, values = { unified_name = false } },
    { close = "organization", ids = { "C12", "C13", "C14", "C21", "C42", "C43" }, on = "2024-12-20" },
    { increase = "figure", field = "value", by = -1, within = "中湾区" },
  },
}
