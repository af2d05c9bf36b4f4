-- ends: runtime
return io.open("/etc/passwd")
