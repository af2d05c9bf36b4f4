return {
  requirements = {
    { id = "staffing", label = "街道（乡镇）劳动人事争议调解中心配备专职调解员并落实经费保障和场所设备", of = "organization",
      bearer = { "district_hrss", "union", "organization" }, cite = "一/人员",
      when = function(o) return o.kind == "township_centre" and o.active end,
      all = { { value = "full_time", at_least = "full_time_min" },
        { label = "经费已经列入本级财政预算并且当年足额拨付到位", test = function(o) return o.funding_secured end } } },
  },
  classifications = {
    { id = "funding_state", label = "经费保障的情况", of = "organization", cite = "一/归类",
      when = function(o) return o.kind == "township_centre" end,
      states = {
        { id = "secured", label = "经费已经列入预算并且足额拨付的调解中心", when = function(o) return o.funding_secured end,
          expect = function(o) return o.published end },
      },
      otherwise = { id = "unsecured", label = "经费没有着落的", outcome = "not_applicable" } },
  },
}
