-- 用例：给定什么、应当得到什么。有数的：差一、刚好、多一；有日期的：前一天、当天、后一天。
-- 地市、组织的名字都是编的。
local records = require("common.records")

local six = { "registration", "record_keeping", "archives", "statistics", "information_notice", "dispute_screening" }
local here = { { id = "甲市", name = "甲市", level = "prefecture" } }

return {
  ---------------------------------------------------------------- 三 推荐类别
  { norm = "eligible_kind", as_of = "2021-09-30", columns = { "nominations_here", "kind", "attested_other_kind", "expect" }, rows = {
    { 1, "enterprise_committee", 0, "enterprise" },
    { 1, "township_centre", 0, "township" },
    { 1, "district_organization", 0, "county" },
    { 1, "regional_or_industry", 0, "regional_or_industry" },
    -- 商（协）会的：看读法
    { 1, "chamber_organization", 0, "open:chamber_kind" },
    { 1, "public_institution_organization", 0, "public_institution" },
    { 1, "social_organization_body", 0, "social" },
    -- 第七类没有列名：认定了才算
    { 1, "arbitration_centre", 1, "other_by_law" },
    { 1, "park_committee", 1, "other_by_law" },
    { 1, "other", 1, "other_by_law" },
    { 1, "arbitration_centre", 0, "not_settled" },
    { 1, "park_committee", 0, "not_settled" },
    { 1, "other", 0, "not_settled" },
    { 0, "enterprise_committee", 0, "not_applicable" },
  } },
  { name = "认定当天算数", norm = "eligible_kind", as_of = "2021-09-30",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲市", kind = "other" } },
      nomination = { { id = "推荐", organization = "组织", jurisdiction = "甲市" } },
      attested = {
        { id = "认1", jurisdiction = "甲市", organization = "组织", condition = "法律政策规定的其他类型", holds = true,
          date = "2021-09-30" } },
    },
    subject = "组织", expect = "other_by_law" },
  { name = "认定晚一天、不成立、说的是别的事，都不算", norm = "eligible_kind", as_of = "2021-09-30",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲市", kind = "other", nominations_here = 1 } },
      attested = {
        { id = "认1", jurisdiction = "甲市", organization = "组织", condition = "法律政策规定的其他类型", holds = true,
          date = "2021-10-01" },
        { id = "认2", jurisdiction = "甲市", organization = "组织", condition = "法律政策规定的其他类型", holds = false,
          date = "2021-09-01" },
        { id = "认3", jurisdiction = "甲市", organization = "组织", condition = "别的", holds = true, date = "2021-09-01" } },
    },
    subject = "组织", expect = "not_settled" },

  ---------------------------------------------------------------- 四（一）（二）
  { norm = "large_medium_enterprises", as_of = "2021-09-30", columns = { "kind", "size", "bodies_joined", "expect" }, rows = {
    { "enterprise", "large", 0, "reported" },
    { "enterprise", "medium", 1, "reported" },
    { "enterprise", "small", 0, "not_applicable" },
    { "chamber", "large", 0, "not_applicable" },
  } },
  { name = "联合设立的也数；只报情况", norm = "public_institutions", as_of = "2021-09-30",
    given = {
      jurisdiction = here,
      institution = { { id = "单位", jurisdiction = "甲市", kind = "public_institution" } },
      organization = { { id = "组织", jurisdiction = "甲市", kind = "public_institution_organization", established_on = "2021-01-01" } },
      coverage = { { id = "联", organization = "组织", institution = "单位" } },
    },
    subject = "单位", expect = "reported" },
  { norm = "mechanisms_kept", as_of = "2021-09-30", columns = { "established_on", "regimes", "expect" }, rows = {
    { "2021-09-30", { "emergency", "risk_warning" }, "satisfied" },
    -- 缺一种：是不是每个组织都要建，看读法
    { "2021-09-30", { "emergency" }, "open:mechanism_holder" },
    { "2021-09-30", { "risk_warning" }, "open:mechanism_holder" },
    { "2021-10-01", {}, "not_applicable" },
  } },

  ---------------------------------------------------------------- 四（三）
  { norm = "name_and_emblem", as_of = "2021-09-30", columns = { "established_on", "unified_name", "facilities", "expect" }, rows = {
    { "2021-09-30", true, { "emblem" }, "satisfied" },
    { "2021-09-30", false, { "emblem" }, "not_satisfied" },
    { "2021-09-30", true, { "mediation_room" }, "not_satisfied" },
    { "2021-10-01", false, {}, "not_applicable" },
  } },
  { norm = "service_standards", as_of = "2021-09-30", columns = { "established_on", "regimes", "expect" }, rows = {
    { "2021-09-30", { "standard_procedure", "unified_documents" }, "satisfied" },
    { "2021-09-30", { "standard_procedure" }, "not_satisfied" },
    { "2021-09-30", { "unified_documents" }, "not_satisfied" },
    { "2021-10-01", {}, "not_applicable" },
  } },
  { norm = "working_funds", as_of = "2021-09-30", columns = { "established_on", "funding_secured", "expect" }, rows = {
    { "2021-09-30", true, "satisfied" },
    { "2021-09-30", false, "not_satisfied" },
    { "2021-10-01", false, "not_applicable" },
  } },
  { norm = "rooms_and_equipment", as_of = "2021-09-30", columns = { "established_on", "facilities", "expect" }, rows = {
    -- 电脑、打印机没有点名，不问
    { "2021-09-30", { "reception", "equipment" }, "satisfied" },
    { "2021-09-30", { "reception" }, "not_satisfied" },
    { "2021-09-30", { "equipment" }, "not_satisfied" },
    { "2021-10-01", {}, "not_applicable" },
  } },
  { norm = "roster_kept", as_of = "2021-09-30", columns = { "established_on", "roster_kept", "expect" }, rows = {
    { "2021-09-30", true, "satisfied" },
    { "2021-09-30", false, "not_satisfied" },
    { "2021-10-01", false, "not_applicable" },
  } },
  { norm = "organizations_published", as_of = "2021-09-30", columns = { "established_on", "published", "expect" }, rows = {
    { "2021-09-30", true, "satisfied" },
    { "2021-09-30", false, "not_satisfied" },
    { "2021-10-01", false, "not_applicable" },
  } },
  { norm = "mediators_published", as_of = "2021-09-30", columns = { "roster_from", "published", "expect" }, rows = {
    { "2021-09-30", true, "satisfied" },
    { "2021-09-30", false, "not_satisfied" },
    { "2021-10-01", false, "not_applicable" },
  } },
  { norm = "regimes_kept", as_of = "2021-09-30", columns = { "established_on", "regimes", "expect" }, rows = {
    { "2021-09-30", six, "satisfied" },
    { "2021-09-30", { "record_keeping", "archives", "statistics", "information_notice", "dispute_screening" }, "not_satisfied" },
    { "2021-09-30", { "registration", "archives", "statistics", "information_notice", "dispute_screening" }, "not_satisfied" },
    { "2021-09-30", { "registration", "record_keeping", "statistics", "information_notice", "dispute_screening" }, "not_satisfied" },
    { "2021-09-30", { "registration", "record_keeping", "archives", "information_notice", "dispute_screening" }, "not_satisfied" },
    { "2021-09-30", { "registration", "record_keeping", "archives", "statistics", "dispute_screening" }, "not_satisfied" },
    { "2021-09-30", { "registration", "record_keeping", "archives", "statistics", "information_notice" }, "not_satisfied" },
    { "2021-10-01", {}, "not_applicable" },
  } },

  { name = "全区合起来算：差一点、刚好、超过；算法不同结果不同（1）", norm = "success_rate_area", as_of = "2021-12-31", readings = { rate_scope = "region" },
    given = {
      jurisdiction = {
        { id = "CN-XZ", name = "西藏自治区", level = "province", area_accepted = 200, area_closed = 200, area_settled = 129, area_withdrawn = 0, reported_area_rate = 64.99 } },
    },
    subject = "CN-XZ", expect = "not_satisfied" },
  { name = "全区合起来算：差一点、刚好、超过；算法不同结果不同（2）", norm = "success_rate_area", as_of = "2021-12-31", readings = { rate_scope = "region" },
    given = {
      jurisdiction = {
        { id = "CN-XZ", name = "西藏自治区", level = "province", area_accepted = 200, area_closed = 200, area_settled = 130, area_withdrawn = 0, reported_area_rate = 65 } },
    },
    subject = "CN-XZ", expect = "satisfied" },
  { name = "全区合起来算：差一点、刚好、超过；算法不同结果不同（3）", norm = "success_rate_area", as_of = "2021-12-31", readings = { rate_scope = "region" },
    given = {
      jurisdiction = {
        { id = "CN-XZ", name = "西藏自治区", level = "province", area_accepted = 200, area_closed = 200, area_settled = 131, area_withdrawn = 0, reported_area_rate = 65.01 } },
    },
    subject = "CN-XZ", expect = "satisfied" },
  { name = "全区合起来算：差一点、刚好、超过；算法不同结果不同（4）", norm = "success_rate_area", as_of = "2021-12-31", readings = { rate_scope = "region" },
    given = {
      jurisdiction = {
        { id = "CN-XZ", name = "西藏自治区", level = "province", area_accepted = 201, area_closed = 200, area_settled = 130, area_withdrawn = 0, reported_area_rate = 65 } },
    },
    subject = "CN-XZ", expect = "open:rate_formula" },
  { name = "全区合起来算：差一点、刚好、超过；算法不同结果不同（5）", norm = "success_rate_area", as_of = "2021-12-31", readings = { rate_scope = "region" },
    given = {
      jurisdiction = {
        { id = "CN-XZ", name = "西藏自治区", level = "province", area_accepted = 200, area_closed = 200, area_settled = 129, area_withdrawn = 1, reported_area_rate = 60 } },
    },
    subject = "CN-XZ", expect = "open:rate_formula" },
  { name = "全区够了，怎么读都够；不够，看按什么范围算（1）", norm = "success_rate_area", as_of = "2021-12-31",
    given = {
      jurisdiction = {
        { id = "CN-XZ", name = "西藏自治区", level = "province", area_accepted = 200, area_closed = 200, area_settled = 130, area_withdrawn = 0, reported_area_rate = 65 } },
    },
    subject = "CN-XZ", expect = "satisfied" },
  { name = "全区够了，怎么读都够；不够，看按什么范围算（2）", norm = "success_rate_area", as_of = "2021-12-31",
    given = {
      jurisdiction = {
        { id = "CN-XZ", name = "西藏自治区", level = "province", area_accepted = 200, area_closed = 200, area_settled = 129, area_withdrawn = 0, reported_area_rate = 60 } },
    },
    subject = "CN-XZ", expect = "open:rate_scope" },
  { name = "按别的范围算（prefecture），这一级（province）不问（1）", norm = "success_rate_area", as_of = "2021-12-31", readings = { rate_scope = "prefecture" },
    given = {
      jurisdiction = {
        { id = "CN-XZ", name = "西藏自治区", level = "province", area_accepted = 200, area_closed = 200, area_settled = 1, area_withdrawn = 0, reported_area_rate = 1 } },
    },
    subject = "CN-XZ", expect = "satisfied" },
  { name = "按别的范围算（body），这一级（province）不问（1）", norm = "success_rate_area", as_of = "2021-12-31", readings = { rate_scope = "body" },
    given = {
      jurisdiction = {
        { id = "CN-XZ", name = "西藏自治区", level = "province", area_accepted = 200, area_closed = 200, area_settled = 1, area_withdrawn = 0, reported_area_rate = 1 } },
    },
    subject = "CN-XZ", expect = "satisfied" },
  { name = "各地市分开算：差一点、刚好、超过；算法不同结果不同", norm = "success_rate_area", as_of = "2021-12-31", readings = { rate_scope = "prefecture" },
    columns = { "level", "area_accepted", "area_closed", "area_settled", "area_withdrawn", "reported_area_rate", "expect" }, rows = {
    { "prefecture", 200, 200, 129, 0, 64.99, "not_satisfied" },
    { "prefecture", 200, 200, 130, 0, 65, "satisfied" },
    { "prefecture", 200, 200, 131, 0, 65.01, "satisfied" },
    { "prefecture", 201, 200, 130, 0, 65, "open:rate_formula" },
    { "prefecture", 200, 200, 129, 1, 60, "open:rate_formula" },
  } },
  { name = "地市够了，怎么读都够；不够，看按什么范围算", norm = "success_rate_area", as_of = "2021-12-31",
    columns = { "level", "area_accepted", "area_closed", "area_settled", "area_withdrawn", "reported_area_rate", "expect" }, rows = {
    { "prefecture", 200, 200, 130, 0, 65, "satisfied" },
    { "prefecture", 200, 200, 129, 0, 60, "open:rate_scope" },
  } },
  { name = "按别的范围算（region），这一级（prefecture）不问", norm = "success_rate_area", as_of = "2021-12-31", readings = { rate_scope = "region" },
    columns = { "level", "area_accepted", "area_closed", "area_settled", "area_withdrawn", "reported_area_rate", "expect" }, rows = {
    { "prefecture", 200, 200, 1, 0, 1, "satisfied" },
  } },
  { name = "按别的范围算（body），这一级（prefecture）不问", norm = "success_rate_area", as_of = "2021-12-31", readings = { rate_scope = "body" },
    columns = { "level", "area_accepted", "area_closed", "area_settled", "area_withdrawn", "reported_area_rate", "expect" }, rows = {
    { "prefecture", 200, 200, 1, 0, 1, "satisfied" },
  } },
  { name = "只按一种算法：accepted", norm = "success_rate_area", as_of = "2021-12-31", readings = { rate_scope = "prefecture", rate_formula = "accepted" },
    columns = { "level", "area_accepted", "area_closed", "area_settled", "area_withdrawn", "reported_area_rate", "expect" }, rows = {
    { "prefecture", 201, 200, 130, 0, 70, "not_satisfied" },
    { "prefecture", 200, 300, 130, 0, 1, "satisfied" },
  } },
  { name = "只按一种算法：closed", norm = "success_rate_area", as_of = "2021-12-31", readings = { rate_scope = "prefecture", rate_formula = "closed" },
    columns = { "level", "area_accepted", "area_closed", "area_settled", "area_withdrawn", "reported_area_rate", "expect" }, rows = {
    { "prefecture", 200, 201, 130, 1, 70, "not_satisfied" },
    { "prefecture", 300, 200, 130, 0, 1, "satisfied" },
  } },
  { name = "只按一种算法：withdrawn", norm = "success_rate_area", as_of = "2021-12-31", readings = { rate_scope = "prefecture", rate_formula = "withdrawn" },
    columns = { "level", "area_accepted", "area_closed", "area_settled", "area_withdrawn", "reported_area_rate", "expect" }, rows = {
    { "prefecture", 100, 200, 128, 1, 70, "not_satisfied" },
    { "prefecture", 300, 200, 129, 1, 1, "satisfied" },
  } },
  { name = "只按一种算法：reported", norm = "success_rate_area", as_of = "2021-12-31", readings = { rate_scope = "prefecture", rate_formula = "reported" },
    columns = { "level", "area_accepted", "area_closed", "area_settled", "area_withdrawn", "reported_area_rate", "expect" }, rows = {
    { "prefecture", 200, 200, 130, 0, 64.99, "not_satisfied" },
    { "prefecture", 300, 300, 130, 0, 65, "satisfied" },
  } },
  { name = "县里不单独问", norm = "success_rate_area", as_of = "2021-12-31",
    columns = { "level", "area_accepted", "area_closed", "area_settled", "area_withdrawn", "reported_area_rate", "expect" }, rows = {
    { "district", 200, 200, 1, 0, 1, "not_applicable" },
  } },
  { name = "当年够、累计不够：看多长没有写", norm = "success_rate_area", as_of = "2022-12-31",
    readings = { rate_scope = "prefecture" },
    given = {
      jurisdiction = {
        { id = "甲市", name = "甲市", level = "prefecture", reported_area_rate = 65 },
        { id = "甲县", name = "甲县", level = "district", parent = "甲市" } },
      organization = { { id = "组织", jurisdiction = "甲县", kind = "district_organization" } },
      organization_year = {
        { id = "年1", organization = "组织", year = 2021, accepted = 20, closed = 20, settled = 12, withdrawn = 0, reported_rate = 0 },
        { id = "年2", organization = "组织", year = 2022, accepted = 20, closed = 20, settled = 13, withdrawn = 0, reported_rate = 0 },
      },
    },
    subject = "甲市", expect = "open:rate_period" },
  { name = "累计从2020年起：2019年和明年的不算（accepted）", norm = "success_rate_area", as_of = "2022-12-31",
    readings = { rate_scope = "prefecture", rate_period = "campaign", rate_formula = "accepted" },
    given = {
      jurisdiction = {
        { id = "甲市", name = "甲市", level = "prefecture", reported_area_rate = 65 },
        { id = "甲县", name = "甲县", level = "district", parent = "甲市" } },
      organization = { { id = "组织", jurisdiction = "甲县", kind = "district_organization" } },
      organization_year = {
        { id = "年1", organization = "组织", year = 2019, accepted = 20, closed = 20, settled = 0, withdrawn = 0, reported_rate = 0 },
        { id = "年2", organization = "组织", year = 2020, accepted = 20, closed = 20, settled = 14, withdrawn = 0, reported_rate = 0 },
        { id = "年3", organization = "组织", year = 2021, accepted = 20, closed = 20, settled = 12, withdrawn = 0, reported_rate = 0 },
        { id = "年4", organization = "组织", year = 2023, accepted = 20, closed = 20, settled = 0, withdrawn = 0, reported_rate = 0 },
      },
    },
    subject = "甲市", expect = "satisfied" },
  { name = "2020年也算在累计里（accepted）", norm = "success_rate_area", as_of = "2022-12-31",
    readings = { rate_scope = "prefecture", rate_period = "campaign", rate_formula = "accepted" },
    given = {
      jurisdiction = {
        { id = "甲市", name = "甲市", level = "prefecture", reported_area_rate = 65 },
        { id = "甲县", name = "甲县", level = "district", parent = "甲市" } },
      organization = { { id = "组织", jurisdiction = "甲县", kind = "district_organization" } },
      organization_year = {
        { id = "年1", organization = "组织", year = 2020, accepted = 20, closed = 20, settled = 12, withdrawn = 0, reported_rate = 0 },
        { id = "年2", organization = "组织", year = 2021, accepted = 20, closed = 20, settled = 13, withdrawn = 0, reported_rate = 0 },
      },
    },
    subject = "甲市", expect = "not_satisfied" },
  { name = "只看当年：去年和明年的不算（accepted）", norm = "success_rate_area", as_of = "2022-12-31",
    readings = { rate_scope = "prefecture", rate_period = "year", rate_formula = "accepted" },
    given = {
      jurisdiction = {
        { id = "甲市", name = "甲市", level = "prefecture", reported_area_rate = 65 },
        { id = "甲县", name = "甲县", level = "district", parent = "甲市" } },
      organization = { { id = "组织", jurisdiction = "甲县", kind = "district_organization" } },
      organization_year = {
        { id = "年1", organization = "组织", year = 2021, accepted = 20, closed = 20, settled = 0, withdrawn = 0, reported_rate = 0 },
        { id = "年2", organization = "组织", year = 2022, accepted = 20, closed = 20, settled = 13, withdrawn = 0, reported_rate = 0 },
        { id = "年3", organization = "组织", year = 2023, accepted = 20, closed = 20, settled = 0, withdrawn = 0, reported_rate = 0 },
      },
    },
    subject = "甲市", expect = "satisfied" },
  { name = "只看当年：去年好也不顶今年（accepted）", norm = "success_rate_area", as_of = "2022-12-31",
    readings = { rate_scope = "prefecture", rate_period = "year", rate_formula = "accepted" },
    given = {
      jurisdiction = {
        { id = "甲市", name = "甲市", level = "prefecture", reported_area_rate = 65 },
        { id = "甲县", name = "甲县", level = "district", parent = "甲市" } },
      organization = { { id = "组织", jurisdiction = "甲县", kind = "district_organization" } },
      organization_year = {
        { id = "年1", organization = "组织", year = 2021, accepted = 20, closed = 20, settled = 20, withdrawn = 0, reported_rate = 0 },
        { id = "年2", organization = "组织", year = 2022, accepted = 20, closed = 20, settled = 12, withdrawn = 0, reported_rate = 0 },
      },
    },
    subject = "甲市", expect = "not_satisfied" },
  { name = "元旦起就看新的一年（accepted）", norm = "success_rate_area", as_of = "2023-01-01",
    readings = { rate_scope = "prefecture", rate_period = "year", rate_formula = "accepted" },
    given = {
      jurisdiction = {
        { id = "甲市", name = "甲市", level = "prefecture", reported_area_rate = 65 },
        { id = "甲县", name = "甲县", level = "district", parent = "甲市" } },
      organization = { { id = "组织", jurisdiction = "甲县", kind = "district_organization" } },
      organization_year = {
        { id = "年1", organization = "组织", year = 2022, accepted = 20, closed = 20, settled = 20, withdrawn = 0, reported_rate = 0 },
        { id = "年2", organization = "组织", year = 2023, accepted = 20, closed = 20, settled = 12, withdrawn = 0, reported_rate = 0 },
      },
    },
    subject = "甲市", expect = "not_satisfied" },
  { name = "累计从2020年起：2019年和明年的不算（closed）", norm = "success_rate_area", as_of = "2022-12-31",
    readings = { rate_scope = "prefecture", rate_period = "campaign", rate_formula = "closed" },
    given = {
      jurisdiction = {
        { id = "甲市", name = "甲市", level = "prefecture", reported_area_rate = 65 },
        { id = "甲县", name = "甲县", level = "district", parent = "甲市" } },
      organization = { { id = "组织", jurisdiction = "甲县", kind = "district_organization" } },
      organization_year = {
        { id = "年1", organization = "组织", year = 2019, accepted = 20, closed = 20, settled = 0, withdrawn = 0, reported_rate = 0 },
        { id = "年2", organization = "组织", year = 2020, accepted = 20, closed = 20, settled = 14, withdrawn = 0, reported_rate = 0 },
        { id = "年3", organization = "组织", year = 2021, accepted = 20, closed = 20, settled = 12, withdrawn = 0, reported_rate = 0 },
        { id = "年4", organization = "组织", year = 2023, accepted = 20, closed = 20, settled = 0, withdrawn = 0, reported_rate = 0 },
      },
    },
    subject = "甲市", expect = "satisfied" },
  { name = "2020年也算在累计里（closed）", norm = "success_rate_area", as_of = "2022-12-31",
    readings = { rate_scope = "prefecture", rate_period = "campaign", rate_formula = "closed" },
    given = {
      jurisdiction = {
        { id = "甲市", name = "甲市", level = "prefecture", reported_area_rate = 65 },
        { id = "甲县", name = "甲县", level = "district", parent = "甲市" } },
      organization = { { id = "组织", jurisdiction = "甲县", kind = "district_organization" } },
      organization_year = {
        { id = "年1", organization = "组织", year = 2020, accepted = 20, closed = 20, settled = 12, withdrawn = 0, reported_rate = 0 },
        { id = "年2", organization = "组织", year = 2021, accepted = 20, closed = 20, settled = 13, withdrawn = 0, reported_rate = 0 },
      },
    },
    subject = "甲市", expect = "not_satisfied" },
  { name = "只看当年：去年和明年的不算（closed）", norm = "success_rate_area", as_of = "2022-12-31",
    readings = { rate_scope = "prefecture", rate_period = "year", rate_formula = "closed" },
    given = {
      jurisdiction = {
        { id = "甲市", name = "甲市", level = "prefecture", reported_area_rate = 65 },
        { id = "甲县", name = "甲县", level = "district", parent = "甲市" } },
      organization = { { id = "组织", jurisdiction = "甲县", kind = "district_organization" } },
      organization_year = {
        { id = "年1", organization = "组织", year = 2021, accepted = 20, closed = 20, settled = 0, withdrawn = 0, reported_rate = 0 },
        { id = "年2", organization = "组织", year = 2022, accepted = 20, closed = 20, settled = 13, withdrawn = 0, reported_rate = 0 },
        { id = "年3", organization = "组织", year = 2023, accepted = 20, closed = 20, settled = 0, withdrawn = 0, reported_rate = 0 },
      },
    },
    subject = "甲市", expect = "satisfied" },
  { name = "只看当年：去年好也不顶今年（closed）", norm = "success_rate_area", as_of = "2022-12-31",
    readings = { rate_scope = "prefecture", rate_period = "year", rate_formula = "closed" },
    given = {
      jurisdiction = {
        { id = "甲市", name = "甲市", level = "prefecture", reported_area_rate = 65 },
        { id = "甲县", name = "甲县", level = "district", parent = "甲市" } },
      organization = { { id = "组织", jurisdiction = "甲县", kind = "district_organization" } },
      organization_year = {
        { id = "年1", organization = "组织", year = 2021, accepted = 20, closed = 20, settled = 20, withdrawn = 0, reported_rate = 0 },
        { id = "年2", organization = "组织", year = 2022, accepted = 20, closed = 20, settled = 12, withdrawn = 0, reported_rate = 0 },
      },
    },
    subject = "甲市", expect = "not_satisfied" },
  { name = "元旦起就看新的一年（closed）", norm = "success_rate_area", as_of = "2023-01-01",
    readings = { rate_scope = "prefecture", rate_period = "year", rate_formula = "closed" },
    given = {
      jurisdiction = {
        { id = "甲市", name = "甲市", level = "prefecture", reported_area_rate = 65 },
        { id = "甲县", name = "甲县", level = "district", parent = "甲市" } },
      organization = { { id = "组织", jurisdiction = "甲县", kind = "district_organization" } },
      organization_year = {
        { id = "年1", organization = "组织", year = 2022, accepted = 20, closed = 20, settled = 20, withdrawn = 0, reported_rate = 0 },
        { id = "年2", organization = "组织", year = 2023, accepted = 20, closed = 20, settled = 12, withdrawn = 0, reported_rate = 0 },
      },
    },
    subject = "甲市", expect = "not_satisfied" },
  { name = "累计从2020年起：2019年和明年的不算（withdrawn）", norm = "success_rate_area", as_of = "2022-12-31",
    readings = { rate_scope = "prefecture", rate_period = "campaign", rate_formula = "withdrawn" },
    given = {
      jurisdiction = {
        { id = "甲市", name = "甲市", level = "prefecture", reported_area_rate = 65 },
        { id = "甲县", name = "甲县", level = "district", parent = "甲市" } },
      organization = { { id = "组织", jurisdiction = "甲县", kind = "district_organization" } },
      organization_year = {
        { id = "年1", organization = "组织", year = 2019, accepted = 20, closed = 20, settled = 0, withdrawn = 0, reported_rate = 0 },
        { id = "年2", organization = "组织", year = 2020, accepted = 20, closed = 20, settled = 14, withdrawn = 0, reported_rate = 0 },
        { id = "年3", organization = "组织", year = 2021, accepted = 20, closed = 20, settled = 12, withdrawn = 0, reported_rate = 0 },
        { id = "年4", organization = "组织", year = 2023, accepted = 20, closed = 20, settled = 0, withdrawn = 0, reported_rate = 0 },
      },
    },
    subject = "甲市", expect = "satisfied" },
  { name = "2020年也算在累计里（withdrawn）", norm = "success_rate_area", as_of = "2022-12-31",
    readings = { rate_scope = "prefecture", rate_period = "campaign", rate_formula = "withdrawn" },
    given = {
      jurisdiction = {
        { id = "甲市", name = "甲市", level = "prefecture", reported_area_rate = 65 },
        { id = "甲县", name = "甲县", level = "district", parent = "甲市" } },
      organization = { { id = "组织", jurisdiction = "甲县", kind = "district_organization" } },
      organization_year = {
        { id = "年1", organization = "组织", year = 2020, accepted = 20, closed = 20, settled = 12, withdrawn = 0, reported_rate = 0 },
        { id = "年2", organization = "组织", year = 2021, accepted = 20, closed = 20, settled = 13, withdrawn = 0, reported_rate = 0 },
      },
    },
    subject = "甲市", expect = "not_satisfied" },
  { name = "只看当年：去年和明年的不算（withdrawn）", norm = "success_rate_area", as_of = "2022-12-31",
    readings = { rate_scope = "prefecture", rate_period = "year", rate_formula = "withdrawn" },
    given = {
      jurisdiction = {
        { id = "甲市", name = "甲市", level = "prefecture", reported_area_rate = 65 },
        { id = "甲县", name = "甲县", level = "district", parent = "甲市" } },
      organization = { { id = "组织", jurisdiction = "甲县", kind = "district_organization" } },
      organization_year = {
        { id = "年1", organization = "组织", year = 2021, accepted = 20, closed = 20, settled = 0, withdrawn = 0, reported_rate = 0 },
        { id = "年2", organization = "组织", year = 2022, accepted = 20, closed = 20, settled = 13, withdrawn = 0, reported_rate = 0 },
        { id = "年3", organization = "组织", year = 2023, accepted = 20, closed = 20, settled = 0, withdrawn = 0, reported_rate = 0 },
      },
    },
    subject = "甲市", expect = "satisfied" },
  { name = "只看当年：去年好也不顶今年（withdrawn）", norm = "success_rate_area", as_of = "2022-12-31",
    readings = { rate_scope = "prefecture", rate_period = "year", rate_formula = "withdrawn" },
    given = {
      jurisdiction = {
        { id = "甲市", name = "甲市", level = "prefecture", reported_area_rate = 65 },
        { id = "甲县", name = "甲县", level = "district", parent = "甲市" } },
      organization = { { id = "组织", jurisdiction = "甲县", kind = "district_organization" } },
      organization_year = {
        { id = "年1", organization = "组织", year = 2021, accepted = 20, closed = 20, settled = 20, withdrawn = 0, reported_rate = 0 },
        { id = "年2", organization = "组织", year = 2022, accepted = 20, closed = 20, settled = 12, withdrawn = 0, reported_rate = 0 },
      },
    },
    subject = "甲市", expect = "not_satisfied" },
  { name = "元旦起就看新的一年（withdrawn）", norm = "success_rate_area", as_of = "2023-01-01",
    readings = { rate_scope = "prefecture", rate_period = "year", rate_formula = "withdrawn" },
    given = {
      jurisdiction = {
        { id = "甲市", name = "甲市", level = "prefecture", reported_area_rate = 65 },
        { id = "甲县", name = "甲县", level = "district", parent = "甲市" } },
      organization = { { id = "组织", jurisdiction = "甲县", kind = "district_organization" } },
      organization_year = {
        { id = "年1", organization = "组织", year = 2022, accepted = 20, closed = 20, settled = 20, withdrawn = 0, reported_rate = 0 },
        { id = "年2", organization = "组织", year = 2023, accepted = 20, closed = 20, settled = 12, withdrawn = 0, reported_rate = 0 },
      },
    },
    subject = "甲市", expect = "not_satisfied" },
  { name = "每个组织分开算：差一点、刚好、超过", norm = "success_rate_body", as_of = "2022-12-31", readings = { rate_scope = "body" },
    columns = { "year", "accepted", "closed", "settled", "withdrawn", "reported_rate", "expect" }, rows = {
    { 2022, 200, 200, 129, 0, 64.99, "not_satisfied" },
    { 2022, 200, 200, 130, 0, 65, "satisfied" },
    { 2022, 200, 200, 131, 0, 65.01, "satisfied" },
    { 2020, 200, 200, 129, 0, 60, "not_satisfied" },
    { 2019, 200, 200, 1, 0, 1, "not_applicable" },
  } },
  { name = "没有写按什么范围算：够了都够，不够看读法", norm = "success_rate_body", as_of = "2022-12-31",
    columns = { "year", "accepted", "closed", "settled", "withdrawn", "reported_rate", "expect" }, rows = {
    { 2022, 200, 200, 130, 0, 65, "satisfied" },
    { 2022, 200, 200, 129, 0, 60, "open:rate_scope" },
  } },
  { name = "按region算的读法：不问每个组织", norm = "success_rate_body", as_of = "2022-12-31", readings = { rate_scope = "region" },
    columns = { "year", "accepted", "closed", "settled", "withdrawn", "reported_rate", "expect" }, rows = {
    { 2022, 200, 200, 1, 0, 1, "satisfied" },
  } },
  { name = "按prefecture算的读法：不问每个组织", norm = "success_rate_body", as_of = "2022-12-31", readings = { rate_scope = "prefecture" },
    columns = { "year", "accepted", "closed", "settled", "withdrawn", "reported_rate", "expect" }, rows = {
    { 2022, 200, 200, 1, 0, 1, "satisfied" },
  } },
  { name = "每个组织只按一种算法：accepted", norm = "success_rate_body", as_of = "2022-12-31", readings = { rate_scope = "body", rate_formula = "accepted" },
    columns = { "year", "accepted", "closed", "settled", "withdrawn", "reported_rate", "expect" }, rows = {
    { 2022, 201, 200, 130, 0, 70, "not_satisfied" },
    { 2022, 200, 300, 130, 0, 1, "satisfied" },
  } },
  { name = "每个组织只按一种算法：closed", norm = "success_rate_body", as_of = "2022-12-31", readings = { rate_scope = "body", rate_formula = "closed" },
    columns = { "year", "accepted", "closed", "settled", "withdrawn", "reported_rate", "expect" }, rows = {
    { 2022, 200, 201, 130, 1, 70, "not_satisfied" },
    { 2022, 300, 200, 130, 0, 1, "satisfied" },
  } },
  { name = "每个组织只按一种算法：withdrawn", norm = "success_rate_body", as_of = "2022-12-31", readings = { rate_scope = "body", rate_formula = "withdrawn" },
    columns = { "year", "accepted", "closed", "settled", "withdrawn", "reported_rate", "expect" }, rows = {
    { 2022, 100, 200, 128, 1, 70, "not_satisfied" },
    { 2022, 300, 200, 129, 1, 1, "satisfied" },
  } },
  { name = "每个组织只按一种算法：reported", norm = "success_rate_body", as_of = "2022-12-31", readings = { rate_scope = "body", rate_formula = "reported" },
    columns = { "year", "accepted", "closed", "settled", "withdrawn", "reported_rate", "expect" }, rows = {
    { 2022, 200, 200, 130, 0, 64.99, "not_satisfied" },
    { 2022, 300, 300, 130, 0, 65, "satisfied" },
  } },

  ---------------------------------------------------------------- 四（四）（五）
  { norm = "incentives_kept", as_of = "2021-09-30", columns = { "established_on", "regimes", "expect" }, rows = {
    { "2021-09-30", { "incentive" }, "satisfied" },
    { "2021-09-30", { "roster" }, "not_satisfied" },
    { "2021-10-01", {}, "not_applicable" },
  } },
  { norm = "part_time_professions", as_of = "2021-09-30", columns = { "established_on", "named_part_timers", "expect" }, rows = {
    { "2021-09-30", 0, "reported" },
    { "2021-10-01", 0, "not_applicable" },
  } },
  { norm = "referral_kept", as_of = "2021-09-30", columns = { "established_on", "regimes", "expect" }, rows = {
    { "2021-09-30", { "referral" }, "satisfied" },
    { "2021-09-30", { "roster" }, "not_satisfied" },
    { "2021-10-01", {}, "not_applicable" },
  } },
  { norm = "national_platform", as_of = "2021-09-30",
    columns = { "kind", "founders", "established_on", "online_platform", "expect" }, rows = {
      { "district_organization", { "hrss" }, "2021-09-30", true, "satisfied" },
      { "district_organization", { "hrss", "union" }, "2021-09-30", false, "not_satisfied" },
      -- 不是人社部门设的县级组织、别的种类，文中没有要求必须用
      { "district_organization", { "union" }, "2021-09-30", false, "not_applicable" },
      { "enterprise_committee", { "hrss" }, "2021-09-30", false, "not_applicable" },
      { "township_centre", { "township" }, "2021-09-30", true, "satisfied" },
      { "township_centre", { "township" }, "2021-09-30", false, "open:township_office" },
      { "district_organization", { "hrss" }, "2021-10-01", false, "not_applicable" },
    } },
  { norm = "electronic_ledger", as_of = "2021-09-30", columns = { "established_on", "facilities", "expect" }, rows = {
    { "2021-09-30", { "electronic_ledger" }, "satisfied" },
    { "2021-09-30", { "reception" }, "not_satisfied" },
    { "2021-10-01", {}, "not_applicable" },
  } },

  ---------------------------------------------------------------- 五（二） 第一批
  { name = "第一批选树：前一天还没有", norm = "first_batch", as_of = "2021-09-29",
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      organization = { { id = "组织", jurisdiction = "甲市", kind = "enterprise_committee" } },
      designation = { { id = "选", organization = "组织", batch = 1, date = "2021-09-30" } },
    },
    subject = "CN-XZ", expect = "pending" },
  { name = "第一批选树：当天选的按时", norm = "first_batch", as_of = "2021-09-30",
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      organization = { { id = "组织", jurisdiction = "甲市", kind = "enterprise_committee" } },
      designation = { { id = "选", organization = "组织", batch = 1, date = "2021-09-30" } },
    },
    subject = "CN-XZ", expect = { outcome = "satisfied", timing = "on_time" } },
  { name = "第一批选树：晚一天", norm = "first_batch", as_of = "2021-10-01",
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      organization = { { id = "组织", jurisdiction = "甲市", kind = "enterprise_committee" } },
      designation = { { id = "选", organization = "组织", batch = 1, date = "2021-10-01" } },
    },
    subject = "CN-XZ", expect = { outcome = "not_satisfied", timing = "overdue" } },
  { name = "第一批选树：别的批次不算", norm = "first_batch", as_of = "2021-09-30",
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      organization = { { id = "组织", jurisdiction = "甲市", kind = "enterprise_committee" } },
      designation = { { id = "选", organization = "组织", batch = 2, date = "2021-09-30" } },
    },
    subject = "CN-XZ", expect = "not_satisfied" },
  { name = "第一批全区：前一天五家，没有到期", norm = "first_batch_recommended_region", as_of = "2021-09-29", readings = { batch_scope = "region" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(5, "荐", { jurisdiction = "甲市", batch = 1, recommended = true, forwarded_at = "2021-09-29T09:00" }),
    },
    subject = "CN-XZ", expect = { outcome = "pending", part = 5, missing = 1 } },
  { name = "第一批全区：当天五家", norm = "first_batch_recommended_region", as_of = "2021-09-30", readings = { batch_scope = "region" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(5, "荐", { jurisdiction = "甲市", batch = 1, recommended = true, forwarded_at = "2021-09-30T09:00" }),
    },
    subject = "CN-XZ", expect = { outcome = "not_satisfied", part = 5, missing = 1 } },
  { name = "第一批全区：当天最后一分钟满六家", norm = "first_batch_recommended_region", as_of = "2021-09-30", readings = { batch_scope = "region" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(6, "荐", { jurisdiction = "甲市", batch = 1, recommended = true, forwarded_at = "2021-09-30T23:59" }),
    },
    subject = "CN-XZ", expect = { outcome = "satisfied", part = 6 } },
  { name = "第一批全区：当天七家，不少", norm = "first_batch_recommended_region", as_of = "2021-09-30", readings = { batch_scope = "region" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(7, "荐", { jurisdiction = "甲市", batch = 1, recommended = true, forwarded_at = "2021-09-30T09:00" }),
    },
    subject = "CN-XZ", expect = { outcome = "satisfied", part = 7 } },
  { name = "第一批全区：晚一天才满六家", norm = "first_batch_recommended_region", as_of = "2021-10-01", readings = { batch_scope = "region" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.joined(records.times(5, "荐", { jurisdiction = "甲市", batch = 1, recommended = true, forwarded_at = "2021-09-30T09:00" }), records.times(1, "晚", { jurisdiction = "甲市", batch = 1, recommended = true, forwarded_at = "2021-10-01T00:00" })),
    },
    subject = "CN-XZ", expect = { outcome = "not_satisfied", part = 5, missing = 1 } },
  { name = "第一批全区：没有获推荐的、别的批次不算", norm = "first_batch_recommended_region", as_of = "2021-09-30", readings = { batch_scope = "region" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.joined(records.times(5, "荐", { jurisdiction = "甲市", batch = 1, recommended = true, forwarded_at = "2021-09-30T09:00" }), records.times(1, "未荐", { jurisdiction = "甲市", batch = 1, recommended = false, forwarded_at = "2021-09-30T09:00" }), records.times(1, "别批", { jurisdiction = "甲市", batch = 2, recommended = true, forwarded_at = "2021-09-30T09:00" })),
    },
    subject = "CN-XZ", expect = { outcome = "not_satisfied", part = 5, missing = 1 } },
  { name = "第一批全区：范围没有写", norm = "first_batch_recommended_region", as_of = "2021-09-30",
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(6, "荐", { jurisdiction = "甲市", batch = 1, recommended = true, forwarded_at = "2021-09-30T09:00" }),
    },
    subject = "CN-XZ", expect = "open:batch_scope" },
  { name = "第一批全区：五家不超", norm = "first_batch_quota_region", as_of = "2021-09-30", readings = { batch_scope = "region" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(5, "荐", { jurisdiction = "甲市", batch = 1, recommended = true, forwarded_at = "2021-09-30T09:00" }),
    },
    subject = "CN-XZ", expect = { outcome = "satisfied", part = 5 } },
  { name = "第一批全区：六家刚好；没有获推荐的、别的批次不算", norm = "first_batch_quota_region", as_of = "2021-09-30", readings = { batch_scope = "region" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.joined(records.times(6, "荐", { jurisdiction = "甲市", batch = 1, recommended = true, forwarded_at = "2021-09-30T09:00" }), records.times(1, "未荐", { jurisdiction = "甲市", batch = 1, recommended = false, forwarded_at = "2021-09-30T09:00" }), records.times(1, "别批", { jurisdiction = "甲市", batch = 2, recommended = true, forwarded_at = "2021-09-30T09:00" })),
    },
    subject = "CN-XZ", expect = { outcome = "satisfied", part = 6 } },
  { name = "第一批全区：七家多一家", norm = "first_batch_quota_region", as_of = "2021-09-30", readings = { batch_scope = "region" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(7, "荐", { jurisdiction = "甲市", batch = 1, recommended = true, forwarded_at = "2021-09-30T09:00" }),
    },
    subject = "CN-XZ", expect = { outcome = "not_satisfied", part = 7, missing = 1 } },
  { name = "第一批全区：范围没有写", norm = "first_batch_quota_region", as_of = "2021-09-30",
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(7, "荐", { jurisdiction = "甲市", batch = 1, recommended = true, forwarded_at = "2021-09-30T09:00" }),
    },
    subject = "CN-XZ", expect = "open:batch_scope" },
  { name = "第一批各地市：前一天五家，没有到期", norm = "first_batch_recommended_prefecture", as_of = "2021-09-29", readings = { batch_scope = "prefecture" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(5, "荐", { jurisdiction = "甲市", batch = 1, recommended = true, forwarded_at = "2021-09-29T09:00" }),
    },
    subject = "甲市", expect = { outcome = "pending", part = 5, missing = 1 } },
  { name = "第一批各地市：当天五家", norm = "first_batch_recommended_prefecture", as_of = "2021-09-30", readings = { batch_scope = "prefecture" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(5, "荐", { jurisdiction = "甲市", batch = 1, recommended = true, forwarded_at = "2021-09-30T09:00" }),
    },
    subject = "甲市", expect = { outcome = "not_satisfied", part = 5, missing = 1 } },
  { name = "第一批各地市：当天最后一分钟满六家", norm = "first_batch_recommended_prefecture", as_of = "2021-09-30", readings = { batch_scope = "prefecture" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(6, "荐", { jurisdiction = "甲市", batch = 1, recommended = true, forwarded_at = "2021-09-30T23:59" }),
    },
    subject = "甲市", expect = { outcome = "satisfied", part = 6 } },
  { name = "第一批各地市：当天七家，不少", norm = "first_batch_recommended_prefecture", as_of = "2021-09-30", readings = { batch_scope = "prefecture" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(7, "荐", { jurisdiction = "甲市", batch = 1, recommended = true, forwarded_at = "2021-09-30T09:00" }),
    },
    subject = "甲市", expect = { outcome = "satisfied", part = 7 } },
  { name = "第一批各地市：晚一天才满六家", norm = "first_batch_recommended_prefecture", as_of = "2021-10-01", readings = { batch_scope = "prefecture" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.joined(records.times(5, "荐", { jurisdiction = "甲市", batch = 1, recommended = true, forwarded_at = "2021-09-30T09:00" }), records.times(1, "晚", { jurisdiction = "甲市", batch = 1, recommended = true, forwarded_at = "2021-10-01T00:00" })),
    },
    subject = "甲市", expect = { outcome = "not_satisfied", part = 5, missing = 1 } },
  { name = "第一批各地市：没有获推荐的、别的批次不算", norm = "first_batch_recommended_prefecture", as_of = "2021-09-30", readings = { batch_scope = "prefecture" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.joined(records.times(5, "荐", { jurisdiction = "甲市", batch = 1, recommended = true, forwarded_at = "2021-09-30T09:00" }), records.times(1, "未荐", { jurisdiction = "甲市", batch = 1, recommended = false, forwarded_at = "2021-09-30T09:00" }), records.times(1, "别批", { jurisdiction = "甲市", batch = 2, recommended = true, forwarded_at = "2021-09-30T09:00" })),
    },
    subject = "甲市", expect = { outcome = "not_satisfied", part = 5, missing = 1 } },
  { name = "第一批各地市：范围没有写", norm = "first_batch_recommended_prefecture", as_of = "2021-09-30",
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(6, "荐", { jurisdiction = "甲市", batch = 1, recommended = true, forwarded_at = "2021-09-30T09:00" }),
    },
    subject = "甲市", expect = "open:batch_scope" },
  { name = "第一批各地市：五家不超", norm = "first_batch_quota_prefecture", as_of = "2021-09-30", readings = { batch_scope = "prefecture" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(5, "荐", { jurisdiction = "甲市", batch = 1, recommended = true, forwarded_at = "2021-09-30T09:00" }),
    },
    subject = "甲市", expect = { outcome = "satisfied", part = 5 } },
  { name = "第一批各地市：六家刚好；没有获推荐的、别的批次不算", norm = "first_batch_quota_prefecture", as_of = "2021-09-30", readings = { batch_scope = "prefecture" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.joined(records.times(6, "荐", { jurisdiction = "甲市", batch = 1, recommended = true, forwarded_at = "2021-09-30T09:00" }), records.times(1, "未荐", { jurisdiction = "甲市", batch = 1, recommended = false, forwarded_at = "2021-09-30T09:00" }), records.times(1, "别批", { jurisdiction = "甲市", batch = 2, recommended = true, forwarded_at = "2021-09-30T09:00" })),
    },
    subject = "甲市", expect = { outcome = "satisfied", part = 6 } },
  { name = "第一批各地市：七家多一家", norm = "first_batch_quota_prefecture", as_of = "2021-09-30", readings = { batch_scope = "prefecture" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(7, "荐", { jurisdiction = "甲市", batch = 1, recommended = true, forwarded_at = "2021-09-30T09:00" }),
    },
    subject = "甲市", expect = { outcome = "not_satisfied", part = 7, missing = 1 } },
  { name = "第一批各地市：范围没有写", norm = "first_batch_quota_prefecture", as_of = "2021-09-30",
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(7, "荐", { jurisdiction = "甲市", batch = 1, recommended = true, forwarded_at = "2021-09-30T09:00" }),
    },
    subject = "甲市", expect = "open:batch_scope" },
  ---------------------------------------------------------------- 五（二） 第二批
  { name = "第二批选树：前一天还没有", norm = "second_batch", as_of = "2022-07-30",
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      organization = { { id = "组织", jurisdiction = "甲市", kind = "enterprise_committee" } },
      designation = { { id = "选", organization = "组织", batch = 2, date = "2022-07-31" } },
    },
    subject = "CN-XZ", expect = "pending" },
  { name = "第二批选树：当天选的按时", norm = "second_batch", as_of = "2022-07-31",
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      organization = { { id = "组织", jurisdiction = "甲市", kind = "enterprise_committee" } },
      designation = { { id = "选", organization = "组织", batch = 2, date = "2022-07-31" } },
    },
    subject = "CN-XZ", expect = { outcome = "satisfied", timing = "on_time" } },
  { name = "第二批选树：晚一天", norm = "second_batch", as_of = "2022-08-01",
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      organization = { { id = "组织", jurisdiction = "甲市", kind = "enterprise_committee" } },
      designation = { { id = "选", organization = "组织", batch = 2, date = "2022-08-01" } },
    },
    subject = "CN-XZ", expect = { outcome = "not_satisfied", timing = "overdue" } },
  { name = "第二批选树：别的批次不算", norm = "second_batch", as_of = "2022-07-31",
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      organization = { { id = "组织", jurisdiction = "甲市", kind = "enterprise_committee" } },
      designation = { { id = "选", organization = "组织", batch = 3, date = "2022-07-31" } },
    },
    subject = "CN-XZ", expect = "not_satisfied" },
  { name = "第二批全区：前一天五家，没有到期", norm = "second_batch_recommended_region", as_of = "2022-07-30", readings = { batch_scope = "region" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(5, "荐", { jurisdiction = "甲市", batch = 2, recommended = true, forwarded_at = "2022-07-30T09:00" }),
    },
    subject = "CN-XZ", expect = { outcome = "pending", part = 5, missing = 1 } },
  { name = "第二批全区：当天五家", norm = "second_batch_recommended_region", as_of = "2022-07-31", readings = { batch_scope = "region" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(5, "荐", { jurisdiction = "甲市", batch = 2, recommended = true, forwarded_at = "2022-07-31T09:00" }),
    },
    subject = "CN-XZ", expect = { outcome = "not_satisfied", part = 5, missing = 1 } },
  { name = "第二批全区：当天最后一分钟满六家", norm = "second_batch_recommended_region", as_of = "2022-07-31", readings = { batch_scope = "region" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(6, "荐", { jurisdiction = "甲市", batch = 2, recommended = true, forwarded_at = "2022-07-31T23:59" }),
    },
    subject = "CN-XZ", expect = { outcome = "satisfied", part = 6 } },
  { name = "第二批全区：当天七家，不少", norm = "second_batch_recommended_region", as_of = "2022-07-31", readings = { batch_scope = "region" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(7, "荐", { jurisdiction = "甲市", batch = 2, recommended = true, forwarded_at = "2022-07-31T09:00" }),
    },
    subject = "CN-XZ", expect = { outcome = "satisfied", part = 7 } },
  { name = "第二批全区：晚一天才满六家", norm = "second_batch_recommended_region", as_of = "2022-08-01", readings = { batch_scope = "region" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.joined(records.times(5, "荐", { jurisdiction = "甲市", batch = 2, recommended = true, forwarded_at = "2022-07-31T09:00" }), records.times(1, "晚", { jurisdiction = "甲市", batch = 2, recommended = true, forwarded_at = "2022-08-01T00:00" })),
    },
    subject = "CN-XZ", expect = { outcome = "not_satisfied", part = 5, missing = 1 } },
  { name = "第二批全区：没有获推荐的、别的批次不算", norm = "second_batch_recommended_region", as_of = "2022-07-31", readings = { batch_scope = "region" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.joined(records.times(5, "荐", { jurisdiction = "甲市", batch = 2, recommended = true, forwarded_at = "2022-07-31T09:00" }), records.times(1, "未荐", { jurisdiction = "甲市", batch = 2, recommended = false, forwarded_at = "2022-07-31T09:00" }), records.times(1, "别批", { jurisdiction = "甲市", batch = 3, recommended = true, forwarded_at = "2022-07-31T09:00" })),
    },
    subject = "CN-XZ", expect = { outcome = "not_satisfied", part = 5, missing = 1 } },
  { name = "第二批全区：范围没有写", norm = "second_batch_recommended_region", as_of = "2022-07-31",
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(6, "荐", { jurisdiction = "甲市", batch = 2, recommended = true, forwarded_at = "2022-07-31T09:00" }),
    },
    subject = "CN-XZ", expect = "open:batch_scope" },
  { name = "第二批全区：五家不超", norm = "second_batch_quota_region", as_of = "2022-07-31", readings = { batch_scope = "region" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(5, "荐", { jurisdiction = "甲市", batch = 2, recommended = true, forwarded_at = "2022-07-31T09:00" }),
    },
    subject = "CN-XZ", expect = { outcome = "satisfied", part = 5 } },
  { name = "第二批全区：六家刚好；没有获推荐的、别的批次不算", norm = "second_batch_quota_region", as_of = "2022-07-31", readings = { batch_scope = "region" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.joined(records.times(6, "荐", { jurisdiction = "甲市", batch = 2, recommended = true, forwarded_at = "2022-07-31T09:00" }), records.times(1, "未荐", { jurisdiction = "甲市", batch = 2, recommended = false, forwarded_at = "2022-07-31T09:00" }), records.times(1, "别批", { jurisdiction = "甲市", batch = 3, recommended = true, forwarded_at = "2022-07-31T09:00" })),
    },
    subject = "CN-XZ", expect = { outcome = "satisfied", part = 6 } },
  { name = "第二批全区：七家多一家", norm = "second_batch_quota_region", as_of = "2022-07-31", readings = { batch_scope = "region" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(7, "荐", { jurisdiction = "甲市", batch = 2, recommended = true, forwarded_at = "2022-07-31T09:00" }),
    },
    subject = "CN-XZ", expect = { outcome = "not_satisfied", part = 7, missing = 1 } },
  { name = "第二批全区：范围没有写", norm = "second_batch_quota_region", as_of = "2022-07-31",
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(7, "荐", { jurisdiction = "甲市", batch = 2, recommended = true, forwarded_at = "2022-07-31T09:00" }),
    },
    subject = "CN-XZ", expect = "open:batch_scope" },
  { name = "第二批各地市：前一天五家，没有到期", norm = "second_batch_recommended_prefecture", as_of = "2022-07-30", readings = { batch_scope = "prefecture" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(5, "荐", { jurisdiction = "甲市", batch = 2, recommended = true, forwarded_at = "2022-07-30T09:00" }),
    },
    subject = "甲市", expect = { outcome = "pending", part = 5, missing = 1 } },
  { name = "第二批各地市：当天五家", norm = "second_batch_recommended_prefecture", as_of = "2022-07-31", readings = { batch_scope = "prefecture" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(5, "荐", { jurisdiction = "甲市", batch = 2, recommended = true, forwarded_at = "2022-07-31T09:00" }),
    },
    subject = "甲市", expect = { outcome = "not_satisfied", part = 5, missing = 1 } },
  { name = "第二批各地市：当天最后一分钟满六家", norm = "second_batch_recommended_prefecture", as_of = "2022-07-31", readings = { batch_scope = "prefecture" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(6, "荐", { jurisdiction = "甲市", batch = 2, recommended = true, forwarded_at = "2022-07-31T23:59" }),
    },
    subject = "甲市", expect = { outcome = "satisfied", part = 6 } },
  { name = "第二批各地市：当天七家，不少", norm = "second_batch_recommended_prefecture", as_of = "2022-07-31", readings = { batch_scope = "prefecture" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(7, "荐", { jurisdiction = "甲市", batch = 2, recommended = true, forwarded_at = "2022-07-31T09:00" }),
    },
    subject = "甲市", expect = { outcome = "satisfied", part = 7 } },
  { name = "第二批各地市：晚一天才满六家", norm = "second_batch_recommended_prefecture", as_of = "2022-08-01", readings = { batch_scope = "prefecture" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.joined(records.times(5, "荐", { jurisdiction = "甲市", batch = 2, recommended = true, forwarded_at = "2022-07-31T09:00" }), records.times(1, "晚", { jurisdiction = "甲市", batch = 2, recommended = true, forwarded_at = "2022-08-01T00:00" })),
    },
    subject = "甲市", expect = { outcome = "not_satisfied", part = 5, missing = 1 } },
  { name = "第二批各地市：没有获推荐的、别的批次不算", norm = "second_batch_recommended_prefecture", as_of = "2022-07-31", readings = { batch_scope = "prefecture" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.joined(records.times(5, "荐", { jurisdiction = "甲市", batch = 2, recommended = true, forwarded_at = "2022-07-31T09:00" }), records.times(1, "未荐", { jurisdiction = "甲市", batch = 2, recommended = false, forwarded_at = "2022-07-31T09:00" }), records.times(1, "别批", { jurisdiction = "甲市", batch = 3, recommended = true, forwarded_at = "2022-07-31T09:00" })),
    },
    subject = "甲市", expect = { outcome = "not_satisfied", part = 5, missing = 1 } },
  { name = "第二批各地市：范围没有写", norm = "second_batch_recommended_prefecture", as_of = "2022-07-31",
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(6, "荐", { jurisdiction = "甲市", batch = 2, recommended = true, forwarded_at = "2022-07-31T09:00" }),
    },
    subject = "甲市", expect = "open:batch_scope" },
  { name = "第二批各地市：五家不超", norm = "second_batch_quota_prefecture", as_of = "2022-07-31", readings = { batch_scope = "prefecture" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(5, "荐", { jurisdiction = "甲市", batch = 2, recommended = true, forwarded_at = "2022-07-31T09:00" }),
    },
    subject = "甲市", expect = { outcome = "satisfied", part = 5 } },
  { name = "第二批各地市：六家刚好；没有获推荐的、别的批次不算", norm = "second_batch_quota_prefecture", as_of = "2022-07-31", readings = { batch_scope = "prefecture" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.joined(records.times(6, "荐", { jurisdiction = "甲市", batch = 2, recommended = true, forwarded_at = "2022-07-31T09:00" }), records.times(1, "未荐", { jurisdiction = "甲市", batch = 2, recommended = false, forwarded_at = "2022-07-31T09:00" }), records.times(1, "别批", { jurisdiction = "甲市", batch = 3, recommended = true, forwarded_at = "2022-07-31T09:00" })),
    },
    subject = "甲市", expect = { outcome = "satisfied", part = 6 } },
  { name = "第二批各地市：七家多一家", norm = "second_batch_quota_prefecture", as_of = "2022-07-31", readings = { batch_scope = "prefecture" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(7, "荐", { jurisdiction = "甲市", batch = 2, recommended = true, forwarded_at = "2022-07-31T09:00" }),
    },
    subject = "甲市", expect = { outcome = "not_satisfied", part = 7, missing = 1 } },
  { name = "第二批各地市：范围没有写", norm = "second_batch_quota_prefecture", as_of = "2022-07-31",
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(7, "荐", { jurisdiction = "甲市", batch = 2, recommended = true, forwarded_at = "2022-07-31T09:00" }),
    },
    subject = "甲市", expect = "open:batch_scope" },
  ---------------------------------------------------------------- 五（二） 第三批
  { name = "第三批选树：前一天还没有", norm = "third_batch", as_of = "2023-05-30",
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      organization = { { id = "组织", jurisdiction = "甲市", kind = "enterprise_committee" } },
      designation = { { id = "选", organization = "组织", batch = 3, date = "2023-05-31" } },
    },
    subject = "CN-XZ", expect = "pending" },
  { name = "第三批选树：当天选的按时", norm = "third_batch", as_of = "2023-05-31",
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      organization = { { id = "组织", jurisdiction = "甲市", kind = "enterprise_committee" } },
      designation = { { id = "选", organization = "组织", batch = 3, date = "2023-05-31" } },
    },
    subject = "CN-XZ", expect = { outcome = "satisfied", timing = "on_time" } },
  { name = "第三批选树：晚一天", norm = "third_batch", as_of = "2023-06-01",
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      organization = { { id = "组织", jurisdiction = "甲市", kind = "enterprise_committee" } },
      designation = { { id = "选", organization = "组织", batch = 3, date = "2023-06-01" } },
    },
    subject = "CN-XZ", expect = { outcome = "not_satisfied", timing = "overdue" } },
  { name = "第三批选树：别的批次不算", norm = "third_batch", as_of = "2023-05-31",
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      organization = { { id = "组织", jurisdiction = "甲市", kind = "enterprise_committee" } },
      designation = { { id = "选", organization = "组织", batch = 1, date = "2023-05-31" } },
    },
    subject = "CN-XZ", expect = "not_satisfied" },
  { name = "第三批全区：前一天五家，没有到期", norm = "third_batch_recommended_region", as_of = "2023-05-30", readings = { batch_scope = "region" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(5, "荐", { jurisdiction = "甲市", batch = 3, recommended = true, forwarded_at = "2023-05-30T09:00" }),
    },
    subject = "CN-XZ", expect = { outcome = "pending", part = 5, missing = 1 } },
  { name = "第三批全区：当天五家", norm = "third_batch_recommended_region", as_of = "2023-05-31", readings = { batch_scope = "region" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(5, "荐", { jurisdiction = "甲市", batch = 3, recommended = true, forwarded_at = "2023-05-31T09:00" }),
    },
    subject = "CN-XZ", expect = { outcome = "not_satisfied", part = 5, missing = 1 } },
  { name = "第三批全区：当天最后一分钟满六家", norm = "third_batch_recommended_region", as_of = "2023-05-31", readings = { batch_scope = "region" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(6, "荐", { jurisdiction = "甲市", batch = 3, recommended = true, forwarded_at = "2023-05-31T23:59" }),
    },
    subject = "CN-XZ", expect = { outcome = "satisfied", part = 6 } },
  { name = "第三批全区：当天七家，不少", norm = "third_batch_recommended_region", as_of = "2023-05-31", readings = { batch_scope = "region" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(7, "荐", { jurisdiction = "甲市", batch = 3, recommended = true, forwarded_at = "2023-05-31T09:00" }),
    },
    subject = "CN-XZ", expect = { outcome = "satisfied", part = 7 } },
  { name = "第三批全区：晚一天才满六家", norm = "third_batch_recommended_region", as_of = "2023-06-01", readings = { batch_scope = "region" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.joined(records.times(5, "荐", { jurisdiction = "甲市", batch = 3, recommended = true, forwarded_at = "2023-05-31T09:00" }), records.times(1, "晚", { jurisdiction = "甲市", batch = 3, recommended = true, forwarded_at = "2023-06-01T00:00" })),
    },
    subject = "CN-XZ", expect = { outcome = "not_satisfied", part = 5, missing = 1 } },
  { name = "第三批全区：没有获推荐的、别的批次不算", norm = "third_batch_recommended_region", as_of = "2023-05-31", readings = { batch_scope = "region" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.joined(records.times(5, "荐", { jurisdiction = "甲市", batch = 3, recommended = true, forwarded_at = "2023-05-31T09:00" }), records.times(1, "未荐", { jurisdiction = "甲市", batch = 3, recommended = false, forwarded_at = "2023-05-31T09:00" }), records.times(1, "别批", { jurisdiction = "甲市", batch = 1, recommended = true, forwarded_at = "2023-05-31T09:00" })),
    },
    subject = "CN-XZ", expect = { outcome = "not_satisfied", part = 5, missing = 1 } },
  { name = "第三批全区：范围没有写", norm = "third_batch_recommended_region", as_of = "2023-05-31",
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(6, "荐", { jurisdiction = "甲市", batch = 3, recommended = true, forwarded_at = "2023-05-31T09:00" }),
    },
    subject = "CN-XZ", expect = "open:batch_scope" },
  { name = "第三批全区：五家不超", norm = "third_batch_quota_region", as_of = "2023-05-31", readings = { batch_scope = "region" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(5, "荐", { jurisdiction = "甲市", batch = 3, recommended = true, forwarded_at = "2023-05-31T09:00" }),
    },
    subject = "CN-XZ", expect = { outcome = "satisfied", part = 5 } },
  { name = "第三批全区：六家刚好；没有获推荐的、别的批次不算", norm = "third_batch_quota_region", as_of = "2023-05-31", readings = { batch_scope = "region" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.joined(records.times(6, "荐", { jurisdiction = "甲市", batch = 3, recommended = true, forwarded_at = "2023-05-31T09:00" }), records.times(1, "未荐", { jurisdiction = "甲市", batch = 3, recommended = false, forwarded_at = "2023-05-31T09:00" }), records.times(1, "别批", { jurisdiction = "甲市", batch = 1, recommended = true, forwarded_at = "2023-05-31T09:00" })),
    },
    subject = "CN-XZ", expect = { outcome = "satisfied", part = 6 } },
  { name = "第三批全区：七家多一家", norm = "third_batch_quota_region", as_of = "2023-05-31", readings = { batch_scope = "region" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(7, "荐", { jurisdiction = "甲市", batch = 3, recommended = true, forwarded_at = "2023-05-31T09:00" }),
    },
    subject = "CN-XZ", expect = { outcome = "not_satisfied", part = 7, missing = 1 } },
  { name = "第三批全区：范围没有写", norm = "third_batch_quota_region", as_of = "2023-05-31",
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(7, "荐", { jurisdiction = "甲市", batch = 3, recommended = true, forwarded_at = "2023-05-31T09:00" }),
    },
    subject = "CN-XZ", expect = "open:batch_scope" },
  { name = "第三批各地市：前一天五家，没有到期", norm = "third_batch_recommended_prefecture", as_of = "2023-05-30", readings = { batch_scope = "prefecture" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(5, "荐", { jurisdiction = "甲市", batch = 3, recommended = true, forwarded_at = "2023-05-30T09:00" }),
    },
    subject = "甲市", expect = { outcome = "pending", part = 5, missing = 1 } },
  { name = "第三批各地市：当天五家", norm = "third_batch_recommended_prefecture", as_of = "2023-05-31", readings = { batch_scope = "prefecture" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(5, "荐", { jurisdiction = "甲市", batch = 3, recommended = true, forwarded_at = "2023-05-31T09:00" }),
    },
    subject = "甲市", expect = { outcome = "not_satisfied", part = 5, missing = 1 } },
  { name = "第三批各地市：当天最后一分钟满六家", norm = "third_batch_recommended_prefecture", as_of = "2023-05-31", readings = { batch_scope = "prefecture" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(6, "荐", { jurisdiction = "甲市", batch = 3, recommended = true, forwarded_at = "2023-05-31T23:59" }),
    },
    subject = "甲市", expect = { outcome = "satisfied", part = 6 } },
  { name = "第三批各地市：当天七家，不少", norm = "third_batch_recommended_prefecture", as_of = "2023-05-31", readings = { batch_scope = "prefecture" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(7, "荐", { jurisdiction = "甲市", batch = 3, recommended = true, forwarded_at = "2023-05-31T09:00" }),
    },
    subject = "甲市", expect = { outcome = "satisfied", part = 7 } },
  { name = "第三批各地市：晚一天才满六家", norm = "third_batch_recommended_prefecture", as_of = "2023-06-01", readings = { batch_scope = "prefecture" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.joined(records.times(5, "荐", { jurisdiction = "甲市", batch = 3, recommended = true, forwarded_at = "2023-05-31T09:00" }), records.times(1, "晚", { jurisdiction = "甲市", batch = 3, recommended = true, forwarded_at = "2023-06-01T00:00" })),
    },
    subject = "甲市", expect = { outcome = "not_satisfied", part = 5, missing = 1 } },
  { name = "第三批各地市：没有获推荐的、别的批次不算", norm = "third_batch_recommended_prefecture", as_of = "2023-05-31", readings = { batch_scope = "prefecture" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.joined(records.times(5, "荐", { jurisdiction = "甲市", batch = 3, recommended = true, forwarded_at = "2023-05-31T09:00" }), records.times(1, "未荐", { jurisdiction = "甲市", batch = 3, recommended = false, forwarded_at = "2023-05-31T09:00" }), records.times(1, "别批", { jurisdiction = "甲市", batch = 1, recommended = true, forwarded_at = "2023-05-31T09:00" })),
    },
    subject = "甲市", expect = { outcome = "not_satisfied", part = 5, missing = 1 } },
  { name = "第三批各地市：范围没有写", norm = "third_batch_recommended_prefecture", as_of = "2023-05-31",
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(6, "荐", { jurisdiction = "甲市", batch = 3, recommended = true, forwarded_at = "2023-05-31T09:00" }),
    },
    subject = "甲市", expect = "open:batch_scope" },
  { name = "第三批各地市：五家不超", norm = "third_batch_quota_prefecture", as_of = "2023-05-31", readings = { batch_scope = "prefecture" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(5, "荐", { jurisdiction = "甲市", batch = 3, recommended = true, forwarded_at = "2023-05-31T09:00" }),
    },
    subject = "甲市", expect = { outcome = "satisfied", part = 5 } },
  { name = "第三批各地市：六家刚好；没有获推荐的、别的批次不算", norm = "third_batch_quota_prefecture", as_of = "2023-05-31", readings = { batch_scope = "prefecture" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.joined(records.times(6, "荐", { jurisdiction = "甲市", batch = 3, recommended = true, forwarded_at = "2023-05-31T09:00" }), records.times(1, "未荐", { jurisdiction = "甲市", batch = 3, recommended = false, forwarded_at = "2023-05-31T09:00" }), records.times(1, "别批", { jurisdiction = "甲市", batch = 1, recommended = true, forwarded_at = "2023-05-31T09:00" })),
    },
    subject = "甲市", expect = { outcome = "satisfied", part = 6 } },
  { name = "第三批各地市：七家多一家", norm = "third_batch_quota_prefecture", as_of = "2023-05-31", readings = { batch_scope = "prefecture" },
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(7, "荐", { jurisdiction = "甲市", batch = 3, recommended = true, forwarded_at = "2023-05-31T09:00" }),
    },
    subject = "甲市", expect = { outcome = "not_satisfied", part = 7, missing = 1 } },
  { name = "第三批各地市：范围没有写", norm = "third_batch_quota_prefecture", as_of = "2023-05-31",
    given = {
      jurisdiction = { { id = "CN-XZ", name = "西藏自治区", level = "province" }, { id = "甲市", name = "甲市", level = "prefecture" } },
      nomination = records.times(7, "荐", { jurisdiction = "甲市", batch = 3, recommended = true, forwarded_at = "2023-05-31T09:00" }),
    },
    subject = "甲市", expect = "open:batch_scope" },
}
