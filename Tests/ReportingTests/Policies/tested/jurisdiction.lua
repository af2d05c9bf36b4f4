return { code = "CN-XY", name = "试样省", levels = { "province", "district" } }
