-- 样例：给定什么、应当得到什么。有数的：差一、刚好、多一；有日期的：前一天、当天、后一天。
-- 区、单位、组织的名字都是编的。本批报送、获推荐的次数（nominations_here、recommendations_here）多数直接给出，数法另有样例。
local records = require("common.records")

local nine = { "guidance", "registration", "handling", "performance", "follow_up", "mediator_management", "archives",
  "statistics", "appraisal" }
local four = { "standard_procedure", "unified_documents", "referral", "complaints" }
local rooms = { "reception", "mediation_room", "computer", "printer", "copier" }
local here = { { id = "甲区", name = "甲区", level = "district" } }

-- 只有一名调解员的组织：兼职里有没有点名的职业。unmet 是没有做到的项数。
local function one_mediator(name, engagement, profession, roster_from, unmet)
  return { name = name, norm = "part_time_professions", as_of = "2023-08-04",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "chamber_organization", nominations_here = 1 } },
      mediator = {
        { id = "调解员", organization = "组织", engagement = engagement, profession = profession, roster_from = roster_from } },
    },
    subject = "组织", expect = { outcome = "reported", unmet = unmet } }
end

-- 只参加过一次培训的调解员：算不算参加过点名部门办的。
local function one_training(name, organizer, date, unmet)
  return { name = name, norm = "trainings_attended", as_of = "2023-08-04",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "chamber_organization", nominations_here = 1 } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "2020-01-01" } },
      training = { { id = "训", mediator = "调解员", organizer = organizer, date = date } },
    },
    subject = "调解员", expect = { outcome = "reported", unmet = unmet } }
end

-- 报送了、没有获推荐的：标准对它的读法，看做到没有；不对它的读法，不问。
local done_or_not_asked = { open = "criteria_reach", possible = { "satisfied", "not_applicable" } }
local failed_or_not_asked = { open = "criteria_reach", possible = { "not_satisfied", "not_applicable" } }

-- 一个获推荐的组织，2022年度成功率的几个数；readings 不写就看全部读法。
local function rate(name, readings, year, expect)
  local given = { id = "年", organization = "组织", year = 2022 }
  for field, value in pairs(year) do given[field] = value end
  return { name = name, norm = "success_rate", as_of = "2023-08-04", readings = readings,
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "township_centre", nominations_here = 1, recommendations_here = 1 } },
      organization_year = { given },
    },
    subject = "年", expect = expect }
end

-- 缺一个年度的记录：years 是有记录的年度，established_on 是设立的那天。另有一个组织有2020年度的记录，台账从那一年起。
local function owing(name, readings, year, established_on, nominations, recommendations, years, expect)
  local given = { { id = "别年", organization = "别家", year = 2020 } }
  for _, number in ipairs(years) do
    table.insert(given, { id = "年" .. tostring(number), organization = "组织", year = number })
  end
  return { name = name, norm = "success_rate", as_of = "2023-08-04", readings = readings, year = year,
    given = {
      jurisdiction = here,
      organization = {
        { id = "组织", jurisdiction = "甲区", kind = "township_centre", established_on = established_on,
          nominations_here = nominations, recommendations_here = recommendations },
        { id = "别家", jurisdiction = "甲区", kind = "township_centre", nominations_here = 0, recommendations_here = 0 } },
      organization_year = given,
    },
    subject = "组织", expect = expect }
end
local rate_unknown = { outcome = "indeterminate", unknown = "organization_year" }

return {
  ---------------------------------------------------------------- 二 参评范围
  { norm = "eligible_kind", as_of = "2023-08-04",
    columns = { "nominations_here", "kind", "attested_other_kind", "attested_association", "expect" }, rows = {
      { 1, "enterprise_committee", 0, 0, "enterprise" },
      { 1, "township_centre", 0, 0, "district_or_township" },
      { 1, "district_organization", 0, 0, "district_or_township" },
      -- 仲裁院的中心：看读法
      { 1, "arbitration_centre", 0, 0, "open:arbitration_centre_kind" },
      { 1, "public_institution_organization", 0, 0, "institution_or_association" },
      -- 社会组织比社会团体宽：认定了才算
      { 1, "social_organization_body", 0, 1, "institution_or_association" },
      { 1, "social_organization_body", 0, 0, "not_settled" },
      -- 第五类没有列名：认定了才算
      { 1, "regional_or_industry", 1, 0, "other_by_law" },
      { 1, "park_committee", 1, 0, "other_by_law" },
      { 1, "other", 1, 0, "other_by_law" },
      { 1, "regional_or_industry", 0, 0, "not_settled" },
      { 1, "park_committee", 0, 0, "not_settled" },
      { 1, "other", 0, 0, "not_settled" },
      { 0, "other", 0, 0, "not_applicable" },
    } },
  -- 商（协）会比行业商会（协会）宽：认定了才算
  { norm = "eligible_kind", as_of = "2023-08-04", columns = { "nominations_here", "kind", "attested_industry_chamber", "expect" }, rows = {
    { 1, "chamber_organization", 1, "chamber" },
    { 1, "chamber_organization", 0, "not_settled" },
  } },
  { name = "认定当天，行业商会设的算第二类", norm = "eligible_kind", as_of = "2023-08-04",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "chamber_organization", nominations_here = 1 } },
      attested = {
        { id = "认1", jurisdiction = "甲区", organization = "组织", condition = "行业商会（协会）设立", holds = true, date = "2023-08-04" } },
    },
    subject = "组织", expect = "chamber" },
  { name = "行业商会的认定晚一天、不成立、说的是别的事，都不算", norm = "eligible_kind", as_of = "2023-08-04",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "chamber_organization", nominations_here = 1 } },
      attested = {
        { id = "认1", jurisdiction = "甲区", organization = "组织", condition = "行业商会（协会）设立", holds = true, date = "2023-08-05" },
        { id = "认2", jurisdiction = "甲区", organization = "组织", condition = "行业商会（协会）设立", holds = false, date = "2023-08-01" },
        { id = "认3", jurisdiction = "甲区", organization = "组织", condition = "社会团体设立", holds = true, date = "2023-08-01" } },
    },
    subject = "组织", expect = "not_settled" },
  { name = "认定的种类和日期要对", norm = "eligible_kind", as_of = "2023-08-04",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "park_committee", nominations_here = 1 } },
      attested = {
        { id = "认1", jurisdiction = "甲区", organization = "组织", condition = "法律法规政策规定的其他类型", holds = true,
          date = "2023-08-04" } },
    },
    subject = "组织", expect = "other_by_law" },
  { name = "认定晚一天、不成立、说的是别的事，都不算", norm = "eligible_kind", as_of = "2023-08-04",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "park_committee", nominations_here = 1 } },
      attested = {
        { id = "认1", jurisdiction = "甲区", organization = "组织", condition = "法律法规政策规定的其他类型", holds = true,
          date = "2023-08-05" },
        { id = "认2", jurisdiction = "甲区", organization = "组织", condition = "法律法规政策规定的其他类型", holds = false,
          date = "2023-08-01" },
        { id = "认3", jurisdiction = "甲区", organization = "组织", condition = "社会团体设立", holds = true,
          date = "2023-08-01" } },
    },
    subject = "组织", expect = "not_settled" },
  { name = "认定当天，社会团体设的算第四类", norm = "eligible_kind", as_of = "2023-08-04",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "social_organization_body", nominations_here = 1 } },
      attested = {
        { id = "认1", jurisdiction = "甲区", organization = "组织", condition = "社会团体设立", holds = true, date = "2023-08-04" } },
    },
    subject = "组织", expect = "institution_or_association" },
  { name = "社会团体的认定晚一天或不成立", norm = "eligible_kind", as_of = "2023-08-04",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "social_organization_body", nominations_here = 1 } },
      attested = {
        { id = "认1", jurisdiction = "甲区", organization = "组织", condition = "社会团体设立", holds = true, date = "2023-08-05" },
        { id = "认2", jurisdiction = "甲区", organization = "组织", condition = "社会团体设立", holds = false, date = "2023-08-01" },
        { id = "认3", jurisdiction = "甲区", organization = "组织", condition = "法律法规政策规定的其他类型", holds = true,
          date = "2023-08-01" } },
    },
    subject = "组织", expect = "not_settled" },

  ---------------------------------------------------------------- 三（一）
  { norm = "name_and_emblem", as_of = "2023-08-04", columns = { "nominations_here", "recommendations_here", "unified_name", "facilities", "expect" }, rows = {
    { 1, 1, true, { "mediation_room", "emblem" }, "satisfied" },
    { 1, 1, false, { "mediation_room", "emblem" }, "not_satisfied" },
    { 1, 1, true, { "emblem" }, "not_satisfied" },
    { 1, 1, true, { "mediation_room" }, "not_satisfied" },
    { 0, 0, false, {}, "not_applicable" },
    -- 报送了、没有获推荐：标准对不对它，看读法
    { 1, 0, true, { "mediation_room", "emblem" }, done_or_not_asked },
    { 1, 0, false, {}, failed_or_not_asked },
  } },
  { norm = "regimes_kept", as_of = "2023-08-04", columns = { "nominations_here", "recommendations_here", "regimes", "expect" }, rows = {
    { 1, 1, nine, "satisfied" },
    { 1, 1, { "guidance", "registration", "handling", "performance", "follow_up", "mediator_management", "archives", "statistics", "appraisal", "roster" }, "satisfied" },
    { 1, 1, { "registration", "handling", "performance", "follow_up", "mediator_management", "archives", "statistics", "appraisal" }, "not_satisfied" },
    { 1, 1, { "guidance", "handling", "performance", "follow_up", "mediator_management", "archives", "statistics", "appraisal" }, "not_satisfied" },
    { 1, 1, { "guidance", "registration", "performance", "follow_up", "mediator_management", "archives", "statistics", "appraisal" }, "not_satisfied" },
    { 1, 1, { "guidance", "registration", "handling", "follow_up", "mediator_management", "archives", "statistics", "appraisal" }, "not_satisfied" },
    { 1, 1, { "guidance", "registration", "handling", "performance", "mediator_management", "archives", "statistics", "appraisal" }, "not_satisfied" },
    { 1, 1, { "guidance", "registration", "handling", "performance", "follow_up", "archives", "statistics", "appraisal" }, "not_satisfied" },
    { 1, 1, { "guidance", "registration", "handling", "performance", "follow_up", "mediator_management", "statistics", "appraisal" }, "not_satisfied" },
    { 1, 1, { "guidance", "registration", "handling", "performance", "follow_up", "mediator_management", "archives", "appraisal" }, "not_satisfied" },
    { 1, 1, { "guidance", "registration", "handling", "performance", "follow_up", "mediator_management", "archives", "statistics" }, "not_satisfied" },
    { 0, 0, {}, "not_applicable" },
    -- 报送了、没有获推荐：标准对不对它，看读法
    { 1, 0, nine, done_or_not_asked },
    { 1, 0, {}, failed_or_not_asked },
  } },
  { norm = "mechanisms_kept", as_of = "2023-08-04", columns = { "nominations_here", "recommendations_here", "regimes", "expect" }, rows = {
    { 1, 1, { "risk_warning", "emergency" }, "satisfied" },
    { 1, 1, { "risk_warning" }, "not_satisfied" },
    { 1, 1, { "emergency" }, "not_satisfied" },
    { 0, 0, {}, "not_applicable" },
    -- 报送了、没有获推荐：标准对不对它，看读法
    { 1, 0, { "risk_warning", "emergency" }, done_or_not_asked },
    { 1, 0, {}, failed_or_not_asked },
  } },

  { name = "自荐了的都要做到的读法", norm = "name_and_emblem", as_of = "2023-08-04", readings = { criteria_reach = "nominated" },
    columns = { "nominations_here", "recommendations_here", "unified_name", "facilities", "expect" }, rows = {
      { 1, 0, false, {}, "not_satisfied" },
    } },
  { name = "获推荐的才要做到的读法", norm = "name_and_emblem", as_of = "2023-08-04", readings = { criteria_reach = "recommended" },
    columns = { "nominations_here", "recommendations_here", "unified_name", "facilities", "expect" }, rows = {
      { 1, 0, false, {}, "not_applicable" },
      { 1, 1, false, {}, "not_satisfied" },
    } },

  ---------------------------------------------------------------- 三（二）
  { norm = "full_time_staff", as_of = "2023-08-04", columns = { "nominations_here", "recommendations_here", "full_time_mediators", "expect" }, rows = {
    { 1, 1, 0, { outcome = "not_satisfied", missing = 1 } },
    { 1, 1, 1, "satisfied" },
    { 1, 1, 2, "satisfied" },
    { 0, 0, 0, "not_applicable" },
    -- 报送了、没有获推荐：标准对不对它，看读法
    { 1, 0, 1, done_or_not_asked },
    { 1, 0, 0, failed_or_not_asked },
  } },
  { name = "数专职：当天移出的、晚一天进的、兼职的不算", norm = "full_time_staff", as_of = "2023-08-04",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "township_centre", nominations_here = 1, recommendations_here = 1 } },
      mediator = {
        { id = "移出", organization = "组织", engagement = "full_time", roster_from = "2020-01-01", roster_until = "2023-08-04" },
        { id = "晚进", organization = "组织", engagement = "full_time", roster_from = "2023-08-05" },
        { id = "兼职", organization = "组织", engagement = "part_time", roster_from = "2020-01-01" } },
    },
    subject = "组织", expect = { outcome = "not_satisfied", missing = 1 } },
  { norm = "part_time_staff", as_of = "2023-08-04", columns = { "nominations_here", "recommendations_here", "part_time_mediators", "expect" }, rows = {
    { 1, 1, 0, "not_satisfied" },
    { 1, 1, 1, "satisfied" },
    { 0, 0, 0, "not_applicable" },
    -- 报送了、没有获推荐：标准对不对它，看读法
    { 1, 0, 1, done_or_not_asked },
    { 1, 0, 0, failed_or_not_asked },
  } },
  { name = "数兼职：专职的、移出的不算", norm = "part_time_staff", as_of = "2023-08-04",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "township_centre", nominations_here = 1, recommendations_here = 1 } },
      mediator = {
        { id = "移出", organization = "组织", engagement = "part_time", roster_from = "2020-01-01", roster_until = "2023-08-04" },
        { id = "专职", organization = "组织", engagement = "full_time", roster_from = "2020-01-01" } },
    },
    subject = "组织", expect = "not_satisfied" },
  { name = "兼职里有律师：只报情况", norm = "part_time_professions", as_of = "2023-08-04",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "township_centre", nominations_here = 1, recommendations_here = 1 } },
      mediator = { { id = "律师", organization = "组织", engagement = "part_time", profession = "lawyer", roster_from = "2020-01-01" } },
    },
    subject = "组织", expect = "reported" },
  { name = "参加过工会办的培训：只报情况", norm = "trainings_attended", as_of = "2023-08-04",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "township_centre", nominations_here = 1, recommendations_here = 1 } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "2020-01-01" } },
      training = { { id = "训", mediator = "调解员", date = "2023-08-04", organizer = "union" } },
    },
    subject = "调解员", expect = "reported" },

  { name = "四种算法都够：刚好65%", norm = "success_rate", as_of = "2023-08-04",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "township_centre", nominations_here = 1, recommendations_here = 1 } },
      organization_year = {
        { id = "年", organization = "组织", year = 2022,
          accepted = 20, closed = 20, settled = 13, withdrawn = 0, reported_rate = 65 } },
    },
    subject = "年", expect = "satisfied" },
  { name = "四种算法都差一点", norm = "success_rate", as_of = "2023-08-04",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "township_centre", nominations_here = 1, recommendations_here = 1 } },
      organization_year = {
        { id = "年", organization = "组织", year = 2022,
          accepted = 200, closed = 200, settled = 129, withdrawn = 0, reported_rate = 64.99 } },
    },
    subject = "年", expect = "not_satisfied" },
  { name = "四种算法都超过", norm = "success_rate", as_of = "2023-08-04",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "township_centre", nominations_here = 1, recommendations_here = 1 } },
      organization_year = {
        { id = "年", organization = "组织", year = 2022,
          accepted = 200, closed = 200, settled = 131, withdrawn = 0, reported_rate = 65.01 } },
    },
    subject = "年", expect = "satisfied" },
  { name = "按受理不够、按办结够：算法没有写", norm = "success_rate", as_of = "2023-08-04",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "township_centre", nominations_here = 1, recommendations_here = 1 } },
      organization_year = {
        { id = "年", organization = "组织", year = 2022,
          accepted = 21, closed = 20, settled = 13, withdrawn = 0, reported_rate = 65 } },
    },
    subject = "年", expect = "open:rate_formula" },
  { name = "撤回算成功才够：算法没有写", norm = "success_rate", as_of = "2023-08-04",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "township_centre", nominations_here = 1, recommendations_here = 1 } },
      organization_year = {
        { id = "年", organization = "组织", year = 2022,
          accepted = 20, closed = 20, settled = 12, withdrawn = 1, reported_rate = 60 } },
    },
    subject = "年", expect = "open:rate_formula" },
  { name = "只按受理算：不够", norm = "success_rate", as_of = "2023-08-04", readings = { rate_formula = "accepted" },
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "township_centre", nominations_here = 1, recommendations_here = 1 } },
      organization_year = {
        { id = "年", organization = "组织", year = 2022,
          accepted = 21, closed = 20, settled = 13, withdrawn = 0, reported_rate = 70 } },
    },
    subject = "年", expect = "not_satisfied" },
  { name = "只按受理算：刚好", norm = "success_rate", as_of = "2023-08-04", readings = { rate_formula = "accepted" },
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "township_centre", nominations_here = 1, recommendations_here = 1 } },
      organization_year = {
        { id = "年", organization = "组织", year = 2022,
          accepted = 20, closed = 30, settled = 13, withdrawn = 0, reported_rate = 1 } },
    },
    subject = "年", expect = "satisfied" },
  { name = "只按办结算：不够", norm = "success_rate", as_of = "2023-08-04", readings = { rate_formula = "closed" },
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "township_centre", nominations_here = 1, recommendations_here = 1 } },
      organization_year = {
        { id = "年", organization = "组织", year = 2022,
          accepted = 20, closed = 21, settled = 13, withdrawn = 1, reported_rate = 70 } },
    },
    subject = "年", expect = "not_satisfied" },
  { name = "只按办结算：刚好", norm = "success_rate", as_of = "2023-08-04", readings = { rate_formula = "closed" },
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "township_centre", nominations_here = 1, recommendations_here = 1 } },
      organization_year = {
        { id = "年", organization = "组织", year = 2022,
          accepted = 30, closed = 20, settled = 13, withdrawn = 0, reported_rate = 1 } },
    },
    subject = "年", expect = "satisfied" },
  { name = "只按成功加撤回算：不够", norm = "success_rate", as_of = "2023-08-04", readings = { rate_formula = "withdrawn" },
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "township_centre", nominations_here = 1, recommendations_here = 1 } },
      organization_year = {
        { id = "年", organization = "组织", year = 2022,
          accepted = 19, closed = 20, settled = 12, withdrawn = 0, reported_rate = 70 } },
    },
    subject = "年", expect = "not_satisfied" },
  { name = "只按成功加撤回算：刚好", norm = "success_rate", as_of = "2023-08-04", readings = { rate_formula = "withdrawn" },
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "township_centre", nominations_here = 1, recommendations_here = 1 } },
      organization_year = {
        { id = "年", organization = "组织", year = 2022,
          accepted = 30, closed = 20, settled = 12, withdrawn = 1, reported_rate = 1 } },
    },
    subject = "年", expect = "satisfied" },
  { name = "只按上报算：不够", norm = "success_rate", as_of = "2023-08-04", readings = { rate_formula = "reported" },
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "township_centre", nominations_here = 1, recommendations_here = 1 } },
      organization_year = {
        { id = "年", organization = "组织", year = 2022,
          accepted = 20, closed = 20, settled = 13, withdrawn = 0, reported_rate = 64.99 } },
    },
    subject = "年", expect = "not_satisfied" },
  { name = "只按上报算：刚好", norm = "success_rate", as_of = "2023-08-04", readings = { rate_formula = "reported" },
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "township_centre", nominations_here = 1, recommendations_here = 1 } },
      organization_year = {
        { id = "年", organization = "组织", year = 2022,
          accepted = 30, closed = 30, settled = 13, withdrawn = 0, reported_rate = 65 } },
    },
    subject = "年", expect = "satisfied" },
  { name = "更早的年度不够：看不看这一年没有写", norm = "success_rate", as_of = "2023-08-04",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "township_centre", nominations_here = 1, recommendations_here = 1 } },
      organization_year = {
        { id = "年", organization = "组织", year = 2021,
          accepted = 20, closed = 20, settled = 12, withdrawn = 0, reported_rate = 60 } },
    },
    subject = "年", expect = "open:rate_years" },
  { name = "只看最近的完整年度：更早的不问", norm = "success_rate", as_of = "2023-08-04", readings = { rate_years = "last" },
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "township_centre", nominations_here = 1, recommendations_here = 1 } },
      organization_year = {
        { id = "年", organization = "组织", year = 2021,
          accepted = 20, closed = 20, settled = 12, withdrawn = 0, reported_rate = 60 } },
    },
    subject = "年", expect = "not_applicable" },
  { name = "2023年没有过完，不问", norm = "success_rate", as_of = "2023-08-04",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "township_centre", nominations_here = 1, recommendations_here = 1 } },
      organization_year = {
        { id = "年", organization = "组织", year = 2023,
          accepted = 20, closed = 20, settled = 12, withdrawn = 0, reported_rate = 60 } },
    },
    subject = "年", expect = "not_applicable" },
  { name = "没有报送的组织不问", norm = "success_rate", as_of = "2023-08-04",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "township_centre", nominations_here = 0 } },
      organization_year = {
        { id = "年", organization = "组织", year = 2022,
          accepted = 20, closed = 20, settled = 12, withdrawn = 0, reported_rate = 60 } },
    },
    subject = "年", expect = "not_applicable" },
  { name = "报送了、没有获推荐，四种算法都差：标准对不对它没有写", norm = "success_rate", as_of = "2023-08-04",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "township_centre", nominations_here = 1, recommendations_here = 0 } },
      organization_year = {
        { id = "年", organization = "组织", year = 2022,
          accepted = 20, closed = 20, settled = 12, withdrawn = 0, reported_rate = 60 } },
    },
    subject = "年", expect = failed_or_not_asked },
  { name = "自荐了的都要做到的读法", norm = "success_rate", as_of = "2023-08-04", readings = { criteria_reach = "nominated" },
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "township_centre", nominations_here = 1, recommendations_here = 0 } },
      organization_year = {
        { id = "年", organization = "组织", year = 2022,
          accepted = 20, closed = 20, settled = 12, withdrawn = 0, reported_rate = 60 } },
    },
    subject = "年", expect = "not_satisfied" },
  { name = "获推荐的才要做到的读法", norm = "success_rate", as_of = "2023-08-04", readings = { criteria_reach = "recommended" },
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "township_centre", nominations_here = 1, recommendations_here = 0 } },
      organization_year = {
        { id = "年", organization = "组织", year = 2022,
          accepted = 20, closed = 20, settled = 12, withdrawn = 0, reported_rate = 60 } },
    },
    subject = "年", expect = "not_applicable" },
  { name = "不知道受理数，其余都够", norm = "success_rate", as_of = "2023-08-04",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "township_centre", nominations_here = 1, recommendations_here = 1 } },
      organization_year = {
        { id = "年", organization = "组织", year = 2022,
          closed = 20, settled = 13, withdrawn = 0, reported_rate = 65 } },
    },
    subject = "年", expect = "indeterminate" },
  rate("一件也没有受理：没有比例，不问", { rate_formula = "accepted" },
    { accepted = 0, closed = 0, settled = 0, withdrawn = 0, reported_rate = 0 }, "not_applicable"),
  rate("一件也没有办结：没有比例，不问", { rate_formula = "closed" },
    { accepted = 1, closed = 0, settled = 0, withdrawn = 0, reported_rate = 0 }, "not_applicable"),
  rate("一件也没有办结，撤回的另算：没有比例，不问", { rate_formula = "withdrawn" },
    { accepted = 1, closed = 0, settled = 0, withdrawn = 0, reported_rate = 0 }, "not_applicable"),
  rate("按受理差两件", { rate_formula = "accepted" }, { accepted = 20, settled = 11 },
    { outcome = "not_satisfied", part = 11, whole = 20, missing = "2" }),
  rate("按办结差两件", { rate_formula = "closed" }, { closed = 20, settled = 11 },
    { outcome = "not_satisfied", part = 11, whole = 20, missing = "2" }),
  rate("成功加撤回差一件", { rate_formula = "withdrawn" }, { closed = 20, settled = 11, withdrawn = 1 },
    { outcome = "not_satisfied", part = 12, whole = 20, missing = "1" }),
  rate("按上报的成功率", { rate_formula = "reported" }, { reported_rate = 60 },
    { outcome = "not_satisfied", missing = "5" }),
  rate("撤回数不知道：十二件成功，可能够也可能不够", { rate_formula = "withdrawn" }, { closed = 20, settled = 12 },
    "indeterminate"),
  -- 该有的年度没有记录
  owing("最近的完整年度没有记录：成功率说不清", nil, 2022, "2020-01-01", 1, 1, { 2021 }, rate_unknown),
  owing("有记录的年度不算缺", { rate_years = "every" }, 2021, "2020-01-01", 1, 1, { 2021 }, "not_applicable"),
  owing("更早的年度没有记录：看不看这一年没有写", nil, 2021, "2020-01-01", 1, 1, { 2022 },
    { open = "rate_years", possible = { "satisfied", "not_satisfied", "not_applicable" } }),
  owing("每个年度都看的读法：更早的年度也不能缺", { rate_years = "every" }, 2021, "2020-01-01", 1, 1, { 2022 }, rate_unknown),
  owing("只看最近的完整年度：更早的不算缺", { rate_years = "last" }, 2021, "2020-01-01", 1, 1, {}, "not_applicable"),
  owing("看2023年的读法：到2022年为止没有要有的年度", { rate_years = "current" }, 2022, "2020-01-01", 1, 1, {}, "not_applicable"),
  owing("2023年没有过完，不算缺", nil, 2023, "2020-01-01", 1, 1, { 2022 }, "not_applicable"),
  owing("那一年最后一天设立的：算缺", { rate_years = "every" }, 2021, "2021-12-31", 1, 1, { 2022 }, rate_unknown),
  owing("次年元旦才设立的：设立以前过完的年度不算缺", { rate_years = "every" }, 2021, "2022-01-01", 1, 1, { 2022 }, "not_applicable"),
  owing("不知道哪天设立：该不该有说不清", { rate_years = "last" }, 2022, nil, 1, 1, {}, "indeterminate"),
  owing("没有报送的组织不问", nil, 2022, "2020-01-01", 0, 0, {}, "not_applicable"),
  owing("报送了、没有获推荐：标准对不对它没有写", { rate_years = "last" }, 2022, "2020-01-01", 1, 0, {}, "open:criteria_reach"),
  owing("自荐了的都要做到的读法：缺了说不清", { rate_years = "last", criteria_reach = "nominated" }, 2022, "2020-01-01", 1, 0, {},
    rate_unknown),
  owing("获推荐的才要做到的读法：没有获推荐的不算缺", { rate_years = "last", criteria_reach = "recommended" }, 2022, "2020-01-01",
    1, 0, {}, "not_applicable"),

  ---------------------------------------------------------------- 三（三）（四）
  { norm = "service_standards", as_of = "2023-08-04", columns = { "nominations_here", "recommendations_here", "regimes", "expect" }, rows = {
    { 1, 1, four, "satisfied" },
    { 1, 1, { "unified_documents", "referral", "complaints" }, "not_satisfied" },
    { 1, 1, { "standard_procedure", "referral", "complaints" }, "not_satisfied" },
    { 1, 1, { "standard_procedure", "unified_documents", "complaints" }, "not_satisfied" },
    { 1, 1, { "standard_procedure", "unified_documents", "referral" }, "not_satisfied" },
    { 0, 0, {}, "not_applicable" },
    -- 报送了、没有获推荐：标准对不对它，看读法
    { 1, 0, four, done_or_not_asked },
    { 1, 0, {}, failed_or_not_asked },
  } },
  { norm = "online_platform", as_of = "2023-08-04", columns = { "nominations_here", "online_platform", "expect" }, rows = {
    -- 积极推动：没有用也只报情况
    { 1, false, "reported" },
    { 0, false, "not_applicable" },
  } },
  { norm = "rooms_and_equipment", as_of = "2023-08-04", columns = { "nominations_here", "recommendations_here", "facilities", "expect" }, rows = {
    { 1, 1, rooms, "satisfied" },
    { 1, 1, { "mediation_room", "computer", "printer", "copier" }, "not_satisfied" },
    { 1, 1, { "reception", "computer", "printer", "copier" }, "not_satisfied" },
    { 1, 1, { "reception", "mediation_room", "printer", "copier" }, "not_satisfied" },
    { 1, 1, { "reception", "mediation_room", "computer", "copier" }, "not_satisfied" },
    { 1, 1, { "reception", "mediation_room", "computer", "printer" }, "not_satisfied" },
    { 0, 0, {}, "not_applicable" },
    -- 报送了、没有获推荐：标准对不对它，看读法
    { 1, 0, rooms, done_or_not_asked },
    { 1, 0, {}, failed_or_not_asked },
  } },
  { norm = "electronic_ledger", as_of = "2023-08-04", columns = { "nominations_here", "recommendations_here", "facilities", "expect" }, rows = {
    { 1, 1, { "electronic_ledger" }, "satisfied" },
    { 1, 1, { "office" }, "not_satisfied" },
    { 0, 0, {}, "not_applicable" },
    -- 报送了、没有获推荐：标准对不对它，看读法
    { 1, 0, { "electronic_ledger" }, done_or_not_asked },
    { 1, 0, {}, failed_or_not_asked },
  } },

  ---------------------------------------------------------------- 四（一）
  { norm = "nomination_complete", as_of = "2023-08-04",
    columns = { "batch", "work_reports", "typical_cases", "recommendation_forms", "expect" }, rows = {
      { 3, 1, 1, 1, { outcome = "not_satisfied", missing = "1", timing = "overdue" } },
      { 3, 1, 2, 1, { outcome = "satisfied", timing = "on_time" } },
      { 3, 1, 3, 1, "satisfied" },
      { 3, 0, 2, 1, "not_satisfied" },
      { 3, 1, 2, 0, "not_satisfied" },
      -- 别的批次不问
      { 2, 0, 0, 0, "not_applicable" },
      { 4, 0, 0, 0, "not_applicable" },
    } },
  -- 期限前一天还可以补；台账没有记材料哪天交的，期限以后看现在的样子
  { name = "报送的材料，期限前一天", norm = "nomination_complete", as_of = "2023-08-03",
    columns = { "batch", "work_reports", "typical_cases", "recommendation_forms", "expect" }, rows = {
      { 3, 1, 1, 1, { outcome = "pending", missing = "1", milestone = "2023-08-04" } },
      { 3, 0, 0, 0, { outcome = "pending", missing = "4" } },
      { 3, 1, 2, 1, { outcome = "satisfied", timing = "pending" } },
      { 2, 0, 0, 0, "not_applicable" },
    } },
  { name = "材料按种类数：推荐函不顶推荐表", norm = "nomination_complete", as_of = "2023-08-04",
    given = {
      jurisdiction = here,
      nomination = { { id = "推荐", jurisdiction = "甲区", batch = 3 } },
      material = records.joined(
        records.times(1, "报告", { nomination = "推荐", kind = "work_report" }),
        records.times(2, "案例", { nomination = "推荐", kind = "typical_case" }),
        records.times(1, "函", { nomination = "推荐", kind = "recommendation_letter" })),
    },
    subject = "推荐", expect = "not_satisfied" },
  { name = "材料齐全", norm = "nomination_complete", as_of = "2023-08-04",
    given = {
      jurisdiction = here,
      nomination = { { id = "推荐", jurisdiction = "甲区", batch = 3 } },
      material = records.joined(
        records.times(1, "报告", { nomination = "推荐", kind = "work_report" }),
        records.times(2, "案例", { nomination = "推荐", kind = "typical_case" }),
        records.times(1, "表", { nomination = "推荐", kind = "recommendation_form" })),
    },
    subject = "推荐", expect = "satisfied" },
  { name = "报给推荐单位", norm = "right_recipient", as_of = "2023-08-04",
    given = {
      jurisdiction = here,
      authority = { { id = "部门", name = "部门", jurisdiction = "甲区", kind = "hrss", recommending_unit = true } },
      nomination = { { id = "推荐", jurisdiction = "甲区", unit = "部门", batch = 3 } },
    },
    subject = "推荐", expect = "satisfied" },
  { name = "报给别的部门", norm = "right_recipient", as_of = "2023-08-04",
    given = {
      jurisdiction = here,
      authority = { { id = "部门", name = "部门", jurisdiction = "甲区", kind = "hrss", recommending_unit = false } },
      nomination = { { id = "推荐", jurisdiction = "甲区", unit = "部门", batch = 3 } },
    },
    subject = "推荐", expect = "not_satisfied" },
  { name = "报给谁：别的批次不问", norm = "right_recipient", as_of = "2023-08-04",
    given = {
      jurisdiction = here,
      authority = { { id = "部门", name = "部门", jurisdiction = "甲区", kind = "hrss", recommending_unit = false } },
      nomination = { { id = "推荐", jurisdiction = "甲区", unit = "部门", batch = 2 } },
    },
    subject = "推荐", expect = "not_applicable" },
  { name = "没有记报给谁：无法判断", norm = "right_recipient", as_of = "2023-08-04",
    given = { jurisdiction = here, nomination = { { id = "推荐", jurisdiction = "甲区", batch = 3 } } },
    subject = "推荐", expect = "unknown:unit" },
  { norm = "one_route", as_of = "2023-08-04", columns = { "nominations_here", "expect" }, rows = {
    { 0, "not_applicable" },
    -- 报一处的，怎么读都不违反；两处都报：看读法
    { 1, { open = "routes", possible = { "satisfied", "not_applicable" } } },
    { 2, { open = "routes", possible = { "not_satisfied", "not_applicable" } } },
  } },
  { name = "只许走一处的读法", norm = "one_route", as_of = "2023-08-04", readings = { routes = "one" },
    columns = { "nominations_here", "expect" }, rows = {
      { 0, "not_applicable" },
      { 1, "satisfied" },
      { 2, { outcome = "not_satisfied", excess = "1" } },
    } },
  { name = "不禁止多报的读法：不问", norm = "one_route", as_of = "2023-08-04", readings = { routes = "any" },
    columns = { "nominations_here", "expect" }, rows = {
      { 2, "not_applicable" },
    } },
  { name = "只许走一处的读法：两处都报不合格；别的批次不算", norm = "one_route", as_of = "2023-08-04",
    readings = { routes = "one" },
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "chamber_organization" } },
      nomination = {
        { id = "推1", organization = "组织", jurisdiction = "甲区", batch = 3 },
        { id = "推2", organization = "组织", jurisdiction = "甲区", batch = 3 },
        { id = "上批", organization = "组织", jurisdiction = "甲区", batch = 2 } },
    },
    subject = "组织", expect = { outcome = "not_satisfied", excess = "1" } },

  { name = "自荐：前一天还没有报", norm = "self_nomination", as_of = "2023-08-03",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "chamber_organization" } },
      nomination = {
        { id = "推荐", organization = "组织", jurisdiction = "甲区", batch = 3, submitted_at = "2023-08-04T16:59" } },
    },
    subject = "组织", expect = "pending" },
  { name = "自荐：前一天报了", norm = "self_nomination", as_of = "2023-08-03",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "chamber_organization" } },
      nomination = {
        { id = "推荐", organization = "组织", jurisdiction = "甲区", batch = 3, submitted_at = "2023-08-03T23:59" } },
    },
    subject = "组织", expect = "satisfied" },
  { name = "自荐：当天16:59", norm = "self_nomination", as_of = "2023-08-04",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "chamber_organization" } },
      nomination = {
        { id = "推荐", organization = "组织", jurisdiction = "甲区", batch = 3, submitted_at = "2023-08-04T16:59" } },
    },
    subject = "组织", expect = { outcome = "satisfied", timing = "on_time" } },
  { name = "自荐：当天17:00整，看读法", norm = "self_nomination", as_of = "2023-08-04",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "chamber_organization" } },
      nomination = {
        { id = "推荐", organization = "组织", jurisdiction = "甲区", batch = 3, submitted_at = "2023-08-04T17:00" } },
    },
    subject = "组织", expect = "open:before_instant" },
  { name = "自荐：当天17:01", norm = "self_nomination", as_of = "2023-08-04",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "chamber_organization" } },
      nomination = {
        { id = "推荐", organization = "组织", jurisdiction = "甲区", batch = 3, submitted_at = "2023-08-04T17:01" } },
    },
    subject = "组织", expect = "not_satisfied" },
  { name = "自荐：后一天才报", norm = "self_nomination", as_of = "2023-08-05",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "chamber_organization" } },
      nomination = {
        { id = "推荐", organization = "组织", jurisdiction = "甲区", batch = 3, submitted_at = "2023-08-05T09:00" } },
    },
    subject = "组织", expect = { outcome = "not_satisfied", timing = "late" } },
  { name = "自荐：后一天看，按时报的仍算", norm = "self_nomination", as_of = "2023-08-05",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "chamber_organization" } },
      nomination = {
        { id = "推荐", organization = "组织", jurisdiction = "甲区", batch = 3, submitted_at = "2023-08-04T16:59" } },
    },
    subject = "组织", expect = "satisfied" },
  { name = "自荐：别的批次不问", norm = "self_nomination", as_of = "2023-08-04",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "chamber_organization" } },
      nomination = {
        { id = "推荐", organization = "组织", jurisdiction = "甲区", batch = 2, submitted_at = "2023-08-04T18:00" } },
    },
    subject = "组织", expect = "not_applicable" },
  ---------------------------------------------------------------- 四（二）
  { name = "统一报送：前一天还没有报", norm = "unified_submission", as_of = "2023-08-17",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "chamber_organization" } },
      nomination = {
        { id = "推荐", organization = "组织", jurisdiction = "甲区", batch = 3, recommended = true, forwarded_at = "2023-08-18T16:59" } },
    },
    subject = "组织", expect = "pending" },
  { name = "统一报送：前一天报了", norm = "unified_submission", as_of = "2023-08-17",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "chamber_organization" } },
      nomination = {
        { id = "推荐", organization = "组织", jurisdiction = "甲区", batch = 3, recommended = true, forwarded_at = "2023-08-17T23:59" } },
    },
    subject = "组织", expect = "satisfied" },
  { name = "统一报送：当天16:59", norm = "unified_submission", as_of = "2023-08-18",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "chamber_organization" } },
      nomination = {
        { id = "推荐", organization = "组织", jurisdiction = "甲区", batch = 3, recommended = true, forwarded_at = "2023-08-18T16:59" } },
    },
    subject = "组织", expect = { outcome = "satisfied", timing = "on_time" } },
  { name = "统一报送：当天17:00整，看读法", norm = "unified_submission", as_of = "2023-08-18",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "chamber_organization" } },
      nomination = {
        { id = "推荐", organization = "组织", jurisdiction = "甲区", batch = 3, recommended = true, forwarded_at = "2023-08-18T17:00" } },
    },
    subject = "组织", expect = "open:before_instant" },
  { name = "统一报送：当天17:01", norm = "unified_submission", as_of = "2023-08-18",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "chamber_organization" } },
      nomination = {
        { id = "推荐", organization = "组织", jurisdiction = "甲区", batch = 3, recommended = true, forwarded_at = "2023-08-18T17:01" } },
    },
    subject = "组织", expect = "not_satisfied" },
  { name = "统一报送：后一天才报", norm = "unified_submission", as_of = "2023-08-19",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "chamber_organization" } },
      nomination = {
        { id = "推荐", organization = "组织", jurisdiction = "甲区", batch = 3, recommended = true, forwarded_at = "2023-08-19T09:00" } },
    },
    subject = "组织", expect = { outcome = "not_satisfied", timing = "late" } },
  { name = "统一报送：后一天看，按时报的仍算", norm = "unified_submission", as_of = "2023-08-19",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "chamber_organization" } },
      nomination = {
        { id = "推荐", organization = "组织", jurisdiction = "甲区", batch = 3, recommended = true, forwarded_at = "2023-08-18T16:59" } },
    },
    subject = "组织", expect = "satisfied" },
  { name = "统一报送：别的批次不问", norm = "unified_submission", as_of = "2023-08-18",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "chamber_organization" } },
      nomination = {
        { id = "推荐", organization = "组织", jurisdiction = "甲区", batch = 2, recommended = true, forwarded_at = "2023-08-18T18:00" } },
    },
    subject = "组织", expect = "not_applicable" },
  { name = "统一报送：没有获推荐的不问", norm = "unified_submission", as_of = "2023-08-18",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "chamber_organization" } },
      nomination = {
        { id = "推荐", organization = "组织", jurisdiction = "甲区", batch = 3, recommended = false, forwarded_at = "2023-08-18T18:00" } },
    },
    subject = "组织", expect = "not_applicable" },
  { name = "截止日前一天还没有推荐：不问", norm = "unit_recommends", as_of = "2023-08-17",
    given = {
      jurisdiction = here,
      authority = { { id = "人社", name = "区人社", jurisdiction = "甲区", kind = "hrss", recommending_unit = true } },
      nomination = records.times(2, "荐", { jurisdiction = "甲区", unit = "人社", batch = 3, recommended = false }),
    },
    subject = "人社", expect = "not_applicable" },
  { name = "收到报送、一家也没有推荐", norm = "unit_recommends", as_of = "2023-08-18",
    given = {
      jurisdiction = here,
      authority = { { id = "人社", name = "区人社", jurisdiction = "甲区", kind = "hrss", recommending_unit = true } },
      nomination = records.times(2, "荐", { jurisdiction = "甲区", unit = "人社", batch = 3, recommended = false }),
    },
    subject = "人社", expect = { outcome = "not_satisfied", missing = 1 } },
  { name = "截止日后一天仍没有推荐", norm = "unit_recommends", as_of = "2023-08-19",
    given = {
      jurisdiction = here,
      authority = { { id = "人社", name = "区人社", jurisdiction = "甲区", kind = "hrss", recommending_unit = true } },
      nomination = records.times(2, "荐", { jurisdiction = "甲区", unit = "人社", batch = 3, recommended = false }),
    },
    subject = "人社", expect = { outcome = "not_satisfied", missing = 1 } },
  { name = "推荐一家：刚好", norm = "unit_recommends", as_of = "2023-08-18",
    given = {
      jurisdiction = here,
      authority = { { id = "人社", name = "区人社", jurisdiction = "甲区", kind = "hrss", recommending_unit = true } },
      nomination = records.times(1, "荐", { jurisdiction = "甲区", unit = "人社", batch = 3, recommended = true }),
    },
    subject = "人社", expect = "satisfied" },
  { name = "推荐两家", norm = "unit_recommends", as_of = "2023-08-18",
    given = {
      jurisdiction = here,
      authority = { { id = "人社", name = "区人社", jurisdiction = "甲区", kind = "hrss", recommending_unit = true } },
      nomination = records.times(2, "荐", { jurisdiction = "甲区", unit = "人社", batch = 3, recommended = true }),
    },
    subject = "人社", expect = "satisfied" },
  { name = "推荐的是别的批次", norm = "unit_recommends", as_of = "2023-08-18",
    given = {
      jurisdiction = here,
      authority = { { id = "人社", name = "区人社", jurisdiction = "甲区", kind = "hrss", recommending_unit = true } },
      nomination = records.joined(
        records.times(1, "荐", { jurisdiction = "甲区", unit = "人社", batch = 3, recommended = false }),
        records.times(1, "上批", { jurisdiction = "甲区", unit = "人社", batch = 2, recommended = true })),
    },
    subject = "人社", expect = "not_satisfied" },
  { name = "没有收到报送的单位不问", norm = "unit_recommends", as_of = "2023-08-18",
    given = {
      jurisdiction = here,
      authority = { { id = "人社", name = "区人社", jurisdiction = "甲区", kind = "hrss", recommending_unit = true } },
      nomination = {},
    },
    subject = "人社", expect = "not_applicable" },
  { name = "不是推荐单位的不问", norm = "unit_recommends", as_of = "2023-08-18",
    given = {
      jurisdiction = here,
      authority = { { id = "人社", name = "区人社", jurisdiction = "甲区", kind = "hrss", recommending_unit = false } },
      nomination = records.times(1, "荐", { jurisdiction = "甲区", unit = "人社", batch = 3, recommended = false }),
    },
    subject = "人社", expect = "not_applicable" },
  { name = "推荐一家：不超", norm = "unit_quota", as_of = "2023-08-18",
    given = {
      jurisdiction = here,
      authority = { { id = "人社", name = "区人社", jurisdiction = "甲区", kind = "hrss", recommending_unit = true } },
      nomination = records.times(1, "荐", { jurisdiction = "甲区", unit = "人社", batch = 3, recommended = true }),
    },
    subject = "人社", expect = { outcome = "satisfied", part = 1 } },
  { name = "推荐两家：刚好；没有获推荐的、上一批的不算", norm = "unit_quota", as_of = "2023-08-18",
    given = {
      jurisdiction = here,
      authority = { { id = "人社", name = "区人社", jurisdiction = "甲区", kind = "hrss", recommending_unit = true } },
      nomination = records.joined(
        records.times(2, "荐", { jurisdiction = "甲区", unit = "人社", batch = 3, recommended = true }),
        records.times(1, "未荐", { jurisdiction = "甲区", unit = "人社", batch = 3, recommended = false }),
        records.times(1, "上批", { jurisdiction = "甲区", unit = "人社", batch = 2, recommended = true })),
    },
    subject = "人社", expect = { outcome = "satisfied", part = 2 } },
  { name = "推荐三家：多一家", norm = "unit_quota", as_of = "2023-08-18",
    given = {
      jurisdiction = here,
      authority = { { id = "人社", name = "区人社", jurisdiction = "甲区", kind = "hrss", recommending_unit = true } },
      nomination = records.times(3, "荐", { jurisdiction = "甲区", unit = "人社", batch = 3, recommended = true }),
    },
    subject = "人社", expect = { outcome = "not_satisfied", part = 3, excess = "1" } },
  { name = "推荐函是纸质件", norm = "letter_in_form", as_of = "2023-08-18",
    given = {
      jurisdiction = here,
      nomination = { { id = "推荐", jurisdiction = "甲区", batch = 3, recommended = true } },
      material = { { id = "函", nomination = "推荐", kind = "recommendation_letter", forms = { "paper" } } },
    },
    subject = "推荐", expect = "satisfied" },
  { name = "推荐函是扫描件", norm = "letter_in_form", as_of = "2023-08-18",
    given = {
      jurisdiction = here,
      nomination = { { id = "推荐", jurisdiction = "甲区", batch = 3, recommended = true } },
      material = { { id = "函", nomination = "推荐", kind = "recommendation_letter", forms = { "scan_pdf" } } },
    },
    subject = "推荐", expect = "satisfied" },
  { name = "推荐函只有电子版，期限前一天还可以补", norm = "letter_in_form", as_of = "2023-08-17",
    given = {
      jurisdiction = here,
      nomination = { { id = "推荐", jurisdiction = "甲区", batch = 3, recommended = true } },
      material = { { id = "函", nomination = "推荐", kind = "recommendation_letter", forms = { "electronic" } } },
    },
    subject = "推荐", expect = { outcome = "pending", missing = "1", milestone = "2023-08-18" } },
  { name = "推荐函是纸质件，期限前一天就有了", norm = "letter_in_form", as_of = "2023-08-17",
    given = {
      jurisdiction = here,
      nomination = { { id = "推荐", jurisdiction = "甲区", batch = 3, recommended = true } },
      material = { { id = "函", nomination = "推荐", kind = "recommendation_letter", forms = { "paper" } } },
    },
    subject = "推荐", expect = { outcome = "satisfied", timing = "pending" } },
  { name = "推荐函只有电子版，期限后一天", norm = "letter_in_form", as_of = "2023-08-19",
    given = {
      jurisdiction = here,
      nomination = { { id = "推荐", jurisdiction = "甲区", batch = 3, recommended = true } },
      material = { { id = "函", nomination = "推荐", kind = "recommendation_letter", forms = { "electronic" } } },
    },
    subject = "推荐", expect = { outcome = "not_satisfied", timing = "as_recorded", milestone = "2023-08-18" } },
  { name = "推荐函只有电子版", norm = "letter_in_form", as_of = "2023-08-18",
    given = {
      jurisdiction = here,
      nomination = { { id = "推荐", jurisdiction = "甲区", batch = 3, recommended = true } },
      material = { { id = "函", nomination = "推荐", kind = "recommendation_letter", forms = { "electronic" } } },
    },
    subject = "推荐", expect = "not_satisfied" },
  { name = "纸质的是推荐表，不是函", norm = "letter_in_form", as_of = "2023-08-18",
    given = {
      jurisdiction = here,
      nomination = { { id = "推荐", jurisdiction = "甲区", batch = 3, recommended = true } },
      material = { { id = "函", nomination = "推荐", kind = "recommendation_form", forms = { "paper" } } },
    },
    subject = "推荐", expect = "not_satisfied" },
  { name = "没有获推荐的不要函", norm = "letter_in_form", as_of = "2023-08-18",
    given = {
      jurisdiction = here,
      nomination = { { id = "推荐", jurisdiction = "甲区", batch = 3, recommended = false } },
      material = { { id = "函", nomination = "推荐", kind = "recommendation_letter", forms = { "electronic" } } },
    },
    subject = "推荐", expect = "not_applicable" },
  { name = "别的批次不问", norm = "letter_in_form", as_of = "2023-08-18",
    given = {
      jurisdiction = here,
      nomination = { { id = "推荐", jurisdiction = "甲区", batch = 2, recommended = true } },
      material = { { id = "函", nomination = "推荐", kind = "recommendation_letter", forms = { "electronic" } } },
    },
    subject = "推荐", expect = "not_applicable" },

  ---------------------------------------------------------------- 四（三）（四）
  { name = "名额四家，选三家：不超", norm = "within_quota", as_of = "2023-08-31",
    given = { jurisdiction = { { id = "CN-TJ", name = "天津市", level = "province", selected_here = 3, quota_given = 4 } } },
    subject = "CN-TJ", expect = "satisfied" },
  { name = "名额四家，选四家：刚好", norm = "within_quota", as_of = "2023-08-31",
    given = { jurisdiction = { { id = "CN-TJ", name = "天津市", level = "province", selected_here = 4, quota_given = 4 } } },
    subject = "CN-TJ", expect = "satisfied" },
  { name = "名额四家，选五家：多一家", norm = "within_quota", as_of = "2023-08-31",
    given = { jurisdiction = { { id = "CN-TJ", name = "天津市", level = "province", selected_here = 5, quota_given = 4 } } },
    subject = "CN-TJ", expect = "not_satisfied" },
  { name = "名额没有记：无法判断", norm = "within_quota", as_of = "2023-08-31",
    given = {
      jurisdiction = { { id = "CN-TJ", name = "天津市", level = "province" }, { id = "甲区", name = "甲区", level = "district" } },
      nomination = { { id = "推荐", jurisdiction = "甲区", batch = 3, designated = true } },
    },
    subject = "CN-TJ", expect = "indeterminate" },
  { name = "别的批次、没有选上的不占名额", norm = "within_quota", as_of = "2023-08-31",
    given = {
      jurisdiction = { { id = "CN-TJ", name = "天津市", level = "province" }, { id = "甲区", name = "甲区", level = "district" } },
      figure = { { id = "数", jurisdiction = "CN-TJ", indicator = "recommendation_quota", date = "2023-08-01", value = 1 } },
      nomination = {
        { id = "推1", jurisdiction = "甲区", batch = 3, designated = true },
        { id = "推2", jurisdiction = "甲区", batch = 3, designated = false },
        { id = "推3", jurisdiction = "甲区", batch = 2, designated = true } },
    },
    subject = "CN-TJ", expect = "satisfied" },
  { name = "还没有选定的：不问", norm = "within_quota", as_of = "2023-08-31",
    given = { jurisdiction = { { id = "CN-TJ", name = "天津市", level = "province", selected_here = 0, quota_given = 4 } } },
    subject = "CN-TJ", expect = "not_applicable" },
  { name = "选定了一家", norm = "within_quota", as_of = "2023-08-31",
    given = { jurisdiction = { { id = "CN-TJ", name = "天津市", level = "province", selected_here = 1, quota_given = 4 } } },
    subject = "CN-TJ", expect = "satisfied" },
  { name = "区里不问名额", norm = "within_quota", as_of = "2023-08-31",
    given = { jurisdiction = { { id = "甲区", name = "甲区", level = "district", selected_here = 2, quota_given = 1 } } },
    subject = "甲区", expect = "not_applicable" },
  { name = "12月30日还没有评查：没有到期", norm = "acceptance", as_of = "2023-12-30", readings = { review_reach = "each" },
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "chamber_organization" } },
      nomination = {
        { id = "推荐", organization = "组织", jurisdiction = "甲区", batch = 3, recommended = true, reviewed_on = "2023-12-31" } },
    },
    subject = "组织", expect = "pending" },
  { name = "12月31日评查：按时", norm = "acceptance", as_of = "2023-12-31", readings = { review_reach = "each" },
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "chamber_organization" } },
      nomination = {
        { id = "推荐", organization = "组织", jurisdiction = "甲区", batch = 3, recommended = true, reviewed_on = "2023-12-31" } },
    },
    subject = "组织", expect = { outcome = "satisfied", timing = "on_time" } },
  { name = "评查过的：逐个评查就是做到，抽查即可就不问", norm = "acceptance", as_of = "2023-12-31",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "chamber_organization" } },
      nomination = {
        { id = "推荐", organization = "组织", jurisdiction = "甲区", batch = 3, recommended = true, reviewed_on = "2023-12-31" } },
    },
    subject = "组织", expect = { open = "review_reach", possible = { "satisfied", "not_applicable" } } },
  { name = "抽查即可的读法：不逐家问", norm = "acceptance", as_of = "2023-12-31", readings = { review_reach = "sample" },
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "chamber_organization" } },
      nomination = { { id = "推荐", organization = "组织", jurisdiction = "甲区", batch = 3, recommended = true } },
    },
    subject = "组织", expect = "not_applicable" },
  { name = "12月31日没有评查：看读法", norm = "acceptance", as_of = "2023-12-31",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "chamber_organization" } },
      nomination = { { id = "推荐", organization = "组织", jurisdiction = "甲区", batch = 3, recommended = true } },
    },
    subject = "组织", expect = { open = "review_reach", possible = { "not_satisfied", "not_applicable" } } },
  { name = "逐个评查的读法：没有评查就是没有做到", norm = "acceptance", as_of = "2023-12-31", readings = { review_reach = "each" },
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "chamber_organization" } },
      nomination = { { id = "推荐", organization = "组织", jurisdiction = "甲区", batch = 3, recommended = true } },
    },
    subject = "组织", expect = "not_satisfied" },
  { name = "逐个评查的读法：次年头一天才评查", norm = "acceptance", as_of = "2024-01-01", readings = { review_reach = "each" },
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "chamber_organization" } },
      nomination = {
        { id = "推荐", organization = "组织", jurisdiction = "甲区", batch = 3, recommended = true, reviewed_on = "2024-01-01" } },
    },
    subject = "组织", expect = { outcome = "not_satisfied", timing = "late" } },
  { name = "没有获推荐的不问", norm = "acceptance", as_of = "2023-12-31",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "chamber_organization" } },
      nomination = { { id = "推荐", organization = "组织", jurisdiction = "甲区", batch = 3, recommended = false } },
    },
    subject = "组织", expect = "not_applicable" },
  { name = "别的批次不问", norm = "acceptance", as_of = "2023-12-31",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "chamber_organization" } },
      nomination = { { id = "推荐", organization = "组织", jurisdiction = "甲区", batch = 2, recommended = true } },
    },
    subject = "组织", expect = "not_applicable" },

  ---------------------------------------------------------------- 补充：数法的每一处
  { name = "期限后一天看：材料没有日期，照台账的样子", norm = "nomination_complete", as_of = "2023-08-05",
    given = {
      jurisdiction = here,
      nomination = { { id = "推荐", jurisdiction = "甲区", batch = 3 } },
      material = records.joined(
        records.times(1, "报告", { nomination = "推荐", kind = "work_report" }),
        records.times(2, "案例", { nomination = "推荐", kind = "typical_case" }),
        records.times(1, "表", { nomination = "推荐", kind = "recommendation_form" })),
    },
    subject = "推荐", expect = { outcome = "satisfied", timing = "as_recorded", milestone = "2023-08-04" } },
  { name = "期限后一天看：还是少一个案例", norm = "nomination_complete", as_of = "2023-08-05",
    given = {
      jurisdiction = here,
      nomination = { { id = "推荐", jurisdiction = "甲区", batch = 3 } },
      material = records.joined(
        records.times(1, "报告", { nomination = "推荐", kind = "work_report" }),
        records.times(1, "案例", { nomination = "推荐", kind = "typical_case" }),
        records.times(1, "表", { nomination = "推荐", kind = "recommendation_form" })),
    },
    subject = "推荐", expect = { outcome = "not_satisfied", timing = "as_recorded", missing = "1" } },
  { name = "没有工作报告：案例再多也不顶", norm = "nomination_complete", as_of = "2023-08-04",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "chamber_organization" } },
      nomination = { { id = "推荐", organization = "组织", jurisdiction = "甲区", batch = 3 } },
      material = {
        { id = "例1", nomination = "推荐", kind = "typical_case" }, { id = "例2", nomination = "推荐", kind = "typical_case" },
        { id = "表", nomination = "推荐", kind = "recommendation_form" } },
    },
    subject = "推荐", expect = "not_satisfied" },
  { name = "案例只有一个：别的材料不顶案例", norm = "nomination_complete", as_of = "2023-08-04",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "chamber_organization" } },
      nomination = { { id = "推荐", organization = "组织", jurisdiction = "甲区", batch = 3 } },
      material = {
        { id = "例1", nomination = "推荐", kind = "typical_case" }, { id = "报告", nomination = "推荐", kind = "work_report" },
        { id = "表", nomination = "推荐", kind = "recommendation_form" } },
    },
    subject = "推荐", expect = { outcome = "not_satisfied", missing = 1 } },

  { name = "只收到过上一批报送的单位不问", norm = "unit_recommends", as_of = "2023-08-18",
    given = {
      jurisdiction = here,
      authority = { { id = "甲区人社局", jurisdiction = "甲区", kind = "hrss", recommending_unit = true } },
      organization = { { id = "组织", jurisdiction = "甲区", kind = "chamber_organization" } },
      nomination = { { id = "推荐", organization = "组织", jurisdiction = "甲区", unit = "甲区人社局", batch = 2 } },
    },
    subject = "甲区人社局", expect = "not_applicable" },

  -- 没有报送的组织不问；这里只报情况的，也不报
  { norm = "part_time_professions", as_of = "2023-08-04", columns = { "nominations_here", "named_part_timers", "expect" }, rows = {
    { 0, 1, "not_applicable" },
    { 1, 1, "reported" },
  } },

  -- 成功加撤回：按65%，20000件要13000件；差一件就不够
  { name = "成功加撤回：两万件里差一件", norm = "success_rate", as_of = "2023-08-04",
    readings = { rate_formula = "withdrawn", criteria_reach = "nominated" },
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "township_centre", nominations_here = 1, recommendations_here = 1 } },
      organization_year = {
        { id = "年", organization = "组织", year = 2022,
          accepted = 20000, closed = 20000, settled = 12000, withdrawn = 999, reported_rate = 60 } },
    },
    subject = "年", expect = "not_satisfied" },
  { name = "若看2023年：2022年的记录不问", norm = "success_rate", as_of = "2023-08-04",
    readings = { rate_formula = "closed", criteria_reach = "nominated", rate_years = "current" },
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "township_centre", nominations_here = 1, recommendations_here = 1 } },
      organization_year = {
        { id = "年", organization = "组织", year = 2022, accepted = 20, closed = 20, settled = 1, withdrawn = 0, reported_rate = 5 } },
    },
    subject = "年", expect = "not_applicable" },

  { name = "仲裁院的中心算第三类的读法", norm = "eligible_kind", as_of = "2023-08-04", readings = { arbitration_centre_kind = "counted" },
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "arbitration_centre", nominations_here = 1 } },
    },
    subject = "组织", expect = "district_or_township" },
  { name = "仲裁院的中心不算的读法：文件没有说到，不是不问", norm = "eligible_kind", as_of = "2023-08-04",
    readings = { arbitration_centre_kind = "not_counted" },
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "arbitration_centre", nominations_here = 1 } },
    },
    subject = "组织", expect = { outcome = "indeterminate", state = "not_settled" } },
  { name = "有行业商会的认定，组织却不是商（协）会的：不算第二类", norm = "eligible_kind", as_of = "2023-08-04",
    given = {
      jurisdiction = here,
      organization = {
        { id = "组织", jurisdiction = "甲区", kind = "township_centre", nominations_here = 1, attested_industry_chamber = 1 } },
    },
    subject = "组织", expect = "district_or_township" },

  { name = "自荐：上一批按时、这一批晚了，上一批的不顶", norm = "self_nomination", as_of = "2023-08-04",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "chamber_organization" } },
      nomination = {
        { id = "上一批", organization = "组织", jurisdiction = "甲区", batch = 2, submitted_at = "2023-08-01T10:00" },
        { id = "这一批", organization = "组织", jurisdiction = "甲区", batch = 3, submitted_at = "2023-08-04T17:01" } },
    },
    subject = "组织", expect = "not_satisfied" },
  { name = "自荐：次日零点报的，当天还没有报", norm = "self_nomination", as_of = "2023-08-03",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "chamber_organization" } },
      nomination = {
        { id = "推荐", organization = "组织", jurisdiction = "甲区", batch = 3, submitted_at = "2023-08-04T00:00" } },
    },
    subject = "组织", expect = "pending" },
  { name = "统一报送：上一批报了、这一批还没有，上一批的不顶", norm = "unified_submission", as_of = "2023-08-18",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "chamber_organization" } },
      nomination = {
        { id = "上一批", organization = "组织", jurisdiction = "甲区", batch = 2, recommended = true, forwarded_at = "2023-08-01T10:00" },
        { id = "这一批", organization = "组织", jurisdiction = "甲区", batch = 3, recommended = true, forwarded_at = "2023-08-18T17:01" } },
    },
    subject = "组织", expect = "not_satisfied" },
  { name = "统一报送：没有获推荐的那一份按时，获推荐的那一份晚了", norm = "unified_submission", as_of = "2023-08-18",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "chamber_organization" } },
      nomination = {
        { id = "没获推荐", organization = "组织", jurisdiction = "甲区", batch = 3, recommended = false, forwarded_at = "2023-08-01T10:00" },
        { id = "获推荐", organization = "组织", jurisdiction = "甲区", batch = 3, recommended = true, forwarded_at = "2023-08-18T17:01" } },
    },
    subject = "组织", expect = "not_satisfied" },
  { name = "统一报送：次日零点报的，当天还没有报", norm = "unified_submission", as_of = "2023-08-17",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "chamber_organization" } },
      nomination = {
        { id = "推荐", organization = "组织", jurisdiction = "甲区", batch = 3, recommended = true, forwarded_at = "2023-08-18T00:00" } },
    },
    subject = "组织", expect = "pending" },
  { name = "评查的是上一批的、没有获推荐的：都不顶", norm = "acceptance", as_of = "2023-12-31", readings = { review_reach = "each" },
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "chamber_organization" } },
      nomination = {
        { id = "上一批", organization = "组织", jurisdiction = "甲区", batch = 2, recommended = true, reviewed_on = "2023-12-01" },
        { id = "没获推荐", organization = "组织", jurisdiction = "甲区", batch = 3, recommended = false, reviewed_on = "2023-12-01" },
        { id = "这一批", organization = "组织", jurisdiction = "甲区", batch = 3, recommended = true } },
    },
    subject = "组织", expect = "not_satisfied" },

  { name = "区里选的也占名额：两家超过一家；上一批的不占", norm = "within_quota", as_of = "2023-08-31",
    given = {
      jurisdiction = { { id = "CN-TJ", name = "天津市", level = "province" }, { id = "甲区", name = "甲区", level = "district" } },
      figure = { { id = "数", jurisdiction = "CN-TJ", indicator = "recommendation_quota", date = "2023-08-31", value = 1 } },
      organization = {
        { id = "组1", jurisdiction = "甲区", kind = "chamber_organization" }, { id = "组2", jurisdiction = "甲区", kind = "chamber_organization" } },
      nomination = {
        { id = "推1", organization = "组1", jurisdiction = "甲区", batch = 3, designated = true },
        { id = "推2", organization = "组2", jurisdiction = "甲区", batch = 3, designated = true } },
    },
    subject = "CN-TJ", expect = "not_satisfied" },

  -- 四种算法里只有一种不够：有几种就还是没有定论
  { name = "只有按办结算不够", norm = "success_rate", as_of = "2023-08-04", readings = { criteria_reach = "nominated" },
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "township_centre", nominations_here = 1, recommendations_here = 1 } },
      organization_year = {
        { id = "年", organization = "组织", year = 2022, accepted = 20, closed = 21, settled = 13, withdrawn = 1, reported_rate = 65 } },
    },
    subject = "年", expect = "open:rate_formula" },
  { name = "只有上报的成功率不够", norm = "success_rate", as_of = "2023-08-04", readings = { criteria_reach = "nominated" },
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "township_centre", nominations_here = 1, recommendations_here = 1 } },
      organization_year = {
        { id = "年", organization = "组织", year = 2022, accepted = 20, closed = 20, settled = 13, withdrawn = 0, reported_rate = 64.99 } },
    },
    subject = "年", expect = "open:rate_formula" },

  ---------------------------------------------------------------- 补充：只报情况的，数得对不对
  one_mediator("兼职的法学专家", "part_time", "legal_scholar", "2020-01-01", 0),
  one_mediator("兼职的律师", "part_time", "lawyer", "2020-01-01", 0),
  one_mediator("兼职的法官", "part_time", "judge", "2020-01-01", 0),
  one_mediator("兼职的仲裁员", "part_time", "arbitrator", "2020-01-01", 0),
  one_mediator("别的职业不在这里数", "part_time", "union_staff", "2020-01-01", 1),
  one_mediator("专职的不是兼职", "full_time", "lawyer", "2020-01-01", 1),
  one_mediator("还没有进名册的不数", "part_time", "lawyer", "2023-08-05", 1),

  one_training("人社部门办的培训，当天也算", "hrss", "2023-08-04", 0),
  one_training("工会办的", "union", "2023-08-01", 0),
  one_training("工商联办的", "commerce", "2023-08-01", 0),
  one_training("企联办的", "enterprise_federation", "2023-08-01", 0),
  one_training("别的部门办的不在这里数", "court", "2023-08-01", 1),
  one_training("以后才办的还没有参加", "hrss", "2023-08-05", 1),
  { name = "没有报送的组织、不在册的人：不问培训", norm = "trainings_attended", as_of = "2023-08-04",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "chamber_organization", nominations_here = 0 } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "2020-01-01" } },
    },
    subject = "调解员", expect = "not_applicable" },
  { name = "报送了的组织里不在册的人：不问培训", norm = "trainings_attended", as_of = "2023-08-04",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲区", kind = "chamber_organization", nominations_here = 1 } },
      mediator = { { id = "调解员", organization = "组织", roster_from = "2023-08-05" } },
    },
    subject = "调解员", expect = "not_applicable" },
}
