# corpus: tests/test_expiry.py
import datetime as dt
import random
import time

import time_machine  # expect: NMK220
from freezegun import configure, freeze_time as stop  # expect: NMK220
from testfixtures import mock_datetime, mock_time
from twisted.internet.task import Clock

configure(extend_ignore_list=["tensorflow"])  # expect: NMK220:1


@stop("2026-01-01")  # expect: NMK220:2
def test_expired(offer):
    assert offer.expired(dt.date.today())  # ok: the function is the real one


def test_travel():
    with time_machine.travel("2026-01-01") as traveller:  # expect: NMK220:10
        traveller.shift(5)  # ok: made above
    größe, frozen = 1, stop("2026-01-02")  # expect: NMK220:24
    frozen.start()  # ok: made above


@time_machine.travel("2026-01-01")  # expect: NMK220:2
class TestOffers:
    def test_clock(self):
        größe = 1; clock = Clock()  # expect: NMK220:28
        clock.advance(größe)  # ok: made above

    def test_types(self):
        now = mock_datetime(2026, 1, 1)  # expect: NMK220:15
        return now, mock_time()  # expect: NMK220:21


def test_injected(clock):
    clock.advance(5)  # ok: the application's own clock, passed in
    random.seed(7)  # ok: seeds the real generator
    time.sleep(0.01)  # ok: the real clock


def test_shadow(configure, stop):
    stop(configure("bus"))  # ok: parameters
    return [Clock() for Clock in (dict, list)]  # ok: the comprehension's own name
