-- ends: true
local t = {} for i = 1, 50 do t[i] = i end
table.sort(t, function(a, b) t[#t] = nil return a < b end) return true
