-- ends: runtime
return select(math.mininteger, 1)
