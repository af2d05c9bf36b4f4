-- ends: memory
return string.rep("xx", math.maxinteger, "yyy")
