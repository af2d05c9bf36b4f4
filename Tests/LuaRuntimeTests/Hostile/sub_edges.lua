-- ends: true
return string.sub("abc", math.mininteger, math.maxinteger) == "abc" and string.sub("abc", math.maxinteger) == ""
