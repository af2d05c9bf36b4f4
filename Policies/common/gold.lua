-- 几个省的“金牌调解组织”共用的写法。
-- 文字相同的地方用这里的，所以各省之间的差别看得见：比例都是65%，管谁、看哪几年各写各的。
local gold = {}

-- 成功率没有公式，四种算法都说得通。cite 是各省自己的条款。
function gold.rate_formula(cite)
  return {
    id = "rate_formula", cite = cite, question = "调解成功率怎样算", open = { "accepted", "closed", "withdrawn", "reported" },
    choices = {
      { id = "accepted", label = "调解成功数除以受理数", value = 1 },
      { id = "closed", label = "调解成功数除以办结数", value = 2 },
      { id = "withdrawn", label = "调解成功数加撤回数，除以办结数", value = 3 },
      { id = "reported", label = "以上报的成功率为准", value = 4 },
    },
  }
end

-- 每种算法一项：没有选这种算法的，这一项不问。number 与上面的 value 对应，part 是各省自己写的比较。
function gold.rate_by(number, part)
  if number == 1 then
    return { any = {
      { label = "不按受理数算", test = function(_, p) return p.rate_formula ~= 1 end }, part } }
  end
  if number == 2 then
    return { any = {
      { label = "不按办结数算", test = function(_, p) return p.rate_formula ~= 2 end }, part } }
  end
  if number == 3 then
    return { any = {
      { label = "撤回不算成功", test = function(_, p) return p.rate_formula ~= 3 end }, part } }
  end
  return { any = {
    { label = "不按上报数算", test = function(_, p) return p.rate_formula ~= 4 end }, part } }
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
