-- 四个事项、一个班、各样限制和钱数都有，办不齐。
return {
  language = 1, kind = "building",
  title = "补齐委员会和调解员", reason = "看每月办什么",
  from = "2024-10", through = "2025-06", level = "district", as_known_on = "2024-09-30",
  items = {
    { id = "committee", label = "企业调解委员会", label_en = "enterprise committee", add = "organization", cost = 2000,
      values = { kind = "enterprise_committee", entity_based = true, funding_secured = true } },
    { id = "centre", label = "街镇中心", label_en = "township centre", add = "organization", cost = 30000,
      values = { kind = "township_centre", entity_based = true, facilities = { "office", "mediation_room", "computer" },
        funding_secured = true, published = true, stars = 3 } },
    { id = "full_time", label = "专职调解员", label_en = "full-time mediator", add = "mediator", cost = 8000,
      values = { engagement = "full_time" } },
    { id = "part_time", label = "兼职调解员", add = "mediator", cost = 1000, values = { engagement = "part_time" } },
  },
  sessions = { { id = "winter", label = "冬季班", date = "2024-11-15", seats = 2, hours = 24, mode = "off_job", organizer = "hrss", cost = 240 } },
  capacity = { { per_month = 9 }, { item = "committee", per_month = 1 }, { item = "centre", per_month = 1 }, { district = "西河区", per_month = 2 } },
  budget = { ["2024"] = 120000 },
  pauses = { "2025-02" },
  goals = { "shortfall", "cost", "evenness" },
}
