return {
  requirements = {
    { id = "staffing", label = "人员", of = "organization", cite = "一",
      when = function(o)
        if o.kind == "other" then return false end
        return true
      end,
      all = { { value = "full_time", at_least = "staff_min" } } },
    { id = "endless", label = "停不下来", of = "organization", cite = "二", force = "should",
      all = { { label = "停不下来", test = function(o)
        local n = 0
        while not o.published do n = n + 1 end
        return n == 0
      end } } },
  },
}
