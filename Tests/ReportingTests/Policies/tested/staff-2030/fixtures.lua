-- 有的合，有的不合，有的出错，有的跳过：报告的各种格式都要认得。
return {
  { name = "人数，下限上下", norm = "staffing", as_of = "2030-06-30", columns = { "kind", "full_time", "expect" }, rows = {
    { "township_centre", 1, "not_satisfied" },
    { "township_centre", 2, { outcome = "not_satisfied", actual = 2 } },
  } },
  { name = "三名调解员", norm = "staffing", as_of = "2030-06-30",
    given = { organization = { { id = "甲会", kind = "township_centre" } },
      mediator = { { organization = "甲会", engagement = "full_time", roster_from = "2030-01-01" } } },
    expect = { outcome = "satisfied", actual = 3 } },
  { name = "停不下来", norm = "endless", as_of = "2030-06-30", columns = { "published", "expect" }, rows = {
    { false, "satisfied" },
  } },
  { name = "等答复", norm = "endless", as_of = "2030-06-30", skip = "等 50% 的答复：A<B & \"C\"", columns = { "published", "expect" },
    rows = { { true, "satisfied" } } },
}
