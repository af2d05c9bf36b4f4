return { language = 1, policies = { "../policies/sample/every-kind-2024" }, ledger = "ledger", as_of = "2024-12-31" }
