-- 文件里的数和日期。改数只改这里：
--   by   到哪天为止要达到（含当天）
--   is   数值
--   from 从哪天起按这个数（以后的文件改数时，另加一行带 from 和 cite，旧行留着）
--   absent 文中没有写，原因写在后面；不要从别的文件借
return {
  -- 三（一）1 设立指标 -----------------------------------------------------------------
  enterprise_coverage = {
    label = "企业调解委员会占规上企业的比例", label_en = "committees per above-scale enterprise",
    unit = "percent", range = { 0, 100 }, step = 1, cite = "三（一）1/企业",
    values = { { by = "2024-12-31", is = 65 }, { by = "2025-12-31", is = 80 } },
  },
  chamber_coverage = {
    label = "商（协）会调解组织占商（协）会的比例", label_en = "organisations per chamber or association",
    unit = "percent", range = { 0, 100 }, step = 1, cite = "三（一）1/商协会",
    values = { { by = "2024-12-31", is = 75 }, { by = "2025-12-31", is = 90 } },
  },
  township_coverage = {
    label = "实体化街镇中心占街镇的比例", label_en = "entity-based centres per sub-district or township",
    unit = "percent", range = { 0, 100 }, step = 1, cite = "三（一）1/街镇",
    values = { { by = "2024-12-31", is = 80 }, { by = "2025-12-31", is = 95 } },
  },
  -- 文中写“全部”，就是100%；只有一个期限。
  arbitration_coverage = {
    label = "仲裁院调解中心占仲裁院的比例", label_en = "centres per arbitration court",
    unit = "percent", range = { 0, 100 }, step = 1, cite = "三（一）1/仲裁院",
    values = { { by = "2024-12-31", is = 100 } },
  },
  mediated_share_min = {
    label = "协商调解解决的比重", label_en = "share of disputes resolved by negotiation or mediation",
    unit = "percent", range = { 0, 100 }, step = 1, cite = "二/比重", absent = "只写明显上升，没有写比例，也没有写与哪一年比",
  },

  -- 三（一）2 基础保障 -----------------------------------------------------------------
  -- “必要的”读作三种场所和设备样样都要有；大小、数量没有写。
  required_facilities = {
    label = "场所和设备", label_en = "premises and equipment", unit = "names", cite = "三（一）2/场所",
    is = { "office", "reception", "mediation_room", "equipment" },
  },
  township_full_time_min = {
    label = "街镇中心专职调解员下限", label_en = "full-time mediators of a township centre", unit = "person",
    range = { 0, 20 }, step = 1, is = 1, cite = "三（一）2/人数",
  },
  township_part_time_min = {
    label = "街镇中心兼职调解员下限", label_en = "part-time mediators of a township centre", unit = "person",
    range = { 0, 20 }, step = 1, is = 2, cite = "三（一）2/人数",
  },

  -- 三（一）4 台账 ---------------------------------------------------------------------
  -- 名单后面有“等”字：这五种必须有，多建别的不算错。
  required_ledgers = {
    label = "点名的基础台账", label_en = "basic ledgers named", unit = "names", cite = "三（一）4/台账",
    is = { "organization_situation", "prevention", "major_collective", "handling", "training" },
  },
  ledger_interval = {
    label = "台账汇总上报周期", label_en = "interval of ledger summaries", unit = "month", cite = "三（一）4/上报",
    absent = "只写定期",
  },
  ledger_forms = {
    label = "台账样式", label_en = "forms of the ledgers", unit = "names", cite = "三（一）4/附件",
    absent = "附件1—8，本文本未附",
  },

  -- 三（二）1 名册 ---------------------------------------------------------------------
  removal_days = {
    label = "移出名册的天数", label_en = "days to take someone off the roster", unit = "day",
    cite = "三（二）1/清理不胜任", absent = "只写及时",
  },
  roster_form = {
    label = "名册汇总表样式", label_en = "form of the roster summary", unit = "names", cite = "三（二）1/附件",
    absent = "附件9，本文本未附",
  },

  -- 三（二）2、3 培训和实践 ------------------------------------------------------------
  -- “年度”写在培训前面，学时这半句没有写每年。既然接在年度培训后面，按一年之内的累计理解；
  -- 这是整理人补上的，所以标 inferred。累计几年也说得通，但没有起点，无从计算。
  training_hours_min = {
    label = "脱产培训学时下限", label_en = "class hours of off-job training", unit = "class_hour",
    range = { 0, 400 }, step = 1, is = 40, cite = "三（二）2/学时", inferred = "year",
  },
  practice_events_min = {
    label = "每年实践锻炼次数下限", label_en = "practice events a year", unit = "event",
    range = { 0, 52 }, step = 1, is = 4, cite = "三（二）3/次数",
  },

  -- 三（二）4 证书 ---------------------------------------------------------------------
  held_years = {
    label = "持证年限", label_en = "years a certificate has been held", unit = "year",
    range = { 1, 20 }, step = 1, is = 5, cite = "三（二）4/延续",
  },
  extended_to = {
    label = "顺延后的有效期", label_en = "extended to", unit = "date", is = "2028-06-30", cite = "三（二）4/延续",
  },
  idle_years = {
    label = "连续不从事调解的年数", label_en = "years without mediating", unit = "year",
    range = { 1, 10 }, step = 1, is = 2, cite = "三（二）4/收回",
  },
  renewed_years = {
    label = "新证的有效年数", label_en = "years a renewed certificate is valid", unit = "year",
    cite = "三（二）4/换发", absent = "只写重新起算，没有写几年",
  },

  -- 三（二）5 专家 ---------------------------------------------------------------------
  -- “左右”：只报数，不判对错，也不自定上下浮动。
  city_experts = {
    label = "市级调解专家人数", label_en = "experts of the city", unit = "person",
    range = { 0, 500 }, step = 1, is = 40, cite = "三（二）5/市级人数",
  },
  district_experts_max = {
    label = "区级调解专家人数上限", label_en = "experts of a district, at most", unit = "person",
    range = { 0, 500 }, step = 1, is = 30, cite = "三（二）5/区级人数",
  },
  candidates_min = {
    label = "推荐市级候选人下限", label_en = "city candidates put forward, at least", unit = "person",
    range = { 0, 30 }, step = 1, is = 1, cite = "三（二）5/推荐",
  },
  candidates_max = {
    label = "推荐市级候选人上限", label_en = "city candidates put forward, at most", unit = "person",
    range = { 0, 30 }, step = 1, is = 2, cite = "三（二）5/推荐",
  },

  -- 尾 公布 ----------------------------------------------------------------------------
  publication_forms = {
    label = "公布样式", label_en = "forms of publication", unit = "names", cite = "尾/附件",
    absent = "附件10—12，本文本未附",
  },
}
