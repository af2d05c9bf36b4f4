-- ends: memory gas
local t = {} for i = 1, 5000 do t[i] = string.rep("z", 1000) end return table.concat(t)
