-- ends: runtime
string.len = nil
