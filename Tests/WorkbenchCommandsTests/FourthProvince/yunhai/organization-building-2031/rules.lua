return {
  requirements = {
    -- 星级是本省另加的列。
    { id = "rated", label = "委员会够星级", of = "organization", bearer = "organization", cite = "二/星级",
      when = function(o) return o.kind == "enterprise_committee" and o.active end,
      all = { { value = "stars", at_least = "stars_min" } } },
  },
}
