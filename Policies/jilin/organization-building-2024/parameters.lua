-- 文件里的数和日期。改数只改这里。
--   is     数值
--   absent 文中没有写，原因写在后面；不要从别的文件借
-- 以后的文件补了数，把 absent 换成 values，每个期限一行，写上 by、is、from、cite。
return {
  -- 一、二 设立目标：全都没有比例 ------------------------------------------------------
  -- 唯一的人数。“以上”按通行的用法含本数：100人整也在内。
  union_enterprise_employees_min = {
    label = "已建工会企业的职工人数下限", label_en = "employees of a unionised enterprise", unit = "person",
    range = { 1, 10000 }, step = 1, is = 100, cite = "二（一）/百人企业",
  },
  union_enterprise_coverage = {
    label = "百人以上建会企业的设立比例", label_en = "coverage of unionised enterprises of 100 or more",
    unit = "percent", range = { 0, 100 }, step = 1, cite = "二（一）/百人企业", absent = "只写广泛设立，没有比例",
  },
  above_scale_coverage = {
    label = "规上企业的设立比例", label_en = "coverage of above-scale enterprises",
    unit = "percent", range = { 0, 100 }, step = 1, cite = "二（一）/规上企业", absent = "只写广泛设立，没有比例",
  },
  chamber_coverage = {
    label = "行业商（协）会的设立比例", label_en = "coverage of chambers of industries",
    unit = "percent", range = { 0, 100 }, step = 1, cite = "一/商协会", absent = "只写广泛设立，没有比例",
  },
  representative_chamber_coverage = {
    label = "有代表性的行业商（协）会的设立比例", label_en = "coverage of representative chambers",
    unit = "percent", range = { 0, 100 }, step = 1, cite = "二（四）/推动", absent = "只写积极推动、广泛建立，没有比例",
  },
  arbitration_coverage = {
    label = "仲裁院调解中心的设立比例", label_en = "coverage of arbitration courts",
    unit = "percent", range = { 0, 100 }, step = 1, cite = "二（三）/设立", absent = "只写普遍设立，没有写全部，也没有比例",
  },
  township_coverage = {
    label = "高发地区乡镇（街道）实体化中心的设立比例", label_en = "coverage of townships where disputes are frequent",
    unit = "percent", range = { 0, 100 }, step = 1, cite = "一/乡镇", absent = "只写普遍设立，没有比例",
  },
  -- “实体化”说的是已有的中心，不限高发地区，所以与上面的设立比例分开。
  entity_based_share = {
    label = "乡镇（街道）中心里实体化的比例", label_en = "share of township centres that are entity-based",
    unit = "percent", range = { 0, 100 }, step = 1, cite = "二（二）/实体化", absent = "只写推进，没有比例和日期",
  },
  -- 期限那天设立了多少，也没有数可比。
  established_min = {
    label = "期限前要设立的个数", label_en = "number to be set up", unit = "number", cite = "一/企业",
    absent = "广泛、普遍都没有写个数",
  },
  high_incidence_min = {
    label = "怎样算案件易发高发", label_en = "when disputes are frequent", unit = "dispute", cite = "一/乡镇",
    absent = "没有写多少件算高发，由认定的人填",
  },
  many_disputes_min = {
    label = "怎样算案件较多", label_en = "when disputes are many", unit = "dispute", cite = "二（三）/工作站",
    absent = "没有写多少件算较多，由认定的人填",
  },
  mediated_share_min = {
    label = "协商调解解决的比重", label_en = "share of disputes settled by negotiation or mediation",
    unit = "percent", range = { 0, 100 }, step = 1, cite = "一/比重", absent = "只写显著上升，没有写比例，也没有写与哪一年比",
  },

  -- 二 各类组织 ------------------------------------------------------------------------
  reception_window = {
    label = "接待窗口", label_en = "reception window", unit = "names", is = { "service_window" }, cite = "二（二）/窗口",
  },
  -- 名单后面有“等”字：别的部门参加更好，缺名单里的才列出来。
  joint_parties_named = {
    label = "点名的联合调解部门", label_en = "parties named for joint mediation", unit = "names", cite = "二（三）/联合",
    is = { "hrss", "court", "justice", "union", "commerce", "enterprise_federation" },
  },
  stationed_min = {
    label = "工作站派驻人数", label_en = "staff of the workers' station", unit = "person", cite = "二（三）/派驻",
    absent = "只写派专人，没有人数",
  },

  -- 三（一）场所、设备 ------------------------------------------------------------------
  entry_premises = {
    label = "综治中心的入驻条件", label_en = "premises for moving in", unit = "names", is = { "office" },
    cite = "三（一）/入驻条件",
  },
  separate_rooms = {
    label = "综治中心独立设置的四处", label_en = "rooms of their own", unit = "names", cite = "三（一）/独立设置",
    is = { "service_window", "mediation_room", "hearing_room", "archive_room" },
  },
  centre_premises = {
    label = "调解中心的场所和设备", label_en = "premises and equipment of centres", unit = "names",
    is = { "reception", "mediation_room", "equipment" }, cite = "三（一）/中心场所",
  },
  -- 企业和商（协）会的一句只有办公场所和设备，没有接待场所、调解室。
  unit_premises = {
    label = "设立单位提供的场所和设备", label_en = "premises and equipment from the institution", unit = "names",
    is = { "office", "equipment" }, cite = "三（一）/单位场所",
  },

  -- 三（二）、三（三） -------------------------------------------------------------------
  confirmed_share_min = {
    label = "调解协议审查确认的比例", label_en = "share of agreements reviewed or confirmed",
    unit = "percent", range = { 0, 100 }, step = 1, cite = "三（二）/确认", absent = "只写积极引导，没有比例",
  },
  named_regimes = {
    label = "点名的调解员制度", label_en = "regimes named", unit = "names", is = { "roster", "incentive" },
    cite = "三（三）/制度",
  },
  online_share_min = {
    label = "提供网上调解服务的组织比例", label_en = "share of organisations that mediate online",
    unit = "percent", range = { 0, 100 }, step = 1, cite = "三（三）/网上", absent = "没有写覆盖多少组织",
  },
  court_cases_min = {
    label = "办理法院委托委派案件的件数", label_en = "disputes referred by courts", unit = "dispute",
    cite = "三（三）/法院案件", absent = "只写更多，没有件数，也没有写与哪一年比",
  },
  training_times = {
    label = "调解员培训的次数和学时", label_en = "training of mediators", unit = "class_hour", cite = "三（三）/培训",
    absent = "只写加大力度",
  },
  situation_interval = {
    label = "调解情况的报送周期", label_en = "interval of reports on mediation", unit = "month", cite = "三（三）/报送",
    absent = "只写定期",
  },
  situation_form = {
    label = "调解情况的样式", label_en = "form of the report on mediation", unit = "names", cite = "三（三）/附件",
    absent = "附件1未随文本公开",
  },
  warning_days = {
    label = "预警和重大案件的报告天数", label_en = "days to give warning", unit = "day", cite = "三（三）/预警",
    absent = "只写及时",
  },

  -- 尾 ----------------------------------------------------------------------------------
  -- 印的是7月15日，没有年份；通知落款是2024年7月1日，按当年理解。
  plan_due = {
    label = "实施方案的报送期限", label_en = "implementation plans due", unit = "date", is = "2024-07-15",
    inferred = "year", cite = "尾/方案",
  },
  five_steps = {
    label = "“五化”的内容", label_en = "the five steps of the method", unit = "names", cite = "尾/五化",
    absent = "没有写是哪五化",
  },
  progress_interval = {
    label = "工作进展的报送周期", label_en = "interval of progress reports", unit = "month", cite = "尾/进展",
    absent = "只写及时",
  },
  building_form = {
    label = "组织建设情况统计表的样式", label_en = "form of the table of organisations", unit = "names", cite = "尾/附件",
    absent = "附件2未随文本公开",
  },
}
