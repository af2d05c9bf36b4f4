package enum LedgerReader {}
