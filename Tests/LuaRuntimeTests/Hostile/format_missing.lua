-- ends: runtime
return string.format("%d%d", 1)
