-- ends: gas
local t = {} for i = 1, 1000 do t[i] = i end while true do includes(t, 0) end
