return { language = 1, policies = { "../policies/sample/long-names-2024" }, ledger = "ledger", as_of = "2024-12-31" }
