-- ends: depth
local function f() pcall(f) end while true do pcall(f) end
