-- ends: gas
local a, b = string.rep("a", 30000) .. "x", string.rep("a", 30000) .. "y" while a ~= b and not (b < a) do end
