# $ NMK405
class Clock:
    now = 0
