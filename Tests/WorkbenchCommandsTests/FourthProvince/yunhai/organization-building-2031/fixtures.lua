return {
  { norm = "large_coverage", milestone = "2031-12-31",
    columns = { "as_of", "large_with_committee", "large_enterprises", "expect" }, rows = {
      { "2031-12-30", 2, 5, { outcome = "pending", part = 2, whole = 5, missing = 1 } },
      { "2031-12-31", 2, 5, { outcome = "not_satisfied", missing = 1 } },
      { "2031-12-31", 3, 5, "satisfied" },
      { "2031-12-31", 4, 5, "satisfied" },
      { "2032-01-01", 2, 5, { outcome = "not_satisfied", missing = 1 } },
    } },
  { norm = "large_coverage", milestone = "2032-12-31",
    columns = { "as_of", "large_with_committee", "large_enterprises", "expect" }, rows = {
      { "2032-12-30", 28, 40, { outcome = "pending", missing = 1 } },
      { "2032-12-31", 28, 40, { outcome = "not_satisfied", missing = 1 } },
      -- 72.5% 的 40 家正好 29 家
      { "2032-12-31", 29, 40, "satisfied" },
      { "2032-12-31", 30, 40, "satisfied" },
      { "2033-01-01", 28, 40, "not_satisfied" },
    } },
  { name = "分母只数沿海的、三百人以上的企业", norm = "large_coverage", as_of = "2031-12-31",
    given = {
      jurisdiction = { { id = "甲县", name = "甲县", level = "district" } },
      institution = {
        { id = "甲", jurisdiction = "甲县", kind = "enterprise", zone = "coast", employees = 300 },
        { id = "乙", jurisdiction = "甲县", kind = "enterprise", zone = "coast", employees = 301 },
        { id = "差一人", jurisdiction = "甲县", kind = "enterprise", zone = "coast", employees = 299 },
        { id = "山里", jurisdiction = "甲县", kind = "enterprise", zone = "hills", employees = 900 },
        { id = "不是企业", jurisdiction = "甲县", kind = "public_institution", zone = "coast", employees = 900 },
      },
      organization = {
        { id = "甲会", jurisdiction = "甲县", kind = "enterprise_committee", established_on = "2031-12-31" },
        { id = "撤了", jurisdiction = "甲县", kind = "enterprise_committee", established_on = "2030-01-01",
          closed_on = "2031-12-31" },
        { id = "商会", jurisdiction = "甲县", kind = "chamber_organization", established_on = "2030-01-01" },
        { id = "山会", jurisdiction = "甲县", kind = "enterprise_committee", established_on = "2030-01-01" },
      },
      coverage = {
        { id = "一", organization = "甲会", institution = "甲" },
        { id = "二", organization = "山会", institution = "山里" },
        { id = "三", organization = "撤了", institution = "乙" },
        { id = "四", organization = "商会", institution = "乙" },
      },
    },
    subject = "甲县", expect = { outcome = "not_satisfied", part = 1, whole = 2, missing = 1 } },
  { norm = "rated", as_of = "2031-12-31", columns = { "kind", "established_on", "stars", "expect" }, rows = {
      { "enterprise_committee", "2030-01-01", 1, "not_satisfied" },
      { "enterprise_committee", "2030-01-01", 2, "satisfied" },
      { "enterprise_committee", "2030-01-01", 3, "satisfied" },
      { "enterprise_committee", "2030-01-01", "?", "unknown:stars" },
      -- 别的种类、还没有设立的，不问
      { "other", "2030-01-01", 1, "not_applicable" },
      { "enterprise_committee", "2032-01-01", 1, "not_applicable" },
    } },
  { norm = "half_year_report", milestone = "2031-07-10",
    columns = { "as_of", "expect" }, rows = { { "2031-07-09", "pending" }, { "2031-07-10", "not_satisfied" },
      { "2031-07-11", { outcome = "not_satisfied", timing = "overdue" } } } },
  { name = "别的材料不算", norm = "half_year_report", as_of = "2031-07-10", milestone = "2031-07-10",
    given = {
      jurisdiction = { { id = "甲县", name = "甲县", level = "district" } },
      submission = { { id = "一", jurisdiction = "甲县", kind = "other", submitted_on = "2031-07-10" } },
    },
    expect = "not_satisfied" },
  { name = "当天报的算数", norm = "half_year_report", as_of = "2031-07-10", milestone = "2031-07-10",
    given = {
      jurisdiction = { { id = "甲县", name = "甲县", level = "district" } },
      submission = { { id = "一", jurisdiction = "甲县", kind = "organization_building", submitted_on = "2031-07-10" } },
    },
    expect = "satisfied" },
}
