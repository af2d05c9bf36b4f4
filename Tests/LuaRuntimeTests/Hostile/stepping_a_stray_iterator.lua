-- ends: true
local step = ipairs({1}) step("x", 5) step() local s2 = pairs({}) s2(1, 2, 3) s2() return true
