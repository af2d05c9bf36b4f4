-- ends: runtime
return "10" + 1
