-- ends: runtime
error()
