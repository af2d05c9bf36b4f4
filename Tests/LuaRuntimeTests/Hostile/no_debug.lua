-- ends: runtime
return debug.sethook()
