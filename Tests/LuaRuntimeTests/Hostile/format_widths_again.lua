-- ends: gas
while true do local s = string.format("%99d%99d%99d%99s", 1, 2, 3, "x") end
