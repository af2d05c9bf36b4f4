-- ends: runtime
return string.char(27) .. "Lua" + 1
