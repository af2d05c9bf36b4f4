return {
  requirements = {
    { id = "staffing", label = "配齐人员", label_en = "staffing", of = "organization", bearer = "district_hrss", cite = "二/人数",
      when = function(o) return o.kind == "township_centre" end,
      all = {
        { value = "full_time_mediators", at_least = "full_time_min" },
        { any = { { has = "published" }, { includes = "facilities", every = "needed" } } },
        { label = "自定的条件", test = function(o) return o.active end },
      } },
  },
  classifications = {
    { id = "state", label = "证书的去向", of = "certificate", cite = "二/证书", hit = "first", hit_because = "文中有先后",
      states = {
        { id = "extended", label = "顺延", force = "must", cite = "二/证书", gives = { valid_through = "extended_to" },
          when = function(c, p) return c.issued_on <= p.cutoff end,
          expect = function(c, p) return c.valid_through == p.extended_to end },
        { id = "renewable", label = "可换发", force = "may",
          when = function(c) return c.continuously_engaged end,
          consequence = { action = "申请换发", bearer = "district_hrss" } },
      },
      otherwise = { id = "open", label = "没有规定", outcome = "indeterminate" } },
  },
}
