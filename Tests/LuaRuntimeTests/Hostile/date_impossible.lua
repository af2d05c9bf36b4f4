-- ends: runtime
return date("2023-02-29")
