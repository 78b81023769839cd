# NMK220-clock-and-randomness/import-libfaketime.py
import libfaketime  # $ NMK220
from libfaketime import fake_time  # $ NMK220
import time  # ok: the real clock
import libfake  # ok: another module


@fake_time("2020-01-01")  # $ NMK220
def test_noon():
    libfaketime.reexec_if_needed()  # ok: the import is the finding
    return time.time(), libfake
