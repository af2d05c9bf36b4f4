-- ends: runtime
return string.format("%.999s", "x")
