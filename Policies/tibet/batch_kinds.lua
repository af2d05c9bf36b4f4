-- 2020年方案五（二）：三批推荐共用的写法，给那件文件的 facts.lua 和 rules.lua 用。
-- 三批只差批次和日期；哪一批读哪几个指标逐个写明，因为派生指标只能按名字用。
local kinds = {}

-- 到那一批的期限为止（含当天）推荐出来的才算。
function kinds.recommended(n, number, last_day)
  return n.batch == number and n.recommended and n.forwarded_at < (last_day + 1) * 1440
end

local function count_of(enterprise, township, county, regional_or_industry, public_institution, social, other_by_law)
  local count = 0
  if enterprise then count = count + 1 end
  if township then count = count + 1 end
  if county then count = count + 1 end
  if regional_or_industry then count = count + 1 end
  if public_institution then count = count + 1 end
  if social then count = count + 1 end
  if other_by_law then count = count + 1 end
  return count
end

-- 一批里有几类。
function kinds.first(j)
  return count_of(j.first_batch_enterprise, j.first_batch_township, j.first_batch_county,
    j.first_batch_regional_or_industry, j.first_batch_public_institution, j.first_batch_social, j.first_batch_other_by_law)
end
function kinds.second(j)
  return count_of(j.second_batch_enterprise, j.second_batch_township, j.second_batch_county,
    j.second_batch_regional_or_industry, j.second_batch_public_institution, j.second_batch_social, j.second_batch_other_by_law)
end
function kinds.third(j)
  return count_of(j.third_batch_enterprise, j.third_batch_township, j.third_batch_county,
    j.third_batch_regional_or_industry, j.third_batch_public_institution, j.third_batch_social, j.third_batch_other_by_law)
end

-- 至多几类：属于哪一类说不清的，每家都可能另是一类。
function kinds.first_possible(j) return kinds.first(j) + j.first_batch_unsettled end
function kinds.second_possible(j) return kinds.second(j) + j.second_batch_unsettled end
function kinds.third_possible(j) return kinds.third(j) + j.third_batch_unsettled end

-- 每批三类：哪三类、每类几家都没有写，所以只数有几类，不多不少才算。
-- 有属于哪一类说不清的：怎么算都多、怎么算都少，就没有做到；不然无法判断。
function kinds.three(counted, possible, unsettled, all_settled)
  return {
    { label = "不多于规定的类数", value = counted, at_most = "batch_kinds" },
    { label = "不少于规定的类数", value = possible, at_least = "batch_kinds" },
    { any = {
      { label = "每家属于哪一类都说得清", test = all_settled },
      { value = unsettled, at_most = "unsettled_max" } } },
  }
end
function kinds.three_first()
  return kinds.three(kinds.first, kinds.first_possible, "first_batch_unsettled",
    function(j) return j.first_batch_unsettled == 0 end)
end
function kinds.three_second()
  return kinds.three(kinds.second, kinds.second_possible, "second_batch_unsettled",
    function(j) return j.second_batch_unsettled == 0 end)
end
function kinds.three_third()
  return kinds.three(kinds.third, kinds.third_possible, "third_batch_unsettled",
    function(j) return j.third_batch_unsettled == 0 end)
end

return kinds
