extension Schema {
  /// The mediation data model: the one declaration from which column layout, file headers, field access in policies,
  /// the checker's types and the data dictionary come.
  public static let mediation = Schema(
    entities: places + organizations + people + casework + selection, enumerations: mediationEnumerations)

  private static let places: [Entity] = [
    Entity(
      "jurisdiction", "辖区", "jurisdiction", home: nil,
      fields: [
        Field("id", "代码", "code", .identifier),
        Field("name", "名称", "name", .text, required: true),
        Field("level", "级别", "level", .enumeration("jurisdiction_level"), required: true),
        Field("parent", "上级", "parent", .reference("jurisdiction")),
        Field("high_incidence", "争议易发高发", "high incidence of disputes", .boolean, isUndated: true),
      ]),
    Entity(
      "authority", "部门", "authority", home: "jurisdiction",
      fields: [
        Field("id", "编号", "id", .identifier),
        Field("name", "名称", "name", .text, required: true),
        Field("jurisdiction", "辖区", "jurisdiction", .reference("jurisdiction"), required: true),
        Field("kind", "类别", "kind", .enumeration("founder"), required: true),
        Field("recommending_unit", "推荐单位", "recommending unit", .boolean, isUndated: true),
        Field("purchase_listed", "列入政府购买服务指导性目录", "in the catalogue of purchased services", .boolean, isUndated: true),
        Field("experts_pooled", "建立调解专家库", "keeps a pool of experts", .boolean, isUndated: true),
      ]),
    Entity(
      "figure", "统计数", "figure", home: "jurisdiction",
      fields: [
        Field("id", "编号", "id", .identifier),
        Field("jurisdiction", "辖区", "jurisdiction", .reference("jurisdiction"), required: true),
        Field("indicator", "指标", "indicator", .enumeration("indicator"), required: true),
        Field("date", "截至日期", "date", .date, required: true),
        Field("value", "数值", "value", .integer(.number), required: true),
        Field("source", "来源", "source", .text),
      ]),
  ]

  private static let organizations: [Entity] = [
    Entity(
      "institution", "设立单位", "institution", home: "jurisdiction",
      fields: [
        Field("id", "编号", "id", .identifier),
        Field("name", "名称", "name", .text),
        Field("jurisdiction", "辖区", "jurisdiction", .reference("jurisdiction"), required: true),
        Field("kind", "类别", "kind", .enumeration("institution_kind"), required: true),
        Field("above_scale", "规模以上", "above scale", .boolean, isUndated: true),
        Field("size", "规模", "size", .enumeration("enterprise_size"), isUndated: true),
        Field("union", "已建工会", "has a union", .boolean, isUndated: true),
        Field("employees", "职工人数", "employees", .integer(.person), isUndated: true),
        Field("founded_by", "主管部门", "founded by", .enumeration("founder")),
      ]),
    Entity(
      "organization", "调解组织", "organisation", home: "jurisdiction",
      oddities: [.init("established_on", notAbove: "closed_on")],
      fields: [
        Field("id", "编号", "id", .identifier),
        Field("name", "名称", "name", .text),
        Field("jurisdiction", "辖区", "jurisdiction", .reference("jurisdiction"), required: true),
        Field("kind", "类别", "kind", .enumeration("organization_kind"), required: true),
        Field("founders", "设立主体", "founders", .set("founder")),
        Field("entity_based", "实体化", "entity-based", .boolean, isUndated: true),
        Field("established_on", "设立日期", "established on", .date),
        Field("closed_on", "撤销日期", "closed on", .date),
        Field(
          "active", "存续", "active", .boolean, derivation: .holds(from: "established_on", until: "closed_on")),
        Field("facilities", "设施", "facilities", .set("facility"), isUndated: true),
        Field("regimes", "工作制度", "regimes", .set("regime"), isUndated: true),
        Field("ledgers", "基础台账", "basic ledgers", .set("basic_ledger"), isUndated: true),
        Field("funding_secured", "经费保障", "funding secured", .boolean, isUndated: true),
        Field("unified_name", "统一规范名称", "unified name", .boolean, isUndated: true),
        Field("online_platform", "使用在线调解平台", "uses an online platform", .boolean, isUndated: true),
        Field("roster_kept", "建立调解员名册", "keeps a roster", .boolean, isUndated: true),
        Field("published", "向社会公布", "published", .boolean, isUndated: true),
      ]),
    Entity(
      "coverage", "联合设立", "coverage", home: "organization",
      fields: [
        Field("id", "编号", "id", .identifier),
        Field("organization", "调解组织", "organisation", .reference("organization"), required: true),
        Field("institution", "设立单位", "institution", .reference("institution"), required: true),
      ]),
    Entity(
      "organization_year", "调解组织年度", "organisation year", home: "organization",
      oddities: [.init("closed", notAbove: "accepted"), .init("settled", notAbove: "closed")],
      fields: [
        Field("id", "编号", "id", .identifier),
        Field("organization", "调解组织", "organisation", .reference("organization"), required: true),
        Field("year", "年度", "year", .integer(.year), required: true, range: 1949...2999),
        Field("accepted", "受理", "accepted", .integer(.dispute)),
        Field("closed", "办结", "closed", .integer(.dispute)),
        Field("settled", "调解成功", "settled", .integer(.dispute)),
        Field("withdrawn", "撤回", "withdrawn", .integer(.dispute)),
        Field("reported_rate", "上报成功率", "reported rate", .percent),
      ]),
  ]

  private static let people: [Entity] = [
    Entity(
      "mediator", "调解员", "mediator", home: "organization",
      oddities: [.init("roster_from", notAbove: "roster_until")],
      fields: [
        Field("id", "编号", "id", .identifier),
        Field("organization", "调解组织", "organisation", .reference("organization"), required: true),
        Field("engagement", "专兼职", "engagement", .enumeration("engagement")),
        Field("profession", "职业", "profession", .enumeration("profession")),
        Field("roster_from", "列入名册日期", "on the roster from", .date),
        Field("roster_until", "移出名册日期", "off the roster on", .date),
        Field(
          "on_roster", "在册", "on the roster", .boolean,
          derivation: .holds(from: "roster_from", until: "roster_until")),
        Field("attendance_normal", "占用工作时间按出勤对待", "counted as attending", .boolean, isUndated: true),
      ]),
    Entity(
      "certificate", "调解员证", "certificate", home: "mediator",
      fields: [
        Field("id", "编号", "id", .identifier),
        Field("mediator", "调解员", "mediator", .reference("mediator"), required: true),
        Field("issued_on", "发证日期", "issued on", .date),
        Field("idle_since", "停止从事调解工作之日", "idle since", .date),
        Field("continuously_engaged", "持续从事调解工作", "continuously engaged", .boolean, isUndated: true),
        Field("renewal_applied", "申请换发", "renewal applied for", .boolean, isUndated: true),
        Field("status", "状态", "status", .enumeration("certificate_status"), isUndated: true),
        Field("valid_through", "有效期至", "valid through", .date, liesAhead: true),
      ]),
    Entity(
      "certificate_registration", "证书年度注册", "certificate registration", home: "certificate",
      fields: [
        Field("id", "编号", "id", .identifier),
        Field("certificate", "调解员证", "certificate", .reference("certificate"), required: true),
        Field("year", "年度", "year", .integer(.year), required: true, range: 1949...2999),
        Field("registered_on", "注册日期", "registered on", .date),
        Field("result", "结果", "result", .enumeration("registration_result")),
      ]),
    Entity(
      "training", "培训记录", "training record", home: "mediator",
      fields: [
        Field("id", "编号", "id", .identifier),
        Field("mediator", "调解员", "mediator", .reference("mediator"), required: true),
        Field("date", "日期", "date", .date, required: true),
        Field("mode", "方式", "mode", .enumeration("training_mode")),
        Field("class_hours", "学时", "class hours", .integer(.classHour)),
        Field("organizer", "组织部门", "organiser", .enumeration("founder")),
        Field("topics", "内容", "topics", .set("training_topic")),
      ]),
    Entity(
      "practice_event", "实践锻炼", "practice event", home: "jurisdiction",
      fields: [
        Field("id", "编号", "id", .identifier),
        Field("jurisdiction", "辖区", "jurisdiction", .reference("jurisdiction"), required: true),
        Field("date", "日期", "date", .date, required: true),
        Field("kind", "类别", "kind", .enumeration("practice_kind")),
        Field("organizer", "组织部门", "organiser", .enumeration("founder")),
        Field("participants", "参加人数", "participants", .integer(.person)),
      ]),
    Entity(
      "expert", "调解专家", "expert", home: "jurisdiction",
      oddities: [.init("appointed_on", notAbove: "left_on")],
      fields: [
        Field("id", "编号", "id", .identifier),
        Field("jurisdiction", "辖区", "jurisdiction", .reference("jurisdiction"), required: true),
        Field("level", "级别", "level", .enumeration("expert_level"), required: true),
        Field("appointed_on", "入库日期", "appointed on", .date),
        Field("left_on", "出库日期", "left on", .date),
        Field(
          "serving", "在库", "serving", .boolean, derivation: .holds(from: "appointed_on", until: "left_on")),
        Field("city_candidate", "推荐为市级候选", "put forward as a city candidate", .boolean, isUndated: true),
        Field("published", "向社会公布", "published", .boolean, isUndated: true),
      ]),
  ]

  private static let casework: [Entity] = [
    Entity(
      "dispute", "案件", "dispute", home: "organization",
      oddities: [.init("filed_on", notAbove: "concluded_on")],
      fields: [
        Field("id", "编号", "id", .identifier),
        Field("organization", "调解组织", "organisation", .reference("organization"), required: true),
        Field("filed_on", "受理日期", "filed on", .date),
        Field("concluded_on", "办结日期", "concluded on", .date),
        Field("outcome", "结果", "outcome", .enumeration("dispute_outcome")),
        Field("workers", "涉及人数", "workers", .integer(.person)),
        Field("major_collective", "重大集体", "major collective dispute", .boolean),
        Field("referred_by", "委托机关", "referred by", .enumeration("founder")),
      ]),
    Entity(
      "agreement", "调解协议", "agreement", home: "dispute",
      fields: [
        Field("id", "编号", "id", .identifier),
        Field("dispute", "案件", "dispute", .reference("dispute"), required: true),
        Field("signed_on", "签订日期", "signed on", .date),
        Field("confirmation", "确认", "confirmation", .enumeration("confirmation"), isUndated: true),
        Field("amount", "金额", "amount", .decimal(.yuan, scale: 2)),
      ]),
  ]

  private static let selection: [Entity] = [
    Entity(
      "nomination", "推荐", "nomination", home: "jurisdiction",
      fields: [
        Field("id", "编号", "id", .identifier),
        Field("organization", "调解组织", "organisation", .reference("organization"), required: true),
        Field("jurisdiction", "辖区", "jurisdiction", .reference("jurisdiction"), required: true),
        Field("unit", "推荐单位", "recommending unit", .reference("authority")),
        Field("batch", "批次", "batch", .integer(.number), range: 1...99),
        Field("submitted_at", "报送时间", "submitted at", .timestamp),
        Field("forwarded_at", "推荐时间", "forwarded at", .timestamp),
        Field("recommended", "获推荐", "recommended", .boolean),
        Field("designated", "获选树", "designated", .boolean, isUndated: true),
      ]),
    Entity(
      "material", "材料", "material", home: "nomination",
      fields: [
        Field("id", "编号", "id", .identifier),
        Field("nomination", "推荐", "nomination", .reference("nomination"), required: true),
        Field("kind", "材料种类", "kind", .enumeration("material_kind"), required: true, isUndated: true),
        Field("forms", "形式", "forms", .set("material_form"), isUndated: true),
      ]),
    Entity(
      "designation", "选树", "designation", home: "organization",
      fields: [
        Field("id", "编号", "id", .identifier),
        Field("organization", "调解组织", "organisation", .reference("organization"), required: true),
        Field("batch", "批次", "batch", .integer(.number), range: 1...99),
        Field("date", "日期", "date", .date),
        Field("inspected_on", "检查日期", "inspected on", .date),
      ]),
    Entity(
      "submission", "报送", "submission", home: "jurisdiction",
      fields: [
        Field("id", "编号", "id", .identifier),
        Field("jurisdiction", "辖区", "jurisdiction", .reference("jurisdiction"), required: true),
        Field("kind", "种类", "kind", .enumeration("submission_kind"), required: true),
        Field("submitted_on", "报送日期", "submitted on", .date, required: true),
        Field("covers_through", "涵盖截至", "covers through", .date),
        Field("items", "件数", "items", .integer(.number)),
      ]),
    Entity(
      "measure_progress", "举措进展", "measure progress", home: "jurisdiction",
      fields: [
        Field("id", "编号", "id", .identifier),
        Field("jurisdiction", "辖区", "jurisdiction", .reference("jurisdiction"), required: true),
        Field("policy", "政策", "policy", .text, required: true),
        Field("measure", "举措序号", "measure", .integer(.number), required: true),
        Field("step", "分项序号", "step", .integer(.number)),
        Field("date", "日期", "date", .date, required: true),
        Field("status", "状态", "status", .enumeration("measure_status"), required: true),
      ]),
    Entity(
      "attested", "认定", "attested condition", home: "jurisdiction",
      fields: [
        Field("id", "编号", "id", .identifier),
        Field("jurisdiction", "辖区", "jurisdiction", .reference("jurisdiction"), required: true),
        Field("organization", "调解组织", "organisation", .reference("organization")),
        Field("mediator", "调解员", "mediator", .reference("mediator")),
        Field("condition", "条件", "condition", .text, required: true),
        Field("holds", "成立", "holds", .boolean, required: true),
        Field("attested_by", "认定部门", "attested by", .reference("authority")),
        Field("date", "认定日期", "date", .date),
      ]),
  ]
}
