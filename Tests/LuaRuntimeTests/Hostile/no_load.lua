-- ends: runtime
return load("return 1")()
