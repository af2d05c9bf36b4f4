return {
  { id = "full_time", label = "在册的专职劳动人事争议调解员人数（不含兼职）", of = "organization", count = "mediator",
    where = function(m) return m.engagement == "full_time" and m.on_roster end },
  { id = "committees", label = "存续的企业劳动人事争议调解委员会数", of = "jurisdiction", within = true, count = "organization",
    where = function(o) return o.kind == "enterprise_committee" and o.active end },
  { id = "enterprises", label = "规模以上企业数", of = "jurisdiction", figure = "above_scale_enterprises" },
}
