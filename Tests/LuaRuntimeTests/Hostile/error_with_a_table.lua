-- ends: runtime
error({})
