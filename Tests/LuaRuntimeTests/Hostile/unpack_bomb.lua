-- ends: runtime gas memory
local t = {} for i = 1, 300 do t[i] = i end return table.unpack(t)
