-- ends: gas memory
local f = nil while true do local g = f f = function() return g end end
