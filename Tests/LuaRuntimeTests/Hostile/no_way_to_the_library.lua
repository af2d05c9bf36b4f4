-- ends: runtime
table.insert(_ENV, 1)
