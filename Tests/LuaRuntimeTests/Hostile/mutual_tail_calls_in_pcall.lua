-- ends: gas
local f local function g() return f() end f = function() return g() end pcall(f) return true
