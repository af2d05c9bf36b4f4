-- ends: gas
local s = string.rep("a", 20000) while true do local x = s:upper() end
