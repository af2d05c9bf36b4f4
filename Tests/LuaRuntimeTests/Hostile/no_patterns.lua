-- ends: runtime
return ("x"):rep(1000):find(("x*"):rep(30) .. "y")
