-- 2020年方案五（二）：一批推荐里有几类，给那件文件的 rules.lua 用。读的是 facts.lua 里“某批有没有某类”的指标。
-- …_possible 是至多几类：属于哪一类说不清的，每家都可能另是一类。
local kinds = {}

function kinds.first(j)
  local count = 0
  if j.first_batch_enterprise then count = count + 1 end
  if j.first_batch_township then count = count + 1 end
  if j.first_batch_county then count = count + 1 end
  if j.first_batch_regional_or_industry then count = count + 1 end
  if j.first_batch_public_institution then count = count + 1 end
  if j.first_batch_social then count = count + 1 end
  if j.first_batch_other_by_law then count = count + 1 end
  return count
end
function kinds.first_possible(j)
  local count = j.first_batch_unsettled
  if j.first_batch_enterprise then count = count + 1 end
  if j.first_batch_township then count = count + 1 end
  if j.first_batch_county then count = count + 1 end
  if j.first_batch_regional_or_industry then count = count + 1 end
  if j.first_batch_public_institution then count = count + 1 end
  if j.first_batch_social then count = count + 1 end
  if j.first_batch_other_by_law then count = count + 1 end
  return count
end

function kinds.second(j)
  local count = 0
  if j.second_batch_enterprise then count = count + 1 end
  if j.second_batch_township then count = count + 1 end
  if j.second_batch_county then count = count + 1 end
  if j.second_batch_regional_or_industry then count = count + 1 end
  if j.second_batch_public_institution then count = count + 1 end
  if j.second_batch_social then count = count + 1 end
  if j.second_batch_other_by_law then count = count + 1 end
  return count
end
function kinds.second_possible(j)
  local count = j.second_batch_unsettled
  if j.second_batch_enterprise then count = count + 1 end
  if j.second_batch_township then count = count + 1 end
  if j.second_batch_county then count = count + 1 end
  if j.second_batch_regional_or_industry then count = count + 1 end
  if j.second_batch_public_institution then count = count + 1 end
  if j.second_batch_social then count = count + 1 end
  if j.second_batch_other_by_law then count = count + 1 end
  return count
end

function kinds.third(j)
  local count = 0
  if j.third_batch_enterprise then count = count + 1 end
  if j.third_batch_township then count = count + 1 end
  if j.third_batch_county then count = count + 1 end
  if j.third_batch_regional_or_industry then count = count + 1 end
  if j.third_batch_public_institution then count = count + 1 end
  if j.third_batch_social then count = count + 1 end
  if j.third_batch_other_by_law then count = count + 1 end
  return count
end
function kinds.third_possible(j)
  local count = j.third_batch_unsettled
  if j.third_batch_enterprise then count = count + 1 end
  if j.third_batch_township then count = count + 1 end
  if j.third_batch_county then count = count + 1 end
  if j.third_batch_regional_or_industry then count = count + 1 end
  if j.third_batch_public_institution then count = count + 1 end
  if j.third_batch_social then count = count + 1 end
  if j.third_batch_other_by_law then count = count + 1 end
  return count
end

return kinds
