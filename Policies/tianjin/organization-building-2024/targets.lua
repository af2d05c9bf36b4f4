-- 指标（targets）按区算，每个期限单独给结果；全市合计只列出来，不能替某个区过关。
-- 名额（quotas）按市、区分组，一个都没有的区也会列出。
return {
  targets = {
    { id = "enterprise_committees", topic = "enterprise_coverage", label = "企业调解委员会", label_en = "enterprise committees",
      cite = { "三（一）1/企业", "三（一）1/完成" }, bearer = "district_hrss", per = "district",
      count = "enterprise_committees", out_of = "above_scale_enterprises", at_least = "enterprise_coverage",
      totals = "report_only" },
    { id = "chamber_organizations", topic = "chamber_coverage", label = "商（协）会调解组织", label_en = "chamber organisations",
      cite = { "三（一）1/商协会", "三（一）1/完成" }, bearer = "district_hrss", per = "district",
      count = "chamber_organizations", out_of = "chambers", at_least = "chamber_coverage",
      totals = "report_only" },
    { id = "township_centres", topic = "township_coverage", label = "实体化街镇调解中心", label_en = "entity-based township centres",
      cite = { "三（一）1/街镇", "三（一）1/完成" }, bearer = "district_hrss", per = "district",
      count = "entity_based_township_centres", out_of = "townships", at_least = "township_coverage",
      totals = "report_only" },
    -- 文中没有要求仲裁院的中心实体化，所以不看这一项。
    { id = "arbitration_centres", topic = "arbitration_coverage", label = "仲裁院调解中心", label_en = "arbitration-court centres",
      cite = "三（一）1/仲裁院", bearer = "district_hrss", per = "district",
      count = "arbitration_centres", out_of = "arbitration_courts", at_least = "arbitration_coverage",
      totals = "report_only" },

    -- 市劳动人事争议仲裁院也在“全部”之内，它不归哪个区，所以全市另算一次。
    -- 全市的仲裁院数要填在 CN-TJ 名下，是各区的加上市仲裁院；中心也数全市的。
    -- 由谁办，文中没有写；市这一级写市人社局是推出来的。
    { id = "arbitration_centres_city", label = "全市仲裁院调解中心（含市仲裁院）",
      label_en = "arbitration-court centres of the whole city, the municipal court included",
      cite = "三（一）1/仲裁院", bearer = "city_hrss", per = "province",
      count = "arbitration_centres", out_of = "arbitration_courts", at_least = "arbitration_coverage" },

    -- 只说要明显上升，没有数：列出各区比重，不下结论。
    { id = "mediated_share", topic = "mediated_share", label = "协商调解解决的比重", label_en = "share resolved by negotiation or mediation",
      force = "qualitative", cite = "二/比重", per = "district",
      count = "disputes_mediated", out_of = "disputes_total", at_least = "mediated_share_min",
      totals = "report_only" },
  },

  quotas = {
    -- “左右”：上下都拿40作参照，只报差多少。
    { id = "city_experts", label = "市级调解专家人数", label_en = "experts of the city",
      force = "approximate", bearer = "city_hrss", cite = "三（二）5/市级人数",
      of = "expert", where = function(e) return e.level == "province" and e.serving end,
      over = { "province" }, at_least = "city_experts", at_most = "city_experts" },
    -- “一般”：超过了提醒，不判不合格。下限没有写。
    { id = "district_experts", label = "区级调解专家人数", label_en = "experts of a district",
      force = "should", bearer = "district_hrss", cite = "三（二）5/区级人数",
      of = "expert", where = function(e) return e.level == "district" and e.serving end,
      over = { "district" }, at_most = "district_experts_max" },
    -- 从区级专家里推荐，所以只数在库的区级专家。什么时候报，文中没有写，按要判断的那一天算。
    -- “一般”写在30人前面，不管这1至2名，所以没有写 force。推荐后是否选上由市里定，不在这里查。
    { id = "city_candidates", label = "推荐市级专家候选人", label_en = "candidates put forward for the city's pool",
      bearer = "district_hrss", cite = "三（二）5/推荐",
      of = "expert", where = function(e) return e.level == "district" and e.serving and e.city_candidate end,
      over = { "district" }, at_least = "candidates_min", at_most = "candidates_max" },
  },
}
