-- 评选标准（三）对本批报送的组织；材料、名额、归口（四）对推荐、部门和组织。
-- 标准写的是“被推荐对象”，自评也照它，所以从报送那一刻起就问，没有报送的组织不问。
-- 报送了、没有获推荐的，标准对不对它，看读法 criteria_reach：不对它的读法，就不问它。
local gold = require("common.gold")

-- 标准对哪些组织是要求。
local function reached(o, p)
  return o.nominations_here > 0 and (p.criteria_reach == 1 or o.recommendations_here > 0)
end

return {
  requirements = {
    -- 三（一） ------------------------------------------------------------------------
    { id = "name_and_emblem", topic = "name_and_emblem", label = "名称统一、调解室里有徽标", label_en = "unified name, emblem in the mediation room",
      of = "organization", bearer = "organization", cite = "三（一）/名称标识",
      when = reached,
      all = { { has = "unified_name" }, { includes = "facilities", every = "name_and_sign" } } },
    { id = "regimes_kept", topic = "regimes_kept", label = "九种工作制度齐全", label_en = "the nine regimes are in place",
      of = "organization", bearer = "organization", cite = "三（一）/制度",
      when = reached,
      all = { { includes = "regimes", every = "required_regimes" } } },
    { id = "mechanisms_kept", topic = "mechanisms_kept", label = "重大集体争议的预警和应急机制", label_en = "warning and emergency mechanisms",
      of = "organization", bearer = "organization", cite = "三（一）/机制",
      when = reached,
      all = { { includes = "regimes", every = "required_mechanisms" } } },

    -- 三（二） ------------------------------------------------------------------------
    { id = "full_time_staff", label = "有专职调解员", label_en = "full-time mediators",
      of = "organization", bearer = "organization", cite = "三（二）/专职",
      when = reached,
      all = { { value = "full_time_mediators", at_least = "full_time_min" } } },
    -- “应配备”兼职队伍，没有人数：一个都没有肯定不合格；有了以后够不够、稳不稳定，不判。
    { id = "part_time_staff", label = "有兼职调解员", label_en = "part-time mediators",
      of = "organization", bearer = "organization", cite = "三（二）/兼职",
      when = reached,
      all = { { label = "有兼职调解员", test = function(o) return o.part_time_mediators > 0 end } } },
    { id = "part_time_professions", topic = "part_time_professions", label = "兼职里有点名的职业", label_en = "part-timers of the professions named",
      of = "organization", bearer = "organization", force = "encouraged", cite = "三（二）/吸纳",
      when = function(o) return o.nominations_here > 0 end,
      all = { { label = "有学者、律师、法官或仲裁员", test = function(o) return o.named_part_timers > 0 end } } },
    { id = "trainings_attended", label = "调解员参加过培训", label_en = "mediators attended trainings",
      of = "mediator", bearer = "organization", force = "encouraged", cite = "三（二）/培训",
      when = function(m) return m.on_roster and m.organization.nominations_here > 0 end,
      all = { { label = "参加过点名部门办的培训", test = function(m) return m.named_trainings > 0 end } } },

    -- 一个年度一条记录，逐条判断。该有的年度没有记录，成功率就说不清；设立以前就过完的年度不会有记录，不算缺。
    { id = "success_rate", topic = "success_rate", label = "推荐对象一年的调解成功率", label_en = "success rate of a nominee in a year",
      of = "organization_year", bearer = "organization", cite = "三（二）/成功率",
      expects = { via = "organization", year = "year", from = "rate_years", through = "last_full_year",
        when = function(o, p)
          return reached(o, p) and o.established_on < add_years(date("2000-01-01"), p.cycle_year - 1999)
        end },
      when = function(y, p)
        return reached(y.organization, p) and y.year >= p.rate_years and y.year <= p.last_full_year
      end,
      all = gold.success_rate({ settled = "settled", accepted = "accepted", closed = "closed", reported = "reported_rate",
        resolved = function(y) return y.settled + y.withdrawn end }) },

    -- 三（三） ------------------------------------------------------------------------
    { id = "service_standards", topic = "service_standards", label = "流程、文书、衔接、投诉渠道", label_en = "procedure, documents, referral, complaints",
      of = "organization", bearer = "organization",
      cite = { "三（三）/流程", "三（三）/文书", "三（三）/衔接", "三（三）/投诉" },
      when = reached,
      all = { { includes = "regimes", every = "service_regimes" } } },
    -- “积极推动”，而且不限全国平台。西藏有一类必须用全国平台，这里没有。
    { id = "online_platform", topic = "online_platform", label = "用在线调解平台", label_en = "uses an online platform",
      of = "organization", bearer = "organization", force = "encouraged", cite = "三（三）/平台",
      when = function(o) return o.nominations_here > 0 end,
      all = { { has = "online_platform" } } },

    -- 三（四） ------------------------------------------------------------------------
    { id = "rooms_and_equipment", topic = "rooms_and_equipment", label = "场所和设备齐备", label_en = "rooms and equipment in place",
      of = "organization", bearer = "organization", cite = { "三（四）/场所", "三（四）/设备" },
      when = reached,
      all = { { includes = "facilities", every = "required_rooms" }, { includes = "facilities", every = "required_equipment" } } },
    { id = "electronic_ledger", topic = "electronic_ledger", label = "有电子台账", label_en = "keeps an electronic ledger",
      of = "organization", bearer = "organization", cite = "三（四）/台账",
      when = reached,
      all = { { includes = "facilities", every = "electronic_records" } } },

    -- 四（一） ------------------------------------------------------------------------
    -- 期限以前还可以补；台账没有记材料哪天交的，期限以后看台账现在的样子。
    { id = "nomination_complete", label = "报送的三种材料齐全", label_en = "the three materials are complete",
      of = "nomination", bearer = "organization", cite = { "四（一）/材料", "四（一）/案例", "四（一）/期限" },
      when = function(n, p) return n.batch == p.batch end,
      by = "nomination_day",
      all = {
        { label = "有工作报告", test = function(n) return n.work_reports > 0 end },
        { value = "typical_cases", at_least = "typical_cases_min" },
        { label = "有推荐表", test = function(n) return n.recommendation_forms > 0 end },
      } },
    -- 归口：区人社局或市级行业主管部门，在“部门”表里记作推荐单位；报到别的部门，不算走了这一步。
    { id = "right_recipient", label = "报给推荐单位", label_en = "handed to a recommending unit",
      of = "nomination", bearer = "organization", cite = "四（一）/归口",
      when = function(n, p) return n.batch == p.batch end,
      all = { { label = "收的部门是推荐单位", test = function(n) return n.unit.recommending_unit end } } },
    { id = "one_route", label = "只报一处", label_en = "one route",
      of = "organization", bearer = "organization", cite = "四（一）/择一", under = { routes = "one" },
      when = function(o) return o.nominations_here > 0 end,
      all = { { label = "报了一处以后再报的处数", value = function(o) return o.nominations_here - 1 end,
        at_most = "further_routes_max" } } },

    -- 四（二） ------------------------------------------------------------------------
    -- 下限只问收到过报送的推荐单位：一家也没有收到的，文中没有说怎么办。截止日以前还在挑，不问。上限在 targets.lua。
    { id = "unit_recommends", label = "推荐单位至少推荐一家", label_en = "a unit recommends at least one",
      of = "authority", bearer = "recommending_unit", cite = "四（二）/名额",
      when = function(a, p) return a.recommending_unit and a.received_here > 0 and p.as_of >= p.submission_day end,
      all = { { value = "recommended_here", at_least = "recommend_min" } } },
    -- 一个单位推荐两家、只写一份函的，台账里两份推荐各记一次这份函。
    { id = "letter_in_form", label = "推荐函是纸质件或扫描件", label_en = "the letter is on paper or a scan",
      of = "nomination", bearer = "recommending_unit", cite = { "四（二）/材料", "四（二）/推荐函", "四（二）/期限" },
      -- allow: check.order-decides 不知道是不是这一批的，先弄清是哪一批
      when = function(n, p) return n.batch == p.batch and n.recommended end,
      by = "submission_day",
      all = { { label = "有形式合格的推荐函", test = function(n) return n.sound_letters > 0 end } } },

    -- 四（三） ------------------------------------------------------------------------
    -- 名额不在文中；收到后记进统计数，这里就能比。没有记，就无法判断。还没有选定的，不问。
    { id = "within_quota", label = "选定的不超过部里分配的名额", label_en = "no more than the ministry's quota",
      of = "jurisdiction", bearer = "city_hrss", cite = "四（三）/名额",
      when = function(j) return j.level == "province" and j.selected_here > 0 end,
      all = { { label = "家数不超过名额", test = function(j) return j.selected_here <= j.quota_given end } } },
  },

  classifications = {
    -- 五类参评范围。只有文字说到的才对上共用的种类，对不上的不猜。
    { id = "eligible_kind", label = "参评的类别", label_en = "eligible kind", of = "organization", cite = "二/其他",
      when = function(o) return o.nominations_here > 0 end,
      states = {
        { id = "enterprise", label = "企业", cite = "二/企业",
          when = function(o) return o.kind == "enterprise_committee" end },
        { id = "chamber", label = "行业商会（协会）", cite = "二/商协会",
          when = function(o) return o.kind == "chamber_organization" and o.attested_industry_chamber > 0 end },
        { id = "district_or_township", label = "区、街道（乡镇）", cite = "二/区街",
          when = function(o, p)
            return o.kind == "township_centre" or o.kind == "district_organization"
              or (o.kind == "arbitration_centre" and p.arbitration_centre_kind == 1)
          end },
        { id = "institution_or_association", label = "事业单位、主管部门、社会团体", cite = "二/事业社团",
          when = function(o)
            return o.kind == "public_institution_organization"
              or (o.kind == "social_organization_body" and o.attested_association > 0)
          end },
        { id = "other_by_law", label = "法律、法规、政策规定的其他", cite = "二/其他",
          when = function(o)
            return (o.kind == "regional_or_industry" or o.kind == "park_committee" or o.kind == "other")
              and o.attested_other_kind > 0
          end },
      },
      otherwise = { id = "not_settled", label = "文件没有说到", label_en = "not settled by the text", outcome = "indeterminate" } },
  },
}
