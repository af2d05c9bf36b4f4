-- ends: true
local n, t = 0, {} for i = 1, 100 do t[i] = i end
table.sort(t, function(a, b) n = n + 1 return n % 3 == 0 end) local sum = 0 for _, v in ipairs(t) do sum = sum + v end return sum == 5050
