return {
  language = 1, kind = "building", title = "只补委员会", from = "2024-10", through = "2025-06", level = "district", as_known_on = "2024-09-30",
  items = { { id = "committee", label = "企业调解委员会", label_en = "enterprise committee", add = "organization", cost = 2000,
      values = { kind = "enterprise_committee", entity_based = true, funding_secured = true } } },
  capacity = { { item = "committee", per_month = 1 } },
}
