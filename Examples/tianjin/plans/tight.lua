-- 钱和人手都不够的计划：2024年最后三个月只办商（协）会调解组织，每区每月办得成1个，钱只够办18个。
-- 看程序怎样说：哪里差、差几个、卡在哪一条、多给一点能换来什么。
return {
  language = 1,
  kind = "building",
  title = "年底突击办商（协）会调解组织（办不齐）",
  from = "2024-10",
  through = "2024-12",
  level = "district",
  as_known_on = "2024-05-31",

  items = {
    { id = "chamber", label = "商（协）会调解组织", label_en = "chamber organisation", add = "organization", cost = 5000,
      values = { kind = "chamber_organization" } },
  },
  capacity = { { item = "chamber", per_month = 1 } },
  budget = { ["2024"] = 90000 },
}
