-- 派生指标：从台账里数出来的数。
local gold = require("common.gold")

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

  -- 成功率的分子分母。年度按评估日：当年，或活动开始的年度起到当年。
  { id = "area_settled", label = "调解成功数", label_en = "settled", of = "jurisdiction", within = true, sum = "organization_year",
    value = "settled",
    where = function(y, p)
      return y.year >= p.campaign_first_year and add_years(date("2000-01-01"), y.year - 2000) <= p.as_of
        and (p.rate_period == 0 or add_years(date("2000-01-01"), y.year - 1999) > p.as_of)
    end },
  { id = "area_accepted", label = "受理数", label_en = "accepted", of = "jurisdiction", within = true, sum = "organization_year",
    value = "accepted",
    where = function(y, p)
      return y.year >= p.campaign_first_year and add_years(date("2000-01-01"), y.year - 2000) <= p.as_of
        and (p.rate_period == 0 or add_years(date("2000-01-01"), y.year - 1999) > p.as_of)
    end },
  { id = "area_closed", label = "办结数", label_en = "closed", of = "jurisdiction", within = true, sum = "organization_year",
    value = "closed",
    where = function(y, p)
      return y.year >= p.campaign_first_year and add_years(date("2000-01-01"), y.year - 2000) <= p.as_of
        and (p.rate_period == 0 or add_years(date("2000-01-01"), y.year - 1999) > p.as_of)
    end },
  { id = "area_withdrawn", label = "撤回数", label_en = "withdrawn", of = "jurisdiction", within = true, sum = "organization_year",
    value = "withdrawn",
    where = function(y, p)
      return y.year >= p.campaign_first_year and add_years(date("2000-01-01"), y.year - 2000) <= p.as_of
        and (p.rate_period == 0 or add_years(date("2000-01-01"), y.year - 1999) > p.as_of)
    end },
}
