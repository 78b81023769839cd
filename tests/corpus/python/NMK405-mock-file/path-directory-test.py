# corpus: tests/fakes/clock.py
class Clock:
    now = 0
