-- 样例：给定什么、应当得到什么。有数的：差一、刚好、多一；有日期的：前一天、当天、后一天。
-- 地市、组织的名字都是编的。
local records = require("common.records")

local six = { "registration", "record_keeping", "archives", "statistics", "information_notice", "dispute_screening" }
local here = { { id = "甲市", name = "甲市", level = "prefecture" } }
local county = {
  { id = "甲市", name = "甲市", level = "prefecture" },
  { id = "甲县", name = "甲县", level = "district", parent = "甲市" },
}
local both = {
  { id = "CN-XZ", name = "西藏自治区", level = "province" },
  { id = "甲市", name = "甲市", level = "prefecture" },
}

-- 四（一）：大型、中型各一家参加同一个组织，另一家中型的组织停了；小型三家，两家参加；事业单位一家有、一家没有。
-- 有在县里的，也算地市的。
local institutions = {
  { id = "大型", jurisdiction = "甲县", kind = "enterprise", size = "large" },
  { id = "中型", jurisdiction = "甲市", kind = "enterprise", size = "medium" },
  { id = "停了的", jurisdiction = "甲市", kind = "enterprise", size = "medium" },
  { id = "小型", jurisdiction = "甲市", kind = "enterprise", size = "small" },
  { id = "小型二", jurisdiction = "甲市", kind = "enterprise", size = "small" },
  { id = "小型三", jurisdiction = "甲市", kind = "enterprise", size = "small" },
  { id = "微型", jurisdiction = "甲市", kind = "enterprise", size = "micro" },
  { id = "商会", jurisdiction = "甲市", kind = "chamber", size = "large" },
  { id = "医院", jurisdiction = "甲县", kind = "public_institution" },
  { id = "学校", jurisdiction = "甲市", kind = "public_institution" },
}
local bodies = {
  { id = "联合", jurisdiction = "甲市", kind = "enterprise_committee", established_on = "2021-09-30" },
  { id = "停办", jurisdiction = "甲市", kind = "enterprise_committee", established_on = "2020-01-01", closed_on = "2021-09-30" },
  { id = "院内", jurisdiction = "甲市", kind = "public_institution_organization", established_on = "2021-01-01" },
}
local joined = {
  { id = "联1", organization = "联合", institution = "大型" },
  { id = "联2", organization = "联合", institution = "中型" },
  { id = "联3", organization = "联合", institution = "小型" },
  { id = "联7", organization = "联合", institution = "小型二" },
  { id = "联4", organization = "联合", institution = "商会" },
  { id = "联5", organization = "停办", institution = "停了的" },
  { id = "联6", organization = "院内", institution = "医院" },
}

-- 只有一名调解员的组织：兼职里有没有点名的职业。unmet 是没有做到的项数。
local function one_mediator(name, engagement, profession, roster_from, unmet)
  return { name = name, norm = "part_time_professions", as_of = "2021-09-30",
    given = {
      jurisdiction = here,
      organization = { { id = "组织", jurisdiction = "甲市", kind = "chamber_organization", established_on = "2021-09-30" } },
      mediator = {
        { id = "调解员", organization = "组织", engagement = engagement, profession = profession, roster_from = roster_from } },
    },
    subject = "组织", expect = { outcome = "reported", unmet = unmet } }
end

-- 缺一个年度的记录：组织只有2021年度的；另有一个组织有2019年度的，台账从那一年起。
local function owing(name, as_of, year, established_on, closed_on, expect, readings)
  return { name = name, norm = "success_rate_body", as_of = as_of, readings = readings or { rate_scope = "body" }, year = year,
    given = {
      jurisdiction = here,
      organization = {
        { id = "组织", jurisdiction = "甲市", kind = "chamber_organization", established_on = established_on, closed_on = closed_on },
        { id = "别家", jurisdiction = "甲市", kind = "chamber_organization", established_on = "2018-01-01" } },
      organization_year = {
        { id = "年2021", organization = "组织", year = 2021 }, { id = "别年", organization = "别家", year = 2019 } },
    },
    subject = "组织", expect = expect }
end
local rate_unknown = { outcome = "indeterminate", unknown = "organization_year" }

-- 三批的条文只差批次和日期，样例也就只差这些：day 是期限，before、after 是前一天、后一天，other 是别的批次。
local batches = {
  { id = "first_batch", name = "第一批", number = 1, other = 2, before = "2021-09-29", day = "2021-09-30", after = "2021-10-01" },
  { id = "second_batch", name = "第二批", number = 2, other = 3, before = "2022-07-30", day = "2022-07-31", after = "2022-08-01" },
  { id = "third_batch", name = "第三批", number = 3, other = 1, before = "2023-05-30", day = "2023-05-31", after = "2023-06-01" },
}
-- 名额按全区合计，还是各地市各算各的：两种读法各有自己的规则，问的对象不同。
local scopes = {
  { id = "region", name = "全区", subject = "CN-XZ" },
  { id = "prefecture", name = "各地市", subject = "甲市" },
}

-- 选树：一家组织，在 date 那天列进 number 那一批。
local function designated(number, date)
  return {
    jurisdiction = both,
    organization = { { id = "组织", jurisdiction = "甲市", kind = "enterprise_committee" } },
    designation = { { id = "选", organization = "组织", batch = number, date = date } },
  }
end
local function choosing(b)
  return {
    { name = b.name .. "选树：前一天还没有", norm = b.id, as_of = b.before,
      given = designated(b.number, b.day), subject = "CN-XZ", expect = "pending" },
    { name = b.name .. "选树：当天选的按时", norm = b.id, as_of = b.day,
      given = designated(b.number, b.day), subject = "CN-XZ", expect = { outcome = "satisfied", timing = "on_time" } },
    { name = b.name .. "选树：晚一天", norm = b.id, as_of = b.after,
      given = designated(b.number, b.after), subject = "CN-XZ", expect = { outcome = "not_satisfied", timing = "late" } },
    { name = b.name .. "选树：别的批次不算", norm = b.id, as_of = b.day,
      given = designated(b.other, b.day), subject = "CN-XZ", expect = "not_satisfied" },
  }
end

-- 推荐：若干家，只写批次和时间。
local function nominations(count, prefix, number, at)
  return records.times(count, prefix, { jurisdiction = "甲市", batch = number, recommended = true, forwarded_at = at })
end
local function given(...)
  return { jurisdiction = both, nomination = records.joined(...) }
end
-- 没有获推荐的一家、别的批次的一家：都不算。
local function beside(b)
  return records.joined(
    records.times(1, "未荐", { jurisdiction = "甲市", batch = b.number, recommended = false, forwarded_at = b.day .. "T09:00" }),
    nominations(1, "别批", b.other, b.day .. "T09:00"))
end
-- 够六家：到期才问，期限当天最后一分钟也算；读法没有选定就看读法。
local function enough(b, scope)
  local norm = b.id .. "_recommended_" .. scope.id
  local name = b.name .. scope.name .. "："
  local only = { batch_scope = scope.id }
  local morning = b.day .. "T09:00"
  return {
    { name = name .. "前一天五家，没有到期", norm = norm, as_of = b.before, readings = only, subject = scope.subject,
      given = given(nominations(5, "荐", b.number, b.before .. "T09:00")),
      expect = { outcome = "pending", part = 5, missing = 1 } },
    { name = name .. "当天五家", norm = norm, as_of = b.day, readings = only, subject = scope.subject,
      given = given(nominations(5, "荐", b.number, morning)),
      expect = { outcome = "not_satisfied", part = 5, missing = 1 } },
    { name = name .. "当天最后一分钟满六家", norm = norm, as_of = b.day, readings = only, subject = scope.subject,
      given = given(nominations(6, "荐", b.number, b.day .. "T23:59")), expect = { outcome = "satisfied", part = 6 } },
    { name = name .. "当天七家，不少", norm = norm, as_of = b.day, readings = only, subject = scope.subject,
      given = given(nominations(7, "荐", b.number, morning)), expect = { outcome = "satisfied", part = 7 } },
    { name = name .. "晚一天才满六家", norm = norm, as_of = b.after, readings = only, subject = scope.subject,
      given = given(nominations(5, "荐", b.number, morning), nominations(1, "晚", b.number, b.after .. "T00:00")),
      expect = { outcome = "not_satisfied", part = 5, missing = 1 } },
    { name = name .. "没有获推荐的、别的批次不算", norm = norm, as_of = b.day, readings = only, subject = scope.subject,
      given = given(nominations(5, "荐", b.number, morning), beside(b)),
      expect = { outcome = "not_satisfied", part = 5, missing = 1 } },
    { name = name .. "范围没有写", norm = norm, as_of = b.day, subject = scope.subject,
      given = given(nominations(6, "荐", b.number, morning)), expect = "open:batch_scope" },
  }
end
-- 不超六家：什么时候都问。
local function quota(b, scope)
  local norm = b.id .. "_quota_" .. scope.id
  local name = b.name .. scope.name .. "："
  local only = { batch_scope = scope.id }
  local morning = b.day .. "T09:00"
  return {
    { name = name .. "五家不超", norm = norm, as_of = b.day, readings = only, subject = scope.subject,
      given = given(nominations(5, "荐", b.number, morning)), expect = { outcome = "satisfied", part = 5 } },
    { name = name .. "六家刚好；没有获推荐的、别的批次不算", norm = norm, as_of = b.day, readings = only, subject = scope.subject,
      given = given(nominations(6, "荐", b.number, morning), beside(b)), expect = { outcome = "satisfied", part = 6 } },
    { name = name .. "七家多一家", norm = norm, as_of = b.day, readings = only, subject = scope.subject,
      given = given(nominations(7, "荐", b.number, morning)),
      expect = { outcome = "not_satisfied", part = 7, excess = "1" } },
    { name = name .. "范围没有写", norm = norm, as_of = b.day, subject = scope.subject,
      given = given(nominations(7, "荐", b.number, morning)), expect = "open:batch_scope" },
  }
end

-- 某一批推荐的几家，一家一个组织，只写种类；没有认定过属于其他类型。
local function nominees(number, at, kinds)
  local made = { jurisdiction = both, organization = {}, nomination = {} }
  for index, kind in ipairs(kinds) do
    local name = "组" .. tostring(index)
    table.insert(made.organization, { id = name, jurisdiction = "甲市", kind = kind, attested_other_kind = 0 })
    table.insert(made.nomination, { id = "荐" .. tostring(index), organization = name, jurisdiction = "甲市", batch = number,
      recommended = true, forwarded_at = at })
  end
  return made
end
local two = { "enterprise_committee", "township_centre", "township_centre" }
local three = { "enterprise_committee", "township_centre", "district_organization" }
local four = { "enterprise_committee", "township_centre", "district_organization", "social_organization_body" }
-- 正好三类：到期才问，期限当天最后一分钟也算，晚了的不算。
local function kinds(b, scope)
  local norm = b.id .. "_kinds_" .. scope.id
  local name = b.name .. "类数：" .. scope.name .. "，"
  local only = { batch_scope = scope.id }
  local morning = b.day .. "T09:00"
  return {
    { name = name .. "前一天还在挑，不问", norm = norm, as_of = b.before, readings = only, subject = scope.subject,
      given = nominees(b.number, b.before .. "T09:00", two), expect = "not_applicable" },
    { name = name .. "两类，少一类", norm = norm, as_of = b.day, readings = only, subject = scope.subject,
      given = nominees(b.number, morning, two), expect = { outcome = "not_satisfied", missing = 1 } },
    { name = name .. "三类，当天最后一分钟", norm = norm, as_of = b.day, readings = only, subject = scope.subject,
      given = nominees(b.number, b.day .. "T23:59", three), expect = "satisfied" },
    { name = name .. "四类，多一类", norm = norm, as_of = b.day, readings = only, subject = scope.subject,
      given = nominees(b.number, morning, four), expect = { outcome = "not_satisfied", excess = "1" } },
    { name = name .. "后一天看，按时推荐的仍算", norm = norm, as_of = b.after, readings = only, subject = scope.subject,
      given = nominees(b.number, morning, three), expect = "satisfied" },
    { name = name .. "晚一天才推荐的不算", norm = norm, as_of = b.after, readings = only, subject = scope.subject,
      given = nominees(b.number, b.after .. "T00:00", three), expect = { outcome = "not_satisfied", missing = 3 } },
    { name = name .. "范围没有写", norm = norm, as_of = b.day, subject = scope.subject,
      given = nominees(b.number, morning, three), expect = "open:batch_scope" },
  }
end
-- 哪几类、哪几家算：用各地市的那一条来看。
local function which(b)
  local norm = b.id .. "_kinds_prefecture"
  local name = b.name .. "类数："
  local region = { batch_scope = "region" }
  local only = { batch_scope = "prefecture" }
  local morning = b.day .. "T09:00"
  local function nominee(id, organization, number, at, recommended)
    return { id = id, organization = organization, jurisdiction = "甲市", batch = number, recommended = recommended ~= false,
      forwarded_at = at }
  end
  return {
    { name = name .. "按全区算，不问地市", norm = b.id .. "_kinds_region", as_of = b.day, readings = region, subject = "甲市",
      given = nominees(b.number, morning, two), expect = "not_applicable" },
    { name = name .. "按各地市算，不问全区", norm = norm, as_of = b.day, readings = only, subject = "CN-XZ",
      given = nominees(b.number, morning, two), expect = "not_applicable" },
    { name = name .. "第一、三、四类", norm = norm, as_of = b.day, readings = only, subject = "甲市",
      given = nominees(b.number, morning, { "enterprise_committee", "district_organization", "regional_or_industry" }),
      expect = "satisfied" },
    { name = name .. "全区，第四、五、七类", norm = b.id .. "_kinds_region", as_of = b.day, readings = region, subject = "CN-XZ",
      given = {
        jurisdiction = both,
        organization = {
          { id = "组1", jurisdiction = "甲市", kind = "regional_or_industry" },
          { id = "组2", jurisdiction = "甲市", kind = "public_institution_organization" },
          { id = "组3", jurisdiction = "甲市", kind = "other", attested_other_kind = 1 },
        },
        nomination = {
          nominee("荐1", "组1", b.number, morning), nominee("荐2", "组2", b.number, morning),
          nominee("荐3", "组3", b.number, morning),
        },
      },
      expect = "satisfied" },
    { name = name .. "全区，两类，另有一家说不清：可能够", norm = b.id .. "_kinds_region", as_of = b.day, readings = region,
      subject = "CN-XZ", given = nominees(b.number, morning, { "enterprise_committee", "township_centre", "park_committee" }),
      expect = "indeterminate" },
    { name = name .. "第四、五、七类都在别的批次，不算", norm = norm, as_of = b.day, readings = only, subject = "甲市",
      given = {
        jurisdiction = both,
        organization = {
          { id = "组1", jurisdiction = "甲市", kind = "enterprise_committee" },
          { id = "组2", jurisdiction = "甲市", kind = "township_centre" },
          { id = "组3", jurisdiction = "甲市", kind = "district_organization" },
          { id = "组4", jurisdiction = "甲市", kind = "regional_or_industry" },
          { id = "组5", jurisdiction = "甲市", kind = "public_institution_organization" },
          { id = "组6", jurisdiction = "甲市", kind = "other", attested_other_kind = 1 },
        },
        nomination = {
          nominee("荐1", "组1", b.number, morning), nominee("荐2", "组2", b.number, morning),
          nominee("荐3", "组3", b.number, morning), nominee("别批4", "组4", b.other, morning),
          nominee("别批5", "组5", b.other, morning), nominee("别批6", "组6", b.other, morning),
        },
      },
      expect = "satisfied" },
    { name = name .. "第四、五、六类", norm = norm, as_of = b.day, readings = only, subject = "甲市",
      given = nominees(b.number, morning, { "regional_or_industry", "public_institution_organization", "social_organization_body" }),
      expect = "satisfied" },
    { name = name .. "第七类要有认定", norm = norm, as_of = b.day, readings = only, subject = "甲市",
      given = {
        jurisdiction = both,
        organization = {
          { id = "组1", jurisdiction = "甲市", kind = "other", attested_other_kind = 1 },
          { id = "组2", jurisdiction = "甲市", kind = "enterprise_committee" },
          { id = "组3", jurisdiction = "甲市", kind = "township_centre" },
        },
        nomination = {
          nominee("荐1", "组1", b.number, morning), nominee("荐2", "组2", b.number, morning),
          nominee("荐3", "组3", b.number, morning),
        },
      },
      expect = "satisfied" },
    { name = name .. "没有获推荐的、别的批次不算", norm = norm, as_of = b.day, readings = only, subject = "甲市",
      given = {
        jurisdiction = both,
        organization = {
          { id = "组1", jurisdiction = "甲市", kind = "enterprise_committee" },
          { id = "组2", jurisdiction = "甲市", kind = "township_centre" },
          { id = "组3", jurisdiction = "甲市", kind = "district_organization" },
          { id = "组4", jurisdiction = "甲市", kind = "social_organization_body" },
        },
        nomination = {
          nominee("荐1", "组1", b.number, morning), nominee("荐2", "组2", b.number, morning),
          nominee("未荐", "组3", b.number, morning, false), nominee("别批", "组4", b.other, morning),
        },
      },
      expect = { outcome = "not_satisfied", missing = 1 } },
    { name = name .. "两类，另有一家说不清：可能够", norm = norm, as_of = b.day, readings = only, subject = "甲市",
      given = nominees(b.number, morning, { "enterprise_committee", "township_centre", "park_committee" }),
      expect = "indeterminate" },
    { name = name .. "三类，另有一家说不清：可能多", norm = norm, as_of = b.day, readings = only, subject = "甲市",
      given = nominees(b.number, morning, { "enterprise_committee", "township_centre", "district_organization", "park_committee" }),
      expect = "indeterminate" },
    { name = name .. "三类；说不清的没有获推荐、是别的批次、晚了一天，都不影响", norm = norm, as_of = b.after, readings = only,
      subject = "甲市",
      given = {
        jurisdiction = both,
        organization = {
          { id = "组1", jurisdiction = "甲市", kind = "enterprise_committee" },
          { id = "组2", jurisdiction = "甲市", kind = "township_centre" },
          { id = "组3", jurisdiction = "甲市", kind = "district_organization" },
          { id = "说不清", jurisdiction = "甲市", kind = "park_committee", attested_other_kind = 0 },
        },
        nomination = {
          nominee("荐1", "组1", b.number, morning), nominee("荐2", "组2", b.number, morning),
          nominee("荐3", "组3", b.number, b.day .. "T23:59"),
          nominee("未荐", "说不清", b.number, morning, false), nominee("别批", "说不清", b.other, morning),
          nominee("晚了", "说不清", b.number, b.after .. "T00:00"),
        },
      },
      expect = "satisfied" },
    { name = name .. "一类，另有一家说不清：怎么算都少", norm = norm, as_of = b.day, readings = only, subject = "甲市",
      given = nominees(b.number, morning, { "enterprise_committee", "park_committee" }), expect = "not_satisfied" },
    { name = name .. "四类，另有一家说不清：怎么算都多", norm = norm, as_of = b.day, readings = only, subject = "甲市",
      given = nominees(b.number, morning,
        { "enterprise_committee", "township_centre", "district_organization", "social_organization_body", "park_committee" }),
      expect = "not_satisfied" },
    { name = name .. "两类加一家商（协）会：看读法", norm = norm, as_of = b.day, readings = only, subject = "甲市",
      given = nominees(b.number, morning, { "enterprise_committee", "township_centre", "chamber_organization" }),
      expect = "open:chamber_kind" },
  }
end

-- 五（二）：三批的选树、家数和类数。
local function of_batches()
  local made = {}
  for _, b in ipairs(batches) do
    made = records.joined(made, choosing(b))
    for _, scope in ipairs(scopes) do
      made = records.joined(made, enough(b, scope), quota(b, scope), kinds(b, scope))
    end
    made = records.joined(made, which(b))
  end
  return made
end

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
    { 1, "park_committee", 1, "other_by_law" },
    { 1, "other", 1, "other_by_law" },
    { 1, "park_committee", 0, "not_settled" },
    { 1, "other", 0, { state = "not_settled", outcome = "indeterminate" } },
    -- 列了名的，认定了也还是那一类：第七类是“其他”
    { 1, "enterprise_committee", 1, "enterprise" },
    { 0, "enterprise_committee", 0, "not_applicable" },
  } },
  { name = "商（协）会的算第四类的读法", norm = "eligible_kind", as_of = "2021-09-30", readings = { chamber_kind = "counted" },
    columns = { "nominations_here", "kind", "attested_other_kind", "expect" }, rows = {
      { 1, "chamber_organization", 0, "regional_or_industry" },
    } },
  { name = "商（协）会的不算第四类的读法", norm = "eligible_kind", as_of = "2021-09-30", readings = { chamber_kind = "not_counted" },
    columns = { "nominations_here", "kind", "attested_other_kind", "expect" }, rows = {
      { 1, "chamber_organization", 0, "not_settled" },
    } },
  -- 仲裁院的中心：县里的看读法；地市的不在第三类里，认定了才算第七类。
  { name = "县仲裁院的中心，没有认定", norm = "eligible_kind", as_of = "2021-09-30",
    given = {
      jurisdiction = county,
      organization = { { id = "组织", jurisdiction = "甲县", kind = "arbitration_centre", nominations_here = 1, attested_other_kind = 0 } },
    },
    subject = "组织", expect = "open:arbitration_centre_kind" },
  { name = "县仲裁院的中心，算第三类的读法；有认定也不算两类", norm = "eligible_kind", as_of = "2021-09-30",
    readings = { arbitration_centre_kind = "counted" },
    given = {
      jurisdiction = county,
      organization = { { id = "组织", jurisdiction = "甲县", kind = "arbitration_centre", nominations_here = 1, attested_other_kind = 1 } },
    },
    subject = "组织", expect = "county" },
  { name = "县仲裁院的中心，不算第三类的读法，有认定", norm = "eligible_kind", as_of = "2021-09-30",
    readings = { arbitration_centre_kind = "not_counted" },
    given = {
      jurisdiction = county,
      organization = { { id = "组织", jurisdiction = "甲县", kind = "arbitration_centre", nominations_here = 1, attested_other_kind = 1 } },
    },
    subject = "组织", expect = "other_by_law" },
  { name = "县仲裁院的中心，不算第三类的读法，没有认定", norm = "eligible_kind", as_of = "2021-09-30",
    readings = { arbitration_centre_kind = "not_counted" },
    given = {
      jurisdiction = county,
      organization = { { id = "组织", jurisdiction = "甲县", kind = "arbitration_centre", nominations_here = 1, attested_other_kind = 0 } },
    },
    subject = "组织", expect = "not_settled" },
  { name = "地市仲裁院的中心，没有认定", norm = "eligible_kind", as_of = "2021-09-30",
    given = {
      jurisdiction = county,
      organization = { { id = "组织", jurisdiction = "甲市", kind = "arbitration_centre", nominations_here = 1, attested_other_kind = 0 } },
    },
    subject = "组织", expect = "not_settled" },
  { name = "地市仲裁院的中心，有认定", norm = "eligible_kind", as_of = "2021-09-30",
    given = {
      jurisdiction = county,
      organization = { { id = "组织", jurisdiction = "甲市", kind = "arbitration_centre", nominations_here = 1, attested_other_kind = 1 } },
    },
    subject = "组织", expect = "other_by_law" },
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
  { norm = "large_medium_bodies", as_of = "2021-09-30", columns = { "large_medium_with_body", "large_medium_total", "expect" }, rows = {
    -- “普遍”没有数：多少都只报数
    { 0, 3, { outcome = "reported", part = 0, whole = 3 } },
    { 3, 3, { outcome = "reported", part = 3, whole = 3 } },
  } },
  { name = "大型、中型都数，联合设立的也数；小型、停了的、不是企业的不算", norm = "large_medium_bodies", as_of = "2021-09-30",
    given = { jurisdiction = county, institution = institutions, organization = bodies, coverage = joined },
    subject = "甲市", expect = { outcome = "reported", part = 2, whole = 3 } },
  { norm = "public_institution_bodies", as_of = "2021-09-30",
    columns = { "public_institution_with_body", "public_institution_total", "expect" }, rows = {
      { 0, 3, { outcome = "reported", part = 0, whole = 3 } },
      { 3, 3, { outcome = "reported", part = 3, whole = 3 } },
    } },
  { name = "事业单位两家，一家有", norm = "public_institution_bodies", as_of = "2021-09-30",
    given = { jurisdiction = county, institution = institutions, organization = bodies, coverage = joined },
    subject = "甲市", expect = { outcome = "reported", part = 1, whole = 2 } },
  { norm = "mechanisms_kept", as_of = "2021-09-30", columns = { "established_on", "regimes", "expect" }, rows = {
    { "2021-09-30", { "emergency", "risk_warning" }, { open = "mechanism_holder", possible = { "satisfied", "not_applicable" } } },
    -- 缺一种：是不是每个组织都要建，看读法
    { "2021-09-30", { "emergency" }, { open = "mechanism_holder", possible = { "not_satisfied", "not_applicable" } } },
    { "2021-09-30", { "risk_warning" }, { open = "mechanism_holder", possible = { "not_satisfied", "not_applicable" } } },
    { "2021-10-01", {}, "not_applicable" },
  } },
  { name = "每个组织都要建的读法", norm = "mechanisms_kept", as_of = "2021-09-30", readings = { mechanism_holder = "body" },
    columns = { "established_on", "regimes", "expect" }, rows = {
      { "2021-09-30", { "emergency", "risk_warning" }, "satisfied" },
      { "2021-09-30", { "emergency" }, "not_satisfied" },
    } },
  { name = "不逐个组织问的读法", norm = "mechanisms_kept", as_of = "2021-09-30", readings = { mechanism_holder = "area" },
    columns = { "established_on", "regimes", "expect" }, rows = {
      { "2021-09-30", { "emergency", "risk_warning" }, "not_applicable" },
      { "2021-09-30", {}, "not_applicable" },
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

  { name = "全区合起来算：差一点、刚好、超过；算法不同结果不同（1）", norm = "success_rate_area", as_of = "2021-12-31",
    readings = { rate_scope = "region" },
    given = {
      jurisdiction = {
        { id = "CN-XZ", name = "西藏自治区", level = "province",
          area_accepted = 200, area_closed = 200, area_settled = 129, area_withdrawn = 0, reported_area_rate = 64.99 } },
    },
    subject = "CN-XZ", expect = "not_satisfied" },
  { name = "全区合起来算：差一点、刚好、超过；算法不同结果不同（2）", norm = "success_rate_area", as_of = "2021-12-31",
    readings = { rate_scope = "region" },
    given = {
      jurisdiction = {
        { id = "CN-XZ", name = "西藏自治区", level = "province",
          area_accepted = 200, area_closed = 200, area_settled = 130, area_withdrawn = 0, reported_area_rate = 65 } },
    },
    subject = "CN-XZ", expect = "satisfied" },
  { name = "全区合起来算：差一点、刚好、超过；算法不同结果不同（3）", norm = "success_rate_area", as_of = "2021-12-31",
    readings = { rate_scope = "region" },
    given = {
      jurisdiction = {
        { id = "CN-XZ", name = "西藏自治区", level = "province",
          area_accepted = 200, area_closed = 200, area_settled = 131, area_withdrawn = 0, reported_area_rate = 65.01 } },
    },
    subject = "CN-XZ", expect = "satisfied" },
  { name = "全区合起来算：差一点、刚好、超过；算法不同结果不同（4）", norm = "success_rate_area", as_of = "2021-12-31",
    readings = { rate_scope = "region" },
    given = {
      jurisdiction = {
        { id = "CN-XZ", name = "西藏自治区", level = "province",
          area_accepted = 201, area_closed = 200, area_settled = 130, area_withdrawn = 0, reported_area_rate = 65 } },
    },
    subject = "CN-XZ", expect = "open:rate_formula" },
  { name = "全区合起来算：差一点、刚好、超过；算法不同结果不同（5）", norm = "success_rate_area", as_of = "2021-12-31",
    readings = { rate_scope = "region" },
    given = {
      jurisdiction = {
        { id = "CN-XZ", name = "西藏自治区", level = "province",
          area_accepted = 200, area_closed = 200, area_settled = 129, area_withdrawn = 1, reported_area_rate = 60 } },
    },
    subject = "CN-XZ", expect = "open:rate_formula" },
  { name = "全区够不够，看按什么范围算（1）", norm = "success_rate_area", as_of = "2021-12-31",
    given = {
      jurisdiction = {
        { id = "CN-XZ", name = "西藏自治区", level = "province",
          area_accepted = 200, area_closed = 200, area_settled = 130, area_withdrawn = 0, reported_area_rate = 65 } },
    },
    subject = "CN-XZ", expect = { open = "rate_scope", possible = { "satisfied", "not_applicable" } } },
  { name = "全区够不够，看按什么范围算（2）", norm = "success_rate_area", as_of = "2021-12-31",
    given = {
      jurisdiction = {
        { id = "CN-XZ", name = "西藏自治区", level = "province",
          area_accepted = 200, area_closed = 200, area_settled = 129, area_withdrawn = 0, reported_area_rate = 60 } },
    },
    subject = "CN-XZ", expect = { open = "rate_scope", possible = { "not_satisfied", "not_applicable" } } },
  { name = "按别的范围算（各地市），这一级（全区）不问（1）", norm = "success_rate_area", as_of = "2021-12-31",
    readings = { rate_scope = "prefecture" },
    given = {
      jurisdiction = {
        { id = "CN-XZ", name = "西藏自治区", level = "province",
          area_accepted = 200, area_closed = 200, area_settled = 1, area_withdrawn = 0, reported_area_rate = 1 } },
    },
    subject = "CN-XZ", expect = "not_applicable" },
  { name = "按别的范围算（每个组织），这一级（全区）不问（1）", norm = "success_rate_area", as_of = "2021-12-31",
    readings = { rate_scope = "body" },
    given = {
      jurisdiction = {
        { id = "CN-XZ", name = "西藏自治区", level = "province",
          area_accepted = 200, area_closed = 200, area_settled = 1, area_withdrawn = 0, reported_area_rate = 1 } },
    },
    subject = "CN-XZ", expect = "not_applicable" },
  { name = "各地市分开算：差一点、刚好、超过；算法不同结果不同", norm = "success_rate_area", as_of = "2021-12-31",
    readings = { rate_scope = "prefecture" },
    columns = { "level", "area_accepted", "area_closed", "area_settled", "area_withdrawn", "reported_area_rate", "expect" }, rows = {
    { "prefecture", 200, 200, 129, 0, 64.99, "not_satisfied" },
    { "prefecture", 200, 200, 130, 0, 65, "satisfied" },
    { "prefecture", 200, 200, 131, 0, 65.01, "satisfied" },
    { "prefecture", 201, 200, 130, 0, 65, "open:rate_formula" },
    { "prefecture", 200, 200, 129, 1, 60, "open:rate_formula" },
    -- 只有按办结的不够；只有按上报的不够
    { "prefecture", 200, 201, 130, 1, 65, "open:rate_formula" },
    { "prefecture", 200, 200, 130, 0, 64.99, "open:rate_formula" },
  } },
  { name = "地市够不够，看按什么范围算", norm = "success_rate_area", as_of = "2021-12-31",
    columns = { "level", "area_accepted", "area_closed", "area_settled", "area_withdrawn", "reported_area_rate", "expect" }, rows = {
    { "prefecture", 200, 200, 130, 0, 65, { open = "rate_scope", possible = { "satisfied", "not_applicable" } } },
    { "prefecture", 200, 200, 129, 0, 60, { open = "rate_scope", possible = { "not_satisfied", "not_applicable" } } },
  } },
  { name = "按别的范围算（全区），这一级（各地市）不问", norm = "success_rate_area", as_of = "2021-12-31",
    readings = { rate_scope = "region" },
    columns = { "level", "area_accepted", "area_closed", "area_settled", "area_withdrawn", "reported_area_rate", "expect" }, rows = {
    { "prefecture", 200, 200, 1, 0, 1, "not_applicable" },
  } },
  { name = "按别的范围算（每个组织），这一级（各地市）不问", norm = "success_rate_area", as_of = "2021-12-31",
    readings = { rate_scope = "body" },
    columns = { "level", "area_accepted", "area_closed", "area_settled", "area_withdrawn", "reported_area_rate", "expect" }, rows = {
    { "prefecture", 200, 200, 1, 0, 1, "not_applicable" },
  } },
  { name = "只按一种算法：按受理", norm = "success_rate_area", as_of = "2021-12-31",
    readings = { rate_scope = "prefecture", rate_formula = "accepted" },
    columns = { "level", "area_accepted", "area_closed", "area_settled", "area_withdrawn", "reported_area_rate", "expect" }, rows = {
    { "prefecture", 201, 200, 130, 0, 70, "not_satisfied" },
    { "prefecture", 200, 300, 130, 0, 1, "satisfied" },
  } },
  { name = "只按一种算法：按办结", norm = "success_rate_area", as_of = "2021-12-31",
    readings = { rate_scope = "prefecture", rate_formula = "closed" },
    columns = { "level", "area_accepted", "area_closed", "area_settled", "area_withdrawn", "reported_area_rate", "expect" }, rows = {
    { "prefecture", 200, 201, 130, 1, 70, "not_satisfied" },
    { "prefecture", 300, 200, 130, 0, 1, "satisfied" },
  } },
  { name = "只按一种算法：成功加撤回", norm = "success_rate_area", as_of = "2021-12-31",
    readings = { rate_scope = "prefecture", rate_formula = "withdrawn" },
    columns = { "level", "area_accepted", "area_closed", "area_settled", "area_withdrawn", "reported_area_rate", "expect" }, rows = {
    { "prefecture", 100, 200, 128, 1, 70, "not_satisfied" },
    { "prefecture", 300, 200, 129, 1, 1, "satisfied" },
    -- 两万件要13000件，差一件就不够
    { "prefecture", 20000, 20000, 12000, 999, 60, "not_satisfied" },
  } },
  { name = "只按一种算法：按上报", norm = "success_rate_area", as_of = "2021-12-31",
    readings = { rate_scope = "prefecture", rate_formula = "reported" },
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
        { id = "年1", organization = "组织", year = 2021,
          accepted = 20, closed = 20, settled = 12, withdrawn = 0, reported_rate = 0 },
        { id = "年2", organization = "组织", year = 2022,
          accepted = 20, closed = 20, settled = 13, withdrawn = 0, reported_rate = 0 },
      },
    },
    subject = "甲市", expect = "open:rate_period" },
  { name = "累计从2020年起：2019年和明年的不算（按受理）", norm = "success_rate_area", as_of = "2022-12-31",
    readings = { rate_scope = "prefecture", rate_period = "campaign", rate_formula = "accepted" },
    given = {
      jurisdiction = {
        { id = "甲市", name = "甲市", level = "prefecture", reported_area_rate = 65 },
        { id = "甲县", name = "甲县", level = "district", parent = "甲市" } },
      organization = { { id = "组织", jurisdiction = "甲县", kind = "district_organization" } },
      organization_year = {
        { id = "年1", organization = "组织", year = 2019,
          accepted = 20, closed = 20, settled = 0, withdrawn = 0, reported_rate = 0 },
        { id = "年2", organization = "组织", year = 2020,
          accepted = 20, closed = 20, settled = 14, withdrawn = 0, reported_rate = 0 },
        { id = "年3", organization = "组织", year = 2021,
          accepted = 20, closed = 20, settled = 12, withdrawn = 0, reported_rate = 0 },
        { id = "年4", organization = "组织", year = 2023,
          accepted = 20, closed = 20, settled = 0, withdrawn = 0, reported_rate = 0 },
      },
    },
    subject = "甲市", expect = "satisfied" },
  { name = "2020年也算在累计里（按受理）", norm = "success_rate_area", as_of = "2022-12-31",
    readings = { rate_scope = "prefecture", rate_period = "campaign", rate_formula = "accepted" },
    given = {
      jurisdiction = {
        { id = "甲市", name = "甲市", level = "prefecture", reported_area_rate = 65 },
        { id = "甲县", name = "甲县", level = "district", parent = "甲市" } },
      organization = { { id = "组织", jurisdiction = "甲县", kind = "district_organization" } },
      organization_year = {
        { id = "年1", organization = "组织", year = 2020,
          accepted = 20, closed = 20, settled = 12, withdrawn = 0, reported_rate = 0 },
        { id = "年2", organization = "组织", year = 2021,
          accepted = 20, closed = 20, settled = 13, withdrawn = 0, reported_rate = 0 },
      },
    },
    subject = "甲市", expect = "not_satisfied" },
  { name = "只看当年：去年和明年的不算（按受理）", norm = "success_rate_area", as_of = "2022-12-31",
    readings = { rate_scope = "prefecture", rate_period = "year", rate_formula = "accepted" },
    given = {
      jurisdiction = {
        { id = "甲市", name = "甲市", level = "prefecture", reported_area_rate = 65 },
        { id = "甲县", name = "甲县", level = "district", parent = "甲市" } },
      organization = { { id = "组织", jurisdiction = "甲县", kind = "district_organization" } },
      organization_year = {
        { id = "年1", organization = "组织", year = 2021,
          accepted = 20, closed = 20, settled = 0, withdrawn = 0, reported_rate = 0 },
        { id = "年2", organization = "组织", year = 2022,
          accepted = 20, closed = 20, settled = 13, withdrawn = 0, reported_rate = 0 },
        { id = "年3", organization = "组织", year = 2023,
          accepted = 20, closed = 20, settled = 0, withdrawn = 0, reported_rate = 0 },
      },
    },
    subject = "甲市", expect = "satisfied" },
  { name = "只看当年：去年好也不顶今年（按受理）", norm = "success_rate_area", as_of = "2022-12-31",
    readings = { rate_scope = "prefecture", rate_period = "year", rate_formula = "accepted" },
    given = {
      jurisdiction = {
        { id = "甲市", name = "甲市", level = "prefecture", reported_area_rate = 65 },
        { id = "甲县", name = "甲县", level = "district", parent = "甲市" } },
      organization = { { id = "组织", jurisdiction = "甲县", kind = "district_organization" } },
      organization_year = {
        { id = "年1", organization = "组织", year = 2021,
          accepted = 20, closed = 20, settled = 20, withdrawn = 0, reported_rate = 0 },
        { id = "年2", organization = "组织", year = 2022,
          accepted = 20, closed = 20, settled = 12, withdrawn = 0, reported_rate = 0 },
      },
    },
    subject = "甲市", expect = "not_satisfied" },
  { name = "元旦起就看新的一年（按受理）", norm = "success_rate_area", as_of = "2023-01-01",
    readings = { rate_scope = "prefecture", rate_period = "year", rate_formula = "accepted" },
    given = {
      jurisdiction = {
        { id = "甲市", name = "甲市", level = "prefecture", reported_area_rate = 65 },
        { id = "甲县", name = "甲县", level = "district", parent = "甲市" } },
      organization = { { id = "组织", jurisdiction = "甲县", kind = "district_organization" } },
      organization_year = {
        { id = "年1", organization = "组织", year = 2022,
          accepted = 20, closed = 20, settled = 20, withdrawn = 0, reported_rate = 0 },
        { id = "年2", organization = "组织", year = 2023,
          accepted = 20, closed = 20, settled = 12, withdrawn = 0, reported_rate = 0 },
      },
    },
    subject = "甲市", expect = "not_satisfied" },
  { name = "累计从2020年起：2019年和明年的不算（按办结）", norm = "success_rate_area", as_of = "2022-12-31",
    readings = { rate_scope = "prefecture", rate_period = "campaign", rate_formula = "closed" },
    given = {
      jurisdiction = {
        { id = "甲市", name = "甲市", level = "prefecture", reported_area_rate = 65 },
        { id = "甲县", name = "甲县", level = "district", parent = "甲市" } },
      organization = { { id = "组织", jurisdiction = "甲县", kind = "district_organization" } },
      organization_year = {
        { id = "年1", organization = "组织", year = 2019,
          accepted = 20, closed = 20, settled = 0, withdrawn = 0, reported_rate = 0 },
        { id = "年2", organization = "组织", year = 2020,
          accepted = 20, closed = 20, settled = 14, withdrawn = 0, reported_rate = 0 },
        { id = "年3", organization = "组织", year = 2021,
          accepted = 20, closed = 20, settled = 12, withdrawn = 0, reported_rate = 0 },
        { id = "年4", organization = "组织", year = 2023,
          accepted = 20, closed = 20, settled = 0, withdrawn = 0, reported_rate = 0 },
      },
    },
    subject = "甲市", expect = "satisfied" },
  { name = "2020年也算在累计里（按办结）", norm = "success_rate_area", as_of = "2022-12-31",
    readings = { rate_scope = "prefecture", rate_period = "campaign", rate_formula = "closed" },
    given = {
      jurisdiction = {
        { id = "甲市", name = "甲市", level = "prefecture", reported_area_rate = 65 },
        { id = "甲县", name = "甲县", level = "district", parent = "甲市" } },
      organization = { { id = "组织", jurisdiction = "甲县", kind = "district_organization" } },
      organization_year = {
        { id = "年1", organization = "组织", year = 2020,
          accepted = 20, closed = 20, settled = 12, withdrawn = 0, reported_rate = 0 },
        { id = "年2", organization = "组织", year = 2021,
          accepted = 20, closed = 20, settled = 13, withdrawn = 0, reported_rate = 0 },
      },
    },
    subject = "甲市", expect = "not_satisfied" },
  { name = "只看当年：去年和明年的不算（按办结）", norm = "success_rate_area", as_of = "2022-12-31",
    readings = { rate_scope = "prefecture", rate_period = "year", rate_formula = "closed" },
    given = {
      jurisdiction = {
        { id = "甲市", name = "甲市", level = "prefecture", reported_area_rate = 65 },
        { id = "甲县", name = "甲县", level = "district", parent = "甲市" } },
      organization = { { id = "组织", jurisdiction = "甲县", kind = "district_organization" } },
      organization_year = {
        { id = "年1", organization = "组织", year = 2021,
          accepted = 20, closed = 20, settled = 0, withdrawn = 0, reported_rate = 0 },
        { id = "年2", organization = "组织", year = 2022,
          accepted = 20, closed = 20, settled = 13, withdrawn = 0, reported_rate = 0 },
        { id = "年3", organization = "组织", year = 2023,
          accepted = 20, closed = 20, settled = 0, withdrawn = 0, reported_rate = 0 },
      },
    },
    subject = "甲市", expect = "satisfied" },
  { name = "只看当年：去年好也不顶今年（按办结）", norm = "success_rate_area", as_of = "2022-12-31",
    readings = { rate_scope = "prefecture", rate_period = "year", rate_formula = "closed" },
    given = {
      jurisdiction = {
        { id = "甲市", name = "甲市", level = "prefecture", reported_area_rate = 65 },
        { id = "甲县", name = "甲县", level = "district", parent = "甲市" } },
      organization = { { id = "组织", jurisdiction = "甲县", kind = "district_organization" } },
      organization_year = {
        { id = "年1", organization = "组织", year = 2021,
          accepted = 20, closed = 20, settled = 20, withdrawn = 0, reported_rate = 0 },
        { id = "年2", organization = "组织", year = 2022,
          accepted = 20, closed = 20, settled = 12, withdrawn = 0, reported_rate = 0 },
      },
    },
    subject = "甲市", expect = "not_satisfied" },
  { name = "元旦起就看新的一年（按办结）", norm = "success_rate_area", as_of = "2023-01-01",
    readings = { rate_scope = "prefecture", rate_period = "year", rate_formula = "closed" },
    given = {
      jurisdiction = {
        { id = "甲市", name = "甲市", level = "prefecture", reported_area_rate = 65 },
        { id = "甲县", name = "甲县", level = "district", parent = "甲市" } },
      organization = { { id = "组织", jurisdiction = "甲县", kind = "district_organization" } },
      organization_year = {
        { id = "年1", organization = "组织", year = 2022,
          accepted = 20, closed = 20, settled = 20, withdrawn = 0, reported_rate = 0 },
        { id = "年2", organization = "组织", year = 2023,
          accepted = 20, closed = 20, settled = 12, withdrawn = 0, reported_rate = 0 },
      },
    },
    subject = "甲市", expect = "not_satisfied" },
  { name = "累计从2020年起：2019年和明年的不算（成功加撤回）", norm = "success_rate_area", as_of = "2022-12-31",
    readings = { rate_scope = "prefecture", rate_period = "campaign", rate_formula = "withdrawn" },
    given = {
      jurisdiction = {
        { id = "甲市", name = "甲市", level = "prefecture", reported_area_rate = 65 },
        { id = "甲县", name = "甲县", level = "district", parent = "甲市" } },
      organization = { { id = "组织", jurisdiction = "甲县", kind = "district_organization" } },
      organization_year = {
        { id = "年1", organization = "组织", year = 2019,
          accepted = 20, closed = 20, settled = 0, withdrawn = 0, reported_rate = 0 },
        { id = "年2", organization = "组织", year = 2020,
          accepted = 20, closed = 20, settled = 14, withdrawn = 0, reported_rate = 0 },
        { id = "年3", organization = "组织", year = 2021,
          accepted = 20, closed = 20, settled = 12, withdrawn = 0, reported_rate = 0 },
        { id = "年4", organization = "组织", year = 2023,
          accepted = 20, closed = 20, settled = 0, withdrawn = 0, reported_rate = 0 },
      },
    },
    subject = "甲市", expect = "satisfied" },
  { name = "2020年也算在累计里（成功加撤回）", norm = "success_rate_area", as_of = "2022-12-31",
    readings = { rate_scope = "prefecture", rate_period = "campaign", rate_formula = "withdrawn" },
    given = {
      jurisdiction = {
        { id = "甲市", name = "甲市", level = "prefecture", reported_area_rate = 65 },
        { id = "甲县", name = "甲县", level = "district", parent = "甲市" } },
      organization = { { id = "组织", jurisdiction = "甲县", kind = "district_organization" } },
      organization_year = {
        { id = "年1", organization = "组织", year = 2020,
          accepted = 20, closed = 20, settled = 12, withdrawn = 0, reported_rate = 0 },
        { id = "年2", organization = "组织", year = 2021,
          accepted = 20, closed = 20, settled = 13, withdrawn = 0, reported_rate = 0 },
      },
    },
    subject = "甲市", expect = "not_satisfied" },
  { name = "只看当年：去年和明年的不算（成功加撤回）", norm = "success_rate_area", as_of = "2022-12-31",
    readings = { rate_scope = "prefecture", rate_period = "year", rate_formula = "withdrawn" },
    given = {
      jurisdiction = {
        { id = "甲市", name = "甲市", level = "prefecture", reported_area_rate = 65 },
        { id = "甲县", name = "甲县", level = "district", parent = "甲市" } },
      organization = { { id = "组织", jurisdiction = "甲县", kind = "district_organization" } },
      organization_year = {
        { id = "年1", organization = "组织", year = 2021,
          accepted = 20, closed = 20, settled = 0, withdrawn = 0, reported_rate = 0 },
        { id = "年2", organization = "组织", year = 2022,
          accepted = 20, closed = 20, settled = 13, withdrawn = 0, reported_rate = 0 },
        { id = "年3", organization = "组织", year = 2023,
          accepted = 20, closed = 20, settled = 0, withdrawn = 0, reported_rate = 0 },
      },
    },
    subject = "甲市", expect = "satisfied" },
  { name = "只看当年：去年好也不顶今年（成功加撤回）", norm = "success_rate_area", as_of = "2022-12-31",
    readings = { rate_scope = "prefecture", rate_period = "year", rate_formula = "withdrawn" },
    given = {
      jurisdiction = {
        { id = "甲市", name = "甲市", level = "prefecture", reported_area_rate = 65 },
        { id = "甲县", name = "甲县", level = "district", parent = "甲市" } },
      organization = { { id = "组织", jurisdiction = "甲县", kind = "district_organization" } },
      organization_year = {
        { id = "年1", organization = "组织", year = 2021,
          accepted = 20, closed = 20, settled = 20, withdrawn = 0, reported_rate = 0 },
        { id = "年2", organization = "组织", year = 2022,
          accepted = 20, closed = 20, settled = 12, withdrawn = 0, reported_rate = 0 },
      },
    },
    subject = "甲市", expect = "not_satisfied" },
  { name = "元旦起就看新的一年（成功加撤回）", norm = "success_rate_area", as_of = "2023-01-01",
    readings = { rate_scope = "prefecture", rate_period = "year", rate_formula = "withdrawn" },
    given = {
      jurisdiction = {
        { id = "甲市", name = "甲市", level = "prefecture", reported_area_rate = 65 },
        { id = "甲县", name = "甲县", level = "district", parent = "甲市" } },
      organization = { { id = "组织", jurisdiction = "甲县", kind = "district_organization" } },
      organization_year = {
        { id = "年1", organization = "组织", year = 2022,
          accepted = 20, closed = 20, settled = 20, withdrawn = 0, reported_rate = 0 },
        { id = "年2", organization = "组织", year = 2023,
          accepted = 20, closed = 20, settled = 12, withdrawn = 0, reported_rate = 0 },
      },
    },
    subject = "甲市", expect = "not_satisfied" },
  { name = "只看当年：县里撤回的也算地市的（成功加撤回）", norm = "success_rate_area", as_of = "2022-12-31",
    readings = { rate_scope = "prefecture", rate_period = "year", rate_formula = "withdrawn" },
    given = {
      jurisdiction = county,
      organization = { { id = "组织", jurisdiction = "甲县", kind = "district_organization" } },
      organization_year = {
        { id = "年", organization = "组织", year = 2022,
          accepted = 20, closed = 20, settled = 12, withdrawn = 1, reported_rate = 0 },
      },
    },
    subject = "甲市", expect = "satisfied" },
  { name = "只看当年：去年撤回的不顶今年（成功加撤回）", norm = "success_rate_area", as_of = "2022-12-31",
    readings = { rate_scope = "prefecture", rate_period = "year", rate_formula = "withdrawn" },
    given = {
      jurisdiction = county,
      organization = { { id = "组织", jurisdiction = "甲县", kind = "district_organization" } },
      organization_year = {
        { id = "年1", organization = "组织", year = 2021,
          accepted = 20, closed = 20, settled = 0, withdrawn = 20, reported_rate = 0 },
        { id = "年2", organization = "组织", year = 2022,
          accepted = 20, closed = 20, settled = 12, withdrawn = 0, reported_rate = 0 },
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
    -- 还没有开始的年度不问
    { 2023, 200, 200, 1, 0, 1, "not_applicable" },
  } },
  { name = "每个组织：元旦起就问新的一年", norm = "success_rate_body", as_of = "2022-01-01", readings = { rate_scope = "body" },
    columns = { "year", "accepted", "closed", "settled", "withdrawn", "reported_rate", "expect" }, rows = {
      { 2022, 200, 200, 129, 0, 64.99, "not_satisfied" },
      { 2023, 200, 200, 129, 0, 64.99, "not_applicable" },
    } },
  { name = "没有写按什么范围算：看读法", norm = "success_rate_body", as_of = "2022-12-31",
    columns = { "year", "accepted", "closed", "settled", "withdrawn", "reported_rate", "expect" }, rows = {
    { 2022, 200, 200, 130, 0, 65, { open = "rate_scope", possible = { "satisfied", "not_applicable" } } },
    { 2022, 200, 200, 129, 0, 60, { open = "rate_scope", possible = { "not_satisfied", "not_applicable" } } },
  } },
  { name = "按全区算的读法：不问每个组织", norm = "success_rate_body", as_of = "2022-12-31",
    readings = { rate_scope = "region" },
    columns = { "year", "accepted", "closed", "settled", "withdrawn", "reported_rate", "expect" }, rows = {
    { 2022, 200, 200, 1, 0, 1, "not_applicable" },
  } },
  { name = "按各地市算的读法：不问每个组织", norm = "success_rate_body", as_of = "2022-12-31",
    readings = { rate_scope = "prefecture" },
    columns = { "year", "accepted", "closed", "settled", "withdrawn", "reported_rate", "expect" }, rows = {
    { 2022, 200, 200, 1, 0, 1, "not_applicable" },
  } },
  { name = "每个组织只按一种算法：按受理", norm = "success_rate_body", as_of = "2022-12-31",
    readings = { rate_scope = "body", rate_formula = "accepted" },
    columns = { "year", "accepted", "closed", "settled", "withdrawn", "reported_rate", "expect" }, rows = {
    { 2022, 201, 200, 130, 0, 70, "not_satisfied" },
    { 2022, 200, 300, 130, 0, 1, "satisfied" },
  } },
  { name = "每个组织只按一种算法：按办结", norm = "success_rate_body", as_of = "2022-12-31",
    readings = { rate_scope = "body", rate_formula = "closed" },
    columns = { "year", "accepted", "closed", "settled", "withdrawn", "reported_rate", "expect" }, rows = {
    { 2022, 200, 201, 130, 1, 70, "not_satisfied" },
    { 2022, 300, 200, 130, 0, 1, "satisfied" },
  } },
  { name = "每个组织只按一种算法：成功加撤回", norm = "success_rate_body", as_of = "2022-12-31",
    readings = { rate_scope = "body", rate_formula = "withdrawn" },
    columns = { "year", "accepted", "closed", "settled", "withdrawn", "reported_rate", "expect" }, rows = {
    { 2022, 100, 200, 128, 1, 70, "not_satisfied" },
    { 2022, 300, 200, 129, 1, 1, "satisfied" },
    { 2022, 20000, 20000, 12000, 999, 60, "not_satisfied" },
  } },
  { name = "每个组织只按一种算法：按上报", norm = "success_rate_body", as_of = "2022-12-31",
    readings = { rate_scope = "body", rate_formula = "reported" },
    columns = { "year", "accepted", "closed", "settled", "withdrawn", "reported_rate", "expect" }, rows = {
    { 2022, 200, 200, 130, 0, 64.99, "not_satisfied" },
    { 2022, 300, 300, 130, 0, 65, "satisfied" },
  } },

  { name = "一件也没有：没有比例，不问", norm = "success_rate_body", as_of = "2022-12-31",
    readings = { rate_scope = "body", rate_formula = "accepted" },
    columns = { "year", "accepted", "closed", "settled", "withdrawn", "reported_rate", "expect" }, rows = {
    { 2022, 0, 0, 0, 0, 0, "not_applicable" },
    { 2022, 20, 0, 11, 0, 0, { outcome = "not_satisfied", part = 11, whole = 20, missing = "2" } },
  } },
  { name = "一件也没有办结：没有比例，不问", norm = "success_rate_area", as_of = "2022-12-31",
    readings = { rate_scope = "prefecture", rate_formula = "withdrawn" },
    columns = { "level", "area_accepted", "area_closed", "area_settled", "area_withdrawn", "reported_area_rate", "expect" }, rows = {
    { "prefecture", 20, 0, 0, 0, 1, "not_applicable" },
    { "prefecture", 20, 20, 11, 1, 1, { outcome = "not_satisfied", part = 12, whole = 20, missing = "1" } },
  } },
  -- 该有的年度没有记录
  owing("过完的年度没有记录：成功率说不清", "2023-01-01", 2022, "2020-01-01", nil, rate_unknown),
  owing("年度的最后一天：还没有过完，不算缺", "2022-12-31", 2022, "2020-01-01", nil, "not_applicable"),
  owing("有记录的年度不算缺", "2023-01-01", 2021, "2020-01-01", nil, "not_applicable"),
  owing("活动开始的年度也要有", "2023-01-01", 2020, "2020-01-01", nil, rate_unknown),
  owing("活动开始以前的年度不问", "2023-01-01", 2019, "2018-01-01", nil, "not_applicable"),
  owing("活动结束的年度也要有", "2024-01-01", 2023, "2020-01-01", nil, rate_unknown),
  owing("活动结束以后的年度不问", "2025-01-01", 2024, "2020-01-01", nil, "not_applicable"),
  owing("那一年最后一天设立的：算缺", "2023-01-01", 2022, "2022-12-31", nil, rate_unknown),
  owing("次年元旦才设立的：设立以前过完的年度不算缺", "2023-01-01", 2022, "2023-01-01", nil, "not_applicable"),
  owing("撤销了的不问", "2023-01-01", 2022, "2020-01-01", "2023-01-01", "not_applicable"),
  owing("没有写按什么范围算：缺不缺看读法", "2023-01-01", 2022, "2020-01-01", nil,
    { open = "rate_scope", possible = { "satisfied", "not_satisfied", "not_applicable" } }, {}),

  ---------------------------------------------------------------- 四（四）（五）
  { norm = "incentives_kept", as_of = "2021-09-30", columns = { "established_on", "regimes", "expect" }, rows = {
    { "2021-09-30", { "incentive" }, { open = "incentive_holder", possible = { "satisfied", "not_applicable" } } },
    -- 没有建：是不是每个组织都要有，看读法
    { "2021-09-30", { "roster" }, { open = "incentive_holder", possible = { "not_satisfied", "not_applicable" } } },
    { "2021-10-01", {}, "not_applicable" },
  } },
  { name = "每个组织都要有的读法", norm = "incentives_kept", as_of = "2021-09-30", readings = { incentive_holder = "body" },
    columns = { "established_on", "regimes", "expect" }, rows = {
      { "2021-09-30", { "incentive" }, "satisfied" },
      { "2021-09-30", { "roster" }, "not_satisfied" },
    } },
  { name = "不逐个组织问的读法", norm = "incentives_kept", as_of = "2021-09-30", readings = { incentive_holder = "area" },
    columns = { "established_on", "regimes", "expect" }, rows = {
      { "2021-09-30", { "incentive" }, "not_applicable" },
      { "2021-09-30", {}, "not_applicable" },
    } },
  { norm = "part_time_professions", as_of = "2021-09-30", columns = { "established_on", "named_part_timers", "expect" }, rows = {
    { "2021-09-30", 0, { outcome = "reported", unmet = 1 } },
    { "2021-09-30", 1, { outcome = "reported", unmet = 0 } },
    { "2021-10-01", 0, "not_applicable" },
  } },
  one_mediator("兼职的法学专家", "part_time", "legal_scholar", "2020-01-01", 0),
  one_mediator("兼职的律师", "part_time", "lawyer", "2020-01-01", 0),
  one_mediator("兼职的法官", "part_time", "judge", "2020-01-01", 0),
  one_mediator("兼职的仲裁员", "part_time", "arbitrator", "2020-01-01", 0),
  one_mediator("别的职业不在这里数", "part_time", "union_staff", "2020-01-01", 1),
  one_mediator("专职的不是兼职", "full_time", "lawyer", "2020-01-01", 1),
  one_mediator("还没有进名册的不数", "part_time", "lawyer", "2021-10-01", 1),
  { norm = "referral_kept", as_of = "2021-09-30", columns = { "established_on", "regimes", "expect" }, rows = {
    { "2021-09-30", { "referral" }, { open = "referral_holder", possible = { "satisfied", "not_applicable" } } },
    -- 没有做：是不是每个组织都要做，看读法
    { "2021-09-30", { "roster" }, { open = "referral_holder", possible = { "not_satisfied", "not_applicable" } } },
    { "2021-10-01", {}, "not_applicable" },
  } },
  { name = "每个组织都要做的读法", norm = "referral_kept", as_of = "2021-09-30", readings = { referral_holder = "body" },
    columns = { "established_on", "regimes", "expect" }, rows = {
      { "2021-09-30", { "referral" }, "satisfied" },
      { "2021-09-30", { "roster" }, "not_satisfied" },
    } },
  { name = "不逐个组织问的读法", norm = "referral_kept", as_of = "2021-09-30", readings = { referral_holder = "area" },
    columns = { "established_on", "regimes", "expect" }, rows = {
      { "2021-09-30", { "referral" }, "not_applicable" },
      { "2021-09-30", {}, "not_applicable" },
    } },
  { norm = "national_platform", as_of = "2021-09-30",
    columns = { "kind", "founders", "established_on", "online_platform", "expect" }, rows = {
      { "district_organization", { "hrss" }, "2021-09-30", true, "satisfied" },
      { "district_organization", { "hrss", "union" }, "2021-09-30", false, "not_satisfied" },
      -- 不是人社部门设的县级组织、别的种类，文中没有要求必须用
      { "district_organization", { "union" }, "2021-09-30", false, "not_applicable" },
      { "enterprise_committee", { "hrss" }, "2021-09-30", false, "not_applicable" },
      { "township_centre", { "township" }, "2021-09-30", true, { open = "township_office", possible = { "satisfied", "not_applicable" } } },
      { "township_centre", { "township" }, "2021-09-30", false, { open = "township_office", possible = { "not_satisfied", "not_applicable" } } },
      { "district_organization", { "hrss" }, "2021-10-01", false, "not_applicable" },
    } },
  { name = "街道（乡镇）中心是点名的所（中心）的读法", norm = "national_platform", as_of = "2021-09-30",
    readings = { township_office = "counted" },
    columns = { "kind", "founders", "established_on", "online_platform", "expect" }, rows = {
      { "township_centre", { "township" }, "2021-09-30", true, "satisfied" },
      { "township_centre", { "township" }, "2021-09-30", false, "not_satisfied" },
    } },
  { name = "街道（乡镇）中心不在此列的读法", norm = "national_platform", as_of = "2021-09-30",
    readings = { township_office = "not_counted" },
    columns = { "kind", "founders", "established_on", "online_platform", "expect" }, rows = {
      { "township_centre", { "township" }, "2021-09-30", false, "not_applicable" },
    } },
  { name = "县仲裁院的中心，没有用平台：算县级组织的读法", norm = "national_platform", as_of = "2021-09-30",
    readings = { arbitration_centre_kind = "counted" },
    given = {
      jurisdiction = county,
      organization = { { id = "组织", jurisdiction = "甲县", kind = "arbitration_centre", founders = { "hrss" },
        established_on = "2021-09-30", online_platform = false } },
    },
    subject = "组织", expect = "not_satisfied" },
  { name = "县仲裁院的中心，没有用平台：不算的读法", norm = "national_platform", as_of = "2021-09-30",
    readings = { arbitration_centre_kind = "not_counted" },
    given = {
      jurisdiction = county,
      organization = { { id = "组织", jurisdiction = "甲县", kind = "arbitration_centre", founders = { "hrss" },
        established_on = "2021-09-30", online_platform = false } },
    },
    subject = "组织", expect = "not_applicable" },
  { name = "县仲裁院的中心，人社设的：是不是点名的县级组织看读法", norm = "national_platform", as_of = "2021-09-30",
    given = {
      jurisdiction = county,
      organization = { { id = "组织", jurisdiction = "甲县", kind = "arbitration_centre", founders = { "hrss" },
        established_on = "2021-09-30", online_platform = false } },
    },
    subject = "组织", expect = { open = "arbitration_centre_kind", possible = { "not_satisfied", "not_applicable" } } },
  { name = "县仲裁院的中心，用了平台：问不问看读法", norm = "national_platform", as_of = "2021-09-30",
    given = {
      jurisdiction = county,
      organization = { { id = "组织", jurisdiction = "甲县", kind = "arbitration_centre", founders = { "hrss" },
        established_on = "2021-09-30", online_platform = true } },
    },
    subject = "组织", expect = { open = "arbitration_centre_kind", possible = { "satisfied", "not_applicable" } } },
  { name = "县仲裁院的中心，不是人社设的：不问", norm = "national_platform", as_of = "2021-09-30",
    given = {
      jurisdiction = county,
      organization = { { id = "组织", jurisdiction = "甲县", kind = "arbitration_centre", founders = { "court" },
        established_on = "2021-09-30", online_platform = false } },
    },
    subject = "组织", expect = "not_applicable" },
  { name = "地市仲裁院的中心：不是县级，不问", norm = "national_platform", as_of = "2021-09-30",
    given = {
      jurisdiction = county,
      organization = { { id = "组织", jurisdiction = "甲市", kind = "arbitration_centre", founders = { "hrss" },
        established_on = "2021-09-30", online_platform = false } },
    },
    subject = "组织", expect = "not_applicable" },
  { norm = "electronic_ledger", as_of = "2021-09-30", columns = { "established_on", "facilities", "expect" }, rows = {
    { "2021-09-30", { "electronic_ledger" }, "satisfied" },
    { "2021-09-30", { "reception" }, "not_satisfied" },
    { "2021-10-01", {}, "not_applicable" },
  } },
  ---------------------------------------------------------------- 五（二）
  table.unpack(of_batches()),
}
