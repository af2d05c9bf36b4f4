// LedgerFiles
