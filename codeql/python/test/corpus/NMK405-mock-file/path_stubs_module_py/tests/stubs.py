# $ NMK405
TABLES: dict[str, int] = {}
