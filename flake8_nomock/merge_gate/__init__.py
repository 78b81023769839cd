"""The gate: the reports of all engines and the receipt in, one verdict out."""
