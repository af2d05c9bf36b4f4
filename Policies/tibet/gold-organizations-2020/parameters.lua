-- 文件里的数。改数只改这里；文中没有的写 absent 和原因。
return {
  region_total = { label = "全区选树家数", label_en = "organisations of the region", unit = "organization", cite = "序/百家",
    absent = "“百家”是活动名称，“一批”没有数" },

  -- 四（一） --------------------------------------------------------------------------
  large_medium_share = { label = "大中型企业设立的比例", label_en = "share of large and medium enterprises", unit = "percent",
    cite = "四（一）/大中型", absent = "只写普遍" },
  public_institution_share = { label = "事业单位设立的比例", label_en = "share of public institutions", unit = "percent",
    cite = "四（一）/事业单位", absent = "只写探索" },

  -- 四（二）（三） --------------------------------------------------------------------
  required_mechanisms = { label = "应急和监测预警", label_en = "emergency and warning", unit = "names",
    is = { "emergency", "risk_warning" }, cite = "四（二）/应急" },
  -- 只说悬挂标识，没有像天津那样写挂在调解室、要国家统一的。
  sign = { label = "调解标识", label_en = "sign", unit = "names", is = { "emblem" }, cite = "四（三）/名称标识" },
  six_norms = { label = "六项规范", label_en = "the six norms", unit = "names", cite = "四（三）/六规范五上墙",
    absent = "只有个数6，没有列出是哪六项" },
  five_wall_items = { label = "五项上墙", label_en = "the five items on the wall", unit = "names", cite = "四（三）/六规范五上墙",
    absent = "只有个数5，没有列出是哪五项" },
  service_regimes = { label = "流程和文书", label_en = "procedure and documents", unit = "names",
    is = { "standard_procedure", "unified_documents" }, cite = "四（三）/流程" },
  required_facilities = { label = "接待场所和设施设备", label_en = "reception and equipment", unit = "names",
    is = { "reception", "equipment" }, cite = "四（三）/场所" },
  -- 后面有“等”字：这六种要有，多建别的不算错。
  required_regimes = { label = "点名的调解制度", label_en = "regimes named", unit = "names", cite = "四（三）/制度",
    is = { "registration", "record_keeping", "archives", "statistics", "information_notice", "dispute_screening" } },
  -- “以上”含本数。
  success_rate_min = { label = "调解成功率", label_en = "success rate of mediation", unit = "percent", range = { 0, 100 },
    step = 1, is = 65, cite = "四（三）/成功率" },
  campaign_first_year = { label = "活动开始的年度", label_en = "first year of the campaign", unit = "year",
    range = { 1949, 2999 }, step = 1, is = 2020, cite = "二/期间" },
  campaign_last_year = { label = "活动结束的年度", label_en = "last year of the campaign", unit = "year",
    range = { 1949, 2999 }, step = 1, is = 2023, cite = "二/期间" },

  -- 四（四）（五） --------------------------------------------------------------------
  incentive_regime = { label = "激励和约束机制", label_en = "incentives", unit = "names", is = { "incentive" }, cite = "四（四）/激励" },
  case_subsidy = { label = "以案定补的金额", label_en = "subsidy for a case", unit = "yuan", cite = "四（四）/激励", absent = "没有写金额" },
  training_interval = { label = "培训周期", label_en = "interval of training", unit = "month", cite = "四（四）/培训", absent = "只写定期" },
  referral_regime = { label = "调裁审衔接", label_en = "referral", unit = "names", is = { "referral" }, cite = "四（五）/衔接" },
  electronic_records = { label = "电子台账", label_en = "electronic ledger", unit = "names", is = { "electronic_ledger" }, cite = "四（五）/台账" },

  -- 五（二） --------------------------------------------------------------------------
  batch_bodies = { label = "每批推荐家数", label_en = "organisations of a batch", unit = "organization", range = { 0, 100 },
    step = 1, is = 6, cite = "五（二）/名额" },
  -- 三类的“类”按第三部分的七类算。
  batch_kinds = { label = "每批推荐类数", label_en = "kinds of a batch", unit = "number", range = { 0, 7 }, step = 1, is = 3,
    cite = "五（二）/名额" },
  unsettled_max = { label = "文中没有说到的种类，推荐几家不影响类数", label_en = "nominees of kinds not named", unit = "organization",
    cite = "三/第七类", absent = "没有说到的种类属于哪一类，文中没有写" },
  -- 这三天与 calendar.lua 的 by 相同，改一个要同时改另一个。
  first_batch_day = { label = "第一批的期限", label_en = "last day of the first batch", unit = "date", is = "2021-09-30",
    cite = "五（二）/第一批" },
  second_batch_day = { label = "第二批的期限", label_en = "last day of the second batch", unit = "date", is = "2022-07-31",
    cite = "五（二）/第二批" },
  third_batch_day = { label = "第三批的期限", label_en = "last day of the third batch", unit = "date", is = "2023-05-31",
    cite = "五（二）/第三批" },
  quota_table = { label = "名额分配表", label_en = "table of quotas", unit = "organization", cite = "尾/名额表",
    absent = "附件只有图片，公开文本里没有数" },
}
