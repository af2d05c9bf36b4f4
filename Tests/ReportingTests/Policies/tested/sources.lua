return { { id = "tested-1", title = "试样通知", issuers = { "试样局" }, adopted = "2030-01-10",
  clauses = { { no = "一", gist = "人员" }, { no = "二", gist = "设立" } } } }
