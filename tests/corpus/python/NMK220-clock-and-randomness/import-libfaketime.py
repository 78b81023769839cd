# corpus: tests/test_clock.py
import libfaketime  # expect: NMK220:1
from libfaketime import fake_time  # expect: NMK220
import time  # ok: the real clock
import libfake  # ok: another module


@fake_time("2020-01-01")  # expect: NMK220
def test_noon():
    libfaketime.reexec_if_needed()  # ok: the import is the finding
    return time.time(), libfake
