-- ends: gas
while true do tostring({}) end
