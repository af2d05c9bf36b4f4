-- ends: runtime
return math.abs(math.mininteger)
