# corpus: tests/stubs.py
TABLES: dict[str, int] = {}
