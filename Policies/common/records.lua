-- 各省的样例文件共用：造出若干条除编号外都相同的记录。
local records = {}

-- times(3, "专家", { level = "district" }) 得到编号为 专家1、专家2、专家3 的三条记录。
function records.times(count, prefix, fields)
  local list = {}
  for number = 1, count do
    local record = { id = prefix .. tostring(number) }
    for name, value in pairs(fields) do
      record[name] = value
    end
    table.insert(list, record)
  end
  return list
end

-- joined(甲, 乙, …)：把几组记录接成一组。
function records.joined(...)
  local list = {}
  for _, group in ipairs({ ... }) do
    for _, record in ipairs(group) do
      table.insert(list, record)
    end
  end
  return list
end

return records
