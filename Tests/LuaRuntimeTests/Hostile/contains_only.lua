-- ends: gas
local s = string.rep("a", 20000) while true do string.contains(s, "b") end
