# NMK220-clock-and-randomness/marker.py
import pytest
from pytest import mark

pytestmark = pytest.mark.freeze_time("2026-01-01")  # $ NMK220


@pytest.mark.freeze_time  # $ NMK220
def test_today():
    pass


@mark.time_machine("2026-01-01", tick=False)  # $ NMK220
def test_year():
    pass


größe = pytest.param("größe", marks=mark.time_machine("2026-02-03"))  # $ NMK220


@pytest.mark.freeze  # ok: another marker
def test_freeze():
    pass


@pytest.mark.parametrize("time_machine", ["1895", "2026"])  # ok: a parametrized name
def test_journey(time_machine):
    pass


@pytest.mark.timeout(5)  # ok: another marker
def test_timeout(mark):
    return mark.freeze_time  # ok: a parameter


NOTE = "pytest.mark.freeze_time"  # ok: words in a string
