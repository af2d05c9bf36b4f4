-- ends: gas
local ok = true
for i = 1, 1000000000 do ok = pcall(function() while true do end end) end return ok
