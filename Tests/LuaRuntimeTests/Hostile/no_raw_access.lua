-- ends: runtime
return rawset(string, "len", 1)
