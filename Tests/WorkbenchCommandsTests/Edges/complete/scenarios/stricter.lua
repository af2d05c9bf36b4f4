return {
  language = 1, title = "收紧", as_of = "2025-07-01",
  parameters = { part_time_min = 3, established_by = "2024-01-01", needed = { "office" } },
}
