-- 文件里的数。改数只改这里；文中没有的写 absent 和原因，不从别处借。
return {
  batch = { label = "批次", label_en = "batch", unit = "number", range = { 1, 99 }, step = 1, is = 3, cite = "序/批次" },
  -- “百家”是活动的名称，不是本市要达到的家数。
  city_total = { label = "全市选树家数", label_en = "organisations of the city", unit = "organization", cite = "序/批次",
    absent = "“百家”是活动名称，没有给本市定数" },

  -- 三（一） --------------------------------------------------------------------------
  name_and_sign = { label = "调解室和统一徽标", label_en = "mediation room and national emblem", unit = "names",
    is = { "mediation_room", "emblem" }, cite = "三（一）/名称标识" },
  -- 名单后面有“等”字：这九种要有，多建别的不算错。
  required_regimes = { label = "点名的工作制度", label_en = "regimes named", unit = "names", cite = "三（一）/制度",
    is = { "guidance", "registration", "handling", "performance", "follow_up", "mediator_management", "archives",
      "statistics", "appraisal" } },
  required_mechanisms = { label = "重大集体争议的机制", label_en = "mechanisms for major collective disputes", unit = "names",
    is = { "risk_warning", "emergency" }, cite = "三（一）/机制" },

  -- 三（二） --------------------------------------------------------------------------
  full_time_min = { label = "专职调解员下限", label_en = "full-time mediators, at least", unit = "person", range = { 0, 20 },
    step = 1, is = 1, cite = "三（二）/专职" },
  part_time_min = { label = "兼职调解员下限", label_en = "part-time mediators, at least", unit = "person",
    cite = "三（二）/兼职", absent = "只写比较稳定的队伍，没有人数" },
  -- 写的是“不得低于”：65%当好合格。
  success_rate_min = { label = "推荐对象一年调解成功率的下限", label_en = "success rate of a nominee in a year, at least",
    unit = "percent", range = { 0, 100 }, step = 1, is = 65, cite = "三（二）/成功率" },
  -- 推荐以前最后一个过完的年度。
  last_full_year = { label = "推荐前最近的完整年度", label_en = "last full year before nomination", unit = "year",
    range = { 1949, 2999 }, step = 1, is = 2022, cite = "三（二）/成功率", inferred = "year" },

  -- 三（三）（四） --------------------------------------------------------------------
  service_regimes = { label = "流程、文书、衔接、投诉", label_en = "procedure, documents, referral, complaints", unit = "names",
    is = { "standard_procedure", "unified_documents", "referral", "complaints" }, cite = "三（三）/流程" },
  required_rooms = { label = "专门的场所", label_en = "rooms", unit = "names", is = { "reception", "mediation_room" },
    cite = "三（四）/场所" },
  -- 后面有“等必要的”几个字：点名的三样要有，别的不问。
  required_equipment = { label = "点名的设备", label_en = "equipment named", unit = "names",
    is = { "computer", "printer", "copier" }, cite = "三（四）/设备" },
  electronic_records = { label = "电子台账", label_en = "electronic ledger", unit = "names", is = { "electronic_ledger" },
    cite = "三（四）/台账" },
  confirmation_days = { label = "办审查确认、司法确认的天数", label_en = "days to have an agreement confirmed", unit = "day",
    cite = "三（四）/确认", absent = "只写及时" },

  -- 四 --------------------------------------------------------------------------------
  -- 这两天与 calendar.lua 的 before 相同，改一个要同时改另一个。
  nomination_day = { label = "自荐的截止日", label_en = "last day of the self-nomination", unit = "date", is = "2023-08-04",
    cite = "四（一）/期限" },
  submission_day = { label = "统一报送的截止日", label_en = "last day of the submission", unit = "date", is = "2023-08-18",
    cite = "四（二）/期限" },
  -- 只报一处，就是报了一处以后不再报别处。
  further_routes_max = { label = "报了一处以后再报的处数上限", label_en = "further routes, at most", unit = "nomination",
    range = { 0, 99 }, step = 1, is = 0, cite = "四（一）/择一" },
  typical_cases_min = { label = "典型案例下限", label_en = "typical cases, at least", unit = "document", range = { 0, 20 },
    step = 1, is = 2, cite = "四（一）/案例" },
  -- 17:00 是当天零时起第1020分钟。两次报送的钟点相同。
  deadline_minute = { label = "截止的钟点", label_en = "minute of the deadline", unit = "minute", range = { 0, 1439 },
    step = 60, is = 1020, cite = "四（一）/期限" },
  recommend_min = { label = "每个推荐单位推荐家数下限", label_en = "recommended by a unit, at least", unit = "organization",
    range = { 0, 20 }, step = 1, is = 1, cite = "四（二）/名额" },
  recommend_max = { label = "每个推荐单位推荐家数上限", label_en = "recommended by a unit, at most", unit = "organization",
    range = { 0, 20 }, step = 1, is = 2, cite = "四（二）/名额" },
  scoring_standard = { label = "评分标准", label_en = "scoring standard", unit = "number", cite = "四（三）/评分",
    absent = "只提到，没有印出" },
  national_quota = { label = "部里分给本市的名额", label_en = "the ministry's quota for the city", unit = "organization",
    cite = "四（三）/名额", absent = "由部里分配，不在文中；收到后记在统计数的“推荐名额”里" },
}
