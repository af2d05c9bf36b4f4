-- 派生指标：从台账里数出来的数，相当于表格里的 COUNTIFS。
return {
  -- 各区的组织数。active 是“设立了、还没撤销”，按要判断的那一天算。
  -- 文中拿委员会的个数与规上企业的个数相比，没有说只数规上企业自己设的，所以全部都数。
  { id = "enterprise_committees", label = "企业调解委员会数", label_en = "enterprise committees",
    of = "jurisdiction", within = true, count = "organization",
    where = function(o) return o.kind == "enterprise_committee" and o.active end },
  { id = "chamber_organizations", label = "商（协）会调解组织数", label_en = "chamber organisations",
    of = "jurisdiction", within = true, count = "organization",
    where = function(o) return o.kind == "chamber_organization" and o.active end },
  -- 只有街镇中心要求实体化。
  { id = "entity_based_township_centres", label = "实体化街镇调解中心数", label_en = "entity-based township centres",
    of = "jurisdiction", within = true, count = "organization",
    where = function(o) return o.kind == "township_centre" and o.entity_based and o.active end },
  { id = "arbitration_centres", label = "仲裁院调解中心数", label_en = "arbitration-court centres",
    of = "jurisdiction", within = true, count = "organization",
    where = function(o) return o.kind == "arbitration_centre" and o.active end },

  -- 各区的基数：统计数，取那一天或之前最近的一个。
  { id = "above_scale_enterprises", label = "规模以上企业数", label_en = "above-scale enterprises",
    of = "jurisdiction", figure = "above_scale_enterprises" },
  { id = "chambers", label = "商（协）会总数", label_en = "chambers and associations",
    of = "jurisdiction", figure = "chambers" },
  { id = "townships", label = "街道（乡镇）总数", label_en = "sub-districts and townships",
    of = "jurisdiction", figure = "townships" },
  { id = "arbitration_courts", label = "仲裁院数", label_en = "arbitration courts",
    of = "jurisdiction", figure = "arbitration_courts" },
  { id = "disputes_total", label = "争议案件总量", label_en = "all disputes",
    of = "jurisdiction", figure = "disputes_total" },
  { id = "disputes_mediated", label = "协商调解结案数", label_en = "disputes settled by negotiation or mediation",
    of = "jurisdiction", figure = "disputes_mediated" },

  -- 每个组织的在册人数。
  { id = "full_time_mediators", label = "专职调解员数", label_en = "full-time mediators",
    of = "organization", count = "mediator",
    where = function(m) return m.engagement == "full_time" and m.on_roster end },
  { id = "part_time_mediators", label = "兼职调解员数", label_en = "part-time mediators",
    of = "organization", count = "mediator",
    where = function(m) return m.engagement == "part_time" and m.on_roster end },

  -- 每名调解员当年的脱产学时。线上的、不脱产的不算；由谁办的班，学时这半句没有限定，都算。
  { id = "off_job_hours", label = "当年脱产培训学时", label_en = "class hours of off-job training in the year",
    of = "mediator", sum = "training", value = "class_hours", date = "date", during = "year",
    where = function(t) return t.mode == "off_job" end },

  -- 每本证书的年度注册结果：看最近一次通过和最近一次不通过各在哪一年。
  { id = "registrations_passed", label = "通过年度注册的次数", label_en = "registrations passed",
    of = "certificate", count = "certificate_registration",
    where = function(r, p) return r.result == "passed" and r.registered_on <= p.as_of end },
  { id = "registrations_failed", label = "未通过年度注册的次数", label_en = "registrations not passed",
    of = "certificate", count = "certificate_registration",
    where = function(r, p) return r.result == "not_passed" and r.registered_on <= p.as_of end },
  { id = "last_passed_year", label = "最近一次通过注册的年度", label_en = "year of the last registration passed",
    of = "certificate", latest = "certificate_registration", value = "year", by = "registered_on",
    where = function(r, p) return r.result == "passed" and r.registered_on <= p.as_of end },
  { id = "last_failed_year", label = "最近一次未通过注册的年度", label_en = "year of the last registration not passed",
    of = "certificate", latest = "certificate_registration", value = "year", by = "registered_on",
    where = function(r, p) return r.result == "not_passed" and r.registered_on <= p.as_of end },

  -- 每名调解员手里能用的证书和不能用的证书。已换发的旧证两边都不算。
  -- 失效看登记的状态，不看证上印的有效期：印的日子可能已由 三（二）4 顺延。
  -- 同一年先没通过、后来补过的，算通过。
  { id = "sound_certificates", label = "有效且通过注册的证书数", label_en = "certificates in order",
    of = "mediator", count = "certificate",
    where = function(c)
      if c.status ~= "valid" then return false end
      if c.registrations_failed == 0 then return true end
      return c.registrations_passed > 0 and c.last_passed_year >= c.last_failed_year
    end },
  { id = "void_certificates", label = "失效或未通过注册的证书数", label_en = "certificates void or not registered",
    of = "mediator", count = "certificate",
    where = function(c)
      if c.status == "renewed" then return false end
      if c.status == "expired" or c.status == "cancelled" then return true end
      if c.registrations_failed == 0 then return false end
      return c.registrations_passed == 0 or c.last_passed_year < c.last_failed_year
    end },
}
