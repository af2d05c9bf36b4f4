-- 只办一次的步骤（stages）和没有周期的报送（duties）。
return {
  stages = {
    -- 期限是 parameters.lua 的 plan_due（年份是按落款推出的）；“前”含不含当天见读法 plan_days_off。
    -- “各地”按收文的市（州）一级算，长白山管委会、梅河口市各算一个。早于通知的不算。
    -- by 这一天与 plan_due 相同，改一个要同时改另一个。
    { id = "implementation_plan", label = "报送实施方案", label_en = "implementation plans to the province",
      bearer = "hrss", to = "provincial_hrss_office", cite = "尾/方案", by = "2024-07-15", per = "prefecture",
      count = "submission", date = "submitted_on",
      where = function(s, p) return s.kind == "implementation_plan" and s.submitted_on <= p.plan_due - p.plan_days_off end },

    -- 以下是目标的期限。“广泛”“普遍”没有数，只列出那一天终了时有多少，不判断。
    { id = "union_enterprises_by_2024", label = "2024年底已设委员会的百人以上建会企业", label_en = "unionised enterprises with a committee at the end of 2024",
      force = "qualitative", bearer = { "union", "commerce", "enterprise_federation" }, cite = "二（一）/百人企业",
      by = "2024-12-31", per = "prefecture", count = "union_enterprises_with_committee", at_least = "established_min" },
    { id = "above_scale_by_2025", label = "2025年底已设委员会的规上企业", label_en = "above-scale enterprises with a committee at the end of 2025",
      force = "qualitative", bearer = { "union", "commerce", "enterprise_federation" }, cite = { "一/企业", "二（一）/规上企业" },
      by = "2025-12-31", per = "prefecture", count = "above_scale_with_committee", at_least = "established_min" },
    { id = "industry_chambers_by_2025", label = "2025年底已设调解组织的行业商（协）会", label_en = "chambers of industries with an organisation at the end of 2025",
      force = "qualitative", bearer = { "commerce", "enterprise_federation" }, cite = "一/商协会",
      by = "2025-12-31", per = "prefecture", count = "industry_chambers_with_body", at_least = "established_min" },
    { id = "arbitration_centres_by_2025", label = "2025年底的仲裁院调解中心", label_en = "arbitration-court centres at the end of 2025",
      force = "qualitative", bearer = { "hrss", "political_legal" }, cite = "一/仲裁院",
      by = "2025-12-31", per = "prefecture", count = "arbitration_centres", at_least = "established_min" },
    { id = "township_centres_by_2025", label = "2025年底有实体化中心的高发地区乡镇（街道）", label_en = "townships with an entity-based centre at the end of 2025",
      force = "qualitative", bearer = { "hrss", "political_legal" }, cite = "一/乡镇",
      by = "2025-12-31", per = "prefecture", count = "frequent_townships_with_centre", at_least = "established_min" },
  },

  duties = {
    -- 定期、及时都没有周期：判不了晚没晚，只列出报过几次。
    -- 台账按辖区记报送，没有记是哪个调解组织报的，所以按县（市、区）列。
    { id = "mediation_situation", label = "报送调解情况", label_en = "reports on mediation",
      bearer = "organization", to = "hrss", cite = "三（三）/报送", per = "district",
      count = "submission", date = "submitted_on",
      where = function(s) return s.kind == "mediation_situation" end },
    -- 报给谁没有写。
    { id = "progress_report", topic = "progress_report", label = "报送工作进展和组织建设情况", label_en = "reports on progress and organisations",
      bearer = { "hrss", "political_legal", "union", "commerce", "enterprise_federation" }, cite = "尾/进展", per = "prefecture",
      count = "submission", date = "submitted_on",
      where = function(s) return s.kind == "organization_building" end },
  },
}
