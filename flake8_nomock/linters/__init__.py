"""Settings of other linters rendered from the catalogue: ESLint and ruff see a part of what `nomock check` reports."""
