"""The ledger of permits: what is excused, by whom, why, since when and until when."""
