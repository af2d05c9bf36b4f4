-- ends: runtime
return days_between(math.mininteger, math.maxinteger)
