-- ends: runtime
return string.byte(string.rep("x", 1000), 1, -1)
