# $ NMK405
USERS: list[str] = []
