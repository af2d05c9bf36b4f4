-- ends: depth
local function f() local ok, e = pcall(f) return ok end return f()
