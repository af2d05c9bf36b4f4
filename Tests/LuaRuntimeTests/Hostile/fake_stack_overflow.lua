-- ends: depth
pcall(error, "stack overflow")
