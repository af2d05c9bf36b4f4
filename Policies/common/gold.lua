-- 几个省的“金牌调解组织”共用的写法。
-- 文字相同的地方用这里的，所以各省之间的差别看得见：比例都是65%，管谁、看哪几年各写各的。
local gold = {}

-- 成功率没有公式，四种算法都说得通。cite 是各省自己的条款。
function gold.rate_formula(cite)
  return {
    id = "rate_formula", cite = cite, question = "调解成功率怎样算", open = { "accepted", "closed", "withdrawn", "reported" },
    choices = {
      { id = "accepted", label = "调解成功数除以受理数" },
      { id = "closed", label = "调解成功数除以办结数" },
      { id = "withdrawn", label = "调解成功数加撤回数，除以办结数" },
      { id = "reported", label = "以上报的成功率为准" },
    },
  }
end

-- 每种算法一项，只按这种算法时才问；一件也没有的没有比例，不问。
-- of 是各省自己的列：settled 成功、accepted 受理、closed 办结、reported 上报的成功率，resolved 是成功加撤回的函数。
function gold.success_rate(of)
  return {
    { under = { rate_formula = "accepted" }, share = { of.settled, of.accepted }, at_least = "success_rate_min" },
    { under = { rate_formula = "closed" }, share = { of.settled, of.closed }, at_least = "success_rate_min" },
    { under = { rate_formula = "withdrawn" }, label = "调解成功数加撤回数",
      share = { of.resolved, of.closed }, at_least = "success_rate_min" },
    { under = { rate_formula = "reported" }, value = of.reported, at_least = "success_rate_min" },
  }
end

-- 在册的兼职调解员里，属于点名的四种职业的：法学专家、律师、法官、仲裁员。
-- 后面都有“等”字，别的职业不算错，只是不在这里数。
function gold.named_part_timers()
  return { id = "named_part_timers", label = "点名职业的兼职调解员数", label_en = "part-timers of the professions named",
    of = "organization", count = "mediator",
    where = function(m)
      return m.engagement == "part_time" and m.on_roster and (m.profession == "legal_scholar"
        or m.profession == "lawyer" or m.profession == "judge" or m.profession == "arbitrator")
    end }
end

return gold
