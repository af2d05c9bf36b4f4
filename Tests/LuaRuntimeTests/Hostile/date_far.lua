-- ends: runtime
return add_months(0, math.mininteger)
