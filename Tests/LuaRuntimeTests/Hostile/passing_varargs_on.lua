-- ends: depth gas
local function h(...) return select("#", ...) end
local function g(...) while true do h(...) end end
local function grow(n, ...) if n == 0 then return g(...) end return (grow(n - 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, ...)) end
return grow(60)
