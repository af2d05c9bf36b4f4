-- ends: runtime
return add_years(math.maxinteger, 1)
