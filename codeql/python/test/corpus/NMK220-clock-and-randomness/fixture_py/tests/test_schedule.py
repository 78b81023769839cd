# NMK220-clock-and-randomness/fixture.py
import pytest


def test_schedule(freezer):  # $ NMK220
    freezer.move_to("2026-01-01")


async def test_größe(n, *, time_machine):  # $ NMK220
    pass


@pytest.mark.usefixtures("freezer")  # $ NMK220
def test_named():
    pass


@pytest.fixture
def noon(freezer):  # $ NMK220
    freezer.move_to("2026-01-01T12:00")


def test_dynamic(request):
    größe = request.getfixturevalue("time_machine")  # $ NMK220
    return größe


@pytest.mark.parametrize("freezer", [-18, -24])
def test_temperatures(freezer):  # ok: parametrized
    assert freezer < 0


def cool(freezer):  # ok: neither a test nor a fixture
    freezer.cool()


def test_clock(clock):  # ok: the application's own clock
    clock.advance(5)


def test_default(freezer=None):  # ok: pytest does not fill defaults
    assert freezer is None
