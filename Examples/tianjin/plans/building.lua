-- 组织建设计划：从2024年6月干到2025年12月，看各区每月办多少、培训多少，能不能按期做到 津人社办发〔2024〕1号 的要求。
-- 这里只写能做什么、一次多少钱、每月忙得过来多少；要做到多少、哪天到期，程序从政策里读，不要写在这里。
-- 数是示例用的，不是哪个区的实际预算和人力。
return {
  language = 1,
  kind = "building",
  title = "基层调解组织建设计划（2024年6月至2025年12月）",
  reason = "2024年底、2025年底两次考核前，各区怎样安排最省、最匀",
  from = "2024-06",
  through = "2025-12",
  level = "district", -- 由哪一级来办
  as_known_on = "2024-05-31", -- 台账记到了2025年底；只用这一天以前的，后面的当作还没有发生

  -- 能办的事。values 是新记录的各列；编号、辖区、日期由程序填，日期取当月最后一天。
  items = {
    { id = "enterprise", label = "企业调解委员会", label_en = "enterprise committee", add = "organization", cost = 2000,
      values = { kind = "enterprise_committee", facilities = { "office", "reception", "mediation_room", "equipment" },
        ledgers = { "organization_situation", "prevention", "major_collective", "handling", "training" },
        funding_secured = true, roster_kept = true, published = true } },
    { id = "chamber", label = "商（协）会调解组织", label_en = "chamber organisation", add = "organization", cost = 5000,
      values = { kind = "chamber_organization", facilities = { "office", "reception", "mediation_room", "equipment" },
        ledgers = { "organization_situation", "prevention", "major_collective", "handling", "training" },
        funding_secured = true, roster_kept = true, published = true } },
    { id = "township", label = "实体化街镇中心", label_en = "entity-based township centre", add = "organization", cost = 30000,
      values = { kind = "township_centre", entity_based = true,
        facilities = { "office", "reception", "mediation_room", "equipment" },
        ledgers = { "organization_situation", "prevention", "major_collective", "handling", "training" },
        funding_secured = true, roster_kept = true, published = true } },
    { id = "court", label = "仲裁院调解中心", label_en = "arbitration-court centre", add = "organization", cost = 20000,
      values = { kind = "arbitration_centre", facilities = { "office", "reception", "mediation_room", "equipment" },
        ledgers = { "organization_situation", "prevention", "major_collective", "handling", "training" },
        funding_secured = true, roster_kept = true, published = true } },
    -- 加给别的记录的（调解员加给组织，注册加给证书）：加给谁由规则说，哪个缺就给哪个。
    { id = "full_time", label = "专职调解员", label_en = "full-time mediator", add = "mediator", cost = 8000,
      values = { engagement = "full_time", attendance_normal = true, published = true } },
    { id = "part_time", label = "兼职调解员", label_en = "part-time mediator", add = "mediator", cost = 1000,
      values = { engagement = "part_time", attendance_normal = true, published = true } },
    { id = "practice", label = "实践锻炼", label_en = "practice event", add = "practice_event", cost = 3000,
      values = { kind = "legal_publicity", organizer = "hrss" } },
    { id = "registration", label = "证书年度注册", label_en = "registration of a certificate",
      add = "certificate_registration", cost = 10, values = { result = "passed" } },
  },

  -- 培训班：有自己的日子，每人每班坐一次；座位按人收费。
  sessions = {
    { id = "autumn24", label = "2024年秋季班", date = "2024-09-20", seats = 700, hours = 24, mode = "off_job", organizer = "hrss", cost = 240 },
    { id = "winter24", label = "2024年冬季班", date = "2024-11-15", seats = 1500, hours = 40, mode = "off_job", organizer = "hrss", cost = 400 },
    { id = "late24", label = "2024年补训班", date = "2024-12-20", seats = 1200, hours = 24, mode = "off_job", organizer = "hrss", cost = 260 },
    { id = "spring25", label = "2025年春季班", date = "2025-04-18", seats = 1500, hours = 24, mode = "off_job", organizer = "hrss", cost = 240 },
    { id = "autumn25", label = "2025年秋季班", date = "2025-10-17", seats = 2500, hours = 40, mode = "off_job", organizer = "hrss", cost = 400 },
  },

  -- 每月办得过来多少。没有写区的，是每个区各自的；写了区的，是那个区的例外。
  capacity = {
    { item = "enterprise", per_month = 6 },
    { item = "enterprise", district = "滨海新区", per_month = 10 },
    { item = "chamber", per_month = 2 },
    { item = "township", per_month = 2 },
    { item = "court", per_month = 1 },
    { item = "full_time", per_month = 8 },
    { item = "part_time", per_month = 16 },
    { item = "practice", per_month = 2 },
    { item = "registration", per_month = 200 },
    { district = "武清区", per_month = 90 },
  },

  budget = { ["2024"] = 4500000, ["2025"] = 5000000 }, -- 元

  pauses = { "2025-02" }, -- 这个月不办事（培训班照办）

  -- 实在办不齐时先保谁：缺一个算几分，没有写的算1分
  priorities = { arbitration_centres = 20, township_centres = 10, chamber_organizations = 5, enterprise_committees = 3, township_staffing = 5 },

  goals = { "shortfall", "cost", "evenness" }, -- 先少缺，再省钱，再匀着干
}
