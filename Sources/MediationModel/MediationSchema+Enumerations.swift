extension Schema {
  static let mediationEnumerations: [Enumeration] = [
    Enumeration(
      "jurisdiction_level",
      [
        .init("country", "国家", "country"), .init("province", "省级", "province"),
        .init("prefecture", "地市级", "prefecture"), .init("district", "县（区）级", "district"),
        .init("township", "乡镇（街道）级", "township"),
      ]),
    Enumeration(
      "institution_kind",
      [
        .init("enterprise", "企业", "enterprise"), .init("public_institution", "事业单位", "public institution"),
        .init("agency", "机关及主管部门", "agency"), .init("chamber", "商（协）会", "chamber or association"),
        .init("social_organization", "社会组织", "social organisation"),
        .init("arbitration_court", "仲裁院", "arbitration court"), .init("court", "人民法院", "court"),
        .init("governance_centre", "综治中心", "governance centre"), .init("park", "园区", "industrial park"),
        .init("township_government", "街道（乡镇）", "sub-district or township"), .init("other", "其他", "other"),
      ]),
    Enumeration(
      "enterprise_size",
      [
        .init("large", "大型", "large"), .init("medium", "中型", "medium"), .init("small", "小型", "small"),
        .init("micro", "微型", "micro"),
      ]),
    Enumeration(
      "organization_kind",
      [
        .init("enterprise_committee", "企业调解委员会", "enterprise committee"),
        .init("chamber_organization", "商（协）会调解组织", "chamber organisation"),
        .init("township_centre", "街道（乡镇）调解中心", "township centre"),
        .init("arbitration_centre", "仲裁院调解中心", "arbitration-court centre"),
        .init("district_organization", "县（市、区）调解组织", "district organisation"),
        .init("regional_or_industry", "区域性行业性调解组织", "regional or industry organisation"),
        .init("public_institution_organization", "事业单位调解组织", "public-institution organisation"),
        .init("social_organization_body", "社会组织调解组织", "social organisation's body"),
        .init("park_committee", "园区调解组织", "park organisation"), .init("other", "其他调解组织", "other"),
      ]),
    Enumeration(
      "founder",
      [
        .init("hrss", "人社部门", "human resources and social security"),
        .init("political_legal", "党委政法委", "political and legal commission"), .init("justice", "司法行政", "justice"),
        .init("court", "人民法院", "court"), .init("union", "工会", "trade union"),
        .init("commerce", "工商联", "federation of industry and commerce"),
        .init("enterprise_federation", "企联/企协", "enterprise confederation"),
        .init("state_assets", "国资委", "state assets"), .init("industry_it", "工信部门", "industry and IT"),
        .init("finance", "财政部门", "finance"), .init("township", "街道（乡镇）", "sub-district or township"),
        .init("institution", "设立单位", "founding institution"), .init("other", "其他", "other"),
      ]),
    Enumeration(
      "facility",
      [
        .init("office", "办公场所", "office"), .init("reception", "接待场所", "reception"),
        .init("mediation_room", "调解室", "mediation room"), .init("equipment", "设备设施", "equipment"),
        .init("computer", "电脑", "computer"), .init("printer", "打印机", "printer"), .init("copier", "复印机", "copier"),
        .init("emblem", "统一徽标标识", "national emblem and sign"), .init("service_window", "接待窗口", "service window"),
        .init("hearing_room", "仲裁庭", "hearing room"), .init("archive_room", "档案室", "archive room"),
        .init("electronic_ledger", "电子台账", "electronic ledger"),
      ]),
    Enumeration(
      "regime",
      [
        .init("guidance", "告知引导", "information and guidance"), .init("registration", "受理登记", "registration"),
        .init("handling", "调解办理", "handling"), .init("performance", "督促履行", "performance"),
        .init("follow_up", "回访反馈", "follow-up"),
        .init("mediator_management", "调解员聘任和管理", "appointment and management of mediators"),
        .init("archives", "档案管理", "archives"), .init("statistics", "统计报告", "statistics"),
        .init("appraisal", "工作考评", "appraisal"), .init("risk_warning", "重大集体争议风险预警", "risk warning"),
        .init("emergency", "应急调处", "emergency handling"), .init("record_keeping", "调解记录", "mediation records"),
        .init("information_notice", "信息通报", "information notices"), .init("dispute_screening", "争议排查", "screening"),
        .init("incentive", "激励约束", "incentives"), .init("standard_procedure", "标准化业务流程", "standard procedure"),
        .init("unified_documents", "统一调解文书", "unified documents"), .init("complaints", "投诉举报渠道", "complaints"),
        .init("referral", "衔接委托", "referral with arbitration and courts"), .init("roster", "名册", "roster"),
      ]),
    Enumeration(
      "basic_ledger",
      [
        .init("organization_situation", "调解组织情况", "organisations"),
        .init("prevention", "开展争议预防", "prevention"),
        .init("major_collective", "重大集体争议统计报送", "major collective disputes"),
        .init("handling", "争议办理", "handling"), .init("training", "学习培训", "training"),
      ]),
    Enumeration(
      "engagement", [.init("full_time", "专职", "full-time"), .init("part_time", "兼职", "part-time")]),
    Enumeration(
      "profession",
      [
        .init("legal_scholar", "法学专家", "legal scholar"), .init("lawyer", "律师", "lawyer"),
        .init("judge", "法官", "judge"), .init("arbitrator", "仲裁员", "arbitrator"),
        .init("union_staff", "工会干部", "union staff"), .init("hr_staff", "人力资源人员", "personnel staff"),
        .init("other", "其他", "other"),
      ]),
    Enumeration(
      "certificate_status",
      [
        .init("valid", "有效", "valid"), .init("expired", "失效", "expired"), .init("renewed", "已换发", "renewed"),
        .init("cancelled", "收回注销", "cancelled"),
      ]),
    Enumeration(
      "registration_result", [.init("passed", "通过", "passed"), .init("not_passed", "未通过", "not passed")]),
    Enumeration(
      "training_mode",
      [
        .init("off_job", "脱产", "off the job"), .init("in_person", "实体", "in person"), .init("online", "线上", "online"),
        .init("other", "其他", "other"),
      ]),
    Enumeration(
      "training_topic",
      [
        .init("political_theory", "政治理论", "political theory"), .init("conduct", "行风建设", "conduct"),
        .init("integrity", "廉政教育", "integrity"), .init("law_and_policy", "劳动保障法律法规及政策", "law and policy"),
        .init("professional_skills", "业务技能", "professional skills"),
      ]),
    Enumeration(
      "practice_kind",
      [
        .init("legal_publicity", "法治宣传", "legal publicity"),
        .init("enterprise_service", "入企服务", "service in enterprises"),
        .init("exchange", "交流研讨", "exchange"), .init("hearing_observation", "庭审观摩", "observing hearings"),
        .init("other", "其他", "other"),
      ]),
    Enumeration(
      "expert_level", [.init("province", "市（省）级", "provincial"), .init("district", "区（县）级", "district")]),
    Enumeration(
      "dispute_outcome",
      [
        .init("agreement", "达成协议", "agreement"), .init("withdrawn", "撤回", "withdrawn"),
        .init("no_agreement", "未达成协议", "no agreement"), .init("pending", "办理中", "pending"),
      ]),
    Enumeration(
      "confirmation",
      [
        .init("none", "未确认", "none"), .init("arbitration_review", "仲裁审查", "arbitration review"),
        .init("judicial", "司法确认", "judicial confirmation"),
      ]),
    Enumeration(
      "material_kind",
      [
        .init("work_report", "工作报告", "work report"), .init("typical_case", "典型案例", "typical case"),
        .init("recommendation_form", "推荐表", "recommendation form"),
        .init("recommendation_letter", "推荐函", "letter of recommendation"),
        .init("implementation_plan", "实施方案", "implementation plan"), .init("summary", "总结材料", "summary"),
        .init("other", "其他", "other"),
      ]),
    Enumeration(
      "material_form",
      [
        .init("electronic", "电子版", "electronic"), .init("paper", "纸质件", "paper"),
        .init("scan_pdf", "扫描件（PDF）", "scan (PDF)"),
      ]),
    Enumeration(
      "submission_kind",
      [
        .init("roster_summary", "调解员名册汇总表", "roster summary"),
        .init("ledger_summary", "台账汇总", "ledger summary"),
        .init("certificate_registration", "年度注册", "annual registration"),
        .init("mediation_situation", "调解情况", "mediation situation"),
        .init("organization_building", "组织建设情况", "organisation building"),
        .init("implementation_plan", "实施方案", "implementation plan"),
        .init("expert_candidates", "专家候选", "expert candidates"), .init("other", "其他", "other"),
      ]),
    Enumeration(
      "measure_status",
      [
        .init("not_started", "未启动", "not started"), .init("under_way", "推进中", "under way"),
        .init("interim_result", "取得阶段性成果", "interim result"), .init("done", "完成", "done"),
      ]),
    Enumeration(
      "indicator",
      [
        .init("above_scale_enterprises", "规模以上企业数", "above-scale enterprises"),
        .init("chambers", "商（协）会总数", "chambers and associations"),
        .init("townships", "街道（乡镇）总数", "sub-districts and townships"),
        .init("arbitration_courts", "仲裁院数", "arbitration courts"),
        .init("unionized_enterprises_100", "已建工会且职工百人以上企业数", "unionised enterprises with 100 or more employees"),
        .init("disputes_total", "争议案件总量", "all disputes"), .init("disputes_mediated", "协商调解解决数", "disputes settled"),
        .init("recommendation_quota", "推荐名额", "recommendation quota"), .init("other", "其他", "other"),
      ]),
    Enumeration(
      "party_kind",
      [
        .init("provincial_department", "省（市）级部门", "provincial department"),
        .init("district_department", "县（区）级部门", "district department"), .init("other", "其他", "other"),
      ]),
  ]
}
