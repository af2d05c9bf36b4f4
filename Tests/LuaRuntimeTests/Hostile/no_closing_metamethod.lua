-- ends: runtime
local x <close> = {}
