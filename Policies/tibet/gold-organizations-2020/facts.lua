-- 派生指标：从台账里数出来的数。
local gold = require("common.gold")
local batch_kinds = require("batch_kinds")

-- 成功率看哪些年度：已经开始的；当年，或活动开始的年度起到当年。
local function year_counts(y, p)
  return y.year >= p.campaign_first_year and add_years(date("2000-01-01"), y.year - 2000) <= p.as_of
    and (p.rate_period == 0 or add_years(date("2000-01-01"), y.year - 1999) > p.as_of)
end

return {
  { id = "nominations_here", label = "报送次数", label_en = "nominations", of = "organization", count = "nomination" },
  -- 第七类由认定记录说了算（condition 写“法律政策规定的其他类型”）。
  { id = "attested_other_kind", label = "认定属于其他类型", label_en = "attested as another kind by law", of = "organization",
    count = "attested",
    where = function(a, p) return a.condition == "法律政策规定的其他类型" and a.holds and a.date <= p.as_of end },
  gold.named_part_timers(),

  -- 单独设的和联合设的都记在“联合设立”里。
  { id = "bodies_joined", label = "设立或参加的调解组织数", label_en = "organisations set up or joined", of = "institution",
    count = "coverage", where = function(c) return c.organization.active end },
  { id = "large_medium_total", label = "大中型企业数", label_en = "large and medium enterprises", of = "jurisdiction",
    within = true, count = "institution",
    where = function(i) return i.kind == "enterprise" and (i.size == "large" or i.size == "medium") end },
  { id = "large_medium_with_body", label = "有调解组织的大中型企业数", label_en = "those that have an organisation",
    of = "jurisdiction", within = true, count = "institution",
    where = function(i)
      return i.kind == "enterprise" and (i.size == "large" or i.size == "medium") and i.bodies_joined > 0
    end },
  { id = "public_institution_total", label = "事业单位数", label_en = "public institutions", of = "jurisdiction",
    within = true, count = "institution", where = function(i) return i.kind == "public_institution" end },
  { id = "public_institution_with_body", label = "有调解组织的事业单位数", label_en = "those that have an organisation",
    of = "jurisdiction", within = true, count = "institution",
    where = function(i) return i.kind == "public_institution" and i.bodies_joined > 0 end },

  -- 成功率的分子分母。
  { id = "area_settled", label = "调解成功数", label_en = "settled", of = "jurisdiction", within = true, sum = "organization_year",
    value = "settled",
    where = year_counts },
  { id = "area_accepted", label = "受理数", label_en = "accepted", of = "jurisdiction", within = true, sum = "organization_year",
    value = "accepted",
    where = year_counts },
  { id = "area_closed", label = "办结数", label_en = "closed", of = "jurisdiction", within = true, sum = "organization_year",
    value = "closed",
    where = year_counts },
  { id = "area_withdrawn", label = "撤回数", label_en = "withdrawn", of = "jurisdiction", within = true, sum = "organization_year",
    value = "withdrawn",
    where = year_counts },

  -- 每批推荐里有没有这一类：七类三批，逐个写明。到那一批的期限为止推荐出来的才算。
  { id = "first_batch_unsettled", label = "第一批推荐里类别说不清的家数", label_en = "first batch: of a kind not settled",
    of = "jurisdiction", within = true, count = "nomination",
    where = function(n, p)
      return batch_kinds.recommended(n, 1, p.first_batch_day) and n.organization.eligible_kind == "not_settled"
    end },
  { id = "first_batch_enterprise", label = "第一批推荐里有第一类", label_en = "first batch: enterprises",
    of = "jurisdiction", within = true, exists = "nomination",
    where = function(n, p)
      return batch_kinds.recommended(n, 1, p.first_batch_day) and n.organization.eligible_kind == "enterprise"
    end },
  { id = "first_batch_township", label = "第一批推荐里有第二类", label_en = "first batch: townships",
    of = "jurisdiction", within = true, exists = "nomination",
    where = function(n, p)
      return batch_kinds.recommended(n, 1, p.first_batch_day) and n.organization.eligible_kind == "township"
    end },
  { id = "first_batch_county", label = "第一批推荐里有第三类", label_en = "first batch: counties",
    of = "jurisdiction", within = true, exists = "nomination",
    where = function(n, p)
      return batch_kinds.recommended(n, 1, p.first_batch_day) and n.organization.eligible_kind == "county"
    end },
  { id = "first_batch_regional_or_industry", label = "第一批推荐里有第四类", label_en = "first batch: regions or industries",
    of = "jurisdiction", within = true, exists = "nomination",
    where = function(n, p)
      return batch_kinds.recommended(n, 1, p.first_batch_day) and n.organization.eligible_kind == "regional_or_industry"
    end },
  { id = "first_batch_public_institution", label = "第一批推荐里有第五类", label_en = "first batch: public institutions",
    of = "jurisdiction", within = true, exists = "nomination",
    where = function(n, p)
      return batch_kinds.recommended(n, 1, p.first_batch_day) and n.organization.eligible_kind == "public_institution"
    end },
  { id = "first_batch_social", label = "第一批推荐里有第六类", label_en = "first batch: social organisations",
    of = "jurisdiction", within = true, exists = "nomination",
    where = function(n, p)
      return batch_kinds.recommended(n, 1, p.first_batch_day) and n.organization.eligible_kind == "social"
    end },
  { id = "first_batch_other_by_law", label = "第一批推荐里有第七类", label_en = "first batch: other kinds by law",
    of = "jurisdiction", within = true, exists = "nomination",
    where = function(n, p)
      return batch_kinds.recommended(n, 1, p.first_batch_day) and n.organization.eligible_kind == "other_by_law"
    end },
  { id = "second_batch_unsettled", label = "第二批推荐里类别说不清的家数", label_en = "second batch: of a kind not settled",
    of = "jurisdiction", within = true, count = "nomination",
    where = function(n, p)
      return batch_kinds.recommended(n, 2, p.second_batch_day) and n.organization.eligible_kind == "not_settled"
    end },
  { id = "second_batch_enterprise", label = "第二批推荐里有第一类", label_en = "second batch: enterprises",
    of = "jurisdiction", within = true, exists = "nomination",
    where = function(n, p)
      return batch_kinds.recommended(n, 2, p.second_batch_day) and n.organization.eligible_kind == "enterprise"
    end },
  { id = "second_batch_township", label = "第二批推荐里有第二类", label_en = "second batch: townships",
    of = "jurisdiction", within = true, exists = "nomination",
    where = function(n, p)
      return batch_kinds.recommended(n, 2, p.second_batch_day) and n.organization.eligible_kind == "township"
    end },
  { id = "second_batch_county", label = "第二批推荐里有第三类", label_en = "second batch: counties",
    of = "jurisdiction", within = true, exists = "nomination",
    where = function(n, p)
      return batch_kinds.recommended(n, 2, p.second_batch_day) and n.organization.eligible_kind == "county"
    end },
  { id = "second_batch_regional_or_industry", label = "第二批推荐里有第四类", label_en = "second batch: regions or industries",
    of = "jurisdiction", within = true, exists = "nomination",
    where = function(n, p)
      return batch_kinds.recommended(n, 2, p.second_batch_day) and n.organization.eligible_kind == "regional_or_industry"
    end },
  { id = "second_batch_public_institution", label = "第二批推荐里有第五类", label_en = "second batch: public institutions",
    of = "jurisdiction", within = true, exists = "nomination",
    where = function(n, p)
      return batch_kinds.recommended(n, 2, p.second_batch_day) and n.organization.eligible_kind == "public_institution"
    end },
  { id = "second_batch_social", label = "第二批推荐里有第六类", label_en = "second batch: social organisations",
    of = "jurisdiction", within = true, exists = "nomination",
    where = function(n, p)
      return batch_kinds.recommended(n, 2, p.second_batch_day) and n.organization.eligible_kind == "social"
    end },
  { id = "second_batch_other_by_law", label = "第二批推荐里有第七类", label_en = "second batch: other kinds by law",
    of = "jurisdiction", within = true, exists = "nomination",
    where = function(n, p)
      return batch_kinds.recommended(n, 2, p.second_batch_day) and n.organization.eligible_kind == "other_by_law"
    end },
  { id = "third_batch_unsettled", label = "第三批推荐里类别说不清的家数", label_en = "third batch: of a kind not settled",
    of = "jurisdiction", within = true, count = "nomination",
    where = function(n, p)
      return batch_kinds.recommended(n, 3, p.third_batch_day) and n.organization.eligible_kind == "not_settled"
    end },
  { id = "third_batch_enterprise", label = "第三批推荐里有第一类", label_en = "third batch: enterprises",
    of = "jurisdiction", within = true, exists = "nomination",
    where = function(n, p)
      return batch_kinds.recommended(n, 3, p.third_batch_day) and n.organization.eligible_kind == "enterprise"
    end },
  { id = "third_batch_township", label = "第三批推荐里有第二类", label_en = "third batch: townships",
    of = "jurisdiction", within = true, exists = "nomination",
    where = function(n, p)
      return batch_kinds.recommended(n, 3, p.third_batch_day) and n.organization.eligible_kind == "township"
    end },
  { id = "third_batch_county", label = "第三批推荐里有第三类", label_en = "third batch: counties",
    of = "jurisdiction", within = true, exists = "nomination",
    where = function(n, p)
      return batch_kinds.recommended(n, 3, p.third_batch_day) and n.organization.eligible_kind == "county"
    end },
  { id = "third_batch_regional_or_industry", label = "第三批推荐里有第四类", label_en = "third batch: regions or industries",
    of = "jurisdiction", within = true, exists = "nomination",
    where = function(n, p)
      return batch_kinds.recommended(n, 3, p.third_batch_day) and n.organization.eligible_kind == "regional_or_industry"
    end },
  { id = "third_batch_public_institution", label = "第三批推荐里有第五类", label_en = "third batch: public institutions",
    of = "jurisdiction", within = true, exists = "nomination",
    where = function(n, p)
      return batch_kinds.recommended(n, 3, p.third_batch_day) and n.organization.eligible_kind == "public_institution"
    end },
  { id = "third_batch_social", label = "第三批推荐里有第六类", label_en = "third batch: social organisations",
    of = "jurisdiction", within = true, exists = "nomination",
    where = function(n, p)
      return batch_kinds.recommended(n, 3, p.third_batch_day) and n.organization.eligible_kind == "social"
    end },
  { id = "third_batch_other_by_law", label = "第三批推荐里有第七类", label_en = "third batch: other kinds by law",
    of = "jurisdiction", within = true, exists = "nomination",
    where = function(n, p)
      return batch_kinds.recommended(n, 3, p.third_batch_day) and n.organization.eligible_kind == "other_by_law"
    end },
}
