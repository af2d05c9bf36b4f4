-- ends: runtime
return 1 // 0
