-- 样例：给定什么、应当得到什么。改了数或规则，先看哪些样例变了，再改样例。
-- 有数的：差一、刚好、多一。有日期的：前一天、当天、后一天。
-- 表格式的每行最后一格 expect 是结果；分类写状态的 id，读法不一致时写 open:读法的id。
-- milestone 是问哪一个期限。
-- 区的名字、编号和数字都是编的。
local records = require("common.records")

local all_facilities = { "office", "reception", "mediation_room", "equipment" }
local all_ledgers = { "organization_situation", "prevention", "major_collective", "handling", "training" }

-- 甲区报的名册汇总表：每一份写报送日，有的还写涵盖截至日。
local function summary(name, as_of, milestone, reports, expect)
  local given = {}
  for number, report in ipairs(reports) do
    table.insert(given, { id = "报" .. tostring(number), jurisdiction = "甲区", kind = "roster_summary",
      submitted_on = report[1], covers_through = report[2] })
  end
  return { name = name, norm = "roster_summary", as_of = as_of, milestone = milestone,
    given = { jurisdiction = { { id = "甲区", name = "甲区", level = "district" } }, submission = given },
    subject = "甲区", expect = expect }
end

return {
  ---------------------------------------------------------------- 三（一）1 设立指标
  { norm = "enterprise_committees", milestone = "2024-12-31",
    columns = { "as_of", "enterprise_committees", "above_scale_enterprises", "expect" }, rows = {
      -- 前一天：没有到期；已经够的照样算够
      { "2024-12-30", 129, 200, { outcome = "pending", part = 129, whole = 200, missing = 1 } },
      { "2024-12-30", 130, 200, "satisfied" },
      -- 当天：差一、刚好、多一
      { "2024-12-31", 129, 200, { outcome = "not_satisfied", part = 129, whole = 200, missing = 1 } },
      { "2024-12-31", 130, 200, "satisfied" },
      { "2024-12-31", 131, 200, "satisfied" },
      -- 后一天：仍按期限那天判
      { "2025-01-01", 129, 200, { outcome = "not_satisfied", part = 129, whole = 200, missing = 1 } },
      { "2025-01-01", 130, 200, "satisfied" },
    } },
  { norm = "enterprise_committees", milestone = "2025-12-31",
    columns = { "as_of", "enterprise_committees", "above_scale_enterprises", "expect" }, rows = {
      -- 前一天：没有到期；已经够的照样算够
      { "2025-12-30", 159, 200, { outcome = "pending", part = 159, whole = 200, missing = 1 } },
      { "2025-12-30", 160, 200, "satisfied" },
      -- 当天：差一、刚好、多一
      { "2025-12-31", 159, 200, { outcome = "not_satisfied", part = 159, whole = 200, missing = 1 } },
      { "2025-12-31", 160, 200, "satisfied" },
      { "2025-12-31", 161, 200, "satisfied" },
      -- 后一天：仍按期限那天判
      { "2026-01-01", 159, 200, { outcome = "not_satisfied", part = 159, whole = 200, missing = 1 } },
      { "2026-01-01", 160, 200, "satisfied" },
    } },
  { name = "数委员会：别的种类、当天撤销的、晚一天设的都不算", norm = "enterprise_committees", as_of = "2025-01-10", milestone = "2024-12-31",
    given = {
      jurisdiction = {
        { id = "甲区", name = "甲区", level = "district" },
        { id = "甲街", name = "甲街", level = "township", parent = "甲区" },
      },
      figure = {
        { id = "数1", jurisdiction = "甲区", indicator = "above_scale_enterprises", date = "2023-12-31", value = 2 },
        { id = "数2", jurisdiction = "甲区", indicator = "above_scale_enterprises", date = "2024-12-31", value = 4 },
        { id = "数3", jurisdiction = "甲区", indicator = "above_scale_enterprises", date = "2025-01-01", value = 9 },
        { id = "数4", jurisdiction = "甲区", indicator = "chambers", date = "2024-12-31", value = 7 },
      },
      organization = {
        { id = "当天设", jurisdiction = "甲区", kind = "enterprise_committee", established_on = "2024-12-31" },
        { id = "在街里", jurisdiction = "甲街", kind = "enterprise_committee", established_on = "2020-01-01" },
        { id = "后一天撤", jurisdiction = "甲区", kind = "enterprise_committee", established_on = "2020-01-01",
          closed_on = "2025-01-01" },
        { id = "当天撤", jurisdiction = "甲区", kind = "enterprise_committee", established_on = "2020-01-01",
          closed_on = "2024-12-31" },
        { id = "晚一天", jurisdiction = "甲区", kind = "enterprise_committee", established_on = "2025-01-01" },
        { id = "别的种类", jurisdiction = "甲区", kind = "park_committee", established_on = "2020-01-01" },
      },
    },
    subject = "甲区",
    expect = { outcome = "satisfied", part = 3, whole = 4 } },
  { name = "台账没有覆盖的区：不知道，不是零", norm = "enterprise_committees", as_of = "2024-12-31", milestone = "2024-12-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      figure = {
        { id = "数1", jurisdiction = "甲区", indicator = "above_scale_enterprises", date = "2024-12-31", value = 4 },
      },
    },
    covers = {},
    subject = "甲区", expect = { outcome = "indeterminate" } },

  { norm = "chamber_organizations", milestone = "2024-12-31",
    columns = { "as_of", "chamber_organizations", "chambers", "expect" }, rows = {
      -- 前一天：没有到期；已经够的照样算够
      { "2024-12-30", 11, 16, { outcome = "pending", part = 11, whole = 16, missing = 1 } },
      { "2024-12-30", 12, 16, "satisfied" },
      -- 当天：差一、刚好、多一
      { "2024-12-31", 11, 16, { outcome = "not_satisfied", part = 11, whole = 16, missing = 1 } },
      { "2024-12-31", 12, 16, "satisfied" },
      { "2024-12-31", 13, 16, "satisfied" },
      -- 后一天：仍按期限那天判
      { "2025-01-01", 11, 16, { outcome = "not_satisfied", part = 11, whole = 16, missing = 1 } },
      { "2025-01-01", 12, 16, "satisfied" },
      -- 没有商（协）会的区不问
      { "2024-12-31", 0, 0, "not_applicable" },
    } },
  { norm = "chamber_organizations", milestone = "2025-12-31",
    columns = { "as_of", "chamber_organizations", "chambers", "expect" }, rows = {
      -- 前一天：没有到期；已经够的照样算够
      { "2025-12-30", 17, 20, { outcome = "pending", part = 17, whole = 20, missing = 1 } },
      { "2025-12-30", 18, 20, "satisfied" },
      -- 当天：差一、刚好、多一
      { "2025-12-31", 17, 20, { outcome = "not_satisfied", part = 17, whole = 20, missing = 1 } },
      { "2025-12-31", 18, 20, "satisfied" },
      { "2025-12-31", 19, 20, "satisfied" },
      -- 后一天：仍按期限那天判
      { "2026-01-01", 17, 20, { outcome = "not_satisfied", part = 17, whole = 20, missing = 1 } },
      { "2026-01-01", 18, 20, "satisfied" },
      -- 没有商（协）会的区不问
      { "2025-12-31", 0, 0, "not_applicable" },
    } },
  { name = "数商（协）会组织：别的种类和已撤销的不算", norm = "chamber_organizations", as_of = "2024-12-31", milestone = "2024-12-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      figure = {
        { id = "数1", jurisdiction = "甲区", indicator = "chambers", date = "2024-12-31", value = 2 },
        { id = "数2", jurisdiction = "甲区", indicator = "townships", date = "2024-12-31", value = 1 },
      },
      organization = {
        { id = "在", jurisdiction = "甲区", kind = "chamber_organization", established_on = "2024-12-31" },
        { id = "撤", jurisdiction = "甲区", kind = "chamber_organization", established_on = "2020-01-01",
          closed_on = "2024-12-31" },
        { id = "别的种类", jurisdiction = "甲区", kind = "regional_or_industry", established_on = "2020-01-01" },
      },
    },
    subject = "甲区",
    expect = { outcome = "not_satisfied", part = 1, whole = 2, missing = 1 } },

  { norm = "township_centres", milestone = "2024-12-31",
    columns = { "as_of", "entity_based_township_centres", "townships", "expect" }, rows = {
      -- 前一天：没有到期；已经够的照样算够
      { "2024-12-30", 15, 20, { outcome = "pending", part = 15, whole = 20, missing = 1 } },
      { "2024-12-30", 16, 20, "satisfied" },
      -- 当天：差一、刚好、多一
      { "2024-12-31", 15, 20, { outcome = "not_satisfied", part = 15, whole = 20, missing = 1 } },
      { "2024-12-31", 16, 20, "satisfied" },
      { "2024-12-31", 17, 20, "satisfied" },
      -- 后一天：仍按期限那天判
      { "2025-01-01", 15, 20, { outcome = "not_satisfied", part = 15, whole = 20, missing = 1 } },
      { "2025-01-01", 16, 20, "satisfied" },
    } },
  { norm = "township_centres", milestone = "2025-12-31",
    columns = { "as_of", "entity_based_township_centres", "townships", "expect" }, rows = {
      -- 前一天：没有到期；已经够的照样算够
      { "2025-12-30", 18, 20, { outcome = "pending", part = 18, whole = 20, missing = 1 } },
      { "2025-12-30", 19, 20, "satisfied" },
      -- 当天：差一、刚好、多一
      { "2025-12-31", 18, 20, { outcome = "not_satisfied", part = 18, whole = 20, missing = 1 } },
      { "2025-12-31", 19, 20, "satisfied" },
      { "2025-12-31", 20, 20, "satisfied" },
      -- 后一天：仍按期限那天判
      { "2026-01-01", 18, 20, { outcome = "not_satisfied", part = 18, whole = 20, missing = 1 } },
      { "2026-01-01", 19, 20, "satisfied" },
      -- 6个街镇的95%要6个
      { "2025-12-31", 5, 6, { outcome = "not_satisfied", part = 5, whole = 6, missing = 1 } },
      { "2025-12-31", 6, 6, "satisfied" },
    } },
  { name = "数街镇中心：没有实体化的、别的种类、已撤销的不算", norm = "township_centres", as_of = "2024-12-31", milestone = "2024-12-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      figure = {
        { id = "数1", jurisdiction = "甲区", indicator = "townships", date = "2023-12-31", value = 2 },
        { id = "数2", jurisdiction = "甲区", indicator = "chambers", date = "2024-12-31", value = 1 },
      },
      organization = {
        { id = "实体", jurisdiction = "甲区", kind = "township_centre", entity_based = true, established_on = "2024-12-31" },
        { id = "非实体", jurisdiction = "甲区", kind = "township_centre", entity_based = false, established_on = "2024-01-01" },
        { id = "撤", jurisdiction = "甲区", kind = "township_centre", entity_based = true, established_on = "2020-01-01",
          closed_on = "2024-12-31" },
        { id = "别的种类", jurisdiction = "甲区", kind = "district_organization", entity_based = true,
          established_on = "2020-01-01" },
      },
    },
    subject = "甲区",
    expect = { outcome = "not_satisfied", part = 1, whole = 2, missing = 1 } },
  { name = "实体化与否不清楚，但有没有它都够：合格", norm = "township_centres", as_of = "2024-12-31", milestone = "2024-12-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      figure = { { id = "数1", jurisdiction = "甲区", indicator = "townships", date = "2023-12-31", value = 5 } },
      organization = records.joined(
        records.times(4, "中心", { jurisdiction = "甲区", kind = "township_centre", entity_based = true,
          established_on = "2024-01-01" }),
        { { id = "不清楚", jurisdiction = "甲区", kind = "township_centre", established_on = "2024-01-01" } }),
    },
    subject = "甲区", expect = { outcome = "satisfied", whole = 5 } },
  { name = "实体化与否不清楚，差的就是它：无法判断", norm = "township_centres", as_of = "2024-12-31", milestone = "2024-12-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      figure = { { id = "数1", jurisdiction = "甲区", indicator = "townships", date = "2023-12-31", value = 5 } },
      organization = records.joined(
        records.times(3, "中心", { jurisdiction = "甲区", kind = "township_centre", entity_based = true,
          established_on = "2024-01-01" }),
        { { id = "不清楚", jurisdiction = "甲区", kind = "township_centre", established_on = "2024-01-01" } }),
    },
    subject = "甲区", expect = { outcome = "indeterminate", whole = 5 } },

  { name = "仲裁院中心在期限当天设立：按时", norm = "arbitration_centres", as_of = "2024-12-31", milestone = "2024-12-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      figure = { { id = "数1", jurisdiction = "甲区", indicator = "arbitration_courts", date = "2023-12-31", value = 1 } },
      organization = {
        { id = "中心", jurisdiction = "甲区", kind = "arbitration_centre", established_on = "2024-12-31" } },
    },
    subject = "甲区",
    expect = { outcome = "satisfied", part = 1, whole = 1 } },
  { name = "仲裁院中心晚一天设立：期限那天没有建成", norm = "arbitration_centres", as_of = "2025-01-01", milestone = "2024-12-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      figure = { { id = "数1", jurisdiction = "甲区", indicator = "arbitration_courts", date = "2023-12-31", value = 1 } },
      organization = {
        { id = "中心", jurisdiction = "甲区", kind = "arbitration_centre", established_on = "2025-01-01" } },
    },
    subject = "甲区",
    expect = { outcome = "not_satisfied", part = 0, whole = 1, missing = 1 } },
  { name = "仲裁院中心在期限前一天还没有：没有到期", norm = "arbitration_centres", as_of = "2024-12-30", milestone = "2024-12-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      figure = { { id = "数1", jurisdiction = "甲区", indicator = "arbitration_courts", date = "2023-12-31", value = 1 } },
      organization = {
        { id = "别的种类", jurisdiction = "甲区", kind = "district_organization", established_on = "2024-01-01" },
        { id = "撤", jurisdiction = "甲区", kind = "arbitration_centre", established_on = "2020-01-01",
          closed_on = "2024-01-01" },
      },
    },
    subject = "甲区", expect = { outcome = "pending", part = 0, whole = 1, missing = 1 } },
  { norm = "arbitration_centres", milestone = "2024-12-31",
    columns = { "as_of", "arbitration_centres", "arbitration_courts", "expect" }, rows = {
      -- 要全部：两个仲裁院，一个中心不够
      { "2024-12-30", 1, 2, { outcome = "pending", part = 1, whole = 2, missing = 1 } },
      { "2024-12-31", 1, 2, { outcome = "not_satisfied", part = 1, whole = 2, missing = 1 } },
      { "2024-12-31", 2, 2, "satisfied" },
      -- 中心比仲裁院多，只会因为基数没有更新，照样算达到
      { "2024-12-31", 3, 2, "satisfied" },
      { "2025-01-01", 1, 2, { outcome = "not_satisfied", part = 1, whole = 2, missing = 1 } },
    } },

  -- 全市：各区的仲裁院加市劳动人事争议仲裁院。
  { norm = "arbitration_centres_city", milestone = "2024-12-31",
    columns = { "as_of", "arbitration_centres", "arbitration_courts", "expect" }, rows = {
      { "2024-12-30", 16, 17, { outcome = "pending", part = 16, whole = 17, missing = 1 } },
      { "2024-12-30", 17, 17, "satisfied" },
      { "2024-12-31", 16, 17, { outcome = "not_satisfied", part = 16, whole = 17, missing = 1 } },
      { "2024-12-31", 17, 17, "satisfied" },
      { "2024-12-31", 18, 17, "satisfied" },
      { "2025-01-01", 16, 17, { outcome = "not_satisfied", part = 16, whole = 17, missing = 1 } },
      { "2025-01-01", 17, 17, "satisfied" },
    } },
  { name = "区里的建成了，市仲裁院的还没有", norm = "arbitration_centres_city", as_of = "2024-12-31", milestone = "2024-12-31",
    given = {
      jurisdiction = {
        { id = "CN-TJ", name = "天津市", level = "province" },
        { id = "甲区", name = "甲区", level = "district", parent = "CN-TJ" },
      },
      figure = { { id = "数1", jurisdiction = "CN-TJ", indicator = "arbitration_courts", date = "2023-12-31", value = 2 } },
      organization = {
        { id = "区中心", jurisdiction = "甲区", kind = "arbitration_centre", established_on = "2024-01-01" } },
    },
    subject = "CN-TJ", expect = { outcome = "not_satisfied", part = 1, whole = 2, missing = 1 } },
  { name = "市仲裁院的在期限当天建成", norm = "arbitration_centres_city", as_of = "2024-12-31", milestone = "2024-12-31",
    given = {
      jurisdiction = {
        { id = "CN-TJ", name = "天津市", level = "province" },
        { id = "甲区", name = "甲区", level = "district", parent = "CN-TJ" },
      },
      figure = { { id = "数1", jurisdiction = "CN-TJ", indicator = "arbitration_courts", date = "2023-12-31", value = 2 } },
      organization = {
        { id = "区中心", jurisdiction = "甲区", kind = "arbitration_centre", established_on = "2024-01-01" },
        { id = "市中心", jurisdiction = "CN-TJ", kind = "arbitration_centre", established_on = "2024-12-31" } },
    },
    subject = "CN-TJ", expect = { outcome = "satisfied", part = 2, whole = 2 } },
  -- 区的合计不算市仲裁院：没有 CN-TJ 的基数，就不知道。
  { name = "没有全市的仲裁院数：无法判断", norm = "arbitration_centres_city", as_of = "2024-12-31", milestone = "2024-12-31",
    given = {
      jurisdiction = { { id = "CN-TJ", name = "天津市", level = "province" } },
      figure = {},
      organization = {
        { id = "市中心", jurisdiction = "CN-TJ", kind = "arbitration_centre", established_on = "2024-01-01" } },
    },
    subject = "CN-TJ", expect = { outcome = "indeterminate" } },

  { name = "协商调解解决的比重没有指标：只报数", norm = "mediated_share", as_of = "2025-12-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      figure = {
        { id = "数1", jurisdiction = "甲区", indicator = "disputes_total", date = "2025-12-31", value = 200 },
        { id = "数2", jurisdiction = "甲区", indicator = "disputes_mediated", date = "2025-12-31", value = 120 },
      },
    },
    subject = "甲区", expect = { outcome = "reported", part = 120, whole = 200 } },

  ---------------------------------------------------------------- 三（一）2 基础保障
  { norm = "basic_facilities", as_of = "2024-06-30", columns = { "established_on", "facilities", "expect" }, rows = {
    { "2024-01-01", all_facilities, "satisfied" },
    { "2024-01-01", { "office", "reception", "mediation_room", "equipment", "emblem" }, "satisfied" },
    { "2024-01-01", { "reception", "mediation_room", "equipment" }, "not_satisfied" },
    { "2024-01-01", { "office", "mediation_room", "equipment" }, "not_satisfied" },
    { "2024-01-01", { "office", "reception", "equipment" }, "not_satisfied" },
    { "2024-01-01", { "office", "reception", "mediation_room" }, "not_satisfied" },
    -- 还没有设立的组织不问。
    { "2024-07-01", {}, "not_applicable" },
    { "2024-06-30", {}, "not_satisfied" },
  } },
  { norm = "working_funds", as_of = "2024-06-30", columns = { "established_on", "funding_secured", "expect" }, rows = {
    { "2024-01-01", true, "satisfied" },
    { "2024-01-01", false, "not_satisfied" },
    { "2024-07-01", false, "not_applicable" },
  } },
  { norm = "normal_attendance", as_of = "2024-06-30", columns = { "roster_from", "attendance_normal", "expect" }, rows = {
    { "2024-06-30", true, "satisfied" },
    { "2024-06-30", false, "not_satisfied" },
    { "2024-07-01", false, "not_applicable" },
  } },
  { norm = "township_staffing", as_of = "2024-06-30",
    columns = { "kind", "entity_based", "established_on", "full_time_mediators", "part_time_mediators", "expect" }, rows = {
      { "township_centre", true, "2024-01-01", 0, 2, "not_satisfied" },
      { "township_centre", true, "2024-01-01", 1, 2, "satisfied" },
      { "township_centre", true, "2024-01-01", 2, 2, "satisfied" },
      { "township_centre", true, "2024-01-01", 1, 1, "not_satisfied" },
      { "township_centre", true, "2024-01-01", 1, 3, "satisfied" },
      { "township_centre", true, "2024-06-30", 0, 0, "not_satisfied" },
      { "township_centre", true, "2024-07-01", 0, 0, "not_applicable" },
      -- 没有实体化的管不管，读法不一
      { "township_centre", false, "2024-01-01", 0, 0, "open:staffing_scope" },
      { "arbitration_centre", true, "2024-01-01", 0, 0, "not_applicable" },
    } },
  { name = "数专兼职：已移出的、晚一天进的不算", norm = "township_staffing", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲街", name = "甲街", level = "township" } },
      organization = { { id = "中心", jurisdiction = "甲街", kind = "township_centre", entity_based = true,
        established_on = "2024-01-01" } },
      mediator = {
        { id = "专1", organization = "中心", engagement = "full_time", roster_from = "2024-06-30" },
        { id = "兼1", organization = "中心", engagement = "part_time", roster_from = "2024-01-01", roster_until = "2024-07-01" },
        { id = "兼2", organization = "中心", engagement = "part_time", roster_from = "2024-01-01", roster_until = "2024-06-30" },
        { id = "兼3", organization = "中心", engagement = "part_time", roster_from = "2024-07-01" },
      },
    },
    subject = "中心", expect = { outcome = "not_satisfied", missing = 1 } },
  { name = "专职当天移出：专职为零", norm = "township_staffing", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲街", name = "甲街", level = "township" } },
      organization = { { id = "中心", jurisdiction = "甲街", kind = "township_centre", entity_based = true,
        established_on = "2024-01-01" } },
      mediator = {
        { id = "专1", organization = "中心", engagement = "full_time", roster_from = "2024-01-01", roster_until = "2024-06-30" },
        { id = "专2", organization = "中心", engagement = "full_time", roster_from = "2024-07-01" },
        { id = "兼1", organization = "中心", engagement = "part_time", roster_from = "2024-01-01" },
        { id = "兼2", organization = "中心", engagement = "part_time", roster_from = "2024-01-01" },
        { id = "兼3", organization = "中心", engagement = "part_time", roster_from = "2024-01-01" },
      },
    },
    subject = "中心", expect = { outcome = "not_satisfied", missing = 1 } },

  ---------------------------------------------------------------- 三（一）3、4
  { name = "区人社列入目录：只报情况", norm = "purchase_catalogue", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      authority = { { id = "人社", name = "区人社", jurisdiction = "甲区", kind = "hrss", purchase_listed = false } },
    },
    subject = "人社", expect = { outcome = "reported" } },
  { name = "市人社不在这一条里", norm = "purchase_catalogue", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "CN-TJ", name = "天津市", level = "province" } },
      authority = { { id = "人社", name = "市人社", jurisdiction = "CN-TJ", kind = "hrss", purchase_listed = false } },
    },
    subject = "人社", expect = { outcome = "not_applicable" } },
  { name = "区工会不在这一条里", norm = "purchase_catalogue", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      authority = { { id = "工会", name = "区工会", jurisdiction = "甲区", kind = "union", purchase_listed = false } },
    },
    subject = "工会", expect = { outcome = "not_applicable" } },

  { norm = "basic_ledgers", as_of = "2024-06-30", columns = { "established_on", "ledgers", "expect" }, rows = {
    { "2024-01-01", all_ledgers, "satisfied" },
    { "2024-01-01", { "prevention", "major_collective", "handling", "training" }, "not_satisfied" },
    { "2024-01-01", { "organization_situation", "major_collective", "handling", "training" }, "not_satisfied" },
    { "2024-01-01", { "organization_situation", "prevention", "handling", "training" }, "not_satisfied" },
    { "2024-01-01", { "organization_situation", "prevention", "major_collective", "training" }, "not_satisfied" },
    { "2024-01-01", { "organization_situation", "prevention", "major_collective", "handling" }, "not_satisfied" },
    { "2024-07-01", {}, "not_applicable" },
  } },
  { name = "台账上报没有周期：只报次数", norm = "ledger_report", as_of = "2024-12-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      submission = {
        { id = "报1", jurisdiction = "甲区", kind = "ledger_summary", submitted_on = "2024-06-30" },
        { id = "报2", jurisdiction = "甲区", kind = "roster_summary", submitted_on = "2024-06-30" },
      },
    },
    subject = "甲区", expect = { outcome = "reported", part = 1 } },

  ---------------------------------------------------------------- 三（二）1 名册
  { norm = "roster_kept", as_of = "2024-06-30", columns = { "established_on", "roster_kept", "expect" }, rows = {
    { "2024-06-30", true, "satisfied" },
    { "2024-06-30", false, "not_satisfied" },
    { "2024-07-01", false, "not_applicable" },
  } },
  -- 天数没有写：还在册的，不论当天还是过了一年，都判不了。
  { name = "认定不胜任，过了一年还在册", norm = "unfit_removed", as_of = "2025-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "2024-01-01" } },
      attested = { { id = "认定", jurisdiction = "甲区", mediator = "调解员", condition = "不胜任", holds = true, date = "2024-06-30" } },
    },
    subject = "认定", expect = { outcome = "indeterminate" } },
  { name = "认定不胜任，当天还在册", norm = "unfit_removed", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "2024-01-01", roster_until = "2024-07-01" } },
      attested = { { id = "认定", jurisdiction = "甲区", mediator = "调解员", condition = "不胜任", holds = true, date = "2024-06-30" } },
    },
    subject = "认定", expect = { outcome = "indeterminate" } },
  { name = "认定不适合，当天已移出", norm = "unfit_removed", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "2024-01-01", roster_until = "2024-06-30" } },
      attested = { { id = "认定", jurisdiction = "甲区", mediator = "调解员", condition = "不适合", holds = true, date = "2024-06-30" } },
    },
    subject = "认定", expect = { outcome = "satisfied" } },
  { name = "认定的日子还没有到", norm = "unfit_removed", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "2024-01-01" } },
      attested = { { id = "认定", jurisdiction = "甲区", mediator = "调解员", condition = "不胜任", holds = true, date = "2024-07-01" } },
    },
    subject = "认定", expect = { outcome = "not_applicable" } },
  { name = "认定不成立", norm = "unfit_removed", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "2024-01-01" } },
      attested = { { id = "认定", jurisdiction = "甲区", mediator = "调解员", condition = "不胜任", holds = false, date = "2024-01-01" } },
    },
    subject = "认定", expect = { outcome = "not_applicable" } },
  { norm = "lapsed_removed", as_of = "2024-06-30",
    columns = { "roster_from", "void_certificate", "sound_certificate", "expect" }, rows = {
      { "2024-01-01", false, true, "not_applicable" },
      { "2024-01-01", false, false, "not_applicable" },
      { "2024-01-01", true, false, "not_satisfied" },
      { "2024-01-01", true, true, "satisfied" },
      { "2024-07-01", true, false, "not_applicable" },
    } },
  { name = "一本肯定有效，另一本不知道：问不问说不清，怎样都不违反", norm = "lapsed_removed", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "2024-01-01" } },
      certificate = {
        { id = "有效的", mediator = "调解员", status = "valid" },
        { id = "不知道的", mediator = "调解员", status = "?" },
      },
      certificate_registration = {},
    },
    subject = "调解员", expect = { outcome = "indeterminate", possible = { "satisfied", "not_applicable" } } },
  { name = "证书没有失效，不知道在不在册：不问", norm = "lapsed_removed", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "?", void_certificate = false, sound_certificate = true } },
    },
    subject = "调解员", expect = "not_applicable" },
  { name = "证书失效，不知道在不在册：无法判断", norm = "lapsed_removed", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "?", void_certificate = true, sound_certificate = false } },
    },
    subject = "调解员", expect = { outcome = "indeterminate", possible = { "not_satisfied", "not_applicable" } } },
  { name = "已经移出，证书不知道：不问", norm = "lapsed_removed", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "2024-01-01", roster_until = "2024-06-30" } },
      certificate = { { id = "不知道的", mediator = "调解员", status = "?" } },
      certificate_registration = {},
    },
    subject = "调解员", expect = "not_applicable" },
  { name = "一本不知道，没有别的：无法判断", norm = "lapsed_removed", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "2024-01-01" } },
      certificate = { { id = "不知道的", mediator = "调解员", status = "?" } },
      certificate_registration = {},
    },
    subject = "调解员", expect = { outcome = "indeterminate" } },
  { name = "证书写着失效，人还在册", norm = "lapsed_removed", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "2024-01-01" } },
      certificate = { { id = "证", mediator = "调解员", status = "expired" } },
    },
    subject = "调解员", expect = { outcome = "not_satisfied" } },
  { name = "证书已注销，人还在册", norm = "lapsed_removed", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "2024-01-01" } },
      certificate = { { id = "证", mediator = "调解员", status = "cancelled" } },
    },
    subject = "调解员", expect = { outcome = "not_satisfied" } },
  { name = "旧证已换发、新证有效：不问旧证", norm = "lapsed_removed", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "2024-01-01" } },
      certificate = {
        { id = "旧证", mediator = "调解员", status = "renewed", valid_through = "2023-06-30" },
        { id = "新证", mediator = "调解员", status = "valid" },
      },
      certificate_registration = {},
    },
    subject = "调解员", expect = "not_applicable" },
  { name = "只有已换发的旧证：不算失效", norm = "lapsed_removed", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "2024-01-01" } },
      certificate = { { id = "旧证", mediator = "调解员", status = "renewed", valid_through = "2023-06-30" } },
    },
    subject = "调解员", expect = "not_applicable" },
  -- 旧证印的有效期可能已由 三（二）4 顺延，所以只看登记的状态。
  { name = "印的有效期已过，登记的状态有效", norm = "lapsed_removed", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "2024-01-01" } },
      certificate = { { id = "证", mediator = "调解员", status = "valid", valid_through = "2023-11-08" } },
      certificate_registration = {},
    },
    subject = "调解员", expect = "not_applicable" },
  { name = "去年注册没有通过，今年还没有注册", norm = "lapsed_removed", as_of = "2025-02-01",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "2024-01-01" } },
      certificate = { { id = "证", mediator = "调解员", status = "valid" } },
      certificate_registration = {
        { id = "册1", certificate = "证", year = 2023, registered_on = "2023-03-01", result = "passed" },
        { id = "册2", certificate = "证", year = 2024, registered_on = "2024-03-01", result = "not_passed" },
        { id = "册3", certificate = "证", year = 2025, registered_on = "2025-02-02", result = "passed" },
      },
    },
    subject = "调解员", expect = { outcome = "not_satisfied" } },
  { name = "去年没有通过，今年当天通过了", norm = "lapsed_removed", as_of = "2025-02-02",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "2024-01-01" } },
      certificate = { { id = "证", mediator = "调解员", status = "valid" } },
      certificate_registration = {
        { id = "册1", certificate = "证", year = 2024, registered_on = "2024-03-01", result = "not_passed" },
        { id = "册2", certificate = "证", year = 2025, registered_on = "2025-02-02", result = "passed" },
      },
    },
    subject = "调解员", expect = "not_applicable" },
  { name = "同一年先没通过、后来补过", norm = "lapsed_removed", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "2024-01-01" } },
      certificate = { { id = "证", mediator = "调解员", status = "valid" } },
      certificate_registration = {
        { id = "册1", certificate = "证", year = 2024, registered_on = "2024-03-01", result = "not_passed" },
        { id = "册2", certificate = "证", year = 2024, registered_on = "2024-06-30", result = "passed" },
      },
    },
    subject = "调解员", expect = "not_applicable" },
  { name = "同一年先通过、后来没有通过", norm = "lapsed_removed", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "2024-01-01" } },
      certificate = { { id = "证", mediator = "调解员", status = "valid" } },
      certificate_registration = {
        { id = "册1", certificate = "证", year = 2024, registered_on = "2024-03-01", result = "passed" },
        { id = "册2", certificate = "证", year = 2024, registered_on = "2024-03-20", result = "not_passed" },
      },
    },
    subject = "调解员", expect = { outcome = "not_satisfied" } },
  { name = "注册当天没有通过", norm = "lapsed_removed", as_of = "2024-03-01",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "2024-01-01" } },
      certificate = { { id = "证", mediator = "调解员", status = "valid" } },
      certificate_registration = {
        { id = "册1", certificate = "证", year = 2024, registered_on = "2024-03-01", result = "not_passed" },
      },
    },
    subject = "调解员", expect = { outcome = "not_satisfied" } },
  { name = "注册没有通过的前一天", norm = "lapsed_removed", as_of = "2024-02-29",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "2024-01-01" } },
      certificate = { { id = "证", mediator = "调解员", status = "valid" } },
      certificate_registration = {
        { id = "册1", certificate = "证", year = 2024, registered_on = "2024-03-01", result = "not_passed" },
      },
    },
    subject = "调解员", expect = "not_applicable" },

  -- 名册汇总表：两个期限各看前一天、当天、后一天。
  { name = "7月30日还没有报：没有到期", norm = "roster_summary", as_of = "2024-07-30", milestone = "2024-07-31",
    given = { jurisdiction = { { id = "甲区", name = "甲区", level = "district" } }, submission = {} },
    subject = "甲区", expect = { outcome = "pending" } },
  { name = "7月31日没有报：不合格", norm = "roster_summary", as_of = "2024-07-31", milestone = "2024-07-31",
    given = { jurisdiction = { { id = "甲区", name = "甲区", level = "district" } }, submission = {} },
    subject = "甲区", expect = { outcome = "not_satisfied" } },
  { name = "7月31日当天报：按时", norm = "roster_summary", as_of = "2024-08-01", milestone = "2024-07-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      submission = { { id = "报", jurisdiction = "甲区", kind = "roster_summary", submitted_on = "2024-07-31" } },
    },
    subject = "甲区", expect = { outcome = "satisfied" } },
  { name = "8月1日才报：晚了", norm = "roster_summary", as_of = "2024-08-01", milestone = "2024-07-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      submission = { { id = "报", jurisdiction = "甲区", kind = "roster_summary", submitted_on = "2024-08-01" } },
    },
    subject = "甲区", expect = { outcome = "not_satisfied" } },
  { name = "报的是别的材料：不算", norm = "roster_summary", as_of = "2024-07-31", milestone = "2024-07-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      submission = { { id = "报", jurisdiction = "甲区", kind = "ledger_summary", submitted_on = "2024-07-31" } },
    },
    subject = "甲区", expect = { outcome = "not_satisfied" } },
  { name = "次年1月30日第二次还没有报：没有到期", norm = "roster_summary", as_of = "2025-01-30", milestone = "2025-01-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      submission = { { id = "报", jurisdiction = "甲区", kind = "roster_summary", submitted_on = "2024-07-31" } },
    },
    subject = "甲区", expect = { outcome = "pending" } },
  { name = "次年1月31日当天报第二次：按时", norm = "roster_summary", as_of = "2025-01-31", milestone = "2025-01-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      submission = {
        { id = "报1", jurisdiction = "甲区", kind = "roster_summary", submitted_on = "2024-07-31" },
        { id = "报2", jurisdiction = "甲区", kind = "roster_summary", submitted_on = "2025-01-31" },
      },
    },
    subject = "甲区", expect = { outcome = "satisfied" } },
  { name = "次年2月1日才报第二次：晚了", norm = "roster_summary", as_of = "2025-02-01", milestone = "2025-01-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      submission = {
        { id = "报1", jurisdiction = "甲区", kind = "roster_summary", submitted_on = "2024-07-31" },
        { id = "报2", jurisdiction = "甲区", kind = "roster_summary", submitted_on = "2025-02-01" },
      },
    },
    subject = "甲区", expect = { outcome = "not_satisfied" } },

  { name = "上半年的晚报了，写明涵盖到6月底：不顶第二次", norm = "roster_summary", as_of = "2025-01-31", milestone = "2025-01-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      submission = {
        { id = "报", jurisdiction = "甲区", kind = "roster_summary", submitted_on = "2024-08-05", covers_through = "2024-06-30" } },
    },
    subject = "甲区", expect = { outcome = "not_satisfied" } },
  { name = "写明涵盖到7月31日：仍是上半年的", norm = "roster_summary", as_of = "2025-01-31", milestone = "2025-01-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      submission = {
        { id = "报", jurisdiction = "甲区", kind = "roster_summary", submitted_on = "2024-08-05", covers_through = "2024-07-31" } },
    },
    subject = "甲区", expect = { outcome = "not_satisfied" } },
  { name = "写明涵盖到8月1日：是第二次的", norm = "roster_summary", as_of = "2025-01-31", milestone = "2025-01-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      submission = {
        { id = "报", jurisdiction = "甲区", kind = "roster_summary", submitted_on = "2024-08-05", covers_through = "2024-08-01" } },
    },
    subject = "甲区", expect = { outcome = "satisfied" } },
  { name = "没有写涵盖到哪天，上一次没有按时：说不清补的是哪一次", norm = "roster_summary", as_of = "2025-01-31", milestone = "2025-01-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      submission = {
        { id = "报", jurisdiction = "甲区", kind = "roster_summary", submitted_on = "2024-08-05" } },
    },
    subject = "甲区", expect = { outcome = "indeterminate", part = "0..1" } },

  summary("没有写涵盖到哪天，上一次按时报了：算这一次的", "2025-01-31", "2025-01-31",
    { { "2024-07-31" }, { "2024-08-05" } }, { outcome = "satisfied", part = 1 }),
  summary("没有写涵盖到哪天，上一次报晚了：说不清", "2025-01-31", "2025-01-31",
    { { "2024-08-05" }, { "2025-01-31" } }, { outcome = "indeterminate", part = "0..2" }),
  summary("上一次报晚了，这一份写明涵盖到8月1日：是这一次的", "2025-01-31", "2025-01-31",
    { { "2024-08-05" }, { "2025-01-31", "2024-08-01" } }, { outcome = "satisfied", part = "1..2" }),
  summary("第一次没有上一次可补：没有写涵盖到哪天的也算", "2024-07-31", "2024-07-31",
    { { "2024-02-01" } }, { outcome = "satisfied", part = 1 }),
  summary("写明涵盖到1月31日：是发文以前那一次的", "2024-07-31", "2024-07-31",
    { { "2024-02-10", "2024-01-31" } }, { outcome = "not_satisfied", part = 0 }),
  summary("写明涵盖到2月1日：是第一次的", "2024-07-31", "2024-07-31",
    { { "2024-02-10", "2024-02-01" } }, { outcome = "satisfied", part = 1 }),
  summary("晚报的，写明涵盖到期限那天：第一次逾期后达到", "2024-08-05", "2024-07-31",
    { { "2024-08-05", "2024-07-31" } }, { outcome = "not_satisfied", timing = "late" }),
  summary("晚报的，写明涵盖到期限后一天：不是第一次的", "2024-08-05", "2024-07-31",
    { { "2024-08-05", "2024-08-01" } }, { outcome = "not_satisfied", timing = "overdue" }),
  summary("晚报的，没有写涵盖到哪天：不算补了第一次", "2024-08-05", "2024-07-31",
    { { "2024-08-05" } }, { outcome = "not_satisfied", timing = "overdue" }),

  ---------------------------------------------------------------- 三（二）2、3 培训和实践
  { norm = "training_hours", milestone = "2024-12-31",
    columns = { "as_of", "roster_from", "off_job_hours", "expect" }, rows = {
      -- 年底前一天、当天、后一天
      { "2024-12-30", "2024-01-01", 39, "pending" },
      { "2024-12-30", "2024-01-01", 40, "satisfied" },
      { "2024-12-31", "2024-01-01", 39, "not_satisfied" },
      { "2024-12-31", "2024-01-01", 40, "satisfied" },
      { "2024-12-31", "2024-01-01", 41, "satisfied" },
      { "2025-01-01", "2024-01-01", 39, "not_satisfied" },
      -- 年底那天还没有进名册的人不问
      { "2024-12-31", "2025-01-01", 0, "not_applicable" },
    } },
  { name = "只算脱产的、只算当年的：上一年最后一天不算", norm = "training_hours", as_of = "2024-12-31", milestone = "2024-12-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "2023-01-01" } },
      training = {
        { id = "训1", mediator = "调解员", organizer = "hrss", date = "2023-12-31", mode = "off_job", class_hours = 8 },
        { id = "训2", mediator = "调解员", organizer = "hrss", date = "2024-01-01", mode = "off_job", class_hours = 16 },
        { id = "训3", mediator = "调解员", organizer = "hrss", date = "2024-12-31", mode = "off_job", class_hours = 23 },
        { id = "训4", mediator = "调解员", organizer = "hrss", date = "2024-06-01", mode = "online", class_hours = 40 },
        { id = "训5", mediator = "调解员", organizer = "hrss", date = "2024-06-01", mode = "in_person", class_hours = 40 },
      },
    },
    subject = "调解员", expect = { outcome = "not_satisfied", part = 39, missing = 1 } },
  { name = "当年头一天和最后一天都算", norm = "training_hours", as_of = "2024-12-31", milestone = "2024-12-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "2023-01-01" } },
      training = {
        { id = "训1", mediator = "调解员", organizer = "hrss", date = "2024-01-01", mode = "off_job", class_hours = 16 },
        { id = "训2", mediator = "调解员", organizer = "hrss", date = "2024-12-31", mode = "off_job", class_hours = 24 },
      },
    },
    subject = "调解员", expect = { outcome = "satisfied", part = 40 } },

  { name = "别的部门办的凑够40学时：算不算，读法不一", norm = "training_hours", as_of = "2024-12-31", milestone = "2024-12-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "2023-01-01" } },
      training = {
        { id = "训1", mediator = "调解员", organizer = "hrss", date = "2024-01-01", mode = "off_job", class_hours = 24 },
        { id = "训2", mediator = "调解员", organizer = "union", date = "2024-12-31", mode = "off_job", class_hours = 16 },
      },
    },
    subject = "调解员", expect = { open = "hours_organizer" } },
  { name = "不算别的部门办的也够", norm = "training_hours", as_of = "2024-12-31", milestone = "2024-12-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "2023-01-01" } },
      training = {
        { id = "训1", mediator = "调解员", organizer = "hrss", date = "2024-01-01", mode = "off_job", class_hours = 40 },
        { id = "训2", mediator = "调解员", organizer = "union", date = "2024-12-31", mode = "off_job", class_hours = 16 },
      },
    },
    subject = "调解员", expect = { outcome = "satisfied" } },
  { name = "算上别的部门办的也不够", norm = "training_hours", as_of = "2024-12-31", milestone = "2024-12-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "2023-01-01" } },
      training = {
        { id = "训1", mediator = "调解员", organizer = "hrss", date = "2024-01-01", mode = "off_job", class_hours = 23 },
        { id = "训2", mediator = "调解员", organizer = "union", date = "2024-12-31", mode = "off_job", class_hours = 16 },
      },
    },
    subject = "调解员", expect = { outcome = "not_satisfied" } },
  { name = "不知道谁办的，差的就是它：无法判断", norm = "training_hours", as_of = "2024-12-31", milestone = "2024-12-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "2023-01-01" } },
      training = {
        { id = "训1", mediator = "调解员", organizer = "hrss", date = "2024-01-01", mode = "off_job", class_hours = 24 },
        { id = "训2", mediator = "调解员", date = "2024-12-31", mode = "off_job", class_hours = 16 },
      },
    },
    subject = "调解员", expect = { outcome = "indeterminate" } },

  { name = "全年3次：差1次", norm = "practice_events", as_of = "2024-12-31", milestone = "2024-12-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      practice_event = records.times(3, "活动", { jurisdiction = "甲区", date = "2024-05-01", organizer = "hrss" }),
    },
    subject = "甲区", expect = { outcome = "not_satisfied", part = 3, missing = 1 } },
  { name = "全年4次：刚好", norm = "practice_events", as_of = "2024-12-31", milestone = "2024-12-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      practice_event = records.times(4, "活动", { jurisdiction = "甲区", date = "2024-05-01", organizer = "hrss" }),
    },
    subject = "甲区", expect = { outcome = "satisfied", part = 4 } },
  { name = "全年5次：超过", norm = "practice_events", as_of = "2024-12-31", milestone = "2024-12-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      practice_event = records.times(5, "活动", { jurisdiction = "甲区", date = "2024-05-01", organizer = "hrss" }),
    },
    subject = "甲区", expect = { outcome = "satisfied", part = 5 } },
  { name = "年底前一天3次：没有到期", norm = "practice_events", as_of = "2024-12-30", milestone = "2024-12-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      practice_event = records.times(3, "活动", { jurisdiction = "甲区", date = "2024-05-01", organizer = "hrss" }),
    },
    subject = "甲区", expect = { outcome = "pending", part = 3, missing = 1 } },
  { name = "第4次拖到次年头一天：上一年度差1次", norm = "practice_events", as_of = "2025-01-01", milestone = "2024-12-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      practice_event = records.joined(
        records.times(3, "当年", { jurisdiction = "甲区", date = "2024-12-31", organizer = "hrss" }),
        records.times(1, "次年", { jurisdiction = "甲区", date = "2025-01-01", organizer = "hrss" })),
    },
    subject = "甲区", expect = { outcome = "not_satisfied", part = 3, missing = 1 } },
  { name = "上一年的、别的部门办的不算", norm = "practice_events", as_of = "2024-12-31", milestone = "2024-12-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      practice_event = records.joined(
        records.times(3, "当年", { jurisdiction = "甲区", date = "2024-01-01", organizer = "hrss" }),
        records.times(1, "上年", { jurisdiction = "甲区", date = "2023-12-31", organizer = "hrss" }),
        records.times(1, "工会", { jurisdiction = "甲区", date = "2024-05-01", organizer = "union" })),
    },
    subject = "甲区", expect = { outcome = "not_satisfied", part = 3, missing = 1 } },

  ---------------------------------------------------------------- 三（二）4 证书
  { name = "3月30日还没有注册：没有到期", norm = "annual_registration", as_of = "2024-03-30", milestone = "2024-03-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织" } },
      certificate = { { id = "证", mediator = "调解员", status = "valid", issued_on = "2022-01-01" } },
      certificate_registration = {},
    },
    subject = "证", expect = { outcome = "pending" } },
  { name = "3月31日没有注册：不合格", norm = "annual_registration", as_of = "2024-03-31", milestone = "2024-03-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织" } },
      certificate = { { id = "证", mediator = "调解员", status = "valid", issued_on = "2022-01-01" } },
      certificate_registration = {},
    },
    subject = "证", expect = { outcome = "not_satisfied" } },
  { name = "3月31日当天注册：按时", norm = "annual_registration", as_of = "2024-04-01", milestone = "2024-03-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织" } },
      certificate = { { id = "证", mediator = "调解员", status = "valid", issued_on = "2022-01-01" } },
      certificate_registration = {
        { id = "册", certificate = "证", year = 2024, registered_on = "2024-03-31", result = "not_passed" } },
    },
    subject = "证", expect = { outcome = "satisfied" } },
  { name = "4月1日才注册：晚了", norm = "annual_registration", as_of = "2024-04-01", milestone = "2024-03-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织" } },
      certificate = { { id = "证", mediator = "调解员", status = "valid", issued_on = "2022-01-01" } },
      certificate_registration = {
        { id = "册", certificate = "证", year = 2024, registered_on = "2024-04-01", result = "passed" } },
    },
    subject = "证", expect = { outcome = "not_satisfied" } },
  { name = "上一年的注册不顶今年", norm = "annual_registration", as_of = "2024-03-31", milestone = "2024-03-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织" } },
      certificate = { { id = "证", mediator = "调解员", status = "valid", issued_on = "2022-01-01" } },
      certificate_registration = {
        { id = "册", certificate = "证", year = 2023, registered_on = "2023-12-31", result = "passed" } },
    },
    subject = "证", expect = { outcome = "not_satisfied" } },
  { name = "上一年度的迟到登记，日期在今年：不顶今年", norm = "annual_registration", as_of = "2024-03-31", milestone = "2024-03-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织" } },
      certificate = { { id = "证", mediator = "调解员", status = "valid", issued_on = "2022-01-01" } },
      certificate_registration = {
        { id = "册", certificate = "证", year = 2023, registered_on = "2024-02-01", result = "passed" } },
    },
    subject = "证", expect = { outcome = "not_satisfied" } },
  { name = "今年度的提前在上年底办了：算数", norm = "annual_registration", as_of = "2024-03-31", milestone = "2024-03-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织" } },
      certificate = { { id = "证", mediator = "调解员", status = "valid", issued_on = "2022-01-01" } },
      certificate_registration = {
        { id = "册", certificate = "证", year = 2024, registered_on = "2023-12-20", result = "passed" } },
    },
    subject = "证", expect = { outcome = "satisfied" } },
  { name = "期限后一天才发的证：今年不用注册", norm = "annual_registration", as_of = "2024-04-30", milestone = "2024-03-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织" } },
      certificate = { { id = "证", mediator = "调解员", status = "valid", issued_on = "2024-04-01" } },
      certificate_registration = {},
    },
    subject = "证", expect = { outcome = "not_applicable" } },
  { name = "注销了的证不用注册", norm = "annual_registration", as_of = "2024-03-31", milestone = "2024-03-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织" } },
      certificate = { { id = "证", mediator = "调解员", status = "cancelled", issued_on = "2022-01-01" } },
      certificate_registration = {},
    },
    subject = "证", expect = { outcome = "not_applicable" } },

  -- 一直在做调解的人：只看取得日期。
  { norm = "certificate_state", as_of = "2024-06-30", columns = { "issued_on", "continuously_engaged", "expect" }, rows = {
    { "2018-06-29", true, "renewable" },
    { "2018-06-30", true, "open:held_until" },
    { "2018-07-01", true, "extended" },
    { "2018-07-02", true, "extended" },
    { "2023-06-29", true, "extended" },
    { "2023-06-30", true, "extended" },
    { "2023-07-01", true, "open:last_covered" },
    { "2023-07-02", true, "later" },
  } },
  -- 停止过、但不到2年的人：超过5年的落进空档。
  { norm = "certificate_state", as_of = "2024-06-30",
    columns = { "issued_on", "idle_since", "continuously_engaged", "expect" }, rows = {
      { "2018-06-29", "2024-01-01", false, "not_settled" },
      { "2018-06-30", "2024-01-01", false, "open:held_until" },
      { "2018-07-01", "2024-01-01", false, "extended" },
      { "2023-06-30", "2024-01-01", false, "extended" },
      { "2023-07-01", "2024-01-01", false, "open:last_covered" },
      { "2023-07-02", "2024-01-01", false, "later" },
    } },
  -- 停止到2024年6月30日恰好2年的前后：两年要在界限日前满，还是到评估日满了就算，读法不一。
  { norm = "certificate_state", as_of = "2024-06-30",
    columns = { "issued_on", "idle_since", "continuously_engaged", "expect" }, rows = {
      { "2020-01-01", "2022-06-29", false, "open:idle_until" },
      { "2020-01-01", "2022-06-30", false, "open:idle_until" },
      { "2020-01-01", "2022-07-01", false, "open:idle_first_day" },
      { "2020-01-01", "2022-07-02", false, "extended" },
      { "2017-01-01", "2022-06-30", false, "open:idle_until" },
      { "2017-01-01", "2022-07-01", false, "open:idle_first_day" },
      { "2017-01-01", "2022-07-02", false, "not_settled" },
      -- 停止日与持续从事同时填了，互相矛盾：不算可以换发。
      { "2017-01-01", "2022-06-30", true, "open:idle_until" },
      { "2017-01-01", "2022-07-02", true, "not_settled" },
    } },
  -- 界限日前已经满2年：怎样读都收回；收回排在顺延和换发前面。
  { norm = "certificate_state", as_of = "2024-06-30",
    columns = { "issued_on", "idle_since", "continuously_engaged", "expect" }, rows = {
      { "2020-01-01", "2021-06-29", false, "withdraw" },
      { "2020-01-01", "2021-06-30", false, "withdraw" },
      { "2020-01-01", "2021-07-01", false, "open:idle_until" },
      { "2020-01-01", "2021-07-02", false, "open:idle_until" },
      { "2017-01-01", "2021-06-30", false, "withdraw" },
      { "2017-01-01", "2021-06-30", true, "withdraw" },
      { "2017-01-01", "2021-07-02", false, "open:idle_until" },
    } },
  -- 评估日就是界限日前一天：满没满，一天见分晓。
  { norm = "certificate_state", as_of = "2023-06-30",
    columns = { "issued_on", "idle_since", "continuously_engaged", "expect" }, rows = {
      { "2020-01-01", "2021-06-30", false, "withdraw" },
      { "2020-01-01", "2021-07-01", false, "open:idle_first_day" },
      { "2020-01-01", "2021-07-02", false, "extended" },
    } },
  -- 界限日以后取得的证书，停止满2年：收回一句管不管，读法不一。
  { norm = "certificate_state", as_of = "2025-12-31",
    columns = { "issued_on", "idle_since", "continuously_engaged", "expect" }, rows = {
      { "2023-06-30", "2023-12-31", false, "open:idle_until" },
      { "2023-07-02", "2023-12-31", false, "open:withdrawal_reach" },
      { "2023-07-02", "2024-01-02", false, "later" },
    } },
  { name = "该收回的已经注销", norm = "certificate_state", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织" } },
      certificate = {
        { id = "证", mediator = "调解员", issued_on = "2020-01-01", idle_since = "2021-06-30", status = "cancelled" } },
    },
    subject = "证", expect = { outcome = "satisfied" } },
  { name = "该收回的还有效", norm = "certificate_state", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织" } },
      certificate = {
        { id = "证", mediator = "调解员", issued_on = "2020-01-01", idle_since = "2021-06-30", status = "valid" } },
    },
    subject = "证", expect = { outcome = "not_satisfied" } },
  { name = "顺延的日期写对了", norm = "certificate_state", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织" } },
      certificate = {
        { id = "证", mediator = "调解员", issued_on = "2020-01-01", continuously_engaged = true, status = "valid",
          valid_through = "2028-06-30" } },
    },
    subject = "证", expect = { outcome = "satisfied" } },
  { name = "顺延的日期少写一天", norm = "certificate_state", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织" } },
      certificate = {
        { id = "证", mediator = "调解员", issued_on = "2020-01-01", continuously_engaged = true, status = "valid",
          valid_through = "2028-06-29" } },
    },
    subject = "证", expect = { outcome = "not_satisfied" } },
  { name = "顺延的日期多写一天", norm = "certificate_state", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织" } },
      certificate = {
        { id = "证", mediator = "调解员", issued_on = "2020-01-01", continuously_engaged = true, status = "valid",
          valid_through = "2028-07-01" } },
    },
    subject = "证", expect = { outcome = "not_satisfied" } },
  { name = "已经注销的证书，不问顺延", norm = "certificate_state", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织" } },
      certificate = {
        { id = "证", mediator = "调解员", issued_on = "2020-01-01", continuously_engaged = true, status = "cancelled",
          valid_through = "2025-01-01" } },
    },
    subject = "证", expect = { outcome = "satisfied" } },
  { name = "可以换发的：只报情况", norm = "certificate_state", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织" } },
      certificate = {
        { id = "证", mediator = "调解员", issued_on = "2017-01-01", continuously_engaged = true, status = "valid" } },
    },
    subject = "证", expect = { outcome = "reported" } },
  { name = "界限日以后取得的：只报情况", norm = "certificate_state", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织" } },
      certificate = {
        { id = "证", mediator = "调解员", issued_on = "2023-07-02", continuously_engaged = true, status = "valid" } },
    },
    subject = "证", expect = { outcome = "reported" } },
  { name = "已经换发的旧证：不再问去向", norm = "certificate_state", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织" } },
      certificate = {
        { id = "证", mediator = "调解员", issued_on = "2017-01-01", idle_since = "2021-06-30", status = "renewed" } },
    },
    subject = "证", expect = { outcome = "not_applicable" } },
  { name = "不知道是否一直从事、何时停止：无法判断", norm = "certificate_state", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织" } },
      certificate = { { id = "证", mediator = "调解员", issued_on = "2020-01-01", status = "valid" } },
    },
    subject = "证", expect = { outcome = "indeterminate" } },

  ---------------------------------------------------------------- 三（二）5 专家
  { name = "区里建了专家库", norm = "expert_pools", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      authority = { { id = "人社", name = "区人社", jurisdiction = "甲区", kind = "hrss", experts_pooled = true } },
    },
    subject = "人社", expect = { outcome = "satisfied" } },
  { name = "市里没有建专家库", norm = "expert_pools", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "CN-TJ", name = "天津市", level = "province" } },
      authority = { { id = "人社", name = "市人社", jurisdiction = "CN-TJ", kind = "hrss", experts_pooled = false } },
    },
    subject = "人社", expect = { outcome = "not_satisfied" } },
  { name = "街镇和别的部门不用建专家库", norm = "expert_pools", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲街", name = "甲街", level = "township" } },
      authority = { { id = "站", name = "街道服务站", jurisdiction = "甲街", kind = "hrss", experts_pooled = false } },
    },
    subject = "站", expect = { outcome = "not_applicable" } },
  { name = "区工会不用建专家库", norm = "expert_pools", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      authority = { { id = "工会", name = "区工会", jurisdiction = "甲区", kind = "union", experts_pooled = false } },
    },
    subject = "工会", expect = { outcome = "not_applicable" } },

  { name = "市级专家41人：只报数", norm = "city_experts", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "CN-TJ", name = "天津市", level = "province" } },
      expert = records.joined(
        records.times(41, "市", { jurisdiction = "CN-TJ", level = "province", appointed_on = "2024-06-30" }),
        records.times(1, "区", { jurisdiction = "CN-TJ", level = "district", appointed_on = "2024-01-01" }),
        records.times(1, "晚", { jurisdiction = "CN-TJ", level = "province", appointed_on = "2024-07-01" }),
        records.times(1, "出", { jurisdiction = "CN-TJ", level = "province", appointed_on = "2023-01-01", left_on = "2024-06-30" })),
    },
    subject = "CN-TJ", expect = { outcome = "reported", part = 41 } },
  { name = "区级专家29人：一般范围内", norm = "district_experts", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      expert = records.times(29, "专家", { jurisdiction = "甲区", level = "district", appointed_on = "2024-01-01" }),
    },
    subject = "甲区", expect = { outcome = "satisfied", part = 29 } },
  { name = "区级专家30人：刚好", norm = "district_experts", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      expert = records.joined(
        records.times(30, "专家", { jurisdiction = "甲区", level = "district", appointed_on = "2024-06-30" }),
        records.times(1, "市级", { jurisdiction = "甲区", level = "province", appointed_on = "2024-01-01" }),
        records.times(1, "出库", { jurisdiction = "甲区", level = "district", appointed_on = "2023-01-01", left_on = "2024-06-30" }),
        records.times(1, "未入库", { jurisdiction = "甲区", level = "district", appointed_on = "2024-07-01" })),
    },
    subject = "甲区", expect = { outcome = "satisfied", part = 30 } },
  { name = "区级专家31人：多1人", norm = "district_experts", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      expert = records.times(31, "专家", { jurisdiction = "甲区", level = "district", appointed_on = "2024-01-01" }),
    },
    subject = "甲区", expect = { outcome = "not_satisfied", part = 31, excess = "1" } },
  { name = "没有推荐候选人：差1人", norm = "city_candidates", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      expert = records.joined(
        records.times(2, "专家", { jurisdiction = "甲区", level = "district", appointed_on = "2024-01-01", city_candidate = false }),
        records.times(1, "市级", { jurisdiction = "甲区", level = "province", appointed_on = "2024-01-01", city_candidate = true }),
        records.times(1, "出库", { jurisdiction = "甲区", level = "district", appointed_on = "2023-01-01", left_on = "2024-06-30",
          city_candidate = true })),
    },
    subject = "甲区", expect = { outcome = "not_satisfied", part = 0, missing = 1 } },
  { name = "推荐1人：下限", norm = "city_candidates", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      expert = records.times(1, "专家", { jurisdiction = "甲区", level = "district", appointed_on = "2024-01-01", city_candidate = true }),
    },
    subject = "甲区", expect = { outcome = "satisfied", part = 1 } },
  { name = "推荐2人：上限", norm = "city_candidates", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      expert = records.times(2, "专家", { jurisdiction = "甲区", level = "district", appointed_on = "2024-01-01", city_candidate = true }),
    },
    subject = "甲区", expect = { outcome = "satisfied", part = 2 } },
  { name = "推荐3人：多1人", norm = "city_candidates", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      expert = records.times(3, "专家", { jurisdiction = "甲区", level = "district", appointed_on = "2024-01-01", city_candidate = true }),
    },
    subject = "甲区", expect = { outcome = "not_satisfied", part = 3, excess = "1" } },

  ---------------------------------------------------------------- 尾 公布
  { norm = "organizations_published", as_of = "2024-06-30", columns = { "established_on", "published", "expect" }, rows = {
    { "2024-06-30", true, "satisfied" },
    { "2024-06-30", false, "not_satisfied" },
    { "2024-07-01", false, "not_applicable" },
  } },
  { norm = "mediators_published", as_of = "2024-06-30", columns = { "roster_from", "published", "expect" }, rows = {
    { "2024-06-30", true, "satisfied" },
    { "2024-06-30", false, "not_satisfied" },
    { "2024-07-01", false, "not_applicable" },
  } },
  { norm = "experts_published", as_of = "2024-06-30", columns = { "appointed_on", "published", "expect" }, rows = {
    { "2024-06-30", true, "satisfied" },
    { "2024-06-30", false, "not_satisfied" },
    { "2024-07-01", false, "not_applicable" },
  } },

  ---------------------------------------------------------------- 补充：比例差半个百分点
  -- 200个里差一个，就差半个百分点：改一个百分点也看得出来
  { norm = "chamber_organizations", milestone = "2024-12-31", columns = { "as_of", "chamber_organizations", "chambers", "expect" }, rows = {
    { "2024-12-31", 149, 200, { outcome = "not_satisfied", missing = 1 } },
    { "2024-12-31", 150, 200, "satisfied" },
  } },
  { norm = "chamber_organizations", milestone = "2025-12-31", columns = { "as_of", "chamber_organizations", "chambers", "expect" }, rows = {
    { "2025-12-31", 179, 200, { outcome = "not_satisfied", missing = 1 } },
    { "2025-12-31", 180, 200, "satisfied" },
  } },
  { norm = "township_centres", milestone = "2024-12-31", columns = { "as_of", "entity_based_township_centres", "townships", "expect" }, rows = {
    { "2024-12-31", 159, 200, { outcome = "not_satisfied", missing = 1 } },
    { "2024-12-31", 160, 200, "satisfied" },
  } },
  { norm = "township_centres", milestone = "2025-12-31", columns = { "as_of", "entity_based_township_centres", "townships", "expect" }, rows = {
    { "2025-12-31", 189, 200, { outcome = "not_satisfied", missing = 1 } },
    { "2025-12-31", 190, 200, "satisfied" },
  } },
  { norm = "arbitration_centres", milestone = "2024-12-31", columns = { "as_of", "arbitration_centres", "arbitration_courts", "expect" }, rows = {
    { "2024-12-31", 199, 200, { outcome = "not_satisfied", missing = 1 } },
    { "2024-12-31", 200, 200, "satisfied" },
  } },

  ---------------------------------------------------------------- 补充：证书的去向，读法关上以后
  -- 放在一边的读法也要算得对：发证当天计入，满5年的第二天起就超过
  { norm = "certificate_state", as_of = "2024-06-30", readings = { held_until = "after" },
    columns = { "issued_on", "continuously_engaged", "expect" }, rows = {
      { "2018-07-01", true, "renewable" },
      { "2018-07-02", true, "extended" },
    } },
  { norm = "certificate_state", as_of = "2024-06-30", readings = { held_until = "notice" },
    columns = { "issued_on", "continuously_engaged", "expect" }, rows = {
      { "2019-01-04", true, "renewable" },
      { "2019-01-05", true, "extended" },
    } },
  -- 收回只管界限日之前取得的：7月1日取得的，看它算不算在界限日之前
  { norm = "certificate_state", as_of = "2025-12-31",
    readings = { last_covered = "eve", withdrawal_reach = "before_cutoff", idle_until = "evaluated", idle_first_day = "excluded" },
    columns = { "issued_on", "idle_since", "continuously_engaged", "expect" }, rows = {
      { "2023-06-30", "2023-07-02", false, "withdraw" },
      { "2023-07-01", "2023-07-02", false, "later" },
    } },
  { norm = "certificate_state", as_of = "2025-12-31",
    readings = { last_covered = "cutoff", withdrawal_reach = "before_cutoff", idle_until = "evaluated", idle_first_day = "excluded" },
    columns = { "issued_on", "idle_since", "continuously_engaged", "expect" }, rows = {
      { "2023-07-01", "2023-07-02", false, "withdraw" },
      { "2023-07-02", "2023-07-02", false, "later" },
    } },
  -- 没有停止日、又不是一直从事的（或者不知道是不是）：停止日要问清楚
  { norm = "certificate_state", as_of = "2024-06-30", columns = { "issued_on", "idle_since", "continuously_engaged", "expect" }, rows = {
    { "2020-01-01", "?", false, "unknown:idle_since" },
    { "2020-01-01", "?", "?", "unknown:idle_since" },
    { "2018-06-29", "2024-01-01", false, { outcome = "indeterminate", state = "not_settled" } },
  } },

  ---------------------------------------------------------------- 补充：街里的组织也归区里数
  { name = "商会组织设在街里：区里照数", norm = "chamber_organizations", as_of = "2024-12-31", milestone = "2024-12-31",
    given = {
      jurisdiction = {
        { id = "甲区", name = "甲区", level = "district" },
        { id = "甲街", name = "甲街", level = "township", parent = "甲区" },
      },
      figure = { { id = "数1", jurisdiction = "甲区", indicator = "chambers", date = "2024-12-31", value = 4 } },
      organization = {
        { id = "街1", jurisdiction = "甲街", kind = "chamber_organization", established_on = "2024-01-01" },
        { id = "街2", jurisdiction = "甲街", kind = "chamber_organization", established_on = "2024-01-01" },
        { id = "区里", jurisdiction = "甲区", kind = "chamber_organization", established_on = "2024-01-01" },
        { id = "别的", jurisdiction = "甲区", kind = "park_committee", established_on = "2024-01-01" },
      },
    },
    subject = "甲区", expect = { outcome = "satisfied", part = 3, whole = 4 } },
  { name = "街镇中心设在街里：区里照数", norm = "township_centres", as_of = "2024-12-31", milestone = "2024-12-31",
    given = {
      jurisdiction = {
        { id = "甲区", name = "甲区", level = "district" },
        { id = "甲街", name = "甲街", level = "township", parent = "甲区" },
      },
      figure = { { id = "数1", jurisdiction = "甲区", indicator = "townships", date = "2024-12-31", value = 1 } },
      organization = {
        { id = "中心", jurisdiction = "甲街", kind = "township_centre", entity_based = true, established_on = "2024-01-01" } },
    },
    subject = "甲区", expect = { outcome = "satisfied", part = 1, whole = 1 } },

  ---------------------------------------------------------------- 补充：读法关上以后
  { name = "工会办的脱产班四十学时：谁办的都算", norm = "training_hours", as_of = "2024-12-31", milestone = "2024-12-31",
    readings = { hours_organizer = "any" },
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "2023-01-01" } },
      training = { { id = "训1", mediator = "调解员", organizer = "union", date = "2024-06-01", mode = "off_job", class_hours = 40 } },
    },
    subject = "调解员", expect = "satisfied" },
  { name = "工会办的脱产班四十学时：只算人社部门办的", norm = "training_hours", as_of = "2024-12-31", milestone = "2024-12-31",
    readings = { hours_organizer = "hrss" },
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "2023-01-01" } },
      training = { { id = "训1", mediator = "调解员", organizer = "union", date = "2024-06-01", mode = "off_job", class_hours = 40 } },
    },
    subject = "调解员", expect = "not_satisfied" },
  { name = "没有实体化的街镇中心没有人：所有街镇中心都管", norm = "township_staffing", as_of = "2024-12-31",
    readings = { staffing_scope = "all" },
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = {
        { id = "中心", jurisdiction = "甲区", kind = "township_centre", entity_based = false, established_on = "2024-01-01" } },
    },
    subject = "中心", expect = "not_satisfied" },
  { name = "没有实体化的街镇中心没有人：只管实体化的，不问", norm = "township_staffing", as_of = "2024-12-31",
    readings = { staffing_scope = "entity_based" },
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = {
        { id = "中心", jurisdiction = "甲区", kind = "township_centre", entity_based = false, established_on = "2024-01-01" } },
    },
    subject = "中心", expect = "not_applicable" },
  { name = "认定的是别的事：不问移不移出", norm = "unfit_removed", as_of = "2024-12-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "2023-01-01" } },
      attested = { { id = "认1", jurisdiction = "甲区", mediator = "调解员", condition = "有突出贡献", holds = true, date = "2024-06-01" } },
    },
    subject = "认1", expect = "not_applicable" },
  { name = "期限当天才发的证书：那天起要注册", norm = "annual_registration", as_of = "2024-03-31", milestone = "2024-03-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织" } },
      certificate = { { id = "证", mediator = "调解员", status = "valid", issued_on = "2024-03-31" } },
    },
    subject = "证", expect = "not_satisfied" },

  ---------------------------------------------------------------- 补充：注册结果的先后，几本证书合起来看
  { name = "只有通过的记录：没有要清理的", norm = "lapsed_removed", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "2023-01-01" } },
      certificate = {
        { id = "证", mediator = "调解员", status = "valid" },
      },
      certificate_registration = {
        { id = "册1", certificate = "证", year = 2023, registered_on = "2023-03-01", result = "passed" },
        { id = "册2", certificate = "证", year = 2024, registered_on = "2024-03-01", result = "passed" },
      },
    },
    subject = "调解员", expect = "not_applicable" },
  { name = "没通过以后还没有补过，补过的登记在评估日以后：不算", norm = "lapsed_removed", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "2023-01-01" } },
      certificate = {
        { id = "证", mediator = "调解员", status = "valid" },
      },
      certificate_registration = {
        { id = "册1", certificate = "证", year = 2024, registered_on = "2024-03-01", result = "not_passed" },
        { id = "册2", certificate = "证", year = 2024, registered_on = "2024-07-01", result = "passed" },
      },
    },
    subject = "调解员", expect = "not_satisfied" },
  { name = "上年通过，今年评估日当天没有通过：以后一次为准", norm = "lapsed_removed", as_of = "2024-03-20",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "2023-01-01" } },
      certificate = {
        { id = "证", mediator = "调解员", status = "valid" },
      },
      certificate_registration = {
        { id = "册1", certificate = "证", year = 2023, registered_on = "2023-03-01", result = "passed" },
        { id = "册2", certificate = "证", year = 2024, registered_on = "2024-03-20", result = "not_passed" },
      },
    },
    subject = "调解员", expect = "not_satisfied" },
  { name = "一本失效，另一本有效、没有注册记录：另有有效证书", norm = "lapsed_removed", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "2023-01-01" } },
      certificate = {
        { id = "失效的", mediator = "调解员", status = "expired" },
        { id = "有效的", mediator = "调解员", status = "valid" },
      },
      certificate_registration = {},
    },
    subject = "调解员", expect = "satisfied" },
  { name = "一本失效，另一本先没通过、补过一次：另有有效证书", norm = "lapsed_removed", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "2023-01-01" } },
      certificate = {
        { id = "失效的", mediator = "调解员", status = "expired" },
        { id = "有效的", mediator = "调解员", status = "valid" },
      },
      certificate_registration = {
        { id = "册1", certificate = "有效的", year = 2024, registered_on = "2024-03-01", result = "not_passed" },
        { id = "册2", certificate = "有效的", year = 2024, registered_on = "2024-03-20", result = "passed" },
      },
    },
    subject = "调解员", expect = "satisfied" },
  { name = "没通过和通过登记在同一天，没有别的证书：算通过，不问", norm = "lapsed_removed", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "2023-01-01" } },
      certificate = { { id = "证", mediator = "调解员", status = "valid" } },
      certificate_registration = {
        { id = "册1", certificate = "证", year = 2024, registered_on = "2024-03-20", result = "not_passed" },
        { id = "册2", certificate = "证", year = 2024, registered_on = "2024-03-20", result = "passed" },
      },
    },
    subject = "调解员", expect = "not_applicable" },
  { name = "一本失效，另一本没通过和通过登记在同一天：分不出先后，算通过", norm = "lapsed_removed", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "2023-01-01" } },
      certificate = {
        { id = "失效的", mediator = "调解员", status = "expired" },
        { id = "有效的", mediator = "调解员", status = "valid" },
      },
      certificate_registration = {
        { id = "册1", certificate = "有效的", year = 2024, registered_on = "2024-03-20", result = "not_passed" },
        { id = "册2", certificate = "有效的", year = 2024, registered_on = "2024-03-20", result = "passed" },
      },
    },
    subject = "调解员", expect = "satisfied" },
  { name = "一本失效，另一本先通过、后来没通过：没有别的有效证书", norm = "lapsed_removed", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "2023-01-01" } },
      certificate = {
        { id = "失效的", mediator = "调解员", status = "expired" },
        { id = "没通过的", mediator = "调解员", status = "valid" },
      },
      certificate_registration = {
        { id = "册1", certificate = "没通过的", year = 2023, registered_on = "2023-03-20", result = "passed" },
        { id = "册2", certificate = "没通过的", year = 2024, registered_on = "2024-03-20", result = "not_passed" },
      },
    },
    subject = "调解员", expect = "not_satisfied" },
  { name = "没通过注册的旧证后来换发了：两边都不算", norm = "lapsed_removed", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "2023-01-01" } },
      certificate = {
        { id = "旧证", mediator = "调解员", status = "renewed" },
      },
      certificate_registration = {
        { id = "册1", certificate = "旧证", year = 2023, registered_on = "2023-03-20", result = "not_passed" },
      },
    },
    subject = "调解员", expect = "not_applicable" },

  ---------------------------------------------------------------- 补充：一年一个周期
  { name = "年中39学时：期限是年底，不是6月底", norm = "training_hours", as_of = "2024-07-01",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "enterprise_committee" } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "2023-01-01" } },
      training = {
        { id = "训1", mediator = "调解员", organizer = "hrss", date = "2024-03-01", mode = "off_job", class_hours = 39 } },
    },
    subject = "调解员", expect = { outcome = "pending", milestone = "2024-12-31", part = 39, missing = 1 } },
  { name = "上半年按时报了，到次年2月再看：仍是按时", norm = "roster_summary", as_of = "2025-02-01", milestone = "2024-07-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      submission = { { id = "报", jurisdiction = "甲区", kind = "roster_summary", submitted_on = "2024-07-15" } },
    },
    subject = "甲区", expect = "satisfied" },
  { name = "台账上报只数到评估日：报过两次，后一天的、发文以前的和名册汇总表不算", norm = "ledger_report", as_of = "2024-12-31",
    given = {
      jurisdiction = { { id = "甲区", name = "甲区", level = "district" } },
      submission = {
        { id = "报1", jurisdiction = "甲区", kind = "ledger_summary", submitted_on = "2024-06-30" },
        { id = "报2", jurisdiction = "甲区", kind = "ledger_summary", submitted_on = "2024-12-31" },
        { id = "报3", jurisdiction = "甲区", kind = "ledger_summary", submitted_on = "2025-01-01" },
        { id = "报4", jurisdiction = "甲区", kind = "ledger_summary", submitted_on = "2023-12-31" },
        { id = "报5", jurisdiction = "甲区", kind = "roster_summary", submitted_on = "2024-06-30" },
      },
    },
    subject = "甲区", expect = { outcome = "reported", part = 2 } },

  ---------------------------------------------------------------- 补充：市级专家与40人差多少，只报不判
  { name = "市级专家39人：与40人相比少1人", norm = "city_experts", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "CN-TJ", name = "天津市", level = "province" } },
      expert = records.times(39, "市", { jurisdiction = "CN-TJ", level = "province", appointed_on = "2024-01-01" }),
    },
    subject = "CN-TJ", expect = { outcome = "reported", part = 39, missing = 1 } },
  { name = "市级专家40人：与40人相比不差", norm = "city_experts", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "CN-TJ", name = "天津市", level = "province" } },
      expert = records.times(40, "市", { jurisdiction = "CN-TJ", level = "province", appointed_on = "2024-01-01" }),
    },
    subject = "CN-TJ", expect = { outcome = "reported", part = 40 } },
  { name = "市级专家41人：与40人相比多1人", norm = "city_experts", as_of = "2024-06-30",
    given = {
      jurisdiction = { { id = "CN-TJ", name = "天津市", level = "province" } },
      expert = records.times(41, "市", { jurisdiction = "CN-TJ", level = "province", appointed_on = "2024-01-01" }),
    },
    subject = "CN-TJ", expect = { outcome = "reported", part = 41, excess = "1" } },
}
