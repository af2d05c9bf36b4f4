-- ends: runtime
local t = {} return table.concat(t, "x", math.maxinteger - 1, math.maxinteger) or pcall(table.concat, {}) and nil
