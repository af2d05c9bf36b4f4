-- ends: gas memory
local t = {} for i = 1, 1000000000 do t[i] = string.rep("y", 20000) .. i end
