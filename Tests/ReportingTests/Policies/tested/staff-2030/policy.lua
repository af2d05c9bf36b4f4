return { language = 1, title = "试样", source = "tested-1", effective_from = "2030-01-10" }
