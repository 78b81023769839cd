# $ NMK405
__all__: list[str] = []
