-- ends: memory
return pcall(string.rep, "x", 1 << 40)
