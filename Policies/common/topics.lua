-- 各省对照用的事项：policy show Policies --matrix 按这里的次序一行一项。
-- 规则上写 topic = "这里的 id"，就归入这一行。只有问的是同一件事才写同一个：表头一样、管的对象不同的，看各条规则。
-- 比的是数、期限、名单和力度；函数（when、test）里的条件不比。
return {
  -- 组织建设
  { id = "enterprise_coverage", label = "规上企业设立调解组织", label_en = "above-scale enterprises with an organisation" },
  { id = "chamber_coverage", label = "商（协）会设立调解组织", label_en = "chambers with an organisation" },
  { id = "township_coverage", label = "街镇设立实体化中心", label_en = "townships with an entity-based centre" },
  { id = "arbitration_coverage", label = "仲裁院设立调解中心", label_en = "arbitration courts with a centre" },
  { id = "mediated_share", label = "协商调解解决的比重", label_en = "share settled by negotiation or mediation" },
  { id = "institution_premises", label = "设立单位提供的场所设备", label_en = "premises from the institution" },
  { id = "working_funds", label = "工作经费", label_en = "working funds" },
  { id = "normal_attendance", label = "调解占用工时算出勤", label_en = "mediating counts as attendance" },
  { id = "roster_kept", label = "调解员名册", label_en = "roster of mediators" },
  { id = "organizations_published", label = "公布调解组织", label_en = "organisations published" },
  { id = "mediators_published", label = "公布调解员", label_en = "mediators published" },
  { id = "progress_report", label = "汇总上报", label_en = "progress reports" },
  -- 金牌调解组织
  { id = "success_rate", label = "调解成功率", label_en = "success rate" },
  { id = "regimes_kept", label = "调解制度", label_en = "regimes" },
  { id = "mechanisms_kept", label = "预警和应急机制", label_en = "warning and emergency mechanisms" },
  { id = "name_and_emblem", label = "名称和标识", label_en = "name and emblem" },
  { id = "service_standards", label = "流程和文书", label_en = "procedure and documents" },
  { id = "rooms_and_equipment", label = "场所和设备", label_en = "rooms and equipment" },
  { id = "electronic_ledger", label = "电子台账", label_en = "electronic ledger" },
  { id = "online_platform", label = "在线平台", label_en = "online platform" },
  { id = "part_time_professions", label = "兼职调解员的职业", label_en = "professions of part-timers" },
}
