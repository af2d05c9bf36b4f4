return { language = 1, policies = { "../policies/sample" }, ledger = "../complete/ledger", as_of = "2024-12-31" }
