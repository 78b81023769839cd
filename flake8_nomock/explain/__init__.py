"""Why a line is flagged or not: what `nomock explain` knows."""
