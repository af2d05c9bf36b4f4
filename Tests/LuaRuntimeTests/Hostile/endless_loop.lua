-- ends: gas
while true do end
