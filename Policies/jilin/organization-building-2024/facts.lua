-- 派生指标：从台账里数出来的数，相当于表格里的 COUNTIFS。
return {
  -- 企业：看每家企业有没有调解委员会 ----------------------------------------------------
  -- 文中说的是“企业设立委员会”，所以数企业，不数委员会；一家企业设两个只算一家。
  -- 企业与委员会的关系写在“联合设立”表：一个委员会对一家企业的，就是自己的。
  { id = "member_institutions", label = "参加的单位数", label_en = "member institutions",
    of = "organization", count = "coverage" },
  { id = "committees", label = "存续的调解委员会数", label_en = "active committees",
    of = "institution", count = "coverage",
    where = function(c, p)
      local o = c.organization
      if o.kind ~= "enterprise_committee" then return false end
      if not o.active then return false end
      return p.joint_committee == 1 or o.member_institutions == 1
    end },
  { id = "union_enterprises_with_committee", label = "已设委员会的百人以上建会企业数",
    label_en = "unionised enterprises of 100 or more that have a committee",
    of = "jurisdiction", within = true, count = "institution",
    where = function(i, p)
      if i.kind ~= "enterprise" then return false end
      return i.union and i.employees >= p.union_enterprise_employees_min and i.committees > 0
    end },
  { id = "above_scale_with_committee", label = "已设委员会的规上企业数", label_en = "above-scale enterprises that have a committee",
    of = "jurisdiction", within = true, count = "institution",
    where = function(i)
      if i.kind ~= "enterprise" then return false end
      return i.above_scale and i.committees > 0
    end },
  -- 基数是统计数，口径由填报人负责；“百人”一项的口径应当与 union_enterprise_employees_min 相同。
  { id = "union_enterprises", label = "百人以上建会企业数", label_en = "unionised enterprises of 100 or more",
    of = "jurisdiction", figure = "unionized_enterprises_100" },
  { id = "above_scale_enterprises", label = "规模以上企业数", label_en = "above-scale enterprises",
    of = "jurisdiction", figure = "above_scale_enterprises" },

  -- 商（协）会：只数行业的；“商（协）会总数”这个统计数不分行业，不能当基数 ----------------
  { id = "chamber_bodies", label = "存续的商（协）会调解组织数", label_en = "active organisations of the chamber",
    of = "institution", count = "coverage",
    where = function(c) return c.organization.kind == "chamber_organization" and c.organization.active end },
  { id = "industry_chambers", label = "行业商（协）会数", label_en = "chambers of industries",
    of = "jurisdiction", within = true, count = "institution",
    where = function(i) return i.kind == "chamber" and i.industry end },
  { id = "industry_chambers_with_body", label = "已设调解组织的行业商（协）会数", label_en = "chambers of industries that have an organisation",
    of = "jurisdiction", within = true, count = "institution",
    where = function(i) return i.kind == "chamber" and i.industry and i.chamber_bodies > 0 end },
  { id = "representative_chambers", label = "有代表性的行业商（协）会数", label_en = "representative chambers",
    of = "jurisdiction", within = true, count = "institution",
    where = function(i) return i.kind == "chamber" and i.industry and i.representative end },
  { id = "representative_chambers_with_body", label = "已设调解组织的有代表性的行业商（协）会数",
    label_en = "representative chambers that have an organisation",
    of = "jurisdiction", within = true, count = "institution",
    where = function(i) return i.kind == "chamber" and i.industry and i.representative and i.chamber_bodies > 0 end },

  -- 仲裁院 --------------------------------------------------------------------------------
  { id = "arbitration_centres", label = "仲裁院调解中心数", label_en = "arbitration-court centres",
    of = "jurisdiction", within = true, count = "organization",
    where = function(o) return o.kind == "arbitration_centre" and o.active end },
  { id = "arbitration_courts", label = "仲裁院数", label_en = "arbitration courts",
    of = "jurisdiction", figure = "arbitration_courts" },

  -- 高发地区的乡镇（街道） ------------------------------------------------------------------
  { id = "entity_based_centres", label = "本乡镇（街道）的实体化中心数", label_en = "entity-based centres of the township",
    of = "jurisdiction", count = "organization",
    where = function(o) return o.kind == "township_centre" and o.entity_based and o.active end },
  { id = "frequent_townships", label = "高发地区的乡镇（街道）数", label_en = "townships where disputes are frequent",
    of = "jurisdiction", within = true, count = "jurisdiction",
    where = function(j, p)
      if j.level ~= "township" then return false end
      if p.high_incidence_place == 0 then return j.high_incidence end
      return j.parent.high_incidence
    end },
  { id = "frequent_townships_with_centre", label = "已有实体化中心的高发地区乡镇（街道）数",
    label_en = "townships where disputes are frequent that have an entity-based centre",
    of = "jurisdiction", within = true, count = "jurisdiction",
    where = function(j, p)
      if j.level ~= "township" then return false end
      if j.entity_based_centres == 0 then return false end
      if p.high_incidence_place == 0 then return j.high_incidence end
      return j.parent.high_incidence
    end },

  -- 所有乡镇（街道）中心，不论高发不高发 ------------------------------------------------------
  { id = "township_centres", label = "存续的乡镇（街道）中心数", label_en = "active township centres",
    of = "jurisdiction", within = true, count = "organization",
    where = function(o) return o.kind == "township_centre" and o.active end },
  { id = "entity_based_township_centres", label = "其中实体化的", label_en = "those entity-based",
    of = "jurisdiction", within = true, count = "organization",
    where = function(o) return o.kind == "township_centre" and o.active and o.entity_based end },

  -- 案件 ------------------------------------------------------------------------------------
  { id = "disputes_total", label = "争议案件总量", label_en = "all disputes",
    of = "jurisdiction", figure = "disputes_total" },
  { id = "disputes_mediated", label = "协商调解解决数", label_en = "disputes settled by negotiation or mediation",
    of = "jurisdiction", figure = "disputes_mediated" },
  { id = "court_cases", label = "当年受理的法院委托委派案件数", label_en = "disputes referred by courts in the year",
    of = "jurisdiction", within = true, count = "dispute", date = "filed_on", during = "year",
    where = function(d) return d.referred_by == "court" end },
  { id = "agreements_signed", label = "调解协议数", label_en = "agreements",
    of = "jurisdiction", within = true, count = "agreement",
    where = function(a, p) return a.signed_on <= p.as_of end },
  { id = "agreements_confirmed", label = "经审查或确认的调解协议数", label_en = "agreements reviewed or confirmed",
    of = "jurisdiction", within = true, count = "agreement",
    where = function(a, p)
      if a.signed_on > p.as_of then return false end
      return a.confirmation == "arbitration_review" or a.confirmation == "judicial"
    end },

  -- 网上服务 ----------------------------------------------------------------------------------
  { id = "active_organizations", label = "存续的调解组织数", label_en = "active organisations",
    of = "jurisdiction", within = true, count = "organization",
    where = function(o) return o.active end },
  { id = "online_organizations", label = "使用在线平台的调解组织数", label_en = "organisations that use an online platform",
    of = "jurisdiction", within = true, count = "organization",
    where = function(o) return o.active and o.online_platform end },

  -- 认定：文中只写“有条件”“较多”，没有标准，所以只看有没有认定 ----------------------------------
  { id = "able_to_set_up", label = "认定有条件单独设中心", label_en = "attested: able to set up a centre of its own",
    of = "jurisdiction", exists = "attested",
    where = function(a, p) return a.condition == "有条件单独设立调解中心" and a.holds and a.date <= p.as_of end },
  { id = "can_host_court", label = "认定综治中心有入驻条件", label_en = "attested: the governance centre can take the court in",
    of = "jurisdiction", exists = "attested",
    where = function(a, p) return a.condition == "综治中心有入驻条件" and a.holds and a.date <= p.as_of end },
  { id = "able_to_separate", label = "认定综治中心有条件独立设置", label_en = "attested: the governance centre can give separate rooms",
    of = "jurisdiction", exists = "attested",
    where = function(a, p) return a.condition == "综治中心有条件独立设置" and a.holds and a.date <= p.as_of end },
  { id = "many_disputes", label = "认定案件较多", label_en = "attested: disputes are many",
    of = "jurisdiction", exists = "attested",
    where = function(a, p) return a.condition == "案件较多" and a.holds and a.date <= p.as_of end },
}
