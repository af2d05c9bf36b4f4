-- 指标：全都没有数，只列出各市（州）的情况，不下结论。文中说的是全省，看合计；市（州）只是分列。
-- 没有数就没有地方写期限，所以2024年底、2025年底那一天的状态另在 calendar.lua 里列。
return {
  targets = {
    { id = "union_enterprise_committees", label = "百人以上建会企业设立委员会", label_en = "committees in unionised enterprises of 100 or more",
      force = "qualitative", bearer = { "union", "commerce", "enterprise_federation" },
      cite = { "二（一）/百人企业", "二（一）/牵头" }, per = "prefecture",
      count = "union_enterprises_with_committee", out_of = "union_enterprises", at_least = "union_enterprise_coverage",
      totals = "report_only" },
    { id = "above_scale_committees", topic = "enterprise_coverage", label = "规上企业设立委员会", label_en = "committees in above-scale enterprises",
      force = "qualitative", bearer = { "union", "commerce", "enterprise_federation" },
      cite = { "一/企业", "二（一）/规上企业", "二（一）/推动", "二（一）/牵头" }, per = "prefecture",
      count = "above_scale_with_committee", out_of = "above_scale_enterprises", at_least = "above_scale_coverage",
      totals = "report_only" },
    { id = "industry_chamber_bodies", topic = "chamber_coverage", label = "行业商（协）会设立调解组织", label_en = "organisations of chambers of industries",
      force = "qualitative", bearer = { "commerce", "enterprise_federation" }, cite = { "一/商协会", "二（四）/牵头" },
      per = "prefecture", count = "industry_chambers_with_body", out_of = "industry_chambers", at_least = "chamber_coverage",
      totals = "report_only" },
    -- 二（四）收得更窄，而且是“积极推动”，所以与上面的总目标分开。
    { id = "representative_chamber_bodies", label = "有代表性的行业商（协）会设立调解组织", label_en = "organisations of representative chambers",
      force = "encouraged", bearer = { "commerce", "enterprise_federation" }, cite = { "二（四）/推动", "二（四）/牵头" },
      per = "prefecture", count = "representative_chambers_with_body", out_of = "representative_chambers",
      at_least = "representative_chamber_coverage", totals = "report_only" },
    { id = "arbitration_centres_set_up", topic = "arbitration_coverage", label = "仲裁院设立调解中心", label_en = "arbitration-court centres",
      force = "qualitative", bearer = { "hrss", "political_legal" }, cite = { "一/仲裁院", "二（三）/设立", "二（三）/牵头" },
      per = "prefecture", count = "arbitration_centres", out_of = "arbitration_courts", at_least = "arbitration_coverage",
      totals = "report_only" },
    -- 只说高发地区的乡镇（街道），不是所有乡镇（街道）。
    { id = "frequent_township_centres", topic = "township_coverage", label = "高发地区乡镇（街道）设立实体化中心", label_en = "entity-based centres where disputes are frequent",
      force = "qualitative", bearer = { "hrss", "political_legal" }, cite = { "一/乡镇", "二（二）/牵头" },
      per = "prefecture", count = "frequent_townships_with_centre", out_of = "frequent_townships", at_least = "township_coverage",
      totals = "report_only" },
    -- 二（二）推进的是中心的实体化，没有限在高发地区，也没有日期：在已有的中心里数。
    { id = "centres_entity_based", label = "乡镇（街道）中心实体化", label_en = "township centres made entity-based",
      force = "encouraged", bearer = { "hrss", "political_legal" }, cite = { "二（二）/实体化", "二（二）/牵头" },
      per = "prefecture", count = "entity_based_township_centres", out_of = "township_centres", at_least = "entity_based_share",
      totals = "report_only" },
    { id = "mediated_share", topic = "mediated_share", label = "协商调解解决的比重", label_en = "share settled by negotiation or mediation",
      force = "qualitative", cite = "一/比重", per = "prefecture",
      count = "disputes_mediated", out_of = "disputes_total", at_least = "mediated_share_min", totals = "report_only" },

    { id = "confirmed_agreements", label = "调解协议的审查确认", label_en = "agreements reviewed or confirmed",
      force = "encouraged", bearer = "organization", cite = "三（二）/确认", per = "prefecture",
      count = "agreements_confirmed", out_of = "agreements_signed", at_least = "confirmed_share_min", totals = "report_only" },
    -- 由谁提供没有写，不逐个组织判。
    { id = "online_service", label = "网上调解服务", label_en = "mediation online",
      force = "qualitative", cite = "三（三）/网上", per = "prefecture",
      count = "online_organizations", out_of = "active_organizations", at_least = "online_share_min", totals = "report_only" },
    -- 每年自己与自己比，文中没有写与哪一年比。
    { id = "court_cases_handled", label = "办理法院委托委派的案件", label_en = "disputes referred by courts",
      force = "qualitative", cite = "三（三）/法院案件", per = "prefecture",
      count = "court_cases", at_least = "court_cases_min", totals = "report_only" },
  },
  quotas = {},
}
