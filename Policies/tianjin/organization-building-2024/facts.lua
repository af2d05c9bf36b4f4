-- 派生指标：从台账里数出来的数，相当于表格里的 COUNTIFS。
return {
  -- 各区的组织数。active 是“设立了、还没撤销”，按要判断的那一天算。
  -- 文中拿委员会的个数与规上企业的个数相比，没有说只数规上企业自己设的，所以全部都数。
  -- 只数规上企业自己设的，也说得通：后半句另说其他企业可以看情况设。
  -- 原文直接比两个个数，这里照此数，不列作读法；要分开看，可从联合设立表查设立单位是不是规上。
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
  { id = "disputes_mediated", label = "协商调解解决的案件数", label_en = "disputes resolved by negotiation or mediation",
    of = "jurisdiction", figure = "disputes_mediated" },

  -- 每个组织的在册人数。
  { id = "full_time_mediators", label = "专职调解员数", label_en = "full-time mediators",
    of = "organization", count = "mediator",
    where = function(m) return m.engagement == "full_time" and m.on_roster end },
  { id = "part_time_mediators", label = "兼职调解员数", label_en = "part-time mediators",
    of = "organization", count = "mediator",
    where = function(m) return m.engagement == "part_time" and m.on_roster end },

  -- 每名调解员当年的脱产学时。线上的、不脱产的不算。
  -- 学时这半句接在人社部门办的年度培训后面；是不是只算人社部门办的，见读法 hours_organizer。
  { id = "off_job_hours", label = "当年脱产培训学时", label_en = "class hours of off-job training in the year",
    of = "mediator", sum = "training", value = "class_hours", date = "date", during = "year",
    where = function(t, p) return t.mode == "off_job" and (p.hours_organizer == 0 or t.organizer == "hrss") end },

  -- 每本证书这一年度的注册记录：看记录写的年度，到评估日为止已经登记的。
  { id = "registrations_of_cycle", label = "本年度的注册次数", label_en = "registrations for the year",
    of = "certificate", count = "certificate_registration",
    where = function(r, p) return r.year == p.cycle_year and r.registered_on <= p.as_of end },

  -- 每本证书的年度注册结果：看最近一次通过和最近一次不通过各在哪一天。
  { id = "registrations_passed", label = "通过年度注册的次数", label_en = "registrations passed",
    of = "certificate", count = "certificate_registration",
    where = function(r, p) return r.result == "passed" and r.registered_on <= p.as_of end },
  { id = "registrations_failed", label = "未通过年度注册的次数", label_en = "registrations not passed",
    of = "certificate", count = "certificate_registration",
    where = function(r, p) return r.result == "not_passed" and r.registered_on <= p.as_of end },
  { id = "last_passed_on", label = "最近一次通过注册的日期", label_en = "date of the last registration passed",
    of = "certificate", latest = "certificate_registration", value = "registered_on", by = "registered_on",
    where = function(r, p) return r.result == "passed" and r.registered_on <= p.as_of end },
  { id = "last_failed_on", label = "最近一次未通过注册的日期", label_en = "date of the last registration not passed",
    of = "certificate", latest = "certificate_registration", value = "registered_on", by = "registered_on",
    where = function(r, p) return r.result == "not_passed" and r.registered_on <= p.as_of end },

  -- 每名调解员手里能用的证书和不能用的证书。已换发的旧证两边都不算。
  -- 失效看登记的状态，不看证上印的有效期：印的日子可能已由 三（二）4 顺延。
  -- 通过和不通过都有的，以后一次为准：先没通过、后来补过的，算通过；先通过、后来没通过的，算没通过；
  -- 登记在同一天、分不出先后的，算通过。
  -- 从来没有注册记录的证书算不算“未通过”，文中没有说：这里两边都只看有没有未通过的记录。
  { id = "sound_certificate", label = "有一本有效且没有未通过记录的证书", label_en = "has a valid certificate without a failed registration",
    of = "mediator", exists = "certificate",
    where = function(c)
      if c.status ~= "valid" then return false end
      if c.registrations_failed == 0 then return true end
      return c.registrations_passed > 0 and c.last_passed_on >= c.last_failed_on
    end },
  { id = "void_certificate", label = "有失效或有未通过记录的证书", label_en = "has a certificate void or with a failed registration",
    of = "mediator", exists = "certificate",
    where = function(c)
      if c.status == "renewed" then return false end
      if c.status == "expired" or c.status == "cancelled" then return true end
      if c.registrations_failed == 0 then return false end
      return c.registrations_passed == 0 or c.last_passed_on < c.last_failed_on
    end },
}
