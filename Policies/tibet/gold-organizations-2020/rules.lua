-- 四的措施：对存续的调解组织（不论是否报送——文中是对基层组织说的，这一点与天津不同）。
-- 四（一）的设立情况看各地市的份额，在 targets.lua。
local gold = require("common.gold")
local batch_kinds = require("batch_kinds")

-- 推荐和选树由地市的四家一起办：人社部门、工会、工商联、国资委。
local prefecture_four = { "prefecture_hrss", "prefecture_union", "prefecture_commerce", "prefecture_state_assets" }

return {
  requirements = {
    -- 四（二） ------------------------------------------------------------------------
    -- 由地方或用人单位建的读法，不逐个组织问。
    { id = "mechanisms_kept", topic = "mechanisms_kept", label = "应急和监测预警机制", label_en = "emergency and warning mechanisms",
      of = "organization", cite = "四（二）/应急", under = { mechanism_holder = "body" },
      when = function(o) return o.active end,
      all = { { includes = "regimes", every = "required_mechanisms" } } },

    -- 四（三） ------------------------------------------------------------------------
    { id = "name_and_emblem", topic = "name_and_emblem", label = "名称统一、悬挂标识", label_en = "unified name and sign",
      of = "organization", bearer = "organization", cite = "四（三）/名称标识",
      when = function(o) return o.active end,
      all = { { has = "unified_name" }, { includes = "facilities", every = "sign" } } },
    { id = "service_standards", topic = "service_standards", label = "流程和文书", label_en = "procedure and documents",
      of = "organization", bearer = "organization", cite = { "四（三）/流程", "四（三）/文书" },
      when = function(o) return o.active end,
      all = { { includes = "regimes", every = "service_regimes" } } },
    { id = "working_funds", topic = "working_funds", label = "工作经费落实", label_en = "working funds secured",
      of = "organization", cite = "四（三）/经费",
      when = function(o) return o.active end,
      all = { { has = "funding_secured" } } },
    -- 没有点名电脑等设备（天津点名了），只看有没有。
    { id = "rooms_and_equipment", topic = "rooms_and_equipment", label = "接待场所和设施设备", label_en = "reception and equipment",
      of = "organization", cite = { "四（三）/场所", "四（三）/设备" },
      when = function(o) return o.active end,
      all = { { includes = "facilities", every = "required_facilities" } } },
    -- 名册有组织的和人员的两种：调解员名册由组织建，组织的名册由主管部门建，台账没有后一种。
    { id = "roster_kept", topic = "roster_kept", label = "落实名册制度", label_en = "a roster is kept",
      of = "organization", bearer = "organization", cite = "四（三）/名册",
      when = function(o) return o.active end,
      all = { { has = "roster_kept" } } },
    { id = "organizations_published", topic = "organizations_published", label = "公开调解组织信息", label_en = "organisations are published",
      of = "organization", cite = "四（三）/公开组织",
      when = function(o) return o.active end,
      all = { { has = "published" } } },
    { id = "mediators_published", topic = "mediators_published", label = "公开调解员信息", label_en = "mediators are published",
      of = "mediator", cite = "四（三）/公开人员",
      when = function(m) return m.on_roster end,
      all = { { has = "published" } } },
    { id = "regimes_kept", topic = "regimes_kept", label = "六种调解制度齐全", label_en = "the six regimes are in place",
      of = "organization", bearer = "organization", cite = "四（三）/制度",
      when = function(o) return o.active end,
      all = { { includes = "regimes", every = "required_regimes" } } },

    -- 成功率是对整项工作的“确保”，不像天津是对每个推荐对象的“不得低于”。
    -- 范围、算法、时间都没有写：所有读法都够，才算达到。
    { id = "success_rate_area", label = "全区或地市的调解成功率", label_en = "success rate of an area",
      of = "jurisdiction", cite = "四（三）/成功率",
      when = function(j, p)
        return (j.level == "province" and p.rate_scope == 1) or (j.level == "prefecture" and p.rate_scope == 2)
      end,
      all = gold.success_rate({ settled = "area_settled", accepted = "area_accepted", closed = "area_closed",
        reported = "reported_area_rate", resolved = function(j) return j.area_settled + j.area_withdrawn end }) },
    -- 按每个组织算的读法：一个年度一条记录，还没有开始的年度不问。累计的读法在这里同样逐年看，台账没有跨年的记录。
    -- 活动期间过完的年度没有记录，成功率就说不清；设立以前就过完的年度不算缺。
    { id = "success_rate_body", topic = "success_rate", label = "每个组织的调解成功率", label_en = "success rate of an organisation",
      of = "organization_year", cite = "四（三）/成功率", under = { rate_scope = "body" },
      expects = { via = "organization", year = "year", from = "campaign_first_year", through = "campaign_last_year",
        when = function(o, p)
          local next_year = add_years(date("2000-01-01"), p.cycle_year - 1999)
          return next_year <= p.as_of and o.active and o.established_on < next_year
        end },
      when = function(y, p)
        return y.year >= p.campaign_first_year and add_years(date("2000-01-01"), y.year - 2000) <= p.as_of
      end,
      all = gold.success_rate({ settled = "settled", accepted = "accepted", closed = "closed", reported = "reported_rate",
        resolved = function(y) return y.settled + y.withdrawn end }) },

    -- 四（四） ------------------------------------------------------------------------
    { id = "incentives_kept", label = "激励和约束机制", label_en = "incentives",
      of = "organization", cite = "四（四）/激励", under = { incentive_holder = "body" },
      when = function(o) return o.active end,
      all = { { includes = "regimes", every = "incentive_regime" } } },
    { id = "part_time_professions", topic = "part_time_professions", label = "兼职里有点名的职业", label_en = "part-timers of the professions named",
      of = "organization", force = "encouraged", cite = "四（四）/吸纳",
      when = function(o) return o.active end,
      all = { { label = "有学者、律师、法官或仲裁员", test = function(o) return o.named_part_timers > 0 end } } },

    -- 四（五） ------------------------------------------------------------------------
    { id = "referral_kept", label = "调裁审衔接", label_en = "referral with arbitration and courts",
      of = "organization", cite = "四（五）/衔接", under = { referral_holder = "body" },
      when = function(o) return o.active end,
      all = { { includes = "regimes", every = "referral_regime" } } },
    -- 只有点名的两种必须用；别的组织文中只说大力推进。台账的这一列没有分全国平台和别的平台。
    { id = "national_platform", topic = "online_platform", label = "点名的组织使用全国平台", label_en = "those named use the national platform",
      of = "organization", bearer = "organization", cite = "四（五）/平台",
      when = function(o, p)
        if not o.active then return false end
        if o.kind == "township_centre" then return p.township_office == 1 end
        local county = o.kind == "district_organization"
          or (o.kind == "arbitration_centre" and p.arbitration_centre_kind == 1 and o.jurisdiction.level == "district")
        return county and includes(o.founders, "hrss")
      end,
      all = { { has = "online_platform" } } },
    { id = "electronic_ledger", topic = "electronic_ledger", label = "有电子台账", label_en = "keeps an electronic ledger",
      of = "organization", cite = "四（五）/台账",
      when = function(o) return o.active end,
      all = { { includes = "facilities", every = "electronic_records" } } },

    -- 五（二） ------------------------------------------------------------------------
    -- 每批三类，怎样数见 batch_kinds.lua。没有到期的还在挑，不问。
    { id = "first_batch_kinds_region", label = "第一批推荐够类数（全区）", label_en = "first batch: three kinds recommended, the region",
      of = "jurisdiction", bearer = prefecture_four, cite = { "五（二）/名额", "五（二）/第一批" }, under = { batch_scope = "region" },
      when = function(j, p) return j.level == "province" and p.as_of >= p.first_batch_day end,
      all = batch_kinds.three_first() },
    { id = "first_batch_kinds_prefecture", label = "第一批推荐够类数（各地市）", label_en = "first batch: three kinds recommended, each prefecture",
      of = "jurisdiction", bearer = prefecture_four, cite = { "五（二）/名额", "五（二）/第一批" }, under = { batch_scope = "prefecture" },
      when = function(j, p) return j.level == "prefecture" and p.as_of >= p.first_batch_day end,
      all = batch_kinds.three_first() },
    { id = "second_batch_kinds_region", label = "第二批推荐够类数（全区）", label_en = "second batch: three kinds recommended, the region",
      of = "jurisdiction", bearer = prefecture_four, cite = { "五（二）/名额", "五（二）/第二批" }, under = { batch_scope = "region" },
      when = function(j, p) return j.level == "province" and p.as_of >= p.second_batch_day end,
      all = batch_kinds.three_second() },
    { id = "second_batch_kinds_prefecture", label = "第二批推荐够类数（各地市）", label_en = "second batch: three kinds recommended, each prefecture",
      of = "jurisdiction", bearer = prefecture_four, cite = { "五（二）/名额", "五（二）/第二批" }, under = { batch_scope = "prefecture" },
      when = function(j, p) return j.level == "prefecture" and p.as_of >= p.second_batch_day end,
      all = batch_kinds.three_second() },
    { id = "third_batch_kinds_region", label = "第三批推荐够类数（全区）", label_en = "third batch: three kinds recommended, the region",
      of = "jurisdiction", bearer = prefecture_four, cite = { "五（二）/名额", "五（二）/第三批" }, under = { batch_scope = "region" },
      when = function(j, p) return j.level == "province" and p.as_of >= p.third_batch_day end,
      all = batch_kinds.three_third() },
    { id = "third_batch_kinds_prefecture", label = "第三批推荐够类数（各地市）", label_en = "third batch: three kinds recommended, each prefecture",
      of = "jurisdiction", bearer = prefecture_four, cite = { "五（二）/名额", "五（二）/第三批" }, under = { batch_scope = "prefecture" },
      when = function(j, p) return j.level == "prefecture" and p.as_of >= p.third_batch_day end,
      all = batch_kinds.three_third() },
  },

  classifications = {
    -- 七类，是这件文件自己的分法；与天津的五类不互换。对不上的不猜。
    { id = "eligible_kind", label = "推荐的类别", label_en = "eligible kind", of = "organization", cite = "三/第七类",
      when = function(o) return o.nominations_here > 0 end,
      states = {
        { id = "enterprise", label = "第一类：企业", cite = "三/第一类",
          when = function(o) return o.kind == "enterprise_committee" end },
        { id = "township", label = "第二类：乡镇、街道", cite = "三/第二类",
          when = function(o) return o.kind == "township_centre" end },
        { id = "county", label = "第三类：县（市、区）", cite = "三/第三类",
          when = function(o, p)
            return o.kind == "district_organization" or (o.kind == "arbitration_centre"
              and o.jurisdiction.level == "district" and p.arbitration_centre_kind == 1)
          end },
        { id = "regional_or_industry", label = "第四类：行业性区域性", cite = "三/第四类",
          when = function(o, p)
            return o.kind == "regional_or_industry" or (o.kind == "chamber_organization" and p.chamber_kind == 1)
          end },
        { id = "public_institution", label = "第五类：事业单位", cite = "三/第五类",
          when = function(o) return o.kind == "public_institution_organization" end },
        { id = "social", label = "第六类：社会组织", cite = "三/第六类",
          when = function(o) return o.kind == "social_organization_body" end },
        { id = "other_by_law", label = "第七类：法律政策写明的别的类型", cite = "三/第七类",
          -- 仲裁院的中心已经算第三类的，不再算第七类。
          when = function(o, p)
            if o.kind == "arbitration_centre" and o.jurisdiction.level == "district" and p.arbitration_centre_kind == 1 then
              return false
            end
            return (o.kind == "arbitration_centre" or o.kind == "park_committee" or o.kind == "other")
              and o.attested_other_kind > 0
          end },
      },
      otherwise = { id = "not_settled", label = "文件没有说到", label_en = "not settled by the text", outcome = "indeterminate" } },
  },
}
