-- ends: runtime
local ok, e = pcall(error, "x", 2) error(e)
