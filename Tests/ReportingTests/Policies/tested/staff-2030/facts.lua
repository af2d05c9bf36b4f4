return {
  { id = "full_time", label = "专职人数", of = "organization", count = "mediator",
    where = function(m) return m.engagement == "full_time" and m.on_roster end },
}
