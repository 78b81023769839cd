# NMK220-clock-and-randomness/use.py
import datetime as dt
import random
import time

import time_machine  # $ NMK220
from freezegun import configure, freeze_time as stop  # $ NMK220
from testfixtures import mock_datetime, mock_time
from twisted.internet.task import Clock

configure(extend_ignore_list=["tensorflow"])  # $ NMK220


@stop("2026-01-01")  # $ NMK220
def test_expired(offer):
    assert offer.expired(dt.date.today())  # ok: the function is the real one


def test_travel():
    with time_machine.travel("2026-01-01") as traveller:  # $ NMK220
        traveller.shift(5)  # ok: made above
    größe, frozen = 1, stop("2026-01-02")  # $ NMK220
    frozen.start()  # ok: made above


@time_machine.travel("2026-01-01")  # $ NMK220
class TestOffers:
    def test_clock(self):
        größe = 1; clock = Clock()  # $ NMK220
        clock.advance(größe)  # ok: made above

    def test_types(self):
        now = mock_datetime(2026, 1, 1)  # $ NMK220
        return now, mock_time()  # $ NMK220


def test_injected(clock):
    clock.advance(5)  # ok: the application's own clock, passed in
    random.seed(7)  # ok: seeds the real generator
    time.sleep(0.01)  # ok: the real clock


def test_shadow(configure, stop):
    stop(configure("bus"))  # ok: parameters
    return [Clock() for Clock in (dict, list)]  # ok: the comprehension's own name
