-- ends: runtime
return string.format("abc%")
